import { z } from 'zod';
import type { ProgrammeId, RoundId } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readCoordinatorAddresses } from '../../../programme/reads-programme.ts';
import { makeReplyLink } from '../../reply/keys.ts';
import { readWhyWithout } from '../../waiting/why-without.ts';

/**
 * There is no visit for somebody, for a true reason. It names no person, no exclusion and nothing of a secret place: what a
 * sheet to hand out says as well.
 */
export const unplacedMail = defineMail({
  name: 'visit.unplaced',
  label: { nl: 'nog geen stage', en: 'no visit yet' },
  goesTo: ['participant'],
  about: z.object({ signUpId: z.uuid() }),
  subjects: ({ signUpId }) => [{ kind: 'sign_up', id: signUpId }],
  async read({ db, baseUrl }, { signUpId }, { locale }) {
    const row = await db
      .selectFrom('sign_up')
      .innerJoin('person_main as person', 'person.id', 'sign_up.person_id')
      .innerJoin('round', 'round.id', 'sign_up.round_id')
      .innerJoin('programme', 'programme.id', 'round.programme_id')
      .select([
        'person.id as personId',
        'person.name',
        'person.key',
        'round.id as roundId',
        'round.name as round',
      ])
      .select(['round.programme_id as programmeId', 'programme.name as programme'])
      .where('sign_up.id', '=', signUpId)
      .executeTakeFirst();
    if (!row) return null;
    const visit = await db
      .selectFrom('visit')
      .select('id')
      .where('sign_up_id', '=', signUpId)
      .where('state', 'not in', ['declined', 'lapsed', 'cancelled'])
      .executeTakeFirst();
    if (visit) return null;
    const { key, personId, programmeId, ...facts } = row;
    const roundId = row.roundId as RoundId;
    const at = { roundId, programmeId: programmeId as ProgrammeId };
    return {
      ...facts,
      ...(await readWhyWithout(db, at, { signUpId, key, locale })),
      coordinators: await readCoordinatorAddresses(db, programmeId),
      link: await makeReplyLink(db, { roundId, personId }, baseUrl),
    };
  },
  letter: {
    nl: ({ name, round, reason, takesPart, link, ...sender }) => ({
      ...envelope(sender),
      subject: `Nog geen stage voor je: ${round}`,
      greeting: `Dag ${name},`,
      paragraphs: [
        `In ${round} is er nu geen stage voor je. Dat vinden we jammer.`,
        ...(reason ? [`Hoe dat komt: ${reason}`] : []),
        takesPart
          ? 'Je staat op de wachtlijst. Komt er een plek vrij die bij je past, dan krijg je een mail. In de volgende ronde ga jij voor.'
          : 'Daarom sta je nu niet op de wachtlijst. Verandert het, dan kom je er alsnog op. In de volgende ronde kun je gewoon weer meedoen.',
      ],
      action: { text: 'Bekijk waar je staat', url: link },
      why: `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
    }),
    en: ({ name, round, reason, takesPart, link, ...sender }) => ({
      ...envelope(sender),
      subject: `No visit for you yet: ${round}`,
      greeting: `Hello ${name},`,
      paragraphs: [
        `In ${round} there is no visit for you at the moment. We are sorry about that.`,
        ...(reason ? [`Why: ${reason}`] : []),
        takesPart
          ? 'You are on the waiting list. When a seat that suits you becomes free, you get an email. In the next round you come first.'
          : 'For that reason you are not on the waiting list now. When it changes, you are put on it after all. In the next round you can take part as usual.',
      ],
      action: { text: 'See where you stand', url: link },
      why: `You get this email because you signed up for ${round}.`,
    }),
  },
});
