import { DIMENSIONS, DOES_NOT_KNOW, KNOWS_SCALE, MOST_KINDS, MOST_PARTNERS } from '../programme-measures.ts';
import type { QuizItem } from '../quiz/choosing.ts';
import type { Own, OwnAnswer } from './own.ts';
import type { Screen } from './screens.ts';

export type MeasureFault = 'unclear' | 'too-many-kinds' | 'too-many-partners';

/** Under which name the first field of a screen stands, for who has to go there. */
export const FIELDS = {
  ...{ works: 'soort', knows: 'kent-0', 'as-it-was': 'kent-0', quiz: 'keuze' },
  ...{ partners: 'partner', coordination: 'hoe-0' },
} as const satisfies Record<Screen['name'], string>;

/** Chosen by who does not know whom to ring. */
export const UNKNOWN = 'weet-niet';

/** How a screen is called in its form. */
export const nameOf = (screen: Screen): string =>
  screen.name === 'quiz'
    ? `quiz-${screen.number}`
    : screen.name === 'coordination'
      ? `coordination-${screen.kind}`
      : screen.name;

type Understood = { answers: OwnAnswer[] } | { fault: MeasureFault };

/** What was answered on a screen: what is left open is no answer, and no fault either. */
export function understandMeasure(
  screen: Screen,
  form: FormData,
  { kinds, choices }: Pick<Own, 'kinds' | 'choices'>,
  quiz: readonly Pick<QuizItem, 'functions'>[],
): Understood {
  switch (screen.name) {
    case 'works':
      return chosen(form.getAll('soort'), { among: choices, most: MOST_KINDS, measure: 'works-with' });
    case 'partners':
      return chosen(form.getAll('partner'), { among: kinds, most: MOST_PARTNERS, measure: 'partner' });
    case 'quiz':
      return ofQuiz(form.get('keuze'), screen.number, quiz[screen.number - 1]?.functions.length ?? 0);
    case 'coordination':
      return scaled(
        DIMENSIONS.map((_, item) => ({
          ...{ measure: 'coordination' as const, about: screen.kind, item },
          typed: form.get(`hoe-${item}`),
        })),
      );
    default: {
      // Which kind stood where is in the form: meanwhile somebody may have chosen others in another window.
      const rows = [...Array(MOST_KINDS).keys()].map((at) => ({
        ...{ measure: screen.name, about: String(form.get(`soort-${at}`) ?? ''), item: 0 },
        typed: form.get(`kent-${at}`),
      }));
      // Of a kind that stands in it twice the first counts.
      const first = rows.filter(({ about }, at) => rows.findIndex((one) => one.about === about) === at);
      return scaled(first.filter(({ about }) => kinds.includes(about)));
    }
  }
}

function chosen(
  typed: readonly FormDataEntryValue[],
  { among, most, measure }: { among: readonly string[]; most: number; measure: 'works-with' | 'partner' },
): Understood {
  const names = [...new Set(typed.map(String))];
  if (!names.every((name) => among.includes(name))) return { fault: 'unclear' };
  if (names.length > most)
    return { fault: measure === 'works-with' ? 'too-many-kinds' : 'too-many-partners' };
  return { answers: names.map((about) => ({ measure, about, item: 0, value: 1 })) };
}

function ofQuiz(typed: FormDataEntryValue | null, item: number, count: number): Understood {
  if (typed === null || typed === '') return { answers: [] };
  const value =
    typed === UNKNOWN ? DOES_NOT_KNOW : [...Array(count).keys()].find((at) => String(at) === typed);
  return value === undefined
    ? { fault: 'unclear' }
    : { answers: [{ measure: 'quiz', about: '', item, value }] };
}

function scaled(
  rows: readonly (Omit<OwnAnswer, 'value'> & { typed: FormDataEntryValue | null })[],
): Understood {
  const answers: OwnAnswer[] = [];
  for (const { typed, ...row } of rows) {
    if (typed === null || typed === '') continue;
    const value = KNOWS_SCALE.find((one) => String(one) === typed);
    if (value === undefined) return { fault: 'unclear' };
    answers.push({ ...row, value });
  }
  return { answers };
}
