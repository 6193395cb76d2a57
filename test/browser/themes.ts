/** The colours that a system may ask of a page. */
export const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const;

export type Theme = keyof typeof themes;
export const allThemes = Object.keys(themes) as Theme[];

/**
 * What axe is not asked of Univer's bars. Where colours are forced, Chromium tells it the colour that their letters would
 * have had (-webkit-text-fill-color), and not the system's, in which they show.
 */
export const unasked: Readonly<Record<Theme, readonly string[]>> = {
  light: [],
  dark: [],
  "forced colours": ["color-contrast"],
};
