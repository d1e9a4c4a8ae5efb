import type { Both } from '../language/both.ts';
import type { Db, DbOrTrx } from '../platform/db/connect.ts';
import { happened } from '../platform/events/happened.ts';
import { closeBundle, openBundle } from '../platform/mail/bundle.ts';
import type { AtDesk } from '../platform/mail/kind.ts';
import type { Letter } from '../platform/mail/letter.ts';
import type { LeftOut, Press, PressAt } from './press.ts';
import { markOf, type Reached, readReached } from './reached.ts';
import { mailsPosted } from './schema.ts';

/** Who presses, and what they add to each letter. */
interface Pressing {
  userId: string;
  sentence: string;
}

/** What a press would do now. */
export interface Rehearsal {
  reached: Reached[];
  /** How many mails that is: to one address there may be several. */
  mails: number;
  /** They would get it, and want no reminders. */
  stopped: Reached[];
  leftOut: LeftOut[];
  /** Names those who are reached. */
  mark: string;
  /** Of each kind of mail that goes, in the order of the press, as the first who gets it would read it. */
  letters: Rehearsed[];
}

/** A mail of a press, to look at. */
interface Rehearsed {
  label: Both<string>;
  /** How many of its kind go. */
  count: number;
  to: Reached;
  locale: 'nl' | 'en';
  letter: Letter;
  reminder: boolean;
}

/** Carries something out of a transaction that must leave nothing behind. */
class TakenBack<Carried> extends Error {
  readonly carried: Carried;
  constructor(carried: Carried) {
    super('taken back on purpose');
    this.carried = carried;
  }
}

/** Does something in a transaction and takes all of it back, so that what it says is what would happen. */
async function takingBack<Carried>(db: Db, work: (trx: DbOrTrx) => Promise<Carried>): Promise<Carried> {
  try {
    await db.transaction().execute(async (trx) => {
      throw new TakenBack(await work(trx));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.carried as Carried;
    throw error;
  }
  throw new Error('a transaction ended that had to be taken back');
}

/** Says whom a press reaches, who is left out, and how the mail reads; nothing of it stays, not even a key of a link. */
export async function rehearse(
  db: Db,
  press: Press,
  at: PressAt,
  desk: Omit<AtDesk, 'db'>,
  pressing: Pressing,
): Promise<Rehearsal> {
  return takingBack(db, async (trx) => {
    const leftOut = await press.leftOut(trx, at);
    const { bundleId } = await post(trx, press, at, pressing);
    const { reached, stopped, mails } = await readReached(trx, at.programmeId, bundleId, press.mails);
    const letters = await writeFirsts(trx, press, bundleId, reached, desk);
    return { reached, mails, stopped, leftOut, mark: markOf(reached), letters };
  });
}

/**
 * Presses: notes and posts all of it, and the mails wait.
 * @param shown whom the page said that it reaches
 * @returns the bundle; what it would do now when that is something else, and then nothing was done
 */
export async function carryOut(
  db: Db,
  press: Press,
  at: PressAt,
  pressing: Pressing & { shown: string },
): Promise<{ bundleId: string } | 'changed'> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { bundleId, before } = await post(trx, press, at, pressing);
      const { reached, mails, held } = await readReached(trx, at.programmeId, bundleId, press.mails);
      if (reached.length === 0 || markOf(reached) !== pressing.shown) throw new TakenBack('changed' as const);
      await closeBundle(trx, bundleId, { before, mails, held });
      const about = { roundId: at.roundId, bundleId, mails };
      await happened(trx, mailsPosted, about, pressing.userId);
      return { bundleId };
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.carried as 'changed';
    throw error;
  }
}

async function post(trx: DbOrTrx, press: Press, at: PressAt, { userId, sentence }: Pressing) {
  const { programmeId, roundId } = at;
  const bundleId = await openBundle(trx, { programmeId, roundId, press: press.name, sentence, userId });
  return { bundleId, before: await press.send(trx, at) };
}

/** A letter of each kind, to the first who is reached by it, as it would be written now. */
async function writeFirsts(
  trx: DbOrTrx,
  press: Press,
  bundleId: string,
  reached: readonly Reached[],
  desk: Omit<AtDesk, 'db'>,
): Promise<Rehearsed[]> {
  const mails = await trx
    .selectFrom('mail')
    .select(['kind', 'about', 'recipient', 'locale'])
    .where('bundle_id', '=', bundleId)
    .orderBy('number')
    .execute();
  const unknown = mails.find((mail) => !press.mails.some(({ name }) => name === mail.kind));
  if (unknown) throw new Error(`the press ${press.name} does not name its mail ${unknown.kind}`);
  const letters: Rehearsed[] = [];
  for (const kind of press.mails) {
    const own = mails.filter((mail) => mail.kind === kind.name);
    const going = reached.flatMap((to) => {
      const mail = own.find(({ recipient }) => recipient === to.email);
      return mail ? [{ to, mail }] : [];
    });
    const [first] = going;
    if (!first) continue;
    const { recipient, locale } = first.mail;
    // A letter is read within the transaction, for only there its question stands.
    const at = { ...desk, db: trx as Db };
    const facts = await kind.read(at, kind.about.parse(first.mail.about), { to: recipient, locale });
    if (facts === null) continue;
    letters.push({
      ...{ label: kind.label, to: first.to, locale, reminder: kind.reminder ?? false },
      count: own.filter(({ recipient: to }) => reached.some(({ email }) => email === to)).length,
      letter: kind.letter[locale](facts),
    });
  }
  return letters;
}
