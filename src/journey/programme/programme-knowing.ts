type Scale = Record<1 | 2 | 3 | 4 | 5, string>;

/** Whether somebody knows whom to call, from least to most: in the same words in the look-back as where it is measured. */
export const KNOWING: Record<'nl' | 'en', Scale> = {
  nl: {
    1: 'Nee, geen idee',
    2: 'Ik zou moeten zoeken',
    3: 'Ik ken een algemeen nummer',
    4: 'Ik ken iemand',
    5: 'Ik heb al gebeld',
  },
  en: {
    1: 'No, no idea',
    2: 'I would have to search',
    3: 'I know a general number',
    4: 'I know somebody',
    5: 'I have called already',
  },
};
