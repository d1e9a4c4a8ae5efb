import type { PersonId } from '../../../people/ids.ts';
import { ownerOf } from '../../../people/person/own-address.ts';
import type { PersonFound } from '../../../people/person/telling-apart.ts';
import { personFor, renamePerson } from '../../../people/person/writes.ts';
import { giveRole } from '../../../people/writes.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import { post } from '../../../platform/mail/mail.ts';
import { placeIds, readOpenPlaces } from '../../place/reads.ts';
import { askMeasures } from '../../programme/programme-measuring.ts';
import { organisationIds, roundOrganisationIds } from '../../programme/reads.ts';
import { mails } from '../mails.ts';
import { readSignUpLocale, requestPermission } from '../permission/permission.ts';
import { findSignUp } from '../reads.ts';
import type { Answers, SignUp } from '../schema.ts';
import { HOSTS_OTHER } from '../sign-up-choices.ts';
import { digestOf } from '../withdrawal/digest.ts';
import { addProposedOrganisation, saveSignUps } from '../writes.ts';
import { isChosen, isComplete, refusedChoices } from './answers.ts';
import { allDrafts, drafts, type Scope, toDraft } from './drafts.ts';
import { standOfAll } from './saving.ts';

export type Sent =
  | 'sent'
  | 'waits-for-organisation'
  | 'incomplete'
  | 'not-confirmed'
  /** Something was changed after the page with everything on it was shown. */
  | 'stale'
  /** A choice is at the own organisation. */
  | 'refused-choice'
  /** The address is of somebody else, who needs it for themselves alone. */
  | 'address-of-another';

/**
 * Sends a draft: from here on it is a sign-up, and the manager is asked.
 * @param stand of what the page showed, see `standOfAll`
 */
export async function sendDraft(
  { db }: { db: Db },
  scope: Scope,
  { id, stand, today }: { id: string; stand: string; today: string },
): Promise<Sent> {
  return db.transaction().execute(async (trx) => {
    const row = await drafts(trx, scope.roundId).where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row?.confirmed_at) return 'not-confirmed';
    // A coordinator who changes it at this moment goes first, and is noticed.
    await trx
      .selectFrom('sign_up')
      .select('id')
      .where('round_id', '=', scope.roundId)
      .where('person_id', '=', row.person_id)
      .forUpdate()
      .execute();
    const { answers } = await toDraft(trx, scope, row);
    if (!isComplete(answers)) return 'incomplete';
    if (standOfAll(answers) !== stand) return 'stale';
    if ((await readRefusedChoices(trx, scope, answers)).length > 0) return 'refused-choice';
    const owner = await whose(trx, scope, row, answers);
    if (owner === null) return 'address-of-another';
    // One that left the round since is not in the list any more: then the coordinator says what it is.
    const organisations = await roundOrganisationIds(trx, scope.roundId, organisationsIn(answers));
    await trx.updateTable('sign_up_draft').set({ sent_at: new Date() }).where('id', '=', id).execute();
    if (!organisations.has(answers.organisation)) return 'waits-for-organisation';
    if (Object.keys(row.answers).length === 0) return 'sent';
    await becomeSignUp(trx, scope, row, { owner, answers, organisations, today });
    return 'sent';
  });
}

/** Codes of the organisations and of the places that somebody names. */
const organisationsIn = ({ organisation, avoid = [], choices }: Answers) => [
  ...[organisation, ...avoid],
  ...choices.flatMap(({ kind, code }) => (kind === 'organisation' ? [code] : [])),
];
const placesIn = ({ hosts, choices }: Answers) => [
  hosts,
  ...choices.flatMap(({ kind, code }) => (kind === 'place' ? [code] : [])),
];

async function readRefusedChoices(trx: DbOrTrx, { roundId }: Scope, answers: Answers) {
  const named = { codes: placesIn(answers), organisations: [] };
  return refusedChoices(answers, await readOpenPlaces(trx, roundId, named));
}

/** Whose a draft is, as `ownerOf` says it. */
const whose = async (
  trx: DbOrTrx,
  { programmeId }: Scope,
  { person_id, email }: { person_id: PersonId | null; email: string },
  { name }: Answers,
) => person_id ?? (await ownerOf(trx, programmeId, { email, name }));

interface Complete {
  answers: Answers;
  organisations: ReadonlyMap<string, string>;
  today: string;
}

/** What was on its way is a sign-up now. Who signed up before may write their name otherwise; somebody new is told apart by it. */
async function becomeSignUp(
  trx: DbOrTrx,
  scope: Scope,
  { id, email }: { id: string; email: string },
  { owner, ...complete }: Complete & { owner: PersonId | undefined },
): Promise<void> {
  const { name } = complete.answers;
  const person =
    owner === undefined
      ? await personFor(trx, scope.programmeId, { email, name })
      : await renamePerson(trx, owner, name);
  await keepSignUp(trx, scope, person, complete);
  await trx
    .updateTable('sign_up_draft')
    .set({ answers: JSON.stringify({}), person_id: person.id })
    .where('id', '=', id)
    .execute();
}

async function keepSignUp(
  trx: DbOrTrx,
  scope: Scope,
  person: PersonFound,
  { answers, organisations, today }: Complete,
): Promise<void> {
  const { roundId, programmeId } = scope;
  const places = await placeIds(trx, roundId, placesIn(answers));
  const { id: personId, key, email } = person;
  const before = await findSignUp(trx, roundId, personId);
  const fallenAway = (choice: Answers['choices'][number]) =>
    !(choice.kind === 'place' ? places : organisations).has(choice.code);
  const askAgain = !before || before.managerEmail !== answers.managerEmail || answers.visits > before.visits;
  const signUp: SignUp = {
    name: answers.name,
    email: key,
    organisation: answers.organisation,
    jobTitle: answers.jobTitle,
    newcomer: answers.newcomer,
    unplacedBefore: before?.unplacedBefore ?? false,
    learningGoal: answers.learningGoal,
    imageBefore: answers.imageBefore ?? '',
    choices: answers.choices.filter((choice) => !fallenAway(choice)),
    days: answers.days,
    visits: answers.visits,
    hosts: places.has(answers.hosts) ? answers.hosts : null,
    managerName: answers.managerName,
    managerEmail: answers.managerEmail,
    permission: askAgain ? false : before.permission,
    screeningSeen: before?.screeningSeen ?? false,
    clientContact: answers.clientContact,
  };
  await trx
    .deleteFrom('withdrawal')
    .where('round_id', '=', roundId)
    .where('digest', '=', digestOf(roundId, key))
    .execute();
  await saveSignUps(trx, roundId, [signUp], { organisations, places });
  const { id } = await trx
    .updateTable('sign_up')
    .set({ wants_to_host: answers.hosts === HOSTS_OTHER, listed: answers.listed ?? false })
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx.deleteFrom('safety_said').where('sign_up_id', '=', id).execute();
  for (const code of answers.avoid ?? []) {
    const organisation = organisations.get(code);
    if (!organisation) continue;
    await trx.insertInto('safety_said').values({ sign_up_id: id, organisation_id: organisation }).execute();
  }
  await requestPermission(trx, { signUpId: id, again: askAgain, today });
  await giveRole(trx, { email, name: answers.name, kind: 'participant', programmeId, personId });
  // Only now: nothing stands between somebody and their sign-up.
  await askMeasures(trx, { roundId, personId, moment: 'before', today });
  const locale = await readSignUpLocale(trx, roundId, { person_id: personId, email });
  await post(trx, mails.receipt, { to: email, locale, about: { signUpId: id }, programmeId });
}

/** The coordinator says which organisation somebody works for, or adds it; the sign-up is complete with it. */
export async function settleOrganisation(
  { db }: { db: Db },
  scope: Scope,
  { draftId, code, today }: { draftId: string; code: string | null; today: string },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = await allDrafts(trx, scope.roundId).where('id', '=', draftId).forUpdate().executeTakeFirst();
    if (!row?.sent_at || !row.answers.proposed) return false;
    const home = code ?? (await addProposedOrganisation(trx, scope, row.answers.proposed));
    const stored = await toDraft(trx, scope, row);
    const whole = { ...stored.answers, organisation: home, proposed: '' };
    if (!isComplete(whole)) return false;
    const organisations = await organisationIds(trx, scope.programmeId, organisationsIn(whole));
    if (!organisations.has(home)) return false;
    // Known only now: a choice may be of what turns out to be the own organisation.
    const refused = await readRefusedChoices(trx, scope, whole);
    const choices = whole.choices.filter((choice) => !isChosen(refused, choice));
    const answers = { ...whole, choices };
    const owner = await whose(trx, scope, row, answers);
    // Since it was sent somebody else got a role at this address.
    if (owner === null) return false;
    await becomeSignUp(trx, scope, row, { owner, answers, organisations, today });
    return true;
  });
}
