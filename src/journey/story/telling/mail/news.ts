import { z } from 'zod';
import { defineMail } from '../../../../platform/mail/kind.ts';
import { toCoordinator } from '../../../programme/programme-mail.ts';
import { storyDeskPath } from '../../paths.ts';
import { readStory } from '../../reading/read-story.ts';
import { subjectsOf } from '../about.ts';

const NEWS = ['begun', 'change', 'approved', 'taken-away', 'stopped'] as const;

/** To coordinators: a story can be written, has to be changed, can go online, or is gone. Who took it away is not said. */
export const newsMail = defineMail({
  name: 'story.news',
  label: { nl: 'nieuws over een verhaal', en: 'news of a story' },
  goesTo: ['coordinator'],
  about: z.object({ storyId: z.uuid(), what: z.enum(NEWS) }),
  subjects: (about) => subjectsOf(about),
  async read({ db, baseUrl }, { storyId, what }) {
    const story = await readStory(db, storyId);
    if (!story) return null;
    const isGone = what === 'taken-away' || what === 'stopped';
    if (isGone !== (story.state === 'withdrawn')) return null;
    const { programme, round } = story;
    return { what, programme, link: new URL(storyDeskPath(round, storyId), baseUrl).href };
  },
  letter: {
    nl: ({ what, programme, link }) => ({
      ...toCoordinator.nl(programme),
      greeting: 'Dag,',
      ...{
        begun: {
          subject: 'Twee mensen willen hun verhaal vertellen',
          paragraphs: ['Allebei zeiden ze ja. De vragen staan klaar: zij schrijven, of jij.'],
        },
        change: {
          subject: 'Een verhaal moet anders',
          paragraphs: ['Iemand die het las, wil iets anders. Wat, staat op de pagina.'],
        },
        approved: {
          subject: 'Een verhaal kan online',
          paragraphs: ['Iedereen die ja moest zeggen, zei ja. Zet het online als jij zover bent.'],
        },
        'taken-away': {
          subject: 'Een verhaal is weggehaald',
          paragraphs: [
            'Het stond online en is nu overal weg: de pagina, de foto, de lijst en de feeds. De teksten zijn gewist.',
          ],
        },
        stopped: {
          subject: 'Een verhaal gaat niet door',
          paragraphs: ['Het stond nog niet online. Wat ervan geschreven was, is gewist.'],
        },
      }[what],
      action: { text: 'Naar het verhaal', url: link },
    }),
    en: ({ what, programme, link }) => ({
      ...toCoordinator.en(programme),
      greeting: 'Hello,',
      ...{
        begun: {
          subject: 'Two people want to tell their story',
          paragraphs: ['Both said yes. The questions are ready: they write, or you do.'],
        },
        change: {
          subject: 'A story has to be changed',
          paragraphs: ['Somebody who read it wants something else. What, stands on the page.'],
        },
        approved: {
          subject: 'A story can go online',
          paragraphs: ['Everybody who had to say yes did. Please publish it when you are ready.'],
        },
        'taken-away': {
          subject: 'A story was taken away',
          paragraphs: [
            'It was online and is gone everywhere: the page, the photo, the list and the feeds. Its texts were erased.',
          ],
        },
        stopped: {
          subject: 'A story does not go on',
          paragraphs: ['It was not online yet. What was written of it was erased.'],
        },
      }[what],
      action: { text: 'To the story', url: link },
    }),
  },
});
