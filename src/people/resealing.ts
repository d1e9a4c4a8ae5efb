import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { numberOf, type Secrets } from '../platform/config/secrets.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import type { Resealed } from '../platform/db/reseal.ts';

/** Seals with the key of now what one of before sealed, so that those can go. What none of them opens stays as it is. */
export async function resealFactors(db: Db, secrets: Secrets): Promise<Resealed> {
  return db.transaction().execute(async (trx) => {
    const counted: Resealed = { now: 0, anew: 0, lost: 0 };
    const apps = await trx
      .selectFrom('twoFactor')
      .select(['id', 'secret', 'backupCodes'])
      .forUpdate()
      .execute();
    for (const { id, ...sealed } of apps) {
      const anew = await resealEach(sealed, secrets, counted);
      await trx.updateTable('twoFactor').set(anew).where('id', '=', id).execute();
    }
    for (const { id, value } of await readBegun(trx)) {
      const anew = await resealEach({ value }, secrets, counted);
      await trx.updateTable('verification').set(anew).where('id', '=', id).execute();
    }
    return counted;
  });
}

/** Apps that somebody is setting up at this moment. */
const readBegun = (trx: DbOrTrx) =>
  trx
    .selectFrom('verification')
    .select(['id', 'value'])
    .where('identifier', 'like', 'new-totp:%')
    .forUpdate()
    .execute();

async function resealEach<T extends Record<string, string>>(sealed: T, secrets: Secrets, counted: Resealed) {
  const anew: Record<string, string> = {};
  for (const [column, value] of Object.entries(sealed)) {
    const { kind, sealed: to } = await reseal(value, secrets);
    counted[kind]++;
    anew[column] = to;
  }
  return anew as T;
}

async function reseal(
  sealed: string,
  [current, ...before]: Secrets,
): Promise<{ kind: keyof Resealed; sealed: string }> {
  const key = keyOf(current);
  if (sealed.startsWith(`$ba$${numberOf(current)}$`)) return { kind: 'now', sealed };
  for (const secret of [current, ...before]) {
    const data = await symmetricDecrypt({ key: keyOf(secret), data: sealed }).catch(() => null);
    if (data !== null) return { kind: 'anew', sealed: await symmetricEncrypt({ key, data }) };
  }
  return { kind: 'lost', sealed };
}

const keyOf = (secret: string) => ({
  keys: new Map([[numberOf(secret), secret]]),
  currentVersion: numberOf(secret),
  legacySecret: secret,
});
