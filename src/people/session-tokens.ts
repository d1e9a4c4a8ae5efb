import { kyselyAdapter } from '@better-auth/kysely-adapter';
import type { BetterAuthOptions } from 'better-auth';
import type { Db } from '../platform/db/connect.ts';
import { hashOf } from '../platform/privacy/key.ts';

type Adapter = ReturnType<ReturnType<typeof kyselyAdapter>>;
type Where = NonNullable<Parameters<Adapter['findOne']>[0]['where']>[number];
type Row = Record<string, unknown> | null;

/** What better-auth keeps, with the token of a session as a digest: a copy of the database is nobody's cookie. */
export const withHashedTokens =
  (db: Db) =>
  (options: BetterAuthOptions): Adapter =>
    hashing(kyselyAdapter(db, { type: 'postgres' })(options));

function hashing(inner: Adapter): Adapter {
  const asked = <T extends { model: string; where?: Where[] | undefined }>(args: T): T =>
    args.model === 'session' && args.where ? { ...args, where: args.where.map(hashed) } : args;
  return {
    ...inner,
    async create(args: Parameters<Adapter['create']>[0]) {
      if (args.model !== 'session') return inner.create(args);
      const made = await inner.create({ ...args, data: { ...args.data, token: hashOf(args.data.token) } });
      return withToken(made as Row, args.data.token);
    },
    async findOne(args: Parameters<Adapter['findOne']>[0]) {
      const found = await inner.findOne(asked(args));
      return args.model === 'session' ? withToken(found as Row, tokenIn(args.where)) : found;
    },
    async findMany(args: Parameters<Adapter['findMany']>[0]) {
      const found = await inner.findMany(asked(args));
      if (args.model !== 'session') return found;
      // Who asked for several by their tokens finds each back by its own.
      const tokens = new Map(tokensIn(args.where).map((token) => [hashOf(token), token]));
      return (found as Record<string, unknown>[]).map((row) => ({
        ...row,
        token: tokens.get(String(row.token)) ?? row.token,
      }));
    },
    async update(args: Parameters<Adapter['update']>[0]) {
      const updated = await inner.update(asked(args));
      return args.model === 'session' ? withToken(updated as Row, tokenIn(args.where)) : updated;
    },
    updateMany: (args: Parameters<Adapter['updateMany']>[0]) => inner.updateMany(asked(args)),
    count: (args: Parameters<Adapter['count']>[0]) => inner.count(asked(args)),
    delete: (args: Parameters<Adapter['delete']>[0]) => inner.delete(asked(args)),
    deleteMany: (args: Parameters<Adapter['deleteMany']>[0]) => inner.deleteMany(asked(args)),
    transaction: (work: Parameters<Adapter['transaction']>[0]) =>
      inner.transaction((one) => work(hashing(one as Adapter))),
  } as Adapter;
}

function hashed(where: Where): Where {
  if (where.field !== 'token') return where;
  const value = Array.isArray(where.value)
    ? where.value.map((one) => hashOf(String(one)))
    : hashOf(String(where.value));
  return { ...where, value };
}

const tokensIn = (where: Where[] | undefined): string[] =>
  (where ?? []).filter(({ field }) => field === 'token').flatMap(({ value }) => [value].flat().map(String));

const tokenIn = (where: Where[] | undefined) => tokensIn(where)[0];

/** Who gave the token gets it back: the cookie is made of it. */
const withToken = (row: Row, token: unknown): Row => (row && token !== undefined ? { ...row, token } : row);
