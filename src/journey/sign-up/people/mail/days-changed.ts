import { z } from 'zod';
import type { Both } from '../../../../language/both.ts';
import { formatEachDay } from '../../../../language/format.ts';
import type { RoundId } from '../../../../people/ids.ts';
import type { Db } from '../../../../platform/db/connect.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { placeNames, sayPlaceBriefly } from '../../../place/place-names.ts';
import { daysChanged } from '../../../place/schema.ts';
import { galleryPath, ownSignUpPath } from '../../paths.ts';

const aboutTo = z.union([z.object({ signUpId: z.uuid() }), z.object({ hostId: z.uuid() })]);
type To = z.infer<typeof aboutTo>;

/**
 * A place that somebody chose, or where they receive, has other days. Of a secret place no mail says which it is, who
 * receives, or when.
 */
export const daysChangedMail = defineMail({
  name: 'sign-up.days-changed',
  label: { nl: 'andere dagen van een plek', en: 'other days of a place' },
  goesTo: ['participant', 'host'],
  about: z.intersection(daysChanged.payload, z.object({ to: aboutTo })),
  subjects: ({ placeId, to }) => [
    { kind: 'place', id: placeId },
    'hostId' in to ? { kind: 'host', id: to.hostId } : { kind: 'sign_up', id: to.signUpId },
  ],
  async read({ db, baseUrl }, { placeId, before, after, to }) {
    const place = await db
      .selectFrom('place')
      .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
      .innerJoin('round', 'round.id', 'place.round_id')
      .innerJoin('programme', 'programme.id', 'round.programme_id')
      .select(['place.code', 'place.secret', 'place.round_id', 'organisation.name as organisation'])
      .select(['round.code as roundCode', 'round.name as round', 'programme.name as programme'])
      .where('place.id', '=', placeId)
      .executeTakeFirst();
    const name = place && (await nameOf(db, placeId, to));
    if (!place || name === undefined) return null;
    const { round, programme, organisation } = place;
    const receives = 'hostId' in to;
    // A host may have no account; of a secret place not even the page of that one place is in the mail.
    const path = receives ? galleryPath(place.roundCode) : ownSignUpPath();
    const open = place.secret
      ? null
      : { name, which: `${await titleOf(db, place)} (${organisation})`, before, after };
    return { round, programme, receives, link: new URL(path, baseUrl).href, open };
  },
  letter: {
    nl: ({ round, programme, receives, link, open }) => ({
      ...frame.nl({ round, programme, receives, link }),
      ...(open
        ? {
            subject: `Andere dagen: ${open.which}`,
            greeting: `Dag ${open.name},`,
            paragraphs: [
              receives
                ? `De dagen zijn veranderd van de plek waar jij bezoekers ontvangt in ${round}: ${open.which}.`
                : `De dagen zijn veranderd van een plek die je koos in ${round}: ${open.which}.`,
            ],
            facts: [
              ['Eerst', sayDays(open.before, 'nl') || 'geen dagen'] as const,
              ['Nu', sayDays(open.after, 'nl') || 'geen dagen; de plek is nu niet te kiezen'] as const,
            ],
            after: [
              receives
                ? 'Klopt er iets niet? Laat het de contactpersoon van je organisatie weten.'
                : 'Kun je dan? Zo niet, pas dan je dagen of keuzes aan.',
            ],
          }
        : {
            subject: `Er is iets veranderd: ${round}`,
            paragraphs: [
              receives
                ? `Er is iets veranderd bij een plek waar je bezoekers ontvangt in ${round}. Vraag de contactpersoon van je organisatie wat het is.`
                : `Een plek die je koos in ${round} is nu niet te kiezen. Log in om het te zien.`,
            ],
          }),
    }),
    en: ({ round, programme, receives, link, open }) => ({
      ...frame.en({ round, programme, receives, link }),
      ...(open
        ? {
            subject: `Other days: ${open.which}`,
            greeting: `Hello ${open.name},`,
            paragraphs: [
              receives
                ? `The days of the place where you receive visitors in ${round} have changed: ${open.which}.`
                : `The days of a place that you chose in ${round} have changed: ${open.which}.`,
            ],
            facts: [
              ['Before', sayDays(open.before, 'en') || 'no days'] as const,
              ['Now', sayDays(open.after, 'en') || 'no days; the place cannot be chosen now'] as const,
            ],
            after: [
              receives
                ? 'Is something wrong? Tell the contact person of your organisation.'
                : 'Do these days suit you? If not, change your days or choices.',
            ],
          }
        : {
            subject: `Something has changed: ${round}`,
            paragraphs: [
              receives
                ? `Something has changed at a place where you receive visitors in ${round}. Ask the contact person of your organisation what it is.`
                : `A place that you chose in ${round} cannot be chosen now. Sign in to see it.`,
            ],
          }),
    }),
  },
});

interface Framed {
  round: string;
  programme: string;
  /** To a host, who has perhaps no sign-up. */
  receives: boolean;
  link: string;
}

const frame: Both<(about: Framed) => { from: string; action: { text: string; url: string }; why: string }> = {
  nl: ({ round, programme, receives, link }) => ({
    from: programme,
    action: { text: receives ? 'Bekijk de plekken van deze ronde' : 'Bekijk je aanmelding', url: link },
    why: receives
      ? 'Je krijgt deze mail omdat jij bezoekers ontvangt.'
      : `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
  }),
  en: ({ round, programme, receives, link }) => ({
    from: programme,
    action: { text: receives ? 'See the places of this round' : 'See your sign-up', url: link },
    why: receives
      ? 'You get this email because you receive visitors.'
      : `You get this email because you signed up for ${round}.`,
  }),
};

const sayDays = (slots: readonly string[][], locale: 'nl' | 'en') =>
  slots.map((slot) => formatEachDay(slot, locale)).join('; ');

/** Told apart by its code from other open places with that title; of secret ones the mail gives no hint. */
async function titleOf(db: Db, { round_id, code }: { round_id: RoundId; code: string }): Promise<string> {
  const open = await db
    .selectFrom('place')
    .select(['code', 'title', 'secret'])
    .where('round_id', '=', round_id)
    .where('secret', '=', false)
    .execute();
  return sayPlaceBriefly(placeNames(open.map((place) => ({ ...place, slots: [] }))).get(code)!);
}

async function nameOf(db: Db, placeId: string, to: To): Promise<string | undefined> {
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
