import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  seats: (count: number) => dutch.count(count, 'stoel', 'stoelen'),
  secret: 'geheime locatie',
  secretText: 'je hoort van je gastheer of gastvrouw waar en wanneer je moet zijn',
  secretReads: 'Wie je daar ontvangt, leest je naam, functie en organisatie voor die ja zegt.',
  condition: {
    none: '',
    'own-declaration': 'je tekent een verklaring',
    screening: 'de gastorganisatie ziet eerst je screening',
    'client-contact': 'voor wie met cliënten werkt',
  },
};

const en: typeof nl = {
  seats: (count) => english.count(count, 'seat', 'seats'),
  secret: 'secret location',
  secretText: 'your host will tell you where and when to be',
  secretReads: 'Your host there reads your name, job and organisation before saying yes.',
  condition: {
    none: '',
    'own-declaration': 'you sign a declaration',
    screening: 'the host sees your screening first',
    'client-contact': 'for people who work with clients',
  },
};

export const words = { nl, en };
