import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import { RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeExample } from '../../example/example.ts';
import { pages } from '../../pages.ts';
import { type App, appContext, viewerContext } from '../../people/scope.ts';
import type { Connection } from '../../platform/db/connect.ts';
import { openTestDatabase } from '../../platform/db/testing.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await openTestDatabase();
  await makeExample(connection.db, 'alive');
}, 60_000);
afterAll(() => connection.close());

type Loader = (args: { context: RouterContextProvider; params: unknown; request: Request }) => unknown;

/** Everything that the pages which are kept in memory ask of the database. */
async function askedBySharedPages(): Promise<RootOperationNode[]> {
  const asked: RootOperationNode[] = [];
  const noting: KyselyPlugin = {
    transformQuery({ node }) {
      asked.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const context = new RouterContextProvider();
  context.set(appContext, { db: connection.db.withPlugin(noting), mode: 'example' } as App);
  context.set(viewerContext, null);
  const params = { ronde: 'voorjaar-2027', plek: 'POL-1' };
  for (const { path, file } of pages.filter(({ shared }) => shared)) {
    const { loader } = (await import(/* @vite-ignore */ `../../${file}`)) as { loader: Loader };
    const request = new Request(`http://localhost/${path}`);
    await loader({ context, params, request });
  }
  return asked;
}

interface Plan {
  'Relation Name'?: string;
  Plans?: Plan[];
}

const relationsIn = (plan: Plan): string[] => [
  ...(plan['Relation Name'] ? [plan['Relation Name']] : []),
  ...(plan.Plans ?? []).flatMap(relationsIn),
];

test('each table that a page in memory is made of tells of its changes', async () => {
  const { db } = connection;
  const read = new Set<string>();
  for (const node of await askedBySharedPages()) {
    const {
      sql: statement,
      parameters,
      queryId,
    } = db.getExecutor().compileQuery(node, {
      queryId: 'explained',
    });
    const plan = CompiledQuery.raw(`explain (format json) ${statement}`, [...parameters]);
    const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>({ ...plan, queryId });
    for (const name of relationsIn(rows[0]!['QUERY PLAN'][0].Plan)) read.add(name);
  }
  const { rows } = await sql<{ name: string }>`
    select tgrelid::regclass::text as name from pg_trigger where tgname = 'shared_pages_changed'
  `.execute(db);
  const told = new Set(rows.map(({ name }) => name));
  // Not empty, or nothing was looked at.
  expect([read.has('place'), read.has('choice')]).toEqual([true, true]);
  // What is missing here gets the trigger of migration 0042 in a migration of its own.
  expect([...read].filter((name) => !told.has(name)).sort()).toEqual([]);
});
