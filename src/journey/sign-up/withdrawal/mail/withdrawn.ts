import { z } from 'zod';
import { roundIdSchema } from '../../../../people/ids.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { toCoordinator } from '../../../programme/programme-mail.ts';
import { readRound } from '../../../programme/reads.ts';
import { signUpsPath } from '../../paths.ts';

/** Somebody takes the sign-up back. */
export const withdrawalMail = defineMail({
  name: 'sign-up.withdrawn',
  label: { nl: 'teruggetrokken', en: 'withdrawal' },
  goesTo: ['coordinator'],
  about: z.object({ roundId: roundIdSchema, digest: z.string() }),
  subjects: ({ roundId, digest }) => [
    { kind: 'round', id: roundId },
    { kind: 'withdrawal', id: digest },
  ],
  async read({ db, baseUrl }, { roundId, digest }) {
    const gone = await db
      .selectFrom('withdrawal')
      .innerJoin('organisation', 'organisation.id', 'withdrawal.organisation_id')
      .select(['withdrawal.name', 'organisation.name as organisation'])
      .where('round_id', '=', roundId)
      .where('digest', '=', digest)
      .executeTakeFirst();
    if (!gone) return null;
    const round = await readRound(db, roundId);
    const link = new URL(signUpsPath(round.code), baseUrl).href;
    return { ...gone, round: round.name, programme: round.programmeName, link };
  },
  letter: {
    // After a day the name is gone, also for a mail that waited so long.
    nl: ({ name, organisation, round, programme, link }) => ({
      ...toCoordinator.nl(programme),
      subject: `${name ?? 'Iemand'} heeft zich teruggetrokken: ${round}`,
      paragraphs: [
        `${name ?? 'Iemand'} (${organisation}) heeft de aanmelding ingetrokken. De antwoorden zijn verwijderd.`,
        'Is er al een voorstel? Match dan opnieuw: misschien staat er een stage van deze persoon in.',
      ],
      action: { text: 'Bekijk de aanmeldingen', url: link },
    }),
    en: ({ name, organisation, round, programme, link }) => ({
      ...toCoordinator.en(programme),
      subject: `${name ?? 'Somebody'} has withdrawn: ${round}`,
      paragraphs: [
        `${name ?? 'Somebody'} (${organisation}) has withdrawn the sign-up. The answers have been removed.`,
        'Is there a proposal already? Then match again: it may have a visit for this person.',
      ],
      action: { text: 'See the sign-ups', url: link },
    }),
  },
});
