// Reads the tokens of a theme from their sheet and reckons contrast as WCAG 2.2 defines it.
export type Theme = 'light' | 'dark' | 'wall';

/** Every `--name: #colour` or `light-dark(#a, #b)` of a theme, as #rrggbb. */
export function readColours(sheet: string, theme: Theme): Map<string, string> {
  const colours = new Map<string, string>();
  const base = sheet.slice(0, sheet.indexOf('[data-theme='));
  const wallAt = sheet.search(/\[data-theme=["']wall/);
  const wall = sheet.slice(wallAt, sheet.indexOf('}', wallAt));
  for (const [, name, light, dark] of base.matchAll(
    /--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g,
  )) {
    const colour = theme === 'dark' ? dark : light;
    if (name && colour) colours.set(name, colour);
  }
  if (theme !== 'wall') return colours;
  for (const [, name, colour] of wall.matchAll(/--([\w-]+):\s*(#\w{6})/g)) {
    if (name && colour) colours.set(name, colour);
  }
  return colours;
}

/** Contrast between two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
