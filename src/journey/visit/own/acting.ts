import type { Db } from '../../../platform/db/connect.ts';
import { PHONE } from '../../programme/schema.ts';
import { answerAsked, chooseDay } from '../day/choosing.ts';
import {
  keepPhone,
  noteClientsTold,
  noteCondition,
  noteInTouch,
  signHouseRules,
} from '../preparing/preparing.ts';
import { isTold, maySay, questionOf } from '../reply/questions.ts';
import { readReply, understandReply } from '../reply/reply-form.ts';
import { reply } from '../reply/replying.ts';
import { reportAbsent } from '../reporting/absent.ts';
import { AGREED, type Side } from '../visit.ts';
import type { Found } from './finding.ts';

export type OwnFault = 'unclear' | 'phone' | 'phone-needed' | 'tick' | 'nothing' | 'outside';

/** What became of a press: what is said of it, what is wrong with the form, or why it no longer counts. */
export type Outcome = { done: string } | { fault: OwnFault } | { stop: 'older' | 'full' | 'not-now' };

interface Acting {
  found: Found;
  form: FormData;
  today: string;
  userId: string;
  /** Where and when it is was on the page. */
  shown: boolean;
}

/** Does what somebody pressed on the page of their visit. */
export async function act(db: Db, acting: Acting): Promise<Outcome> {
  const { found, form, today, userId } = acting;
  const { side, visit } = found;
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const about = { visitId: visit.id, today, userId };
  if (form.has('antwoord')) return answer(db, acting);
  switch (text('doe')) {
    case 'teken': {
      if (side !== 'visitor') return { stop: 'not-now' };
      if (!form.has('gelezen')) return { fault: 'tick' };
      const [own, number] = text('versie').split('.').map(Number);
      const read = { own: own ?? -1, number: number ?? -1 };
      const signed = await db.transaction().execute((trx) => signHouseRules(trx, { ...about, read }));
      if (signed === 'done') return { done: 'getekend' };
      return { stop: signed === 'older' ? 'older' : 'not-now' };
    }
    case 'gezien':
      return said('gezien', await asHost(side, db, (trx) => noteCondition(trx, about)));
    case 'verteld':
      return said('verteld', await asHost(side, db, (trx) => noteClientsTold(trx, about)));
    case 'contact': {
      // Who goes to a secret place waits to be rung; an answer to who does not see its day would tell whether it was.
      if (visit.secret && (side === 'visitor' || !acting.shown)) return { stop: 'not-now' };
      return said('contact', await db.transaction().execute((trx) => noteInTouch(trx, about)));
    }
    case 'nummer': {
      const number = text('telefoon');
      if (!PHONE.test(number)) return { fault: 'phone' };
      const kept = await db.transaction().execute((trx) => keepPhone(trx, { ...about, side, number }));
      // That it was too late would tell those who do not see its day that the day was.
      const isHidden = AGREED.includes(visit.state) && !isTold(visit, today, acting.shown);
      return said('nummer', kept || isHidden);
    }
    case 'er-niet': {
      if (!acting.shown) return { stop: 'not-now' };
      const noted = await db
        .transaction()
        .execute((trx) => reportAbsent(trx, { visitId: visit.id, side, today }));
      return said(visit.secret ? 'er-niet-geheim' : 'er-niet', noted);
    }
    case 'vraag-dag':
    case 'dag-ja':
    case 'dag-nee':
    case 'dag-terug':
      return aboutDay(db, acting);
    default:
      return { fault: 'unclear' };
  }
}

const said = (done: string, isDone: boolean): Outcome => (isDone ? { done } : { stop: 'not-now' });

type Trx = Parameters<Parameters<ReturnType<Db['transaction']>['execute']>[0]>[0];

/** What only who receives can say. */
const asHost = async (side: Side, db: Db, work: (trx: Trx) => Promise<boolean>): Promise<boolean> =>
  side === 'host' && (await db.transaction().execute(work));

async function answer(db: Db, { found, form, today, userId, shown }: Acting): Promise<Outcome> {
  const { visit, side } = found;
  const question = await questionOf(db, visit, side, today, shown);
  const understood = understandReply(readReply(form), question.secret && side === 'visitor');
  if ('fault' in understood) return understood;
  const { kind } = understood.answer;
  if ((kind === 'took-place' || kind === 'missed') && !maySay(question, kind)) return { stop: 'older' };
  const stand = String(form.get('stand') ?? '');
  const taken = await reply(db, {
    ...{ visitId: visit.id, side, answer: understood.answer, today, stand, userId },
  });
  return taken === 'done' ? { done: understood.answer.kind } : { stop: 'older' };
}

const ANSWERS = { 'dag-ja': 'yes', 'dag-nee': 'no', 'dag-terug': 'back' } as const;

/** Of a secret place only who sees its days says anything of them; keeping the day that there is tells none. */
async function aboutDay(db: Db, { found, form, today, userId, shown }: Acting): Promise<Outcome> {
  const { visit, side } = found;
  const doe = String(form.get('doe'));
  const text = (name: string) => String(form.get(name) ?? '').trim();
  if (!shown && (doe === 'vraag-dag' || doe === 'dag-ja')) return { stop: 'not-now' };
  const about = { visitId: visit.id, by: side, today, userId };
  if (doe === 'vraag-dag') {
    const slotId = text('dag') === 'anders' ? '' : text('dag');
    const chosen = { slotId, day: slotId === '' ? text('andere') : '' };
    const asked = await db.transaction().execute((trx) => chooseDay(trx, { ...about, chosen }));
    if (asked === 'asked') return { done: 'gevraagd' };
    if (asked === 'nothing' || asked === 'outside') return { fault: asked };
    return { stop: asked === 'full' ? 'full' : 'not-now' };
  }
  const answer = ANSWERS[doe as keyof typeof ANSWERS];
  const askedId = text('gevraagd');
  const answered = await db.transaction().execute((trx) => answerAsked(trx, { ...about, askedId, answer }));
  if (answered === 'agreed') return { done: 'verplaatst' };
  if (answered === 'stays') return { done: 'blijft' };
  return { stop: answered === 'full' ? 'full' : 'older' };
}
