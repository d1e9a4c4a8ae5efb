import { z } from 'zod';
import { formatFullDate } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import { roundIdSchema } from '../../../../people/ids.ts';
import { signInPath } from '../../../../people/paths.ts';
import { findUserId } from '../../../../people/reads.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { addressInRound } from '../../../programme/programme.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { findRoundById } from '../../../programme/reads.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { colleaguesPath } from '../../paths.ts';

/**
 * Who speaks for an organisation is asked whether those who signed up work there. Who they are stands on the page: a mail
 * is passed on, and there only who signed in reads names.
 */
export const colleaguesMail = defineMail({
  name: 'sign-up.colleagues',
  label: { nl: 'werken deze mensen bij jullie?', en: 'do these people work with you?' },
  goesTo: ['contact'],
  about: z.object({ contactId: z.uuid(), roundId: roundIdSchema }),
  reminder: true,
  subjects: ({ contactId, roundId }) => [
    { kind: 'contact_person', id: contactId },
    { kind: 'round', id: roundId },
  ],
  async read({ db, baseUrl, keys }, { contactId, roundId }) {
    const contact = await db
      .selectFrom('contact_person')
      .innerJoin('organisation', 'organisation.id', 'contact_person.organisation_id')
      .innerJoin('person_main as person', 'person.id', 'contact_person.person_id')
      .select(['person.name', 'person.email', 'organisation.code', 'organisation.name as organisation'])
      .select('organisation.id')
      .where('contact_person.id', '=', contactId)
      .where('contact_person.ended_on', 'is', null)
      .executeTakeFirst();
    const round = await findRoundById(db, roundId);
    if (!contact || !round) return null;
    const { count } = await db
      .selectFrom('employment_state')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('round_id', '=', roundId)
      .where('organisation_id', '=', contact.id)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow();
    const people = Number(count);
    if (people === 0) return null;
    const userId = await findUserId(db, contact.email);
    const link = new URL(signInPath(), baseUrl);
    link.searchParams.set('verder', colleaguesPath(addressInRound(contact.code, round.code)));
    if (userId) link.searchParams.set('wie', keys.accountKey(userId));
    return {
      ...{ name: contact.name, organisation: contact.organisation, email: contact.email, people },
      ...{ round: round.name, programme: round.programmeName, matchOn: round.matchOn, link: link.href },
      coordinators: await readCoordinatorAddresses(db, round.programmeId),
    };
  },
  letter: {
    nl: ({ name, organisation, email, people, round, matchOn, link, ...sender }) => ({
      ...envelope(sender),
      subject: dutch.agree(
        people,
        `Werkt deze persoon bij ${organisation}?`,
        `Werken deze ${dutch.number(people)} mensen bij ${organisation}?`,
      ),
      greeting: `Dag ${name},`,
      paragraphs: [
        `Voor ${round} ${dutch.agree(people, 'meldde zich 1 persoon aan die zegt', `meldden zich ${dutch.number(people)} mensen aan die zeggen`)} bij ${organisation} te werken. Klopt dat? Met één druk bevestig je ze allemaal. Ken je iemand niet, dan zoekt de coördinator het uit.`,
        'Waarom we het vragen: sommige plekken zijn geheim. Daar gaat niemand heen van wie we dit niet weten.',
      ],
      action: { text: 'Bekijk wie het zijn', url: link },
      after: [
        ...(matchOn ? [`Doe het voor de match, op ${formatFullDate(matchOn, 'nl')}.`] : []),
        `Je logt in met dit e-mailadres (${email}). Een wachtwoord heb je niet nodig.`,
      ],
      why: `Je krijgt deze mail omdat je contactpersoon bent van ${organisation}.`,
    }),
    en: ({ name, organisation, email, people, round, matchOn, link, ...sender }) => ({
      ...envelope(sender),
      subject: english.agree(
        people,
        `Does this person work at ${organisation}?`,
        `Do these ${english.number(people)} people work at ${organisation}?`,
      ),
      greeting: `Hello ${name},`,
      paragraphs: [
        `For ${round} ${english.agree(people, '1 person has signed up who says they work', `${english.number(people)} people have signed up who say they work`)} at ${organisation}. Is that right? One press confirms them all. If you do not know somebody, the coordinator finds out.`,
        'Why we ask: some places are secret. Nobody goes there of whom we do not know this.',
      ],
      action: { text: 'See who they are', url: link },
      after: [
        ...(matchOn ? [`Please do it before the match, on ${formatFullDate(matchOn, 'en')}.`] : []),
        `You sign in with this email address (${email}). You need no password.`,
      ],
      why: `You get this email because you are the contact person of ${organisation}.`,
    }),
  },
});
