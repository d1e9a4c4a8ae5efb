import { eraser } from '../inventory.ts';
import { dayOf, daysFrom } from '../language/day.ts';
import { english } from '../language/grammar.ts';
import { readAllComing } from '../people/retention/coming.ts';
import { retain } from '../people/retention/retain.ts';
import { readConfig } from '../platform/config/config.ts';
import { connectDirectly, type Db } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { putBeside } from '../platform/privacy/erasing/list.ts';
import type { Passing } from '../platform/privacy/retention/apply.ts';
import type { Coming } from '../platform/privacy/retention/coming.ts';
import { saysPassing } from '../platform/privacy/retention/words.ts';

interface Wish {
  preview?: boolean;
  days?: string;
  json?: boolean;
}

const DAYS = 90;
const MOST_DAYS = 3660;

/** `wisselstage retention`: lets go of what is kept longer than its term, as every morning; or says what will go, and when. */
export async function keepTerms({ preview = false, days, json }: Wish): Promise<void> {
  const config = readConfig(process.env);
  const connection = await connectDirectly(config);
  try {
    const { db } = connection;
    await migrate(db);
    const today = dayOf(new Date());
    if (preview) {
      const ahead = Math.min(Math.max(Number.parseInt(days ?? '', 10) || DAYS, 0), MOST_DAYS);
      const until = daysFrom(today, ahead);
      const coming = await readAllComing(db, eraser, { today, until });
      const codes = await readCodes(db);
      if (json) process.stdout.write(`${JSON.stringify(coming.map((one) => withCode(one, codes)))}\n`);
      else process.stdout.write(`${saidComing(coming, codes, until)}\n`);
      return;
    }
    const { dataFolder, backups } = config;
    const gone = await retain(db, eraser, { today, dataFolder });
    if (gone.people + gone.accounts > 0 && backups) putBeside(dataFolder, backups.folder);
    if (json) process.stdout.write(`${JSON.stringify(gone)}\n`);
    else process.stdout.write(`${saidGone(gone.people, gone.passed)}\n`);
  } finally {
    await connection.close();
  }
}

type Codes = ReadonlyMap<string, string>;

async function readCodes(db: Db): Promise<Codes> {
  const rows = await db.selectFrom('programme').select(['id', 'code']).execute();
  return new Map(rows.map(({ id, code }) => [id, code]));
}

const withCode = ({ programmeId, ...one }: Coming, codes: Codes) => ({
  programme: programmeId === null ? null : (codes.get(programmeId) ?? null),
  ...one,
});

function saidComing(coming: readonly Coming[], codes: Codes, until: string): string {
  if (coming.length === 0) return `Nothing goes until ${until}.`;
  const lines = coming.map((one) => {
    const { programme, day, count } = withCode(one, codes);
    return `${day}  ${programme ?? '-'}  ${saysPassing(one, 'en')}: ${count}`;
  });
  return [...lines.sort(), `Nothing went: this is what will go until ${until}.`].join('\n');
}

function saidGone(people: number, passed: readonly Passing[]): string {
  const lines = passed.map((one) => `${saysPassing(one, 'en')}: ${one.count}`);
  return [
    ...lines,
    `${english.count(people, 'person', 'people')} went, of whom nothing was for the whole of the term. Figures, history and the audit log stay.`,
  ].join('\n');
}
