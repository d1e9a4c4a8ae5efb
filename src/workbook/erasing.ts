import type { Ending, Leaver } from '../people/erasing/ending.ts';
import type { RoundId } from '../people/ids.ts';
import { addressOf } from '../people/person/person.ts';
import { readPeopleOfProgramme } from '../people/person/reads.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import { forgetInImports } from './forget.ts';
import { type Answers, addressesIn, contents, NAMELESS, naming } from './forget-rows.ts';
import { readRoundsWithImports } from './reads-rounds.ts';
import { openCorrections, openDecisions, openRaw, openSummary } from './sealed.ts';
import { fold } from './understand/normal.ts';

/**
 * Who is erased goes from every workbook of the programme: their own rows, and from the rows of others each cell that names them,
 * such as who receives at a place or speaks for an organisation.
 */
export const eraseInImports: Ending = async (trx, leaver) => {
  const names = await namesThem(trx, leaver);
  for (const roundId of await readRoundsWithImports(trx, leaver.programmeId)) {
    for (const email of leaver.keys) await forgetInImports(trx, { roundId, email, name: leaver.name });
    await emptyCells(trx, roundId, names);
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

async function emptyCells(trx: DbOrTrx, roundId: RoundId, names: (text: string) => boolean): Promise<void> {
  const kept = await trx
    .selectFrom('import_batch')
    .select(['id', 'file_name', openRaw, openDecisions, openCorrections, openSummary])
    .where('round_id', '=', roundId)
    .orderBy('number')
    .forUpdate()
    .execute();
  for (const { id, file_name, raw, decisions, corrections, summary } of kept) {
    const sheets = raw.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.filter((cell) => !names(contents(cell))),
      })),
    }));
    const answers = (all: Answers) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(all).filter(([at, text]) => !names(at) && !names(text.replace(/^use-/, ''))),
        ),
      );
    const leftOut = summary?.leftOut.filter((one) => !names(JSON.stringify(one)));
    await trx
      .updateTable('import_batch')
      .set({
        file_name: names(file_name) ? NAMELESS : file_name,
        raw: JSON.stringify({ ...raw, sheets, fileName: names(raw.fileName) ? NAMELESS : raw.fileName }),
        decisions: answers(decisions),
        corrections: answers(corrections),
        summary: summary && JSON.stringify({ ...summary, leftOut }),
      })
      .where('id', '=', id)
      .execute();
  }
}
