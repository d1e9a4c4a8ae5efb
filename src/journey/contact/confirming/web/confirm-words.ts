/** What is printed large, and the rest. */
type Said = readonly [string, string];

const nl = {
  title: 'Klopt je kaart nog?',
  lead: (day: string) => `Hiervoor mogen collega’s je bellen. Het geldt tot en met ${day}.`,
  press: 'Klopt nog',
  drop: 'Haal mijn kaart weg',
  other: 'Klopt er iets niet meer? Log in om je kaart te veranderen.',
  change: 'Verander mijn kaart',
  holds: (day: string) => ['Dank je wel', `Je kaart geldt weer tot en met ${day}.`] as Said,
  gone: ['Je kaart is weg', 'Niemand vindt je kaart nog, en wat erop stond bewaren we niet.'] as Said,
  old: [
    'Deze link werkt niet meer',
    'Je kaart is al bevestigd, of is er niet meer. Log in om te kijken.',
  ] as Said,
};

const en: typeof nl = {
  title: 'Does your card still hold?',
  lead: (day) => `This is what colleagues may ring you for. It holds up to and including ${day}.`,
  press: 'It still holds',
  drop: 'Take my card away',
  other: 'Is something no longer right? Sign in to change your card.',
  change: 'Change my card',
  holds: (day) => ['Thank you', `Your card holds up to and including ${day}.`],
  gone: ['Your card is gone', 'Nobody finds your card any more, and we do not keep what was on it.'],
  old: ['This link no longer works', 'Your card was confirmed already, or is gone. Sign in to see.'],
};

export const words = { nl, en };
