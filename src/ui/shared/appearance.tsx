import { useState } from 'react';
import { Menu } from './menu.tsx';

/** A setting of the page's look: an attribute of the root element, kept in this browser. */
interface Setting {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

const settings: readonly Setting[] = [
  {
    name: 'theme',
    legend: 'Paper',
    choices: [
      { value: '', words: 'as the system' },
      { value: 'light', words: 'light' },
      { value: 'dark', words: 'dark' },
    ],
  },
  {
    name: 'type',
    legend: 'Type size',
    choices: [
      { value: 'small', words: 'small' },
      { value: '', words: 'normal' },
      { value: 'large', words: 'large' },
      { value: 'largest', words: 'largest' },
    ],
  },
];

/** Puts the kept settings on the root element; called before the first paint. */
export function applyAppearance(): void {
  for (const setting of settings) apply(setting, kept(setting));
}

function apply({ name }: Setting, value: string): void {
  if (value === '') document.documentElement.removeAttribute(`data-${name}`);
  else document.documentElement.setAttribute(`data-${name}`, value);
}

function kept({ name, choices }: Setting): string {
  try {
    const value = localStorage.getItem(`synoptic.${name}`) ?? '';
    return choices.some((choice) => choice.value === value) ? value : '';
  } catch {
    // Storage is switched off in this browser: the setting lasts as long as the page.
    return '';
  }
}

function keep({ name }: Setting, value: string): void {
  try {
    localStorage.setItem(`synoptic.${name}`, value);
  } catch {
    // As above.
  }
}

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
