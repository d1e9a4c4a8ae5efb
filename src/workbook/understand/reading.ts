import type { Choice } from '../../journey/sign-up/schema.ts';
import type { EffectCode } from './codes.ts';
import type { Calendar } from './days.ts';
import type { Cell, GridRow } from './grid.ts';
import { cellIn } from './grid.ts';
import type { Names } from './names.ts';
import { type Notebook, option } from './notebook.ts';
import { oneLine } from './values.ts';

/** What the readers of the sheets share. */
export type Reading = {
  notes: Notebook;
  names: Names;
  calendar: Calendar;
  /** The days on which the round has visits, when the round has said so. */
  period: { first: string; last: string } | null;
};

/** The spot of a whole row: its first column, so that a page can point somewhere. */
export function spotOfRow(row: GridRow, key: string): Cell {
  return cellIn(row, key);
}

/** A cell without which the row cannot be used. */
export function required(cell: Cell, text: string, notes: Notebook, blocking = false): boolean {
  if (text !== '') return true;
  // A column that is not there has its own finding.
  if (cell.address !== '')
    notes.wrong('missing', cell, { effect: blocking ? 'import-waits' : 'row-left-out', blocking });
  return false;
}

type Missed = { effect: EffectCode; blocking?: boolean; same?: boolean };

/** The code of the organisation that a text means, or `null`. */
export function organisationIn(
  cell: Cell,
  text: string,
  { notes, names }: Reading,
  missed: Missed,
): string | null {
  const match = names.matchOrganisation(text);
  const { effect, blocking = false } = missed;
  const same = missed.same ? { same: text.toLowerCase() } : {};
  switch (match.kind) {
    case 'exact':
      return match.code;
    case 'code':
    case 'spelling':
    case 'abbreviation':
      notes.mend(
        `organisation-${match.kind}`,
        cell,
        text,
        names.organisation(match.code)?.name ?? match.code,
      );
      return match.code;
    case 'likely': {
      const options = match.codes.map((code) =>
        option('use', { value: names.organisation(code)?.name ?? code, code }, `use-${code}`),
      );
      const answer = notes.ask('organisation-likely', cell, {
        options: [...options, option('leave-out')],
        effect,
        blocking,
        ...same,
      });
      return answer?.startsWith('use-') ? answer.slice(4) : null;
    }
    default:
      if (!names.hasOrganisations) return null;
      notes.wrong('unknown-organisation', cell, {
        effect,
        blocking,
        params: { near: names.nearestOrganisations(text) },
        ...same,
      });
      return null;
  }
}

/** The code of the place that a text means. `undefined` when it does not look like a place at all. */
export function placeIn(cell: Cell, text: string, { notes, names }: Reading): string | undefined {
  const match = names.matchPlace(text);
  if (match.kind === 'unknown') return undefined;
  if (match.kind === 'spelling') notes.mend('place-code', cell, text, match.code);
  return match.code;
}

/** A place's code, or an organisation: any of its places. */
export function targetIn(cell: Cell, reading: Reading, missed: Missed): Choice | null {
  const { notes, names } = reading;
  const text = oneLine(cell, notes);
  if (text === '') return null;
  const place = placeIn(cell, text, reading);
  if (place !== undefined) return { kind: 'place', code: place };
  const looksLikePlace = /\d/.test(text) && text.length <= 30;
  const match = names.matchOrganisation(text);
  if (match.kind === 'unknown' || (looksLikePlace && match.kind === 'likely')) {
    if (!looksLikePlace && !names.hasOrganisations) return null;
    if (looksLikePlace && !names.hasPlaces) return null;
    const { near } = { near: [] as string[], ...names.matchPlace(text) };
    const { effect, blocking = false } = missed;
    const params = { near: near.length > 0 ? near : names.nearestOrganisations(text) };
    const suggestion = near.length === 1 ? { suggestion: near[0]! } : {};
    notes.wrong(looksLikePlace ? 'unknown-place' : 'unknown-target', cell, {
      effect,
      blocking,
      params,
      ...suggestion,
    });
    return null;
  }
  const code = organisationIn(cell, text, reading, missed);
  return code === null ? null : { kind: 'organisation', code };
}
