import { readRound } from '../journey/programme/reads.ts';
import type { Forget } from '../people/forgetting.ts';
import type { RoundId } from '../people/ids.ts';
import { addressOf, sameName } from '../people/person/person.ts';
import { readPeopleOfProgramme } from '../people/person/reads.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import type { LeftOut } from './answer/left-out.ts';
import {
  type Answers,
  addressesIn,
  NAMELESS,
  naming,
  rowOfId,
  withoutMention,
  withoutRows,
} from './forget-rows.ts';
import { type ChangeImport, changeImports } from './kept-imports.ts';
import type { ImportSummary } from './tables.ts';
import { fold } from './understand/normal.ts';
import { canBeOne } from './understand/person-name.ts';

/** Answers that are not about one of these rows, and name none of these people. */
function withoutAnswers(
  answers: Answers,
  rows: ReadonlySet<string>,
  named: (text: string) => boolean,
): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([id, text]) => !(rows.has(rowOfId(id)) || named(id) || named(text) || named(chosen(text))),
    ),
  );
}

/** `use-nora@a.example` is the answer in which an address was chosen. */
const chosen = (answer: string): string => answer.replace(/^use-/, '');

const rowOf = (one: LeftOut) =>
  one.why === 'wrong' ? `${one.finding.sheet}!${one.finding.row}` : `${one.sheet}!${one.row}`;

/** Somebody who withdraws goes from every workbook that came in, with what was answered about them. */
export const forgetInImports: Forget = async (trx, { roundId, email, name }) =>
  changeImports(trx, roundId as RoundId, [
    await withoutThem(trx, { roundId: roundId as RoundId, email, name }),
  ]);

/** A workbook without somebody's rows and what was answered about them. */
export async function withoutThem(
  trx: DbOrTrx,
  { roundId, email: key, name }: { roundId: RoundId; email: string; name: string },
): Promise<ChangeImport> {
  const email = addressOf(key);
  const others = await othersAt(trx, roundId, { key, email });
  const names = new Set(name === '' ? [] : [fold(name)]);
  return (kept) => {
    const gone = { has: theirs({ email, name, others, isDone: kept.isDone }), names };
    const { raw, rows, shared, ...left } = withoutRows(kept.raw, kept.corrections, gone, kept.decisions);
    const called = naming(left.names);
    // An address that is of others as well says nothing of this person.
    const isOwn = others.length === 0 && !shared.has(email);
    const named = (text: string) => (isOwn && addressesIn(text).includes(email)) || called(text);
    return {
      ...kept,
      fileName: named(kept.fileName) ? NAMELESS : kept.fileName,
      raw: withoutMention(raw, named),
      decisions: withoutAnswers(kept.decisions, rows, named),
      corrections: withoutAnswers(kept.corrections, rows, named),
      summary: kept.summary && withoutFindings(kept.summary, rows, named),
    };
  };
}

/** The names of who else is at this address in the programme. */
async function othersAt(
  trx: DbOrTrx,
  roundId: RoundId,
  { key, email }: { key: string; email: string },
): Promise<string[]> {
  const { programmeId } = await readRound(trx, roundId);
  const sharers = (await readPeopleOfProgramme(trx, programmeId)).filter((person) => person.email === email);
  // By id: who has two addresses is called by each of them in turn.
  const gone = sharers.find((person) => person.key === key)?.id;
  return sharers.filter(({ id }) => id !== gone).map((person) => person.name);
}

interface Leaving {
  email: string;
  name: string;
  others: readonly string[];
  /** Of a file that was imported everybody else is known. */
  isDone: boolean;
}

/**
 * Whether a row is of this person. In a file that waits a name that is clearly another one is of somebody whom nobody
 * knows yet; nothing but the address is this person's as long as nobody else is there.
 */
function theirs({ email, name, others, isDone }: Leaving) {
  return (address: string, called: string): boolean => {
    if (address !== email) return false;
    if (called === '') return others.length === 0;
    if (others.some((other) => sameName(other, called))) return false;
    return isDone || name === '' || canBeOne(name, called);
  };
}

function withoutFindings(
  summary: ImportSummary,
  rows: ReadonlySet<string>,
  named: (text: string) => boolean,
): ImportSummary {
  const leftOut = summary.leftOut.filter((one) => !rows.has(rowOf(one)) && !named(JSON.stringify(one)));
  return { ...summary, leftOut };
}
