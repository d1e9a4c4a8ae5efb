import { type Faults, faultsOf, type Typed } from '../../../../forms/typed.ts';
import type { RoundScope } from '../../../../people/scope.ts';
import { noteToldAnswer } from '../../invitation/answer.ts';
import { inviteOrganisations, remindOrganisations } from '../../invitation/invitations.ts';
import { type Member, readMembers } from '../../reads-members.ts';
import { contactForm, FAULTS, organisationForm, versionSchema } from '../../schema.ts';
import { changeOrganisation } from '../../writes.ts';
import { addContact, endContact, inviteContact, type Occasion } from '../contacts.ts';

export interface Said {
  form: 'details' | 'contact' | 'answer';
  faults: Faults;
  typed: Typed;
  /** What somebody else saved in between. */
  newer?: Typed;
}

type Outcome = { done: string; count?: number } | { said: Said; status: 409 | 422 };

type At = Occasion & Pick<RoundScope, 'db' | 'jobs'>;

/** Who it names can sign in and see others: the second step is given again when it was some time ago. */
export const GIVES_A_ROLE: ReadonlySet<string> = new Set([
  'add-contact',
  'invite-contact',
  'invite',
  'remind',
]);

/** An organisation as the fields of the form have it. */
export function typedOf({ name, kind, region, standingNow, version }: Member): Typed {
  return { name, kind, region, standing: String(standingNow), version: String(version) };
}

/** Does what a button of the page of an organisation asks. `null` when the page has no such button. */
export async function carryOut(at: At, member: Member, typed: Typed): Promise<Outcome | null> {
  const { db, jobs, ...occasion } = at;
  const contactId = typed.contact ?? '';
  const known = member.contacts.some(({ id }) => id === contactId);
  switch (typed.intent) {
    case 'save':
      return save(at, member, typed);
    case 'add-contact':
      return add(at, member, typed);
    case 'end-contact':
      if (known) await endContact(db, occasion, member.id, contactId);
      return { done: 'overgedragen' };
    case 'invite-contact':
      if (known) await inviteContact(db, occasion, member.id, contactId);
      return { done: 'mail' };
    case 'invite':
      return { done: 'uitgenodigd', count: await inviteOrganisations(db, occasion, member.code) };
    case 'remind':
      return { done: 'herinnerd', count: await remindOrganisations(db, occasion, member.code) };
    case 'yes':
    case 'no':
      return answer(at, member, typed.intent, typed.shown);
    default:
      return null;
  }
}

async function answer(
  { db, roundId }: At,
  { id }: Member,
  given: 'yes' | 'no',
  seen: string | undefined,
): Promise<Outcome> {
  const shown = seen === 'yes' || seen === 'no' ? seen : null;
  const at = { roundId, organisationId: id };
  if (await noteToldAnswer(db, at, { answer: given, shown })) return { done: 'antwoord' };
  const newer = { answer: given === 'yes' ? 'no' : 'yes' };
  return { said: { form: 'answer', faults: {}, typed: { answer: given }, newer }, status: 409 };
}

async function save({ db, programmeId, roundId }: At, member: Member, typed: Typed): Promise<Outcome> {
  const wish = organisationForm.extend(versionSchema.shape).safeParse(typed);
  if (!wish.success)
    return { said: { form: 'details', faults: faultsOf(wish.error, FAULTS), typed }, status: 422 };
  const { version, ...form } = wish.data;
  if (await changeOrganisation(db, programmeId, { code: member.code, version }, form)) {
    return { done: 'bewaard' };
  }
  const [now] = await readMembers(db, { roundId }, member.code);
  const newer = typedOf(now ?? member);
  const kept: Typed = {
    ...typed,
    ...typedOf({ ...member, ...form, standingNow: form.standing }),
    version: newer.version ?? '',
  };
  // The same form sent twice is no conflict.
  if (['name', 'kind', 'region', 'standing'].every((field) => newer[field] === kept[field])) {
    return { done: 'bewaard' };
  }
  return { said: { form: 'details', faults: {}, typed: kept, newer }, status: 409 };
}

async function add({ db, jobs, ...occasion }: At, member: Member, typed: Typed): Promise<Outcome> {
  const wish = contactForm.safeParse(typed);
  const refused = (faults: Faults): Outcome => ({ said: { form: 'contact', faults, typed }, status: 422 });
  if (!wish.success) return refused(faultsOf(wish.error, FAULTS));
  const { contactName: name, contactEmail: email, replaces } = wish.data;
  const fault = await addContact(db, occasion, { organisationId: member.id, name, email, replaces });
  if (fault) return refused({ contactEmail: fault });
  return { done: replaces === null ? 'contact' : 'overgedragen' };
}
