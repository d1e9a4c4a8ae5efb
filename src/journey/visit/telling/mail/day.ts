import { formatLongDay } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import type { PersonId } from '../../../../people/ids.ts';
import { invitation } from '../../../../platform/calendar/write.ts';
import type { DbOrTrx } from '../../../../platform/db/connect.ts';
import { readHistory } from '../../../../platform/events/happened.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { hostCame } from '../../../place/schema.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { eventOf } from '../../calendar/event.ts';
import { readWhere } from '../../calendar/where.ts';
import { visitPath } from '../../paths.ts';
import { isUntouched } from '../../preparing/first-contact.ts';
import type { Visit } from '../../reads.ts';
import { aboutSide, readForSide, subjectsOfSide } from '../about.ts';
import { factsOf } from '../say.ts';

/** Whether somebody has it on another day in their calendar: not who came to receive after it moved. */
async function hadAnother(db: DbOrTrx, { id, placeId }: Visit, personId: PersonId): Promise<boolean> {
  const moved = (await readHistory(db, { visitId: id })).findLast(
    ({ about }) => about.event === 'day-agreed' && about.from !== 'accepted',
  );
  if (!moved) return false;
  const came = (await readHistory(db, { placeId, personId })).findLast(({ kind }) => kind === hostCame.name);
  return !came || came.at < moved.at;
}

/**
 * It goes on, or it moved: to each side, with the names of the other, and the day for the calendar. A mail about a secret place
 * holds neither, and no calendar.
 */
export const dayMail = defineMail({
  name: 'visit.day',
  label: { nl: 'de dag van de stage', en: 'the day of the visit' },
  goesTo: ['participant', 'host'],
  about: aboutSide,
  subjects: subjectsOfSide,
  async read({ db, baseUrl }, about) {
    const found = await readForSide(db, about);
    if (!found || (found.state !== 'arranged' && found.state !== 'ready')) return null;
    const { visit, hosts, ...facts } = found;
    const { email } =
      about.side === 'visitor'
        ? { email: visit.visitorEmail }
        : hosts.find((host) => host.personId === about.personId)!;
    return {
      ...facts,
      calendar:
        facts.open && email
          ? {
              method: 'REQUEST' as const,
              text: invitation({
                ...eventOf(visit, { baseUrl, where: await readWhere(db, visit) }),
                attendee: { name: facts.name, address: email },
              }),
            }
          : undefined,
      moved: await hadAnother(db, visit, about.personId),
      others: facts.open
        ? about.side === 'visitor'
          ? hosts.map((host) => host.name)
          : [`${visit.visitorName} (${visit.jobTitle}, ${visit.home})`]
        : [],
      goal: facts.open && about.side === 'host' ? (visit.learningGoal ?? '') : '',
      contactBy: facts.open && isUntouched(visit) ? visit.contactBy : null,
      link: new URL(visitPath(visit.id), baseUrl).href,
    };
  },
  letter: {
    nl: ({ name, round, side, open, others, goal, moved, contactBy, calendar, link, ...sender }) => ({
      ...envelope(sender),
      calendar,
      subject: open
        ? moved
          ? `Andere dag voor de stage: ${open.title}`
          : `Het gaat door: ${open.title}`
        : moved
          ? `Er is iets veranderd aan de stage: ${round}`
          : `Het gaat door: ${round}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        open
          ? moved
            ? 'De stage is op een andere dag.'
            : `Jullie zeiden allebei ja. ${side === 'visitor' ? `Je wordt ontvangen door ${dutch.list(others)}.` : `Er komt ${dutch.list(others)}.`}`
          : 'Meer staat niet in deze mail: het is een geheime plek. Log in om te zien wat er nu nodig is.',
        side === 'visitor'
          ? 'Teken nu de huisregels. Op de pagina van je stage staat alles wat je die dag nodig hebt.'
          : 'Op de pagina van de stage staat wat jij nog doet voor de dag.',
        ...(contactBy && !moved
          ? [`Bel of mail elkaar uiterlijk ${formatLongDay(contactBy, 'nl')}. Zo gaat de dag ook echt door.`]
          : []),
      ],
      facts: open ? factsOf(open, 'nl') : undefined,
      quote: goal ? { intro: 'Wat de bezoeker wil leren:', text: goal } : undefined,
      action: { text: side === 'visitor' ? 'Naar je stage' : 'Naar de stage', url: link },
      why: `Je krijgt deze mail omdat je meedoet aan ${round}.`,
    }),
    en: ({ name, round, side, open, others, goal, moved, contactBy, calendar, link, ...sender }) => ({
      ...envelope(sender),
      calendar,
      subject: open
        ? moved
          ? `Another day for the visit: ${open.title}`
          : `It goes ahead: ${open.title}`
        : moved
          ? `Something about the visit has changed: ${round}`
          : `It goes ahead: ${round}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        open
          ? moved
            ? 'The visit is on another day.'
            : `You both said yes. ${side === 'visitor' ? `You will be received by ${english.list(others)}.` : `Your visitor is ${english.list(others)}.`}`
          : 'This email says no more: it is a secret place. Sign in to see what is needed now.',
        side === 'visitor'
          ? 'Please sign the house rules now. The page of your visit has everything you need for the day.'
          : 'The page of the visit says what you have to do before the day.',
        ...(contactBy && !moved
          ? [
              `Ring or mail each other by ${formatLongDay(contactBy, 'en')}. That way the day really takes place.`,
            ]
          : []),
      ],
      facts: open ? factsOf(open, 'en') : undefined,
      quote: goal ? { intro: 'What the visitor wants to learn:', text: goal } : undefined,
      action: { text: side === 'visitor' ? 'To your visit' : 'To the visit', url: link },
      why: `You get this email because you take part in ${round}.`,
    }),
  },
});
