import type { Ending, Leaver } from '../people/erasing/ending.ts';
import { addressOf } from '../people/person/person.ts';
import { readPeopleOfProgramme } from '../people/person/reads.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import { withoutThem } from './forget.ts';
import { type Answers, addressesIn, contents, NAMELESS, naming } from './forget-rows.ts';
import { type ChangeImport, changeImports } from './kept-imports.ts';
import { readRoundsWithImports } from './reads-rounds.ts';
import { fold } from './understand/normal.ts';

/**
 * Who is erased goes from every workbook of the programme: their own rows, and from the rows of others each cell that names them,
 * such as who receives at a place or speaks for an organisation.
 */
export const eraseInImports: Ending = async (trx, leaver) => {
  const names = await namesThem(trx, leaver);
  for (const roundId of await readRoundsWithImports(trx, leaver.programmeId)) {
    const changes: ChangeImport[] = [];
    for (const email of leaver.keys)
      changes.push(await withoutThem(trx, { roundId, email, name: leaver.name }));
    await changeImports(trx, roundId, [...changes, withoutCells(names)]);
  }
};

/** Whether a text is of them: an address that nobody else is at, their whole name, or the one word that they are called by. */
async function namesThem(
  trx: DbOrTrx,
  { programmeId, personId, keys, name }: Leaver,
): Promise<(text: string) => boolean> {
  const others = (await readPeopleOfProgramme(trx, programmeId)).filter(({ id }) => id !== personId);
  const shared = new Set(others.map(({ email }) => email));
  const emails = new Set(keys.map(addressOf).filter((email) => !shared.has(email)));
  const folded = fold(name);
  // Somebody else may be called the same: what they have in common names nobody.
  const isOwn = folded !== '' && !others.some((other) => fold(other.name) === folded);
  const called = naming(new Set(isOwn ? [folded] : []));
  return (text) =>
    addressesIn(text).some((email) => emails.has(email)) || (isOwn && fold(text) === folded) || called(text);
}

/** A workbook without any cell, answer or finding that names somebody. */
const withoutCells =
  (names: (text: string) => boolean): ChangeImport =>
  (kept) => {
    const sheets = kept.raw.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.filter((cell) => !names(contents(cell))),
      })),
    }));
    const answers = (all: Answers): Answers =>
      Object.fromEntries(
        Object.entries(all).filter(([at, text]) => !names(at) && !names(text.replace(/^use-/, ''))),
      );
    const { raw, fileName, decisions, corrections, summary } = kept;
    const leftOut = summary?.leftOut.filter((one) => !names(JSON.stringify(one)));
    return {
      ...kept,
      fileName: names(fileName) ? NAMELESS : fileName,
      raw: { ...raw, sheets, fileName: names(raw.fileName) ? NAMELESS : raw.fileName },
      decisions: answers(decisions),
      corrections: answers(corrections),
      summary: summary && { ...summary, leftOut: leftOut ?? [] },
    };
  };
