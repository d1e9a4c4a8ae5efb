const MONTH =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|m(?:aa)?rt|maart|march|mar|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const DAY_WORD =
  '(?:een|één|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|zevende|acht|achtste|negen|negende|tien|tiende|elf|elfde|twaalf|twaalfde|dertien|dertiende|veertien|veertiende|vijftien|vijftiende|zestien|zestiende|zeventien|zeventiende|achttien|achttiende|negentien|negentiende|twintig(?:ste)?|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]ntwintig(?:ste)?|dertig(?:ste)?|eenendertig(?:ste)?)';
const YEAR = "(?:(?:1[89]|20)\\d\\d|'?\\d\\d)";
const LONG_YEAR = '(?:1[89]|20)\\d\\d';
const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
const GAP = '[ \\n]{1,2}';

const FIGURES = [
  `${DAY}([-/.])${MONTH_NUMBER}\\1${YEAR}`,
  `${DAY} ([-/.]) ${MONTH_NUMBER} \\2 ${YEAR}(?! [-/.] \\d)`,
  `${LONG_YEAR}([-/.])${MONTH_NUMBER}\\3${DAY}`,
  // With the month before the day, as some write.
  `(?:0?[1-9]|1[0-2])([-/])(?:1[3-9]|2\\d|3[01])\\4${LONG_YEAR}`,
].join('|');
const WORDS = [
  `(?:${DAY}(?:e|de|ste|th|st|nd|rd)?|${DAY_WORD})[ -]{0,2}(?:of )?${MONTH}[ ,-]{0,2}${YEAR}`,
  `${MONTH} ${DAY}(?:th|st|nd|rd)?,? ${LONG_YEAR}`,
].join('|');

/** A day with its year, in figures or in words. */
export const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[-./]|\\d [-./] )(?:${FIGURES}|${WORDS})(?![\\p{L}\\d]|[-/.]\\d)`,
  'giu',
);

/** At a place, also without separators, with blanks, or without the day: behind a label there is no doubt. */
export const LABELLED_DATE = new RegExp(
  `(?:${FIGURES}|${WORDS}|${DAY} ${MONTH_NUMBER} ${YEAR}|${LONG_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:${LONG_YEAR}|\\d\\d)|${MONTH_NUMBER}[-/]${LONG_YEAR}|${MONTH}${GAP}${LONG_YEAR})(?![\\p{L}\\d])`,
  'iuy',
);
