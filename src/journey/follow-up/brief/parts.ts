/** The texts of a look-back that can go in. */
export const PARTS = ['struck', 'image', 'take'] as const;
export type Part = (typeof PARTS)[number];
export type Texts = Record<Part, string>;

/** As much as fits on one page with the two others. */
export const LONGEST_PART = 700;

/** With how many colleagues it was shared, about. */
export const SHARED = { few: 3, some: 10, many: 30, crowd: 60 } as const;
