import { z } from 'zod';
import type { Db, DbOrTrx } from '../../platform/db/connect.ts';
import type { JobKind, Jobs } from '../../platform/jobs/jobs.ts';
import type { Mailer } from '../../platform/mail/mail.ts';
import type { DaysChanged } from '../place/schema.ts';

type Locale = 'nl' | 'en';

/** Somebody is to hear that a place they chose, or where they receive, has other days. */
export interface DaysLetter extends DaysChanged {
  to: { signUpId: string } | { hostId: string };
}

const days = z.array(z.array(z.iso.date()));
export const daysLetterDue: JobKind<DaysLetter> = {
  name: 'sign-up.days-letter-due',
  payload: z.object({
    placeId: z.uuid(),
    before: days,
    after: days,
    to: z.union([z.object({ signUpId: z.uuid() }), z.object({ hostId: z.uuid() })]),
  }),
};

/** A job per letter, so that trying again after a failure mails nobody twice. Who chose and receives gets one. */
export async function tellDaysChanged(
  { db, jobs }: { db: Db; jobs: Pick<Jobs, 'send'> },
  change: DaysChanged,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const chose = await trx
      .selectFrom('choice')
      .innerJoin('sign_up', 'sign_up.id', 'choice.sign_up_id')
      .select(['sign_up.id', 'sign_up.email'])
      .where('choice.place_id', '=', change.placeId)
      .orderBy('sign_up.email')
      .execute();
    const hosts = await trx
      .selectFrom('host')
      .select(['id', 'email'])
      .where('place_id', '=', change.placeId)
      .where('email', '<>', '')
      .orderBy('position')
      .execute();
    const told = new Set<string>();
    const due = [
      ...chose.map(({ id, email }) => ({ email, to: { signUpId: id } })),
      ...hosts.map(({ id, email }) => ({ email, to: { hostId: id } })),
    ];
    for (const { email, to } of due) {
      if (told.has(email)) continue;
      told.add(email);
      await jobs.send(trx, daysLetterDue, { ...change, to });
    }
  });
}

/** Mails one of them, unless that is no longer the case. */
export async function mailDaysChanged(
  { db, mailer, baseUrl }: { db: Db; mailer: Mailer; baseUrl: string },
  { placeId, before, after, to }: DaysLetter,
): Promise<void> {
  const place = await db
    .selectFrom('place')
    .innerJoin('organisation', 'organisation.id', 'place.organisation_id')
    .innerJoin('round', 'round.id', 'place.round_id')
    .select(['place.title', 'place.secret', 'organisation.name as organisation', 'round.name as round'])
    .where('place.id', '=', placeId)
    .executeTakeFirst();
  const reader = place && (await readerOf(db, placeId, to));
  if (!reader) return;
  const link = 'signUpId' in to ? new URL('/mijn/aanmelding', baseUrl).href : null;
  const about = { round: place.round, name: reader.name, link };
  const mail = place.secret
    ? veiledMail(reader.locale, about)
    : openMail(reader.locale, {
        ...about,
        title: place.title,
        organisation: place.organisation,
        before: before.map((slot) => spoken(slot, reader.locale)),
        after: after.map((slot) => spoken(slot, reader.locale)),
      });
  await mailer.send({ to: reader.email, ...mail });
}

async function readerOf(
  db: DbOrTrx,
  placeId: string,
  to: DaysLetter['to'],
): Promise<{ name: string; email: string; locale: Locale } | undefined> {
  if ('hostId' in to) {
    const host = await db
      .selectFrom('host')
      .select(['name', 'email'])
      .where('id', '=', to.hostId)
      .where('place_id', '=', placeId)
      .where('email', '<>', '')
      .executeTakeFirst();
    return host && { ...host, locale: 'nl' };
  }
  const row = await db
    .selectFrom('sign_up')
    .innerJoin('choice', 'choice.sign_up_id', 'sign_up.id')
    .leftJoin('permission_request', 'permission_request.sign_up_id', 'sign_up.id')
    .select(['sign_up.name', 'sign_up.email', 'permission_request.locale'])
    .where('sign_up.id', '=', to.signUpId)
    .where('choice.place_id', '=', placeId)
    .executeTakeFirst();
  return row && { name: row.name, email: row.email, locale: row.locale ?? 'nl' };
}

/** `dinsdag 9 maart en woensdag 10 maart`. */
function spoken(slot: readonly string[], locale: Locale): string {
  const tag = locale === 'en' ? 'en-GB' : 'nl-NL';
  const day = new Intl.DateTimeFormat(tag, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return new Intl.ListFormat(tag).format(slot.map((one) => day.format(new Date(`${one}T00:00:00Z`))));
}

interface About {
  round: string;
  name: string;
  /** `null` for a host, who may have no account. */
  link: string | null;
}

interface OpenAbout extends About {
  title: string;
  organisation: string;
  before: string[];
  after: string[];
}

const letter = (subject: string, lines: string[]) => ({ subject, text: lines.join('\n') });
const list = (items: readonly string[], none: string) =>
  (items.length > 0 ? items : [none]).map((one) => `- ${one}`);

function openMail(locale: Locale, about: OpenAbout) {
  const { title, organisation, round, name, link, before, after } = about;
  if (locale === 'en') {
    return letter(`Other days: ${title} (${organisation})`, [
      `Hello ${name},`,
      '',
      link
        ? `The days of a place that you chose in ${round} have changed: ${title}, at ${organisation}.`
        : `The days of the place where you receive visitors in ${round} have changed: ${title}, at ${organisation}.`,
      '',
      'Before:',
      ...list(before, 'no days'),
      'Now:',
      ...list(after, 'no days; the place cannot be chosen now'),
      '',
      ...(link
        ? [
            'Do these days suit you? Look at your sign-up, and change your days or choices if you need to:',
            link,
          ]
        : ['Is something wrong? Tell the contact person of your organisation.']),
    ]);
  }
  return letter(`Andere dagen: ${title} (${organisation})`, [
    `Dag ${name},`,
    '',
    link
      ? `De dagen zijn veranderd van een plek die je koos in ${round}: ${title}, bij ${organisation}.`
      : `De dagen zijn veranderd van de plek waar jij bezoekers ontvangt in ${round}: ${title}, bij ${organisation}.`,
    '',
    'Eerst:',
    ...list(before, 'geen dagen'),
    'Nu:',
    ...list(after, 'geen dagen; de plek is nu niet te kiezen'),
    '',
    ...(link
      ? ['Kun je dan? Bekijk je aanmelding, en pas je dagen of keuzes aan als dat nodig is:', link]
      : ['Klopt er iets niet? Laat het de contactpersoon van je organisatie weten.']),
  ]);
}

/** Of a secret place no mail says which it is, who receives, or when. */
function veiledMail(locale: Locale, { round, link }: About) {
  if (locale === 'en') {
    return letter(`Something has changed: ${round}`, [
      'Hello,',
      '',
      link
        ? `Something has changed at a place that you chose in ${round}. Sign in to see it:`
        : `Something has changed at a place where you receive visitors in ${round}. Ask the contact person of your organisation what it is.`,
      ...(link ? [link] : []),
    ]);
  }
  return letter(`Er is iets veranderd: ${round}`, [
    'Dag,',
    '',
    link
      ? `Er is iets veranderd bij een plek die je koos in ${round}. Log in om het te zien:`
      : `Er is iets veranderd bij een plek waar je bezoekers ontvangt in ${round}. Vraag de contactpersoon van je organisatie wat het is.`,
    ...(link ? [link] : []),
  ]);
}
