import { createHash, randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { openBareTestDatabase } from '../testing.ts';
import * as mainJob from './0001-main-job.ts';
import * as accounts from './0002-accounts.ts';
import * as rounds from './0003-rounds.ts';
import * as signUps from './0004-sign-ups.ts';
import * as mail from './0005-mail.ts';
import * as places from './0006-places.ts';
import * as secretTitles from './0007-secret-titles.ts';
import * as purpose from './0008-purpose.ts';
import * as onePress from './0009-one-press.ts';
import * as orderMade from './0010-order-made.ts';
import * as roundContent from './0011-round-content.ts';
import * as forgetting from './0014-forgetting.ts';

const before = [
  ...[mainJob, accounts, rounds, signUps, mail, places, secretTitles, purpose, onePress, orderMade],
  roundContent,
];

test('who withdrew before is forgotten as well, and known again by the same digest as from now on', async () => {
  const connection = await openBareTestDatabase();
  const db = connection.db as unknown as Kysely<unknown>;
  try {
    for (const { up } of before) await up(db);
    const [programme, round, organisation] = [randomUUID(), randomUUID(), randomUUID()];
    await sql`insert into programme (id, code, name) values (${programme}, 'p', 'p')`.execute(db);
    await sql`insert into round (id, programme_id, code, name, seed) values (${round}, ${programme}, 'r', 'r', 's')`.execute(
      db,
    );
    await sql`insert into organisation (id, programme_id, code, name, kind, region, contact_name, contact_email, earlier_rounds)
      values (${organisation}, ${programme}, 'A', 'A', '', '', '', '', '')`.execute(db);
    await sql`insert into withdrawal (round_id, email, name, organisation_id)
      values (${round}, 'nora@a.example', 'Nora "N" Zyx', ${organisation})`.execute(db);
    const row = (number: number, text: string) => ({ number, cells: [{ column: 1, kind: 'text', text }] });
    const sheets = [
      {
        name: 'x',
        rows: [
          row(1, 'Naam'),
          row(2, 'Nora@a.example'),
          row(3, 'Nora "N" Zyx'),
          row(4, 'Kim enora@a.example'),
        ],
      },
    ];
    const left = { why: 'wrong', finding: { value: 'nora@a.example' } };
    await sql`insert into import_batch (round_id, file_name, digest, raw, decisions, corrections, status, summary)
      values (${round}, 'f', 'd', ${JSON.stringify({ fileName: 'f', sheets })}, ${'{"x!A2:a":"use-nora@a.example"}'},
        ${'{"x!A4:wrong":"kim@a.example"}'}, 'done', ${JSON.stringify({ inFile: {}, leftOut: [left] })})`.execute(
      db,
    );
    const result = {
      visits: [{ person: 'nora@a.example', slot: 's', tier: 1 }],
      unplaced: [{ person: 'enora@a.example' }],
    };
    await sql`insert into match_run (round_id, number, status, instance, result, faults)
      values (${round}, 1, 'done', ${'{"people":[{"id":"nora@a.example"}]}'}, ${JSON.stringify(result)},
        ${'{"kind":"faulty","faults":[{"row":"people[0] \\"nora@a.example\\""}]}'})`.execute(db);
    await sql`insert into mail (recipient, kind, about) values
      ('c@x.example', 'sign-up.withdrawn', ${JSON.stringify({ roundId: round, email: 'nora@a.example' })})`.execute(
      db,
    );

    await forgetting.up(db);

    const text = async (query: ReturnType<typeof sql>) => JSON.stringify((await query.execute(db)).rows);
    const kept = [
      await text(sql`select * from import_batch`),
      await text(sql`select * from match_run`),
      await text(sql`select * from mail`),
    ].join('');
    // The other one, whose address ends the same, stays.
    expect(kept.replaceAll('enora@a.example', '')).not.toMatch(/nora/i);
    expect(kept).toContain('enora@a.example');
    expect(kept).toContain('kim@a.example');
    const { rows } = await sql<{
      digest: string;
    }>`select digest, about ->> 'digest' as told from withdrawal, mail`.execute(db);
    const digest = createHash('sha256').update(`${round} nora@a.example`).digest('hex');
    expect(rows).toEqual([{ digest, told: digest }]);
  } finally {
    await connection.close();
  }
});
