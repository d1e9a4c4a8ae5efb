import { dutch, english } from '../../../../language/grammar.ts';
import type { Side } from '../../visit.ts';

const nl = {
  title: 'Bevestig de tweede stap',
  text: 'Wie iemands mail kan lezen, kan ook een tweede stap instellen. Daarom ziet niemand waar en wanneer het is voordat jij die persoon hebt gesproken.',
  how: 'Bel op een nummer dat je al had, of op het nummer van de organisatie. Niet op een nummer uit een mail of van deze pagina. Ken je de stem niet, vraag dan iets wat een ander niet weet. Typ daarna de code die de ander voorleest.',
  who: { visitor: 'Wie gaat', host: 'Wie ontvangt' } satisfies Record<Side, string>,
  on: (day: string) => `bevestigd op ${day}`,
  none: 'nog niet bevestigd',
  code: 'Code die werd voorgelezen',
  hint: 'Acht cijfers. De ander ziet ze op de pagina van de stage.',
  press: {
    visitor: 'Ik sprak wie gaat, en de code klopt',
    host: 'Ik sprak wie ontvangt, en de code klopt',
  } satisfies Record<Side, string>,
  wait: (count: number) =>
    `Dit is te vaak geprobeerd. Wacht ${dutch.count(count, 'minuut', 'minuten')} en probeer het dan opnieuw.`,
};

const en: typeof nl = {
  title: 'Confirm the second step',
  text: 'Whoever can read somebody’s mail can set up a second step too. So nobody sees where and when it is before you have spoken to that person.',
  how: 'Ring on a number that you had already, or the number of the organisation. Not on a number from a mail or from this page. If you do not know the voice, ask something that nobody else knows. Then type the code that the other reads to you.',
  who: { visitor: 'Who goes', host: 'Who receives' },
  on: (day) => `confirmed on ${day}`,
  none: 'not confirmed yet',
  code: 'Code that was read to you',
  hint: 'Eight digits. The other sees them on the page of the visit.',
  press: {
    visitor: 'I spoke to who goes, and the code is right',
    host: 'I spoke to who receives, and the code is right',
  },
  wait: (count) =>
    `This was tried too often. Wait ${english.count(count, 'minute', 'minutes')} and then try again.`,
};

export const words = { nl, en };
