import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../people/ids.ts';
import { findUserId } from '../../../people/reads.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Connection } from '../../../platform/db/connect.ts';
import { openTestDatabase } from '../../../platform/db/testing.ts';
import { organisationIds } from '../reads.ts';
import { readPublicHomeTexts, readPublicPage, readPublicProgramme } from '../reads-public.ts';
import { anOrganisation } from '../testing.ts';
import { ensureProgramme, saveOrganisations } from '../writes.ts';
import { changePublicText, type TextChange } from './changing.ts';
import { answerText, restoreText } from './editing.ts';
import { ourTexts } from './ours.ts';
import { type PieceAt, readPiece, readPieces } from './versions.ts';

let connection: Connection;
let programmeId: ProgrammeId;
let actor: string;
let count = 0;
beforeAll(async () => {
  connection = await openTestDatabase();
}, 60_000);
afterAll(() => connection.close());
beforeEach(async () => {
  count += 1;
  programmeId = await ensureProgramme(connection.db, `teksten-${count}`, `Programma ${count}`);
  const email = `schrijver-${count}@maasmond.example`;
  await giveRole(connection.db, { email, name: 'Sil Brouwer', kind: 'coordinator', programmeId });
  actor = (await findUserId(connection.db, email))!;
});

const contact = (): PieceAt => ({ programmeId, piece: 'contact', locale: 'nl' });
const change = (seen: number, what: TextChange, at = contact()) =>
  changePublicText(connection.db, at, { actor, seen }, what);
const onSite = async (locale: 'nl' | 'en' = 'nl') => {
  const [first] = await readPublicPage(connection.db, { programmeId, locale, piece: 'contact' });
  return first?.kind === 'paragraph' && first.runs[0]?.kind === 'text' ? first.runs[0].text : '';
};

test('a draft is read by nobody until it is published; then everybody reads it, in that language and programme alone', async () => {
  const { db } = connection;
  const ours = await onSite();
  expect(await change(0, { kind: 'draft', texts: ['Half'] })).toBe('done');
  expect(await onSite()).toBe(ours);
  expect(await change(1, { kind: 'publish', texts: ['Heel'] })).toBe('done');
  expect([await onSite(), (await readPiece(db, contact())).draft]).toEqual(['Heel', null]);
  const other = await ensureProgramme(db, 'teksten-ander', 'Ander');
  const english = await readPublicPage(db, { programmeId, locale: 'en', piece: 'contact' });
  const elsewhere = await readPublicPage(db, { programmeId: other, locale: 'nl', piece: 'contact' });
  expect(JSON.stringify([english, elsewhere])).not.toContain('Heel');
});

test('what stood there before is put back as a version of its own, our text too, and nothing is ever gone', async () => {
  for (const [seen, text] of ['Een', 'Twee', 'Drie'].entries())
    expect(await change(seen, { kind: 'publish', texts: [text] })).toBe('done');
  expect(await change(3, { kind: 'restore', number: 1 })).toBe('done');
  expect(await onSite()).toBe('Een');
  expect(await change(4, { kind: 'restore', number: 0 })).toBe('done');
  expect((await onSite()).startsWith('Wil je meelopen')).toBe(true);
  expect(await change(5, { kind: 'restore', number: 9 })).toBe('gone');
  const { versions } = await readPiece(connection.db, contact());
  expect(versions.map(({ number, texts, restored, by }) => [number, texts, restored, by])).toEqual([
    [5, null, 0, 'Sil Brouwer'],
    [4, ['Een'], 1, 'Sil Brouwer'],
    [3, ['Drie'], null, 'Sil Brouwer'],
    [2, ['Twee'], null, 'Sil Brouwer'],
    [1, ['Een'], null, 'Sil Brouwer'],
  ]);
});

test('of two who change it at once the second is told, whatever either does; the same form twice is done once', async () => {
  const { db } = connection;
  const both = await Promise.all([
    change(0, { kind: 'publish', texts: ['Ik'] }),
    change(0, { kind: 'publish', texts: ['Jij'] }),
  ]);
  expect(both.sort()).toEqual(['done', 'newer']);
  const said = await onSite();
  expect(await change(0, { kind: 'publish', texts: [said] })).toBe('done');
  expect((await readPiece(db, contact())).versions.length).toBe(1);
  expect(await change(1, { kind: 'draft', texts: ['x'] })).toBe('done');
  const older: TextChange[] = [
    { kind: 'draft', texts: ['y'] },
    { kind: 'restore', number: 0 },
    { kind: 'discard' },
  ];
  for (const what of older) expect(await change(1, what)).toBe('newer');
  expect(await change(2, { kind: 'discard' })).toBe('done');
  expect((await readPiece(db, contact())).draft).toBeNull();
});

test('what could lead to a secret place is not published before somebody says of each part that it does not', async () => {
  const { db } = connection;
  const press = (typed: Record<string, string>, intent = 'publish') =>
    answerText(db, contact(), { actor, seen: 0, intent, typed });
  const text = 'Ons kantoor: Voorbeeldlaan 20.';
  expect(await press({ text })).toEqual({
    kind: 'refused',
    faults: { nergens: 'leading' },
    leading: ['Voorbeeldlaan 20'],
  });
  // What was said of one street does not hold for another.
  const other = { text: `${text} Of Proefstraat 3.`, nergens: 'Voorbeeldlaan 20' };
  expect((await press(other)).kind).toBe('refused');
  expect(await onSite()).not.toContain('kantoor');
  expect(await press({ text, nergens: 'Voorbeeldlaan 20' })).toEqual({ kind: 'published' });
  expect(await onSite()).toBe(text);
});

test('what stood there before a place became secret is not put back before somebody looked at it', async () => {
  const { db } = connection;
  const restore = (seen: number, number: number) => restoreText(db, contact(), { actor, seen, number });
  for (const [seen, text] of ['Kom naar De Vuurtoren.', 'Bel ons.'].entries())
    await change(seen, { kind: 'publish', texts: [text] });
  await saveOrganisations(db, programmeId, [anOrganisation('VLO')]);
  const organisation_id = (await organisationIds(db, programmeId)).get('VLO')!;
  await db
    .insertInto('site')
    .values({ organisation_id, name: 'De Vuurtoren', kind: 'secret', region: 'Maasmond', host_rings: true })
    .execute();
  const texts = ['Kom naar De Vuurtoren.'];
  expect(await restore(2, 1)).toEqual({ kind: 'refused', texts, leading: ['De Vuurtoren'] });
  expect(await onSite()).toBe('Bel ons.');
  expect([await restore(1, 2), await restore(2, 9)]).toEqual([{ kind: 'newer' }, { kind: 'newer' }]);
  expect(await restore(2, 0)).toEqual({ kind: 'done' });
  expect((await onSite()).startsWith('Wil je meelopen')).toBe(true);
});

test('who publishes a text or puts one back stands in the audit log, and who keeps a draft does not', async () => {
  const { db } = connection;
  await change(0, { kind: 'draft', texts: ['Half'] });
  await change(1, { kind: 'publish', texts: ['Een'] });
  await change(2, { kind: 'restore', number: 0 });
  const { rows } = await sql<{ kind: string; about_kind: string; named: boolean }>`
    select kind, about_kind, exists (select from audit_key where audit_key.pseudonym = audit.who
      and audit_key.user_id = ${actor}) as named
    from audit where programme_id = ${programmeId} and kind like '%published'`.execute(db);
  const published = { kind: 'published', about_kind: 'public-text', named: true };
  expect(rows).toEqual([published, published]);
});

test('a question is added, moved and taken away in the draft, and those on the site stay', async () => {
  const { db } = connection;
  const at: PieceAt = { programmeId, piece: 'questions', locale: 'nl' };
  const ours = ourTexts('questions', 'nl');
  const typedNow = async () => {
    const texts = (await readPiece(db, at)).draft?.texts ?? ours;
    return Object.fromEntries(
      texts.map((text, index) => [
        `${index % 2 === 0 ? 'question' : 'answer'}-${Math.floor(index / 2)}`,
        text,
      ]),
    );
  };
  const press = async (intent: string) => {
    const { version: seen } = await readPiece(db, at);
    return answerText(db, at, { actor, seen, intent, typed: await typedNow() });
  };
  expect(await press('add')).toEqual({ kind: 'saved', field: 'question-5' });
  expect(await press('remove-0')).toEqual({ kind: 'saved', field: 'question-0' });
  expect(await press('down-0')).toEqual({ kind: 'saved', field: 'question-1' });
  const texts = (await readPiece(db, at)).draft?.texts;
  expect(texts).toEqual([...ours.slice(4, 6), ...ours.slice(2, 4), ...ours.slice(6), '', '']);
  const { questions } = await readPublicHomeTexts(db, { programmeId, locale: 'nl' });
  expect(questions.map(({ question }) => question)).toEqual(ours.filter((_, index) => index % 2 === 0));
});

test('who wrote it stays until the account goes, and the text stays after', async () => {
  const { db } = connection;
  await change(0, { kind: 'publish', texts: ['Van mij'] });
  await change(1, { kind: 'draft', texts: ['Nog van mij'] });
  await db.deleteFrom('user').where('id', '=', actor).execute();
  const { versions, draft } = await readPiece(db, contact());
  expect([versions[0]?.by, versions[0]?.texts, draft?.by, draft?.texts]).toEqual([
    null,
    ['Van mij'],
    null,
    ['Nog van mij'],
  ]);
});

test('the list of texts says how each stands, with two questions however many versions there are', async () => {
  const { db } = connection;
  await change(0, { kind: 'publish', texts: ['Een'] });
  await change(1, { kind: 'publish', texts: ['Twee'] });
  await change(2, { kind: 'restore', number: 0 });
  await change(0, { kind: 'draft', texts: ['Draft'] }, { ...contact(), locale: 'en' });
  const pieces = await readPieces(db, programmeId);
  expect(pieces.length).toBe(10);
  const stands = pieces
    .filter(({ newest, hasDraft }) => newest || hasDraft)
    .map(({ piece, locale, newest, hasDraft }) => [piece, locale, newest?.ours, hasDraft]);
  expect(stands).toEqual([
    ['contact', 'nl', true, false],
    ['contact', 'en', undefined, true],
  ]);
});

test('a page speaks for the programme in its address, else for that of the nearest round, else for the first', async () => {
  const { db } = connection;
  const codeOf = async (asked: Parameters<typeof readPublicProgramme>[1]) =>
    (await readPublicProgramme(db, asked)).programme?.code;
  const { all } = await readPublicProgramme(db, {});
  expect(all.map(({ code }) => code)).toContain(`teksten-${count}`);
  expect(await codeOf({ asked: 'teksten-2' })).toBe('teksten-2');
  expect(await codeOf({ asked: 'bestaat-niet', nearest: programmeId })).toBe(`teksten-${count}`);
  expect(await codeOf({})).toBe('teksten-1');
});
