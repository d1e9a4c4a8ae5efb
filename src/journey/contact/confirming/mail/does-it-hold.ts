import { z } from 'zod';
import { formatLongDay } from '../../../../language/format.ts';
import type { ProgrammeId } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { isAsked, staysUntil } from '../../contact.ts';
import { readOwner } from '../../reads-owner.ts';
import { makeConfirmLink } from '../keys.ts';

/** Half a year after a card was made or confirmed: does it still hold? It names nothing of the card. */
export const doesItHoldMail = defineMail({
  name: 'contact.does-it-hold',
  label: { nl: 'klopt je kaart nog?', en: 'does your card still hold?' },
  goesTo: ['participant', 'host'],
  about: z.object({ cardId: z.uuid() }),
  subjects: ({ cardId }) => [{ kind: 'contact_card', id: cardId }],
  reminder: true,
  async read({ db, baseUrl, today }, { cardId }) {
    const card = await db
      .selectFrom('contact_card')
      .innerJoin('person', 'person.id', 'contact_card.person_id')
      .innerJoin('programme', 'programme.id', 'contact_card.programme_id')
      .select(['person.name', 'programme.id as programmeId', 'programme.name as programme'])
      .select(['contact_card.confirmed_on as confirmedOn', 'person.id as personId'])
      .where('contact_card.id', '=', cardId)
      .executeTakeFirst();
    // Confirmed meanwhile, on the page.
    if (!card || !isAsked(card.confirmedOn, today())) return null;
    const { programme, programmeId, confirmedOn, personId } = card;
    const owner = await readOwner(db, { programmeId: programmeId as ProgrammeId, personId });
    // Who works at a secret place is named in no mail, not even in their own.
    const name = !owner || owner.secret ? '' : card.name;
    return {
      ...{ name, programme, until: staysUntil(confirmedOn) },
      coordinators: await readCoordinatorAddresses(db, programmeId),
      link: await makeConfirmLink(db, cardId, baseUrl),
    };
  },
  letter: {
    nl: ({ name, until, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Klopt je contactkaart nog?',
      greeting: name ? `Dag ${name},` : 'Dag,',
      paragraphs: [
        'Een half jaar geleden zei je waarvoor collega’s van andere organisaties je mogen bellen. Klopt dat nog? Eén druk op de knop is genoeg.',
        `Zeg je niets, dan is je kaart na ${formatLongDay(until, 'nl')} vanzelf weg.`,
      ],
      action: { text: 'Kijk of je kaart nog klopt', url: link },
      why: `Je krijgt deze mail omdat je een kaart hebt bij de contacten van ${sender.programme}.`,
    }),
    en: ({ name, until, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Does your contact card still hold?',
      greeting: name ? `Hello ${name},` : 'Hello,',
      paragraphs: [
        'Half a year ago you said what colleagues of other organisations may ring you for. Does that still hold? One press is enough.',
        `If you say nothing, your card is gone by itself after ${formatLongDay(until, 'en')}.`,
      ],
      action: { text: 'See whether your card still holds', url: link },
      why: `You get this email because you have a card among the contacts of ${sender.programme}.`,
    }),
  },
});
