/** A setting of the page's look: an attribute of the root element, kept in this browser. */
export interface Setting {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

export const settings: readonly Setting[] = [
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

export function apply({ name }: Setting, value: string): void {
  if (value === '') document.documentElement.removeAttribute(`data-${name}`);
  else document.documentElement.setAttribute(`data-${name}`, value);
}

export function kept({ name, choices }: Setting): string {
  try {
    const value = localStorage.getItem(`synoptic.${name}`) ?? '';
    return choices.some((choice) => choice.value === value) ? value : '';
  } catch {
    // Storage is switched off in this browser: the setting lasts as long as the page.
    return '';
  }
}

export function keep({ name }: Setting, value: string): void {
  try {
    localStorage.setItem(`synoptic.${name}`, value);
  } catch {
    // As above.
  }
}
