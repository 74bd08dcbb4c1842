// The languages that the interface speaks. No schema stands here: the page asks for its words before anything else is there.

export const interfaceLanguages = ['en', 'sv', 'ja'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The interface language that serves a reader best: `sv-FI` → `sv`, `de` → `en`. */
export function toInterfaceLanguage(tag: string): InterfaceLanguage {
  const base = tag.split('-')[0]?.toLowerCase();
  return interfaceLanguages.find((offered) => offered === base) ?? 'en';
}
