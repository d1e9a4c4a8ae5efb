import type { Both } from '../../../language/both.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { DOES_NOT_KNOW, type Moment } from '../programme-measures.ts';
import { type QuizItem, readQuiz } from '../quiz/choosing.ts';
import type { Measured } from './finding.ts';
import { nameOf, UNKNOWN } from './form.ts';
import { type Own, type OwnAnswer, readOwn } from './own.ts';
import type { Screen } from './screens.ts';

/** What the page shows: what this person answered, and nothing of anybody else or of where they went. */
export interface MeasureView {
  page: 'asking' | 'done' | 'later';
  round: string;
  programme: string;
  moment: Moment;
  /** Which of how many, from 1. */
  at: number;
  count: number;
  screen: Screen;
  /** How the screen is called in its form. */
  name: string;
  kinds: string[];
  choices: string[];
  partners: string[];
  /** What was chosen, by the name of its field. */
  chosen: Record<string, string>;
  /** What is asked; not which of it is right. */
  situation: Pick<QuizItem, 'text' | 'functions'> | null;
  /** After the last time it is told what was right, and what they chose before and now: nothing is measured any more. */
  ending: { quiz: Told[]; knows: Knew[] } | null;
}

/** A situation of the quiz afterwards. `null`: they did not answer it then. */
export interface Told {
  text: Both<string>;
  right: Both<string>[];
  before: Chosen | null;
  now: Chosen | null;
}

/** A function, or that they did not know. */
export type Chosen = Both<string> | typeof UNKNOWN;

/** Of a kind of organisation whether they knew whom to call, from 1 to 5. */
export interface Knew {
  kind: string;
  before: number;
  now: number;
}

/** The last moment at which it is asked. */
const LAST: Moment = 'six-months';

interface Viewing {
  asked: number | null;
  gedaan: string | null;
}

export async function viewMeasures(
  db: DbOrTrx,
  measured: Measured,
  { asked, gedaan }: Viewing,
): Promise<MeasureView> {
  const own = await readOwn(db, measured);
  const quiz = await readQuiz(db, measured.roundId);
  const at = Math.min(asked ?? reached(own) + 1, own.screens.length);
  const screen = own.screens[at - 1]!;
  const isDone = measured.done && asked === null;
  const item = screen.name === 'quiz' ? quiz[screen.number - 1] : undefined;
  return {
    page: isDone ? 'done' : gedaan === 'later' ? 'later' : 'asking',
    ...{ round: measured.roundCode, programme: measured.programme, moment: measured.moment },
    ...{ at, count: own.screens.length, screen, name: nameOf(screen) },
    ...{ kinds: own.kinds, choices: own.choices, partners: own.partners },
    chosen: chosenOn(screen, own),
    situation: item ? { text: item.text, functions: item.functions } : null,
    ending: isDone && measured.moment === LAST ? endingOf(quiz, own) : null,
  };
}

const endingOf = (quiz: readonly QuizItem[], { answers, before, kinds }: Own) => ({
  quiz: quiz.map((item, index) => ({
    text: item.text,
    right: item.right.flatMap((one) => item.functions[one] ?? []),
    before: chosenOf(item, index + 1, before),
    now: chosenOf(item, index + 1, answers),
  })),
  knows: kinds.flatMap((kind) => {
    const valueIn = (given: readonly OwnAnswer[]) =>
      given.find(({ measure, about }) => measure === 'knows' && about === kind)?.value;
    const [then, now] = [valueIn(before), valueIn(answers)];
    return then === undefined || now === undefined ? [] : [{ kind, before: then, now }];
  }),
});

function chosenOf({ functions }: QuizItem, number: number, answers: readonly OwnAnswer[]): Chosen | null {
  const found = answers.find(({ measure, item }) => measure === 'quiz' && item === number);
  if (!found) return null;
  return found.value === DOES_NOT_KNOW ? UNKNOWN : (functions[found.value] ?? null);
}

/** After which screen they go on: the last on which something was answered. */
const reached = (own: Own): number =>
  own.screens.findLastIndex(
    (screen) =>
      Object.keys(chosenOn(screen, own)).length > 0 ||
      (screen.name === 'works' && own.kinds.length > 0) ||
      (screen.name === 'partners' && own.partners.length > 0),
  ) + 1;

function chosenOn(screen: Screen, { answers, kinds }: Own): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const { measure, about, item, value } of answers) {
    if (measure === screen.name && kinds.includes(about))
      chosen[`kent-${kinds.indexOf(about)}`] = String(value);
    if (measure === 'coordination' && screen.name === 'coordination' && about === screen.kind)
      chosen[`hoe-${item}`] = String(value);
    if (measure === 'quiz' && screen.name === 'quiz' && item === screen.number)
      chosen.keuze = value === DOES_NOT_KNOW ? UNKNOWN : String(value);
  }
  return chosen;
}
