import { z } from 'zod';
import { formatLongDay } from '../../../../language/format.ts';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { envelope } from '../../../programme/programme-mail.ts';
import { readStory } from '../../reading/read-story.ts';
import { OFFICERS, SIDES } from '../../story.ts';
import { senderOf, subjectsOf } from '../../telling/about.ts';
import { makeApprovalLink } from '../keys.ts';

/** To who speaks for an organisation to everybody, or looks after its safety: may this be read? */
export const approveMail = defineMail({
  name: 'story.approve',
  label: { nl: 'akkoord op een verhaal', en: 'approval of a story' },
  goesTo: ['contact'],
  about: z.object({ storyId: z.uuid(), side: z.enum(SIDES), kind: z.enum(OFFICERS) }),
  subjects: (about) => subjectsOf(about),
  async read({ db, baseUrl }, { storyId, side, kind }) {
    const story = await readStory(db, storyId);
    const asked = story?.approvals.find((one) => one.side === side && one.kind === kind);
    if (story?.state !== 'approval' || !asked?.askedOn || asked.answer !== null) return null;
    return {
      kind,
      // The mail goes to an organisation; of a secret place not even that it is about it.
      organisation: story.secret ? null : story.speakers[side].organisation.name,
      until: asked.expiresOn!,
      ...(await senderOf(db, story)),
      link: await makeApprovalLink(db, { storyId, side, kind }, baseUrl),
    };
  },
  letter: {
    nl: ({ kind, organisation, until, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'Mag dit verhaal online?',
      greeting: 'Dag,',
      paragraphs: [
        organisation
          ? `Twee mensen vertellen over een stage. Een van hen werkt bij ${organisation}. Zij lazen het allebei en zijn akkoord.`
          : 'Twee mensen vertellen over een stage. Zij lazen het allebei en zijn akkoord. Er staan alleen functies in.',
        kind === 'security'
          ? 'Jij kijkt of het niemand naar een plek of een persoon kan leiden. Zeg ja, of zeg wat anders moet.'
          : 'Jij zegt namens je organisatie of het gelezen mag worden. Zeg ja, of zeg wat anders moet.',
        `De link werkt tot en met ${formatLongDay(until, 'nl')}, voor dit verhaal alleen.`,
      ],
      action: { text: 'Lees het verhaal', url: link },
      why: `Je krijgt deze mail omdat ${sender.programme} jouw adres kreeg om verhalen goed te keuren.`,
    }),
    en: ({ kind, organisation, until, link, ...sender }) => ({
      ...envelope(sender),
      subject: 'May this story go online?',
      greeting: 'Hello,',
      paragraphs: [
        organisation
          ? `Two people tell of a visit. One of them works at ${organisation}. Both read it and agree.`
          : 'Two people tell of a visit. Both read it and agree. It holds functions only.',
        kind === 'security'
          ? 'You look whether it can lead anybody to a place or a person. Say yes, or say what has to be changed.'
          : 'You say for your organisation whether it may be read. Say yes, or say what has to be changed.',
        `The link works until ${formatLongDay(until, 'en')}, for this story alone.`,
      ],
      action: { text: 'Read the story', url: link },
      why: `You get this email because ${sender.programme} was given your address to approve stories.`,
    }),
  },
});
