import { useState } from 'react';
import { apply, keep, kept, settings, type Setting } from './appearance-settings.ts';
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
      {settings.map((setting) => (
        <Choice key={setting.name} setting={setting} />
      ))}
    </div>
  );
}

function Choice({ setting }: { setting: Setting }) {
  const [value, setValue] = useState(() => kept(setting));
  const choose = (chosen: string) => {
    setValue(chosen);
    keep(setting, chosen);
    apply(setting, chosen);
  };
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="note p-0">{setting.legend}</legend>
      <div className="flex flex-wrap gap-x-3">
        {setting.choices.map((choice) => (
          <label key={choice.value} className="flex min-h-7 items-center gap-1.5">
            <input
              type="radio"
              name={setting.name}
              className="accent-same"
              checked={value === choice.value}
              onChange={() => choose(choice.value)}
            />
            {choice.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
