import type { Both } from '../../../language/both.ts';
import type { PersonId, RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { type Happened, readHistory } from '../../../platform/events/happened.ts';
import type { MailKinds } from '../../../platform/mail/kind.ts';
import type { MailStatus } from '../../../platform/mail/tables.ts';
import { answerMail } from '../permission/mail/answer.ts';
import { permissionMail } from '../permission/mail/permission.ts';
import {
  permissionAnswered,
  permissionAsked,
  permissionTakenBack,
  signUpAdded,
  signUpChanged,
  signUpSetAside,
} from '../schema.ts';
import { byHandMail } from './mail/by-hand.ts';

export type Deed =
  | { what: 'sent' | 'added' | 'changed' | 'aside' | 'takes-part' | 'taken-back' }
  /** `to` is absent when that manager is not known any more. */
  | { what: 'asked'; to: string | null }
  | { what: 'answered'; answer: 'yes' | 'no'; how: 'link' | 'telephone' }
  | { what: 'mail'; label: Both<string>; to: string; status: MailStatus };

/** A line of what happened to somebody. */
export type HistoryLine = Deed & {
  at: Date;
  /** The coordinator who did it; absent when nobody did, or the account is gone. */
  by: string | null;
};

/** Mails that say what history says as well. */
const SAID: ReadonlySet<string> = new Set([permissionMail.name, answerMail.name, byHandMail.name]);
const ASTRAY: ReadonlySet<MailStatus> = new Set(['failed', 'unknown', 'returned']);

/** More is not shown: the oldest of it says nothing any more. */
const MOST = 20;

/** What happened to a sign-up, newest first: deeds, and the mails about it. For coordinators. */
export async function readHistoryOf(
  db: DbOrTrx,
  roundId: RoundId,
  signUpId: string,
  kinds: MailKinds,
): Promise<HistoryLine[]> {
  const events = await readHistory(db, { signUpId });
  const names = await readNames(db, events);
  const told = events.flatMap((event) => {
    const deed = deedOf(event, names.people);
    const by = (event.actor && names.accounts.get(event.actor)) || null;
    return deed ? [{ ...deed, at: event.at, by }] : [];
  });
  const stored = await readStored(db, signUpId, events);
  const all = [...(await readSent(db, roundId, signUpId, events)), ...stored, ...told];
  const mails = await readMailsOf(db, signUpId, kinds);
  // What happened at one moment comes in its order, the last first.
  return [...all, ...mails]
    .reverse()
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST);
}

function deedOf({ kind, about }: Happened, people: ReadonlyMap<string, string>): Deed | null {
  switch (kind) {
    case signUpAdded.name:
      return { what: 'added' };
    case signUpChanged.name:
      return { what: 'changed' };
    case signUpSetAside.name:
      return { what: about.aside ? 'aside' : 'takes-part' };
    case permissionAsked.name:
      return { what: 'asked', to: people.get(String(about.managerId)) ?? null };
    case permissionAnswered.name: {
      const { answer, how } = permissionAnswered.about.parse(about);
      return { what: 'answered', answer, how };
    }
    case permissionTakenBack.name:
      return { what: 'taken-back' };
    default:
      return null;
  }
}

/** Of a question from before such things were told: what stands in it. */
async function readStored(
  db: DbOrTrx,
  signUpId: string,
  events: readonly Happened[],
): Promise<HistoryLine[]> {
  const request = await db
    .selectFrom('permission_request')
    .leftJoin('person as manager', 'manager.id', 'permission_request.manager_id')
    .select(['permission_request.id', 'asked_at', 'mailed_on', 'answer', 'answered_at', 'manager.name'])
    .where('sign_up_id', '=', signUpId)
    .executeTakeFirst();
  if (!request) return [];
  const { id, asked_at, mailed_on, answer, answered_at, name } = request;
  const isTold = (kind: string) =>
    events.some((event) => event.kind === kind && event.about.requestId === id);
  const asked: HistoryLine[] =
    mailed_on === null || isTold(permissionAsked.name)
      ? []
      : [{ what: 'asked', to: name, at: asked_at, by: null }];
  const answered: HistoryLine[] =
    answer === null || answered_at === null || isTold(permissionAnswered.name)
      ? []
      : [{ what: 'answered', answer, how: 'link', at: answered_at, by: null }];
  return [...asked, ...answered];
}

/** History holds ids: who they are is read now, and nothing is left of who was forgotten. */
async function readNames(db: DbOrTrx, events: readonly Happened[]) {
  const managers = [...new Set(events.flatMap(({ about }) => managerOf(about)))];
  const actors = [...new Set(events.flatMap(({ actor }) => actor ?? []))];
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', orNobody(managers))
    .execute();
  const accounts = await db
    .selectFrom('user')
    .select(['id', 'name'])
    .where('id', 'in', orNobody(actors))
    .execute();
  return {
    people: new Map(people.map(({ id, name }) => [id, name])),
    accounts: new Map(accounts.map(({ id, name }) => [id, name])),
  };
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
const orNobody = <Id extends string>(ids: readonly Id[]) => (ids.length > 0 ? [...ids] : [NOBODY as Id]);

/** History has it as it was when it was told, of which the schema of the event has checked it. */
const managerOf = ({ managerId }: Happened['about']) => (managerId ? [String(managerId) as PersonId] : []);

/** That they sent the form themselves is not told as it happens: it stands in what they sent. */
async function readSent(
  db: DbOrTrx,
  roundId: RoundId,
  signUpId: string,
  events: readonly Happened[],
): Promise<HistoryLine[]> {
  if (events.some(({ kind }) => kind === signUpAdded.name)) return [];
  const sent = await db
    .selectFrom('sign_up_draft')
    .innerJoin('sign_up', 'sign_up.person_id', 'sign_up_draft.person_id')
    .select('sign_up_draft.sent_at')
    .where('sign_up.id', '=', signUpId)
    .where('sign_up_draft.round_id', '=', roundId)
    .where('sign_up_draft.sent_at', 'is not', null)
    .orderBy('sign_up_draft.sent_at')
    .limit(1)
    .executeTakeFirst();
  return sent?.sent_at ? [{ what: 'sent', at: sent.sent_at, by: null }] : [];
}

async function readMailsOf(db: DbOrTrx, signUpId: string, kinds: MailKinds): Promise<HistoryLine[]> {
  const requests = await db
    .selectFrom('permission_request')
    .select('id')
    .where('sign_up_id', '=', signUpId)
    .execute();
  const rows = await db
    .selectFrom('mail_subject')
    .innerJoin('mail', 'mail.id', 'mail_subject.mail_id')
    .select(['mail.kind', 'mail.recipient', 'mail.status', 'mail.created_at', 'mail.sent_at'])
    .where((eb) =>
      eb.or([
        eb.and([eb('mail_subject.kind', '=', 'sign_up'), eb('mail_subject.id', '=', signUpId)]),
        eb.and([
          eb('mail_subject.kind', '=', 'permission_request'),
          eb('mail_subject.id', 'in', requests.length > 0 ? requests.map(({ id }) => id) : [NOBODY]),
        ]),
      ]),
    )
    // What was not needed any more never went.
    .where('mail.status', 'not in', ['skipped', 'stopped'])
    .orderBy('mail.created_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.flatMap(({ kind, recipient, status, created_at, sent_at }): HistoryLine[] => {
    const known = kinds.get(kind);
    // Coordinators know what they were told themselves.
    if (!known || known.goesTo.every((to) => to === 'coordinator')) return [];
    // That somebody was asked, or answered, stands there already, unless the mail went astray.
    if (SAID.has(kind) && !ASTRAY.has(status)) return [];
    return [{ what: 'mail', label: known.label, to: recipient, status, at: sent_at ?? created_at, by: null }];
  });
}
