import type { Figures, Recounted, Row } from './exported.ts';
import { changeFigure, meanFigure, shareFigure } from './recount-intervals.ts';

/** What people answered: marks, and whether they know whom to call. Whose an answer is, no file says. */
export function recountMeasures(tables: ReadonlyMap<string, Row[]>, went: number): Figures {
  const rows = (name: string) => tables.get(name) ?? [];
  const figures: Figures = new Map();
  for (const [side, what] of [
    ['visitor', 'visitors'],
    ['host', 'hosts'],
  ] as const) {
    const asked = rows('reflection').filter((one) => one.side === side && one.was_asked === true);
    // Who left is somebody else each time.
    const people = [...Map.groupBy(asked, (one) => one.person_id ?? one.id).values()];
    const given = people.filter((those) => those.some(({ state }) => state === 'given'));
    const marks = people.flatMap((those) => {
      const own = those.flatMap(({ mark }) => (typeof mark === 'number' ? [mark] : []));
      return own.length > 0 ? [mean(own)] : [];
    });
    const asking = { numerator: marks.length, denominator: people.length };
    figures.set(`mark.${what}`, { ...meanFigure(marks), ...asking });
    figures.set(`answered.${what}`, shareFigure(given.length, people.length));
  }
  const answers = rows('measure_answer');
  for (const moment of ['before', 'after', 'six-weeks', 'three-months', 'six-months']) {
    const asked = rows('measure_moment').filter((one) => one.moment === moment).length;
    const answered = new Set(answers.filter((one) => one.moment === moment).map((one) => one.measured_id))
      .size;
    figures.set(`answered.measures ${moment}`, shareFigure(answered, asked));
  }
  const counted = rows('measured').filter((one) => one.went === true || one.left === true);
  /** Of each kind that somebody answered, how well they know whom to call there. */
  const told = (id: unknown, measure: string, moment: string) =>
    new Map(
      answers
        .filter((one) => one.measured_id === id && one.measure === measure && one.moment === moment)
        .map((one) => [one.about, Number(one.value)]),
    );
  const scores = (...asked: (readonly [measure: string, moment: string])[]) =>
    counted.flatMap(({ id }) => {
      const each = asked.map(([measure, moment]) => told(id, measure, moment));
      const kinds = [...each[0]!.keys()].filter((kind) => each.every((one) => one.has(kind)));
      return kinds.length > 0 ? [each.map((one) => mean(kinds.map((kind) => one.get(kind)!)))] : [];
    });
  const both = scores(['knows', 'before'], ['as-it-was', 'after'], ['knows', 'after']);
  figures.set('knows.answered', shareFigure(both.length, went));
  for (const [at, standing] of ['before', 'as-it-was', 'after'].entries()) {
    const own = both.map((each) => each[at]!);
    const know = own.filter((score) => score >= 4).length;
    figures.set(`knows.share ${standing}`, shareFigure(know, own.length));
    figures.set(`knows.mean ${standing}`, meanFigure(own));
  }
  const change = (id: string, pairs: readonly number[][]) => figures.set(id, changeFigure(pairs));
  for (const moment of ['after', 'six-weeks', 'three-months', 'six-months'])
    change(`knows.change ${moment}`, scores(['knows', 'before'], ['knows', moment]));
  recountQuiz(tables, counted, (id, figure) => figures.set(id, figure));
  change('knows.change-as-it-was', scores(['as-it-was', 'after'], ['knows', 'after']));
  return figures;
}

/** Which answers are right, counted from nought, of the situations that come along; see docs/measures.md. */
const RIGHT: Record<string, readonly number[]> = {
  ...{ doubt: [1, 3], tonight: [1, 4], stops: [2, 5], together: [0], condition: [1, 3] },
};

/** Of people who answered the same situation before and after: which share they had right. */
function recountQuiz(
  tables: ReadonlyMap<string, Row[]>,
  counted: readonly Row[],
  set: (id: string, figure: Recounted) => void,
): void {
  const chosen = tables.get('round_quiz') ?? [];
  // Where nothing was chosen these are asked, in this order.
  const ours =
    chosen.length > 0 ? chosen : Object.keys(RIGHT).map((name, at) => ({ number: at + 1, ours: name }));
  const rightAt = new Map<unknown, readonly number[] | undefined>(
    ours.map((one) => [one.number, RIGHT[String(one.ours)]]),
  );
  const answers = (tables.get('measure_answer') ?? []).filter(({ measure }) => measure === 'quiz');
  const given = (id: unknown, moment: string) =>
    new Map(
      answers
        .filter((one) => one.measured_id === id && one.moment === moment)
        .map(({ item, value }) => [item, rightAt.get(item)?.includes(Number(value)) ? 1 : 0]),
    );
  const people = counted.flatMap(({ id }) => {
    const [before, after] = [given(id, 'before'), given(id, 'after')];
    const items = [...before.keys()].filter((item) => after.has(item));
    const share = (right: Map<unknown, number>) => mean(items.map((item) => right.get(item)!));
    return items.length > 0 ? [[share(before), share(after)] as const] : [];
  });
  set('quiz.mean before', meanFigure(people.map(([before]) => before)));
  set('quiz.mean after', meanFigure(people.map(([, after]) => after)));
  set('quiz.change', changeFigure(people));
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
