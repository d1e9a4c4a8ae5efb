import type { Both } from '../../../language/both.ts';
import { FAMILY_NAMES } from '../../programme/programme-kinds.ts';
import { definitionOf } from '../impact.ts';
import type { Figure } from '../impact-figure.ts';

const nl = {
  ...FAMILY_NAMES.nl,
  before: 'vooraf',
  'as-it-was': 'achteraf gezien, vooraf',
  after: 'erna',
  'six-weeks': 'na 6 weken',
  'three-months': 'na 3 maanden',
  'six-months': 'na 6 maanden',
  '6-weeks': 'na 6 weken',
  '3-months': 'na 3 maanden',
  '6-months': 'na 6 maanden',
  unknown: 'niet geantwoord',
  'not-asked': 'nog niet gevraagd',
  sooner: 'eerder hulp',
  once: 'één keer vertellen',
  safer: 'veiliger',
};

const en: typeof nl = {
  ...FAMILY_NAMES.en,
  before: 'before',
  'as-it-was': 'looking back, before',
  after: 'after',
  'six-weeks': 'after 6 weeks',
  'three-months': 'after 3 months',
  'six-months': 'after 6 months',
  '6-weeks': 'after 6 weeks',
  '3-months': 'after 3 months',
  '6-months': 'after 6 months',
  unknown: 'not answered',
  'not-asked': 'not asked yet',
  sooner: 'helped sooner',
  once: 'told it once',
  safer: 'safer',
};

const words: Both<Record<string, string>> = { nl, en };

/** How a line that is not there any more is called, which is no kind of organisation. */
const NO_CONTACT: Both<string> = { nl: 'daarna geen contact meer', en: 'no contact after that' };

/** Of which family, moment or standing it is, in words; `null`: it is not split. */
export function partLabel({ id, part }: Pick<Figure, 'id' | 'part'>, locale: 'nl' | 'en'): string | null {
  if (part === null) return null;
  if (part !== 'none') return words[locale][part]!;
  return id === 'ties.lasted' ? NO_CONTACT[locale] : FAMILY_NAMES[locale].none;
}

/** The whole name of a figure. */
export function labelOf(figure: Pick<Figure, 'id' | 'part'>, locale: 'nl' | 'en'): string {
  const part = partLabel(figure, locale);
  const { label } = definitionOf(figure);
  return part === null ? label[locale] : `${label[locale]}: ${part}`;
}
