/**
 * Weights of the features of an antecedent (see `antecedent-features.ts`); the name with the highest
 * sum is taken. Learned by a listwise logistic score on the development part of GAP (Webster et al.
 * 2018; Wikipedia): F1 0.64 in four folds there, nearest name before 0.47. Gender is no feature.
 */
const LEARNED = `
1 sentences back                   0.30
2 sentences back                   -1.61
3 sentences back                   -2.08
4 sentences back                   -2.69
after object                       0.13
after possessive                   1.22
after subject                      -0.84
between 0                          0.60
between 1                          0.05
between 2                          -0.36
between 3                          -0.17
between 4                          -0.38
count 0                            -1.30
count 1                            -0.29
count 2                            0.25
count 3                            0.79
count 4                            0.71
full name                          -0.34
initial                            0.30
object genitive                    0.68
object modifier                    -1.46
object object                      0.25
object oblique                     -0.61
object subject                     -0.06
person 1                           -0.01
person 2                           0.16
person 3                           0.15
person 4                           0.25
possessive genitive                0.56
possessive modifier                -0.88
possessive object                  -0.37
possessive oblique                 -0.78
possessive subject                 0.70
quoted                             -1.32
same clause object genitive        -0.94
same clause object object          -1.18
same clause object oblique         -0.84
same clause possessive genitive    0.37
same clause possessive object      0.84
same clause possessive oblique     1.04
same clause possessive subject     0.49
same clause subject genitive       -2.22
same clause subject modifier       -0.68
same clause subject object         -0.25
same clause subject oblique        -2.11
same clause subject subject        -1.43
same quotation                     0.94
same sentence                      1.73
subject genitive                   -0.21
subject modifier                   0.02
subject object                     -0.26
subject oblique                    -1.19
subject subject                    1.18
`;

/**
 * What an encyclopedia cannot teach: speech tags, quotations and paragraphs of one sentence. Set by
 * hand on own examples of news.
 */
const NEWS = `
person 0                           -0.60
same clause object subject         -2.50
chain                              0.60
same sentence, tag                 -0.80
speaker for a tag                  1.20
quoted, tag                        -2.00
speaker                            0.30
own speech                         -3.00
paragraph back                     -0.30
paragraphs back                    -1.20
`;

/** Below this no name is likely enough. */
export const LEAST_LIKELY = -2.2;

/** From this score on, and this far before the next, a link is sure. */
export const SURE_SCORE = 1.5;
export const SURE_MARGIN = 1.5;

/** Feature → weight. */
export const ANTECEDENT_WEIGHTS: ReadonlyMap<string, number> = new Map(
  [...LEARNED.trim().split('\n'), ...NEWS.trim().split('\n')].map((row): [string, number] => {
    const at = row.trimEnd().lastIndexOf(' ');
    return [row.slice(0, at).trim(), Number(row.slice(at))];
  }),
);
