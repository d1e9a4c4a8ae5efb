import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { makeReplyLink } from '../../reply/keys.ts';
import { aboutSide, readForSide, subjectsOfSide } from '../../telling/about.ts';
import { factsOf } from '../../telling/say.ts';
import { dueOn, sayDue } from '../due.ts';

/** A visit is offered to who goes. Of a secret place the mail says that there is an offer, and nothing else. */
export const offerMail = defineMail({
  name: 'visit.offer',
  label: { nl: 'aanbod van een stage', en: 'offer of a visit' },
  goesTo: ['participant'],
  about: aboutSide,
  subjects: subjectsOfSide,
  async read({ db, baseUrl, today }, about) {
    const found = await readForSide(db, about);
    if (found?.state !== 'offered' || found.visit.visitorAgreedAt) return null;
    const { visit, hosts: _hosts, ...facts } = found;
    const { personId } = about;
    const link = await makeReplyLink(db, { roundId: found.roundId, personId }, baseUrl);
    return { ...facts, due: dueOn(visit.replyBy, today()), link, insteadOf: visit.makesUp !== null };
  },
  letter: {
    nl: ({ name, round, open, due, link, insteadOf, ...sender }) => ({
      ...envelope(sender),
      subject: open
        ? `Kom jij op stage bij ${open.organisation}? ${sayDue(due, 'nl')}`
        : `Kom jij op stage? ${sayDue(due, 'nl')}`,
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        open
          ? `Er is een stage voor je in ${round}.`
          : `Er is een stage voor je in ${round}, op een geheime plek. Waar en wanneer staat niet in deze mail. Dat zie je als je inlogt, of je hoort het aan de telefoon.`,
        ...(insteadOf ? ['Deze stage komt in de plaats van een eerdere. Die gaat niet door.'] : []),
      ],
      facts: open ? factsOf(open, 'nl') : undefined,
      action: { text: 'Zeg of je komt', url: link },
      after: [
        `${sayDue(due, 'nl')}. Kun je niet? Zeg het ook, dan kan iemand anders.`,
        'De link is alleen voor jou: stuur hem niet door.',
      ],
      why: `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
    }),
    en: ({ name, round, open, due, link, insteadOf, ...sender }) => ({
      ...envelope(sender),
      subject: open
        ? `Will you visit ${open.organisation}? ${sayDue(due, 'en')}`
        : `Will you come on your visit? ${sayDue(due, 'en')}`,
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        open
          ? `There is a visit for you in ${round}.`
          : `There is a visit for you in ${round}, at a secret place. Where and when is not in this email. You see it when you sign in, or you hear it by telephone.`,
        ...(insteadOf ? ['This visit comes in place of an earlier one. That one is off.'] : []),
      ],
      facts: open ? factsOf(open, 'en') : undefined,
      action: { text: 'Say whether you come', url: link },
      after: [
        `${sayDue(due, 'en')}. If you cannot come, say so too: somebody else may.`,
        'The link is for you alone: do not pass it on.',
      ],
      why: `You get this email because you signed up for ${round}.`,
    }),
  },
});
