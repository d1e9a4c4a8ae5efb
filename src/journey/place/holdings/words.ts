import { dutch, english } from '../../../language/grammar.ts';

const nl = {
  title: 'Plekken',
  heads: { name: 'Plek', detail: 'Wanneer', state: 'Stand' },
  empty: 'Er is nog geen plek.',
  all: 'Alle plekken van de ronde',
  places: 'Plekken',
  seats: (count: number) => dutch.count(count, 'stoel', 'stoelen'),
  none: 'nog geen dagen',
  stopped: 'gestopt',
  offered: 'te kiezen',
  secret: 'geheim',
  secretRemark: 'Van een geheime plek staan de dagen alleen bij de plek zelf.',
};

const en: typeof nl = {
  title: 'Places',
  heads: { name: 'Place', detail: 'When', state: 'State' },
  empty: 'There is no place yet.',
  all: 'All places of the round',
  places: 'Places',
  seats: (count) => english.count(count, 'seat', 'seats'),
  none: 'no days yet',
  stopped: 'stopped',
  offered: 'can be chosen',
  secret: 'secret',
  secretRemark: 'The days of a secret place stand with that place alone.',
};

export const words = { nl, en };
