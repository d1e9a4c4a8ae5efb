import type { Forget } from '../people/forgetting.ts';
import type { LeftOut } from './answer/left-out.ts';
import { type Answers, addressesIn, NAMELESS, naming, withoutRows } from './forget-rows.ts';
import type { ImportSummary } from './tables.ts';
import { cellOfId } from './understand/grid.ts';
import { fold } from './understand/normal.ts';

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

/** `Aanmeldingen!B11:wrong` is about `Aanmeldingen!11`. */
function rowOfId(id: string): string {
  const cell = cellOfId(id);
  const cut = cell.lastIndexOf('!');
  return `${cell.slice(0, cut)}!${cell.slice(cut + 1).replace(/\D/g, '')}`;
}

const rowOf = (one: LeftOut) =>
  one.why === 'wrong' ? `${one.finding.sheet}!${one.finding.row}` : `${one.sheet}!${one.row}`;

/** Somebody who withdraws goes from every workbook that came in, with what was answered about them. */
export const forgetInImports: Forget = async (trx, { roundId, email, name }) => {
  const kept = await trx
    .selectFrom('import_batch')
    .select(['id', 'file_name', 'raw', 'decisions', 'corrections', 'summary'])
    .where('round_id', '=', roundId)
    .orderBy('number')
    .forUpdate()
    .execute();
  for (const { id, ...batch } of kept) {
    const gone = { has: (one: string) => one === email, names: new Set(name === '' ? [] : [fold(name)]) };
    const { raw, rows, names } = withoutRows(batch.raw, batch.corrections, gone);
    const called = naming(names);
    const named = (text: string) => addressesIn(text).includes(email) || called(text);
    await trx
      .updateTable('import_batch')
      .set({
        file_name: named(batch.file_name) ? NAMELESS : batch.file_name,
        raw: JSON.stringify(withoutMention(raw, named)),
        decisions: JSON.stringify(withoutAnswers(batch.decisions, rows, named)),
        corrections: JSON.stringify(withoutAnswers(batch.corrections, rows, named)),
        summary: batch.summary && JSON.stringify(withoutFindings(batch.summary, rows, named)),
      })
      .where('id', '=', id)
      .execute();
  }
};

function withoutFindings(
  summary: ImportSummary,
  rows: ReadonlySet<string>,
  named: (text: string) => boolean,
): ImportSummary {
  const leftOut = summary.leftOut.filter((one) => !rows.has(rowOf(one)) && !named(JSON.stringify(one)));
  return { ...summary, leftOut };
}
