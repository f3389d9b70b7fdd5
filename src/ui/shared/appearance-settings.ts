/** The settings of the page's look: attributes of the root element, kept in this browser. Each may be as by default, ''. */
const settings = {
  theme: ['light', 'dark'],
  type: ['small', 'large', 'largest'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Setting = keyof typeof settings;

/** Puts the kept settings on the root element; called before the first paint. */
export function applyAppearance(): void {
  for (const setting of Object.keys(settings) as Setting[]) apply(setting, kept(setting));
}

export function apply(setting: Setting, value: string): void {
  if (value === '') document.documentElement.removeAttribute(`data-${setting}`);
  else document.documentElement.setAttribute(`data-${setting}`, value);
}

export function kept(setting: Setting): string {
  try {
    const value = localStorage.getItem(`synoptic.${setting}`) ?? '';
    return (settings[setting] as readonly string[]).includes(value) ? value : '';
  } catch {
    // Storage is switched off in this browser: the setting lasts as long as the page.
    return '';
  }
}

export function keep(setting: Setting, value: string): void {
  try {
    localStorage.setItem(`synoptic.${setting}`, value);
  } catch {
    // As above.
  }
}
