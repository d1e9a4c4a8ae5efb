import { demandPath, peoplePath } from '../../homes/paths.ts';
import type { Locale } from '../../language/format.ts';
import { grammar } from '../../language/grammar.ts';
import { importPath } from '../../workbook/paths.ts';
import type { PlaceFacts } from '../place/place-facts.ts';
import { choosingState, isCurrent, signUpState } from '../programme/programme.ts';
import {
  dueDays,
  hasToDo,
  isWaiting,
  type OrganisationOn,
  type RoundOn,
  type Task,
  type TaskWords,
} from '../programme/programme-task.ts';
import { colleaguesPath, employmentPath, proposedPath, type SignUpsShown, signUpsPath } from './paths.ts';
import type { Employment, Permission } from './schema.ts';
import type { SignUpFacts } from './sign-up-facts.ts';
import { words } from './tasks-words.ts';

type Counted =
  | ('signUps' | 'permissionOpen' | 'longWait' | 'unasked' | 'mailable' | 'managersCanAnswer')
  | ('refused' | 'impossible');

type Facts = Pick<SignUpFacts, Counted> &
  Pick<PlaceFacts, 'places'> & {
    crowded: readonly Pick<SignUpFacts['crowded'][number], 'name' | 'first' | 'seats'>[];
    /** People who said where they must not come, of which no exclusion was made. */
    unsafe: number;
    /** People of whom their organisation did not say yet that they work there, and whom it does not know. */
    unconfirmed: number;
    denied: number;
    /** Organisations that people say they work for and that the round does not know. */
    proposed: readonly string[];
    /** People who want to receive and have no place for it. */
    willing: readonly string[];
  };

type Name =
  | ('unsafe' | 'denied' | 'unconfirmed' | 'proposed' | 'no-places' | 'nobody')
  | ('willing' | 'permission' | 'refused' | 'impossible' | 'crowded');

/** What waits for the coordinator: who cannot go on without a word, who has no permission, and what cannot be. */
export function roundTasks(facts: Facts, { round, today, phase }: RoundOn): Task<Name>[] {
  if (!isCurrent(round, today)) return [];
  const { places, signUps } = facts;
  const by = dueDays(round, today);
  const begun = signUpState(round, today) !== 'not-yet';
  // While people can still sign up, who has to join comes first; afterwards who can be matched.
  const ofPeople = phase === 'matching' ? 700 : 500;
  const list = (locale: Locale, names: readonly string[]) => grammar[locale].listBriefly(names);
  const shows = (toon?: SignUpsShown) => signUpsPath(round.code, toon ? { toon } : {});
  const [most] = facts.crowded;
  const tasks: Task<Name>[] = [
    {
      ...{ name: 'unsafe', count: facts.unsafe, by: by.match, weight: 980, to: shows('veiligheid') },
      says: (locale) => ({
        count: facts.unsafe,
        title: words[locale].unsafeTitle(facts.unsafe),
        note: words[locale].unsafeNote,
      }),
    },
    {
      ...{ name: 'denied', count: facts.denied, by: by.match, weight: 975, to: employmentPath(round.code) },
      says: (locale) => ({
        count: facts.denied,
        title: words[locale].deniedTitle(facts.denied),
        note: words[locale].deniedNote,
      }),
    },
    {
      ...{ name: 'unconfirmed', count: facts.unconfirmed, by: by.match, weight: ofPeople + 60 },
      says: (locale) => ({
        count: facts.unconfirmed,
        title: words[locale].unconfirmedTitle(facts.unconfirmed),
        note: words[locale].unconfirmedNote,
      }),
      to: employmentPath(round.code),
    },
    {
      ...{ name: 'proposed', count: facts.proposed.length, by: by.signUp, weight: 970 },
      says: (locale) => ({
        count: facts.proposed.length,
        title: words[locale].proposedTitle(facts.proposed.length),
        note: words[locale].proposedNote(list(locale, facts.proposed)),
      }),
      to: proposedPath(round.code),
    },
    {
      ...{ name: 'no-places', count: places === 0 ? signUps : 0, by: by.signUp, weight: 890 },
      says: (locale) => ({
        title: words[locale].noPlacesTitle,
        note: words[locale].noPlacesNote(signUps),
        action: words[locale].noPlacesAction,
      }),
      to: importPath(round.code),
    },
    {
      ...{ name: 'nobody', count: signUps === 0 && begun ? places : 0, by: by.signUp, weight: 860 },
      says: (locale) => ({
        title: words[locale].nobodyTitle,
        note: words[locale].nobodyNote(places),
        action: words[locale].nobodyAction,
      }),
      to: shows(),
    },
    {
      ...{
        name: 'willing',
        count: facts.willing.length,
        by: by.signUp,
        weight: 640,
        to: shows('wil-ontvangen'),
      },
      says: (locale) => ({
        count: facts.willing.length,
        title: words[locale].willingTitle(facts.willing.length),
        note: words[locale].willingNote(list(locale, facts.willing)),
      }),
    },
    {
      ...{ name: 'permission', count: facts.permissionOpen, by: by.choosing, weight: ofPeople + 90 },
      says: (locale) => permissionSays(facts, locale),
      ...{ to: shows('zonder-toestemming'), press: facts.mailable > 0 ? 'remind-all' : undefined },
    },
    {
      ...{ name: 'refused', count: facts.refused.length, by: by.choosing, weight: ofPeople + 80 },
      says: (locale) => ({
        count: facts.refused.length,
        title: words[locale].refusedTitle(facts.refused.length),
        note: words[locale].refusedNote(list(locale, facts.refused)),
      }),
      to: shows('geweigerd'),
    },
    {
      // Without places nobody's choice is possible: that is said once, above.
      ...{ name: 'impossible', count: places > 0 ? facts.impossible : 0, by: by.choosing },
      weight: ofPeople + 70,
      says: (locale) => ({
        count: facts.impossible,
        title: words[locale].impossibleTitle(facts.impossible),
        note: words[locale].impossibleNote,
      }),
      to: shows('geen-keuze'),
    },
    {
      ...{ name: 'crowded', count: facts.crowded.length, by: by.signUp, weight: 390 },
      says: (locale) => ({
        count: facts.crowded.length,
        title: words[locale].crowdedTitle(facts.crowded.length),
        note:
          most && words[locale].crowdedNote(most.name, most.first, most.seats, facts.crowded.length === 1),
        action: words[locale].lookAtDemand,
      }),
      to: demandPath(round.code, { toon: 'veel-vraag' }),
    },
  ];
  return tasks.filter(isWaiting);
}

function permissionSays(facts: Facts, locale: Locale): TaskWords {
  const t = words[locale];
  const { permissionOpen: open, longWait, unasked, mailable } = facts;
  return {
    count: open,
    title: t.permissionTitle(open),
    note: facts.managersCanAnswer
      ? t.permissionNote(open, longWait, unasked, mailable > 0 && mailable < open)
      : t.permissionClosed,
    ...(mailable > 0 ? { action: t.mailAction(mailable) } : {}),
  };
}

interface Own extends Pick<OrganisationOn, 'address' | 'round' | 'answer'> {
  people: readonly { permission: Permission; employment: Employment }[];
}

type OwnName = 'refused' | 'permission' | 'employment';

/** What waits for who speaks for an organisation: who says to work there, and its people without permission. */
export function organisationTasks(own: Own, today: string): Task<OwnName>[] {
  if (!hasToDo(own, today)) return [];
  const { choosing: by, match } = dueDays(own.round, today);
  const count = (...states: Permission[]) =>
    own.people.filter(({ permission }) => states.includes(permission)).length;
  // The link in the mail to a manager works until choosing closes.
  const asks = choosingState(own.round, today) !== 'closed';
  const refused = count('refused');
  const open = asks ? count('asked', 'not-asked') : 0;
  const unconfirmed = own.people.filter(({ employment }) => employment === 'open').length;
  const to = peoplePath(own.address);
  const tasks: ReturnType<typeof organisationTasks> = [
    {
      ...{ name: 'employment', count: unconfirmed, by: match, weight: 700 },
      ...{ to: colleaguesPath(own.address), says: ownSays('employment', unconfirmed) },
    },
    { ...{ name: 'refused', count: refused, by, weight: 600, to }, says: ownSays('refused', refused) },
    { ...{ name: 'permission', count: open, by, weight: 500, to }, says: ownSays('permission', open) },
  ];
  return tasks.filter(isWaiting);
}

const ownSays =
  (name: OwnName, count: number) =>
  (locale: Locale): TaskWords => {
    const { title, ...rest } = words[locale].own[name];
    return { count, title: title(count), ...rest };
  };
