import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  title: 'Verhalen',
  lead: 'Van twee mensen die samen op stage waren, en allebei zeiden dat je ze mag vragen.',
  crumbs: 'Waar ben ik',
  back: 'Terugblikken',
  caption: 'Verhalen van deze ronde',
  heads: { title: 'Verhaal', who: 'Wie vertellen', state: 'Stand' },
  noTitle: 'Nog zonder titel',
  gone: 'Weggehaald: de teksten zijn gewist',
  secret: 'geheime plek: alleen functies',
  none: 'Nog geen verhalen',
  noneText: 'Kies hieronder een stage en vraag de twee om een verhaal.',
  ask: 'Wie kun je vragen?',
  askText: (count: number) =>
    count === 0
      ? 'Nog van geen stage zeiden allebei ja. Na het terugkijken vraagt Wisselstage het aan iedereen.'
      : `Van ${dutch.count(count, 'stage', 'stages')} zeiden allebei ja. Je leest alleen wat zij voor een verhaal gaven.`,
  pair: (visitor: string, home: string, hostName: string, host: string) =>
    `${visitor} (${home}) bij ${hostName} (${host})`,
  secretPair: 'Een stage bij een geheime plek',
  press: 'Vraag deze twee',
  done: {
    gevraagd: 'Ze krijgen allebei een mail. Zeggen ze ja, dan staan de vragen klaar.',
    weg: 'Het verhaal is weg.',
  } as Record<string, string>,
  gatePast: 'Die stage kan niet meer gevraagd worden.',
};

const en: typeof nl = {
  title: 'Stories',
  lead: 'Of two people who were on a visit together, and both said that you may ask them.',
  crumbs: 'Where am I',
  back: 'Looking back',
  caption: 'Stories of this round',
  heads: { title: 'Story', who: 'Who tell it', state: 'State' },
  noTitle: 'No title yet',
  gone: 'Taken away: its texts were erased',
  secret: 'secret place: functions only',
  none: 'No stories yet',
  noneText: 'Choose a visit below and ask the two for a story.',
  ask: 'Whom can you ask?',
  askText: (count) =>
    count === 0
      ? 'Of no visit did both say yes yet. After looking back, Wisselstage asks everybody.'
      : `Of ${english.count(count, 'visit', 'visits')} both said yes. You read only what they gave for a story.`,
  pair: (visitor, home, hostName, host) => `${visitor} (${home}) at ${hostName} (${host})`,
  secretPair: 'A visit at a secret place',
  press: 'Ask these two',
  done: {
    gevraagd: 'Both get an email. When they say yes, the questions are ready.',
    weg: 'The story is gone.',
  } as Record<string, string>,
  gatePast: 'That visit cannot be asked about any more.',
};

export const words = { nl, en };
