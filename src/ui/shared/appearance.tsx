import { useState } from 'react';
import { apply, keep, kept, type Setting } from './appearance-settings.ts';
import { Menu } from './menu.tsx';

/** Light, dark or as the system says, and the size of the type. */
export function Appearance() {
  return (
    <Menu label={<span aria-hidden="true">Aa</span>} name="Appearance" end>
      <AppearanceChoices />
    </Menu>
  );
}

/** The same without a menu of its own, to stand in another one. */
export function AppearanceChoices() {
  return (
    <div className="flex flex-col gap-4">
      <Choice
        of="theme"
        legend="Paper"
        choices={[
          ['', 'as the system'],
          ['light', 'light'],
          ['dark', 'dark'],
        ]}
      />
      <Choice
        of="type"
        legend="Type size"
        choices={[
          ['small', 'small'],
          ['', 'normal'],
          ['large', 'large'],
          ['largest', 'largest'],
        ]}
      />
    </div>
  );
}

function Choice(props: {
  of: Setting;
  legend: string;
  choices: readonly (readonly [value: string, words: string])[];
}) {
  const { of, legend, choices } = props;
  const [chosen, setChosen] = useState(() => kept(of));
  const choose = (value: string) => {
    setChosen(value);
    keep(of, value);
    apply(of, value);
  };
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="note p-0">{legend}</legend>
      <div className="flex flex-wrap gap-x-3">
        {choices.map(([value, words]) => (
          <label key={value} className="flex min-h-7 items-center gap-1.5">
            <input
              type="radio"
              name={of}
              className="accent-same"
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
