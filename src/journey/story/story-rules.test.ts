import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type About,
  findRuleFaults,
  hiddenWords,
  isNameOfPlace,
  type Rule,
  sentencesOf,
} from './story-rules.ts';

const SECRET: About = { secret: true, names: [], organisations: ['Stichting Veilig Dak'] };
const OPEN: About = { ...SECRET, secret: false };
const rulesIn = (text: string, about: About = SECRET): Rule[] =>
  findRuleFaults(text, about).map(({ rule }) => rule);

const FOUND: Record<Exclude<Rule, 'name' | 'client-data' | 'whereabouts' | 'organisation'>, string[]> = {
  when: [
    'Het was begin maart en koud.',
    'In de zomer is het er stil.',
    'Vorige week was ik er nog.',
    'Drie maanden geleden kende ik niemand.',
    'It was in May.',
    'Met kerst was het druk.',
    'Half november liep ik mee.',
  ],
  heads: [
    'Er wonen twaalf vrouwen.',
    'Er waren drie jonge moeders aan tafel.',
    'We aten met z’n vijven.',
    'Zeven van hen zwegen.',
    'Tientallen kinderen kwamen langs.',
    'They have ten beds.',
  ],
  routine: [
    'Elke ochtend gaat de deur open.',
    'Op dinsdag is er overleg.',
    'Om half negen begint de dag.',
    'Tot tien uur is het stil.',
    '’s Avonds eten ze samen.',
    'De nachtdienst zit bij het raam.',
    'Dat gaat dagelijks zo.',
    'De wisseling van de wacht duurt kort.',
  ],
  'to-come': [
    'Volgende week ga ik weer.',
    'Binnenkort komt zij bij ons.',
    'Over een paar weken lopen we samen.',
    'Ik kom nog eens terug om te kijken.',
    'Er staat een nieuwe dag gepland.',
    'We gaan morgen samen.',
  ],
};

describe.each(Object.entries(FOUND))('a story that touches a secret place: %s', (rule, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(rulesIn(sentence)).toContain(rule);
    // The same sentence of an open place stays as it is.
    expect(rulesIn(sentence, OPEN)).toEqual([]);
  });
});

test.each([
  'Met een briefing waar ik de helft niet van begreep.',
  'Hoe lang het stil mag zijn. Ze praatten, ze wachtten, ze zetten thee.',
  'Het ging een uur lang nergens over regels.',
  'En ik dacht altijd: als iemand naar de opvang gaat, is het opgelost.',
  'Een voordeur die niet van jou is.',
  'Vroeger wachtte ik tot het dringend was. Nu vraag ik het als het nog een vraag is.',
  'Wij bellen eerder, en voor kleinere dingen.',
  'Zij weten wie ze bellen.',
  'Het is nog donker als een caseworker zich meldt bij een politiebureau.',
  'Ik was zenuwachtiger dan zij.',
  'Dat scheelt iedereen een dag.',
  'Het mag ook mislukken, en dan praten we erover.',
])('nothing is found in what tells neither when nor where nor who: %s', (sentence) => {
  expect(rulesIn(sentence)).toEqual([]);
});

test('a place is found by what leads to it, and by what it is called', () => {
  expect(rulesIn('Het is in de Kerkstraat.')).toContain('whereabouts');
  expect(rulesIn('Bij Stichting Veilig Dak drinken ze thee.')).toEqual(['organisation']);
  expect(rulesIn('Bij stichting veilig dak drinken ze thee.')).toEqual(['organisation']);
  expect(rulesIn('Bij Stichting\u00a0 Veilig-Dak drinken ze thee.')).toEqual(['organisation']);
  const dotted = { ...SECRET, organisations: ['St. Dak', 'De Wilg'] };
  expect(rulesIn('Bij St. Dak drinken ze thee.', dotted)).toEqual(['organisation']);
  expect(rulesIn('In de wilg drinken ze thee.', dotted)).toEqual(['organisation']);
  expect([isNameOfPlace('De Wilg'), isNameOfPlace('De opvang'), isNameOfPlace('')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(rulesIn('Een veilig dak is niet genoeg.')).toEqual([]);
});

test('who is in it by function alone is not named in its text, nor in that of an open place', () => {
  const about = { ...OPEN, names: hiddenWords('Bo van der Linden', 'function') };
  expect(rulesIn('Bo vroeg het meteen.', about)).toEqual(['name']);
  expect(rulesIn('Bo’s vraag, en Lindens antwoord.', about)).toEqual(['name']);
  expect(rulesIn('Boven stond een linden.', about)).toEqual([]);
  // However it is typed, and whichever part of it.
  for (const said of ['bo vroeg het meteen.', 'BO vroeg het.', 'B\u00ado vroeg het.', 'Ｂｏ vroeg het.'])
    expect(rulesIn(said, about)).toEqual(['name']);
  const joined = { ...OPEN, names: hiddenWords('Anne-Marie O’Neil-Brânză', 'function') };
  for (const said of [
    'Marie zweeg.',
    'anne zweeg.',
    'Neil zweeg.',
    'Branza zweeg.',
    'Bra\u0302nza\u0306 zweeg.',
  ])
    expect(rulesIn(said, joined)).toEqual(['name']);
  expect(hiddenWords('Anne-Marie O’Neil', 'first')).toEqual(['Neil']);
  expect(rulesIn('Ik wil naar Wils huis.', { ...OPEN, names: ['Wil'] })).toEqual(['name']);
  expect(rulesIn('Ik wil naar huis.', { ...OPEN, names: ['Wil'] })).toEqual([]);
  expect(hiddenWords('Bo van der Linden', 'first')).toEqual(['Linden']);
  expect(hiddenWords('Bo van der Linden', 'full')).toEqual([]);
});

test('each is told with its own sentence, and with no other', () => {
  const text = 'Ze zetten thee.\nEr wonen negen vrouwen. Dat wist ik niet. Op maandag bellen we.';
  expect(findRuleFaults(text, SECRET)).toEqual([
    { rule: 'heads', sentence: 'Er wonen negen vrouwen.' },
    { rule: 'routine', sentence: 'Op maandag bellen we.' },
  ]);
});

test('what is found in a sentence is found in every text that it stands in, whatever stands around it', () => {
  const sentence = fc.constantFrom(...Object.values(FOUND).flat());
  const around = fc.array(fc.constantFrom('Ze zetten thee.', 'Dat wist ik niet.', 'Waarom?'), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(around, sentence, around, fc.constantFrom(' ', '\n', '\n\n'), (before, one, after, gap) => {
      const text = [...before, one, ...after].join(gap);
      expect(findRuleFaults(text, SECRET)).toEqual(expect.arrayContaining(findRuleFaults(one, SECRET)));
      expect(sentencesOf(text).join(' ')).toBe(text.replaceAll(/\s+/g, ' '));
    }),
  );
});
