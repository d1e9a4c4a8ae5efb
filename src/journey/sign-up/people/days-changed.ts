import { z } from 'zod';
import { formatEachDay } from '../../../language/format.ts';
import type { RoundId } from '../../../people/scope.ts';
import type { Db, DbOrTrx } from '../../../platform/db/connect.ts';
import type { Letter } from '../../../platform/mail/letter.ts';
import { type MailKind, post } from '../../../platform/mail/mail.ts';
import { placeNames, sayPlaceBriefly } from '../../place/place-names.ts';
import { readPlaces } from '../../place/reads.ts';
import { type DaysChanged, daysChanged } from '../../place/schema.ts';
import { galleryPath, ownSignUpPath } from '../paths.ts';

type Locale = 'nl' | 'en';

/** A place that somebody chose, or where they receive, has other days. */
export interface AboutDays extends DaysChanged {
  to: { signUpId: string } | { hostId: string };
}

export const daysChangedMail: MailKind<AboutDays> = {
  name: 'sign-up.days-changed',
  about: z.intersection(
    daysChanged.payload,
    z.object({ to: z.union([z.object({ signUpId: z.uuid() }), z.object({ hostId: z.uuid() })]) }),
  ),
};

/**
 * A mail for everybody who chose the place and for who receives there, once for a change. Of a secret place who chose it
 * hears only that it has no days left: when a mail comes would tell when its days moved, and they are not shown those.
 */
export async function tellDaysChanged({ db }: { db: Db }, change: DaysChanged): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const place = await trx
      .selectFrom('place')
      .innerJoin('round', 'round.id', 'place.round_id')
      .select(['round.programme_id', 'place.secret'])
      .select((eb) =>
        eb
          .exists(eb.selectFrom('slot').select('slot.id').whereRef('slot.place_id', '=', 'place.id'))
          .as('hasDays'),
      )
      .where('place.id', '=', change.placeId)
      .executeTakeFirst();
    if (!place) return;
    for (const { email, personId, locale, to } of await readConcerned(trx, change.placeId)) {
      if (place.secret && place.hasDays && 'signUpId' in to) continue;
      await post(trx, daysChangedMail, {
        to: email,
        locale: locale ?? 'nl',
        about: { ...change, to },
        programmeId: place.programme_id,
        dedupe: `${change.placeId} ${change.version} ${personId}`,
      });
    }
  });
}

async function readConcerned(trx: DbOrTrx, placeId: string) {
  const chose = await trx
    .selectFrom('choice')
    .innerJoin('sign_up', 'sign_up.id', 'choice.sign_up_id')
    .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.id', 'person.email', 'person.id as personId', 'permission_request.locale'])
    .where('choice.place_id', '=', placeId)
    .orderBy('sign_up.id')
    .execute();
  const hosts = await trx
    .selectFrom('host')
    .innerJoin('person_main as person', 'person.id', 'host.person_id')
    .select(['host.id', 'person.email', 'person.id as personId'])
    .where('place_id', '=', placeId)
    .where('person.email', '<>', '')
    .orderBy('position')
    .execute();
  return [
    ...chose.map(({ id, locale, ...who }) => ({ ...who, locale, to: { signUpId: id } })),
    ...hosts.map(({ id, ...who }) => ({ ...who, locale: null, to: { hostId: id } })),
  ];
}

/** Writes to one of them, unless that is no longer the case. */
export async function writeDaysChanged(
  { db, baseUrl }: { db: Db; baseUrl: string },
  { placeId, before, after, to }: AboutDays,
  locale: Locale,
): Promise<Letter | null> {
  const place = await db
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .innerJoin('round', 'round.id', 'place.round_id')
    .innerJoin('programme', 'programme.id', 'round.programme_id')
    .select([
      'place.code as placeCode',
      'place.secret',
      'place.round_id',
      'organisation.name as organisation',
    ])
    .select(['round.name as round', 'round.code', 'programme.name as programme'])
    .where('place.id', '=', placeId)
    .executeTakeFirst();
  const name = place && (await nameOf(db, placeId, to));
  if (!place || name === undefined) return null;
  const { round, programme, organisation } = place;
  const receives = 'hostId' in to;
  // A host may have no account; of a secret place not even the page of that one place is in the mail.
  const path = receives ? galleryPath(place.code) : ownSignUpPath();
  const about = { round, programme, receives, link: new URL(path, baseUrl).href };
  if (place.secret) return veiledLetter(locale, about);
  const days = (slots: readonly string[][]) => slots.map((slot) => formatEachDay(slot, locale)).join('; ');
  return openLetter(locale, {
    ...about,
    name,
    title: await titleOf(db, place),
    organisation,
    before: days(before),
    after: days(after),
  });
}

/** Told apart by its code from other open places with that title; of secret ones the mail gives no hint. */
async function titleOf(
  db: Db,
  { round_id, placeCode }: { round_id: string; placeCode: string },
): Promise<string> {
  const open = (await readPlaces(db, round_id as RoundId)).filter(({ secret }) => !secret);
  return sayPlaceBriefly(placeNames(open).get(placeCode)!);
}

async function nameOf(db: DbOrTrx, placeId: string, to: AboutDays['to']): Promise<string | undefined> {
  if ('hostId' in to) {
    const host = await db
      .selectFrom('host')
      .innerJoin('person', 'person.id', 'host.person_id')
      .select('person.name')
      .where('host.id', '=', to.hostId)
      .where('place_id', '=', placeId)
      .executeTakeFirst();
    return host?.name;
  }
  const row = await db
    .selectFrom('sign_up')
    .innerJoin('choice', 'choice.sign_up_id', 'sign_up.id')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select('person.name')
    .where('sign_up.id', '=', to.signUpId)
    .where('choice.place_id', '=', placeId)
    .executeTakeFirst();
  return row?.name;
}

interface About {
  round: string;
  programme: string;
  /** To a host, who has perhaps no sign-up. */
  receives: boolean;
  link: string;
}

interface OpenAbout extends About {
  name: string;
  title: string;
  organisation: string;
  /** Days in words; empty when there are none. */
  before: string;
  after: string;
}

function openLetter(locale: Locale, about: OpenAbout): Letter {
  const { title, organisation, programme, round, name, receives, link } = about;
  const which = `${title} (${organisation})`;
  if (locale === 'en') {
    return {
      from: programme,
      subject: `Other days: ${which}`,
      greeting: `Hello ${name},`,
      paragraphs: [
        receives
          ? `The days of the place where you receive visitors in ${round} have changed: ${which}.`
          : `The days of a place that you chose in ${round} have changed: ${which}.`,
      ],
      facts: [
        ['Before', about.before || 'no days'],
        ['Now', about.after || 'no days; the place cannot be chosen now'],
      ],
      after: [
        receives
          ? 'Is something wrong? Tell the contact person of your organisation.'
          : 'Do these days suit you? If not, change your days or choices.',
      ],
      action: { text: receives ? 'See the places of this round' : 'See your sign-up', url: link },
      why: receives ? WHY.en.receives : WHY.en.chose(round),
    };
  }
  return {
    from: programme,
    subject: `Andere dagen: ${which}`,
    greeting: `Dag ${name},`,
    paragraphs: [
      receives
        ? `De dagen zijn veranderd van de plek waar jij bezoekers ontvangt in ${round}: ${which}.`
        : `De dagen zijn veranderd van een plek die je koos in ${round}: ${which}.`,
    ],
    facts: [
      ['Eerst', about.before || 'geen dagen'],
      ['Nu', about.after || 'geen dagen; de plek is nu niet te kiezen'],
    ],
    after: [
      receives
        ? 'Klopt er iets niet? Laat het de contactpersoon van je organisatie weten.'
        : 'Kun je dan? Zo niet, pas dan je dagen of keuzes aan.',
    ],
    action: { text: receives ? 'Bekijk de plekken van deze ronde' : 'Bekijk je aanmelding', url: link },
    why: receives ? WHY.nl.receives : WHY.nl.chose(round),
  };
}

const WHY = {
  nl: {
    receives: 'Je krijgt deze mail omdat jij bezoekers ontvangt.',
    chose: (round: string) => `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
  },
  en: {
    receives: 'You get this mail because you receive visitors.',
    chose: (round: string) => `You get this mail because you signed up for ${round}.`,
  },
};

/** Of a secret place no mail says which it is, who receives, or when. */
function veiledLetter(locale: Locale, { round, programme, receives, link }: About): Letter {
  if (locale === 'en') {
    return {
      from: programme,
      subject: `Something has changed: ${round}`,
      paragraphs: [
        receives
          ? `Something has changed at a place where you receive visitors in ${round}. Ask the contact person of your organisation what it is.`
          : `A place that you chose in ${round} cannot be chosen now. Sign in to see it.`,
      ],
      action: { text: receives ? 'See the places of this round' : 'See your sign-up', url: link },
      why: receives ? WHY.en.receives : WHY.en.chose(round),
    };
  }
  return {
    from: programme,
    subject: `Er is iets veranderd: ${round}`,
    paragraphs: [
      receives
        ? `Er is iets veranderd bij een plek waar je bezoekers ontvangt in ${round}. Vraag de contactpersoon van je organisatie wat het is.`
        : `Een plek die je koos in ${round} is nu niet te kiezen. Log in om het te zien.`,
    ],
    action: { text: receives ? 'Bekijk de plekken van deze ronde' : 'Bekijk je aanmelding', url: link },
    why: receives ? WHY.nl.receives : WHY.nl.chose(round),
  };
}
