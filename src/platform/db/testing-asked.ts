import { CompiledQuery, type KyselyPlugin, type RootOperationNode, sql } from 'kysely';
import type { Db } from './connect.ts';

/** For tests: notes what is asked of the database in here, while it is to be noted. */
export function noteAsked(db: Db, isNoting: () => boolean = () => true) {
  const asked: RootOperationNode[] = [];
  const noting: KyselyPlugin = {
    transformQuery({ node }) {
      if (isNoting()) asked.push(node);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { db: db.withPlugin(noting), asked };
}

interface Plan {
  'Relation Name'?: string;
  Plans?: Plan[];
}

const relationsIn = (plan: Plan): string[] => [
  ...(plan['Relation Name'] ? [plan['Relation Name']] : []),
  ...(plan.Plans ?? []).flatMap(relationsIn),
];

/** For tests: the tables that are looked into for what was asked, views included. */
export async function tablesOf(db: Db, asked: readonly RootOperationNode[]): Promise<Set<string>> {
  const read = new Set<string>();
  for (const node of asked) {
    const {
      sql: statement,
      parameters,
      queryId,
    } = db.getExecutor().compileQuery(node, { queryId: 'explained' });
    const plan = CompiledQuery.raw(`explain (format json) ${statement}`, [...parameters]);
    const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>({ ...plan, queryId });
    for (const name of relationsIn(rows[0]!['QUERY PLAN'][0].Plan)) read.add(name);
  }
  return read;
}

/** For tests: the tables that tell of their changes by one of these triggers. */
export async function tablesTelling(db: Db, triggers: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
    where tgname = any(${[...triggers]})
  `.execute(db);
  return new Set(rows.map(({ name }) => name));
}
