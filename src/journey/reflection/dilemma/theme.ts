/** What a dilemma is about, in the order in which they are chosen. */
export const THEMES = ['sharing', 'turn', 'waiting', 'safe-work', 'knowing'] as const;
export type Theme = (typeof THEMES)[number];

/** In the address of the page. */
export const THEME_ADDRESSES: Record<Theme, string> = {
  sharing: 'informatie-delen',
  turn: 'wie-is-aan-zet',
  waiting: 'wachten',
  'safe-work': 'veilig-werken',
  knowing: 'elkaar-kennen',
};

export const themeAt = (address: string | null): Theme | null =>
  THEMES.find((theme) => THEME_ADDRESSES[theme] === address) ?? null;
