import { z } from 'zod';
import { formatEachDay } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import { personIdSchema, roundIdSchema } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { makeReplyLink } from '../../reply/keys.ts';
import { dueOn, sayDue } from '../due.ts';
import { readVisitsToReceive } from '../receiving.ts';

/**
 * Everybody who may come to somebody who receives, in one mail. Names are not in it, for they said nothing yet; of a secret
 * place it says that there is an offer, and neither how many nor who.
 */
export const receiveMail = defineMail({
  name: 'visit.receive',
  label: { nl: 'vraag om te ontvangen', en: 'request to receive' },
  goesTo: ['host'],
  about: z.object({ roundId: roundIdSchema, personId: personIdSchema }),
  subjects: ({ personId }) => [{ kind: 'person', id: personId }],
  async read({ db, baseUrl, today }, { roundId, personId }) {
    const found = await readVisitsToReceive(db, { roundId, personId });
    const [first] = found;
    if (!first) return null;
    const reader = await db.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst();
    const { round, programme, programmeId } = first;
    const hasSecret = found.some(({ secret }) => secret);
    return {
      // Who receives at a secret place is named in no mail, not even in their own.
      ...{ round, programme, name: hasSecret ? '' : (reader?.name ?? '') },
      coordinators: await readCoordinatorAddresses(db, programmeId),
      due: dueOn(found.map((visit) => visit.replyBy).sort()[0]!, today()),
      hasSecret,
      open: found
        .filter(({ secret }) => !secret)
        .map(({ jobTitle, home, title, days }) => ({ jobTitle: jobTitle ?? '', home, title, days })),
      link: await makeReplyLink(db, { roundId, personId }, baseUrl),
    };
  },
  letter: {
    nl: ({ name, round, open, hasSecret, due, link, ...sender }) => ({
      ...envelope(sender),
      subject:
        open.length > 0
          ? `${dutch.agree(open.length, 'Mag er iemand', `Mogen ${dutch.number(open.length)} mensen`)} bij jou meelopen? ${sayDue(due, 'nl')}`
          : `Mag er iemand meelopen? ${sayDue(due, 'nl')}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        ...(open.length > 0
          ? [
              `In ${round} ${dutch.agree(open.length, 'wil iemand', `willen ${dutch.number(open.length)} mensen`)} bij jou meelopen. Hun naam zie je als jullie allebei ja zeggen.`,
            ]
          : []),
        ...(hasSecret
          ? [
              `Er is een aanbod voor een geheime plek waar jij ontvangt. Wie, wat en wanneer staat niet in deze mail: log in om het te zien.`,
            ]
          : []),
      ],
      facts: open.map(
        ({ jobTitle, home, title, days }) =>
          [formatEachDay(days, 'nl'), `${jobTitle}, ${home} · ${title}`] as const,
      ),
      action: { text: 'Geef je antwoord', url: link },
      after: [`${sayDue(due, 'nl')}.`, 'De link is alleen voor jou: stuur hem niet door.'],
      why: `Je krijgt deze mail omdat jij bezoekers ontvangt in ${round}.`,
    }),
    en: ({ name, round, open, hasSecret, due, link, ...sender }) => ({
      ...envelope(sender),
      subject:
        open.length > 0
          ? `May ${english.agree(open.length, 'somebody', `${english.number(open.length)} people`)} visit you? ${sayDue(due, 'en')}`
          : `May somebody visit? ${sayDue(due, 'en')}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        ...(open.length > 0
          ? [
              `In ${round} ${english.agree(open.length, 'somebody wants', `${english.number(open.length)} people want`)} to visit you. You see their names when you have both said yes.`,
            ]
          : []),
        ...(hasSecret
          ? [
              'There is an offer for a secret place where you receive. Who, what and when is not in this email: sign in to see it.',
            ]
          : []),
      ],
      facts: open.map(
        ({ jobTitle, home, title, days }) =>
          [formatEachDay(days, 'en'), `${jobTitle}, ${home} · ${title}`] as const,
      ),
      action: { text: 'Give your answer', url: link },
      after: [`${sayDue(due, 'en')}.`, 'The link is for you alone: do not pass it on.'],
      why: `You get this email because you receive visitors in ${round}.`,
    }),
  },
});
