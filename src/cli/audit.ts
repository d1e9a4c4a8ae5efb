import type { KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type Checkpoint,
  checkpointSchema,
  isSignedBy,
  makeAuditKey,
  readPrivateKey,
  readPublicKey,
  signCheckpoint,
} from '../platform/audit/checkpoint.ts';
import { readEnd, type Verified, verifyAudit } from '../platform/audit/verify.ts';
import { readConfig } from '../platform/config/config.ts';
import { connectDirectly, type Db } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { BadInputError } from './bad-input.ts';

const WRONG = 1;

/** `wisselstage audit key`: a new pair; nothing of it goes into the database. */
export function makeKey({ out }: { out: string }): void {
  const { privateKey, publicKey } = makeAuditKey();
  write(out, privateKey, { mode: 0o600, flag: 'wx' });
  write(`${out}.pub`, publicKey, { mode: 0o644, flag: 'wx' });
  console.log(
    `The key is in ${out}: set AUDIT_KEY_FILE to it. ${out}.pub verifies with it; keep it elsewhere.`,
  );
}

/** `wisselstage audit checkpoint`: where the chain ends now, signed, to be kept elsewhere. */
export async function makeCheckpoint({ out, key }: { out: string; key?: string }): Promise<void> {
  const file = key ?? process.env.AUDIT_KEY_FILE;
  if (!file)
    throw new BadInputError([
      'There is no key to sign with. Make one with: wisselstage audit key --out FILE, and set AUDIT_KEY_FILE to it.',
    ]);
  const privateKey = readPrivateKey(read(file));
  const checkpoint = await withDatabase(async (db) => {
    const verified = await verifyAudit(db);
    // Whatever is wrong would be signed along.
    if (verified.fault) throw new BadInputError([sayVerified(verified)]);
    return signCheckpoint(privateKey, { ...(await readEnd(db)), madeAt: new Date().toISOString() });
  });
  write(out, `${JSON.stringify(checkpoint, null, 2)}\n`, { mode: 0o644 });
  console.log(
    `The audit log has ${checkpoint.id} rows until now. Keep ${out} where nobody of the database can come.`,
  );
}

/** `wisselstage audit verify`: the whole chain, and a checkpoint when there is one. */
export async function verify({
  checkpoint: file,
  publicKey,
  json,
}: {
  checkpoint?: string;
  publicKey?: string;
  json?: boolean;
}): Promise<void> {
  const checkpoint = file ? readCheckpoint(file, publicKey) : undefined;
  const verified = await withDatabase((db) => verifyAudit(db, checkpoint));
  console.log(json ? JSON.stringify(verified) : sayVerified(verified, checkpoint));
  if (verified.fault) process.exitCode = WRONG;
}

/** @throws {BadInputError} when it is none, or not signed by this key */
function readCheckpoint(file: string, publicKey: string | undefined): Checkpoint {
  const parsed = checkpointSchema.safeParse(parse(read(file)));
  if (!parsed.success) throw new BadInputError([`${file}: this is no checkpoint of an audit log`]);
  const keyFile = publicKey ?? process.env.AUDIT_KEY_FILE;
  if (!keyFile)
    throw new BadInputError([
      'Nobody can tell who signed the checkpoint: give --public-key FILE, or set AUDIT_KEY_FILE.',
    ]);
  const key: KeyObject = readPublicKey(read(keyFile));
  if (!isSignedBy(key, parsed.data))
    throw new BadInputError([`${file}: this checkpoint was not signed with the key of ${keyFile}`]);
  return parsed.data;
}

const WHY = {
  number: 'the row before it is gone, or it stands where it does not belong',
  previous: 'it does not follow on the row before it',
  content: 'something in it was changed',
  'before-start': 'it stands before the beginning of the log',
} as const;

/** What was found, as a sentence; the first row that is wrong is named. */
export function sayVerified({ rows, end, start, fault }: Verified, checkpoint?: Checkpoint): string {
  if (fault?.what === 'row') return `The audit log is wrong at row ${fault.id}: ${WHY[fault.why]}.`;
  if (fault?.what === 'pseudonym')
    return `The audit log cannot be trusted to say who: the pseudonym ${fault.id} was given to somebody else.`;
  if (fault)
    return {
      gone: `The audit log ends before row ${fault.id}, where the checkpoint was made: rows were cut off.`,
      other: `The audit log was made anew: its row ${fault.id} is not the one of the checkpoint.`,
      'before-start': `The checkpoint is older than what is kept: the log begins after row ${start.id}. Take a newer one.`,
    }[fault.why];
  const from = start.id === '0' ? '' : ` after row ${start.id}`;
  const held = checkpoint ? ` It holds what the checkpoint of ${checkpoint.madeAt} says.` : '';
  return `The audit log is in order: ${rows} rows${from}, up to row ${end.id}.${held}`;
}

async function withDatabase<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const connection = await connectDirectly(readConfig(process.env));
  try {
    await migrate(connection.db);
    return await work(connection.db);
  } finally {
    await connection.close();
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInputError([`${file}: cannot be read`]);
  }
}

function write(file: string, text: string, options: { mode: number; flag?: string }): void {
  try {
    writeFileSync(file, text, options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new BadInputError([
      `${file}: ${code === 'EEXIST' ? 'is there already, and is left as it is' : 'cannot be written'}`,
    ]);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
