/**
 * Given names, as evidence that a run of capitalised words is a person. They say nothing of gender
 * and are never used for it. Own list of names frequent in English-language news.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adrian ahmad ahmed aisha alan albert alejandro alex alexander alexandra alexei alexey
  alfred ali alice alison allan allen amanda amir amy ana anas andre andrea andreas andrei andrew andrey andriy angela
  angelina ann anna anne annie anthony antonio antony archie arnold arthur ashley ashraf audrey barack barbara barry bashar
  beatrice ben benjamin bernard bernie beth betty bill billy bob bobby boris brad bradley brandon brenda brett brian bridget
  bruce bryan caitlin calvin cameron camilla carl carla carlos carol caroline catherine cathy charles charlie charlotte
  chelsea chris christian christina christine christoph christopher cindy claire clara clarence claude claudia clinton colin
  connor craig cristina curtis cynthia dan daniel daniela danny daria darren dave david dean deborah debra denis dennis derek
  diana diane diego dmitri dmitry dmytro dominic don donald donna doris dorothy doug douglas duncan dustin dylan eddie edgar
  edith edward edwin eileen elaine eleanor elena eli elizabeth ella ellen emily emma emmanuel enrique eric erik erin ernest
  esther ethan eugene eva evan evelyn fatima felix fernando fiona florence frances francis francois frank frederick gabriel
  gary gavin gemma gennifer geoff geoffrey george gerald gerard gina giorgia giovanni glenn gloria gordon grace graham grant
  greg gregory gretchen guy gwen hamid hannah hans harold harriet harris harry harvey hassan heather heidi helen henry
  herbert hillary holly howard hugh hugo humayun hussein ian ibrahim igor ilya imran ingrid irene isaac isabel ivan ivanka
  jack jackie jacob jacques jaime jake james jamie jan jane janet janice jared jason jay jean jeff jeffrey jennifer jens
  jenny jeremy jerry jesse jessica jesus jill jim jimmy joan joanna joe joel johannes john johnny jon jonathan jorge jose
  josep joseph josh joshua joyce juan juanita judith judy julia julian julie justin kamala karen karl kate katherine kathleen
  kathryn kathy katie keith kellyanne kelly ken kenneth kevin khalid kim kimberly kirsten kofi konstantin kristen kurt kyle
  larry laura lauren laurence lawrence leah lee leo leon leonard leonid leslie lewis liam liliana linda lindsay lindsey lisa
  liz lloyd lois lorraine louis louise lucas lucy luis luke lydia lynn madeleine maggie malcolm manuel marc marco marcus
  margaret maria marie marilyn mario marion marine mark marsha martha martin marvin mary matt matteo matthew maurice max
  megan melania melissa mette michael michel michelle miguel mikhail mike mitch mitt mohamed mohammad mohammed monica
  muhammad mustafa mykhailo nadia nancy naomi narendra natalia natalie natasha nathan neil nicholas nick nicola nicolas nicole
  nigel nikki nikolai nina noah noel nora norman oleg oleksandr oleksii olga oliver olivia omar oscar osama otto owen pablo
  pamela pat patricia patrick paul paula pauline pedro penny peter petro phil philip philippe phillip phyllis pierre piers
  priti qasem rachel rafael rahul ralph randy raymond rebecca recep rex ricardo richard rick rob robert roberto robin rodrigo
  roger roman ron ronald rosa rose ross roy rudolf rudy russell ruth ryan sally sam samantha samuel sandra sara sarah scott
  sean sebastian serena sergei sergey sergio seth shane shannon sharon sheila shinzo simon sofia sonia sophie stacey stan
  stanley stefan stella stephanie stephen steve steven stuart susan suzanne svetlana sylvia tamara tanya tariq tatiana
  tayyip ted terence teresa terry theodore theresa thomas tim timothy tina todd tom tommy tony tracy travis tyler ursula
  valerie vanessa vera vernon veronica victor victoria viktor vincent virginia vladimir volodymyr wade walter wang warren
  wayne wendy wesley will william willie winston xavier xi yasser yevgeny yulia yuri yusuf zachary zoe`.split(
    /\s+/,
  ),
);
