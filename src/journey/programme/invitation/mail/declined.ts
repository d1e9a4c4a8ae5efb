import { z } from 'zod';
import { roundIdSchema } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { memberPath } from '../../paths.ts';
import { toCoordinator } from '../../programme-mail.ts';
import { readRound } from '../../reads.ts';

/** An organisation said that it does not take part; not when it has changed its mind again. */
export const declinedMail = defineMail({
  name: 'programme.declined',
  label: { nl: 'organisatie doet niet mee', en: 'organisation does not take part' },
  goesTo: ['coordinator'],
  about: z.object({ roundId: roundIdSchema, organisationId: z.uuid() }),
  subjects: ({ roundId, organisationId }) => [
    { kind: 'round', id: roundId },
    { kind: 'organisation', id: organisationId },
  ],
  async read({ db, baseUrl }, { roundId, organisationId }) {
    const declined = await db
      .selectFrom('invitation')
      .innerJoin('organisation', 'organisation.id', 'invitation.organisation_id')
      .select(['organisation.code', 'organisation.name'])
      .where('invitation.round_id', '=', roundId)
      .where('organisation.id', '=', organisationId)
      .where('invitation.answer', '=', 'no')
      .executeTakeFirst();
    if (!declined) return null;
    const { code, name: round, programmeName: programme } = await readRound(db, roundId);
    const url = new URL(memberPath(code, declined.code), baseUrl).href;
    return { name: declined.name, round, programme, url };
  },
  letter: {
    nl: ({ name, round, programme, url }) => ({
      ...toCoordinator.nl(programme),
      subject: `${name} doet niet mee: ${round}`,
      paragraphs: [
        `${name} antwoordde dat ze niet meedoen aan ${round}.`,
        'Niemand kan hun plekken nog kiezen, en hun mensen doen niet mee met de match. Is er al een voorstel? Match dan opnieuw.',
      ],
      action: { text: 'Bekijk de organisatie', url },
    }),
    en: ({ name, round, programme, url }) => ({
      ...toCoordinator.en(programme),
      subject: `${name} does not take part: ${round}`,
      paragraphs: [
        `${name} answered that it does not take part in ${round}.`,
        'Nobody can choose its places any more, and its people are not matched. Is there a proposal already? Then match again.',
      ],
      action: { text: 'See the organisation', url },
    }),
  },
});
