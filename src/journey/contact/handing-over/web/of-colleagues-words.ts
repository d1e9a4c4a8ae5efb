import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  crumbs: 'Waar je bent',
  title: 'Kaarten van collega’s',
  titleOf: (name: string) => `De kaart van ${name}`,
  lead: 'Gaat iemand ergens anders werken? Vraag een collega om de kaart over te nemen. Dan weten anderen wie ze voortaan kunnen bellen.',
  leadOf: (name: string) =>
    `Gaat ${name} ergens anders werken? Vraag één collega om de kaart over te nemen. ${name} krijgt er een mail over, en kan de vraag intrekken.`,
  cards: (count: number) => dutch.count(count, 'kaart', 'kaarten'),
  ask: (name: string) => `${name} gaat weg`,
  waits: (name: string) => `Gevraagd aan ${name}, die nog geen antwoord gaf.`,
  asked: 'Het is gevraagd. Je collega krijgt een mail, en wie weggaat ook.',
  none: 'Er is geen kaart van een collega die jij kunt zien',
  noneText:
    'Wie een kaart maakt, kiest zelf wie hem ziet. Wie alleen gezien wil worden door mensen die ze ontmoetten, staat hier niet.',
  back: 'Naar jullie organisatie',
  toCards: 'Terug naar de kaarten',
  who: 'Wie neemt de kaart over?',
  whoHint: 'Collega’s van jullie organisatie die de kaart ook kunnen zien.',
  reads: (name: string) =>
    `Je collega leest de naam van ${name} en waarvoor die te bellen is, niet het nummer of het mailadres. In de mail zelf staat geen naam. Zegt je collega ja, dan is de kaart van ${name} meteen weg. Zonder antwoord vervalt de vraag na dertig dagen.`,
  press: 'Vraag het',
  choose: 'Kies een collega.',
  nobody: (name: string) => `Er is nu geen collega aan wie je dit kunt vragen. De kaart blijft van ${name}.`,
};

const en: typeof nl = {
  crumbs: 'Where you are',
  title: 'Cards of colleagues',
  titleOf: (name) => `The card of ${name}`,
  lead: 'Does somebody go to work elsewhere? Ask a colleague to take the card over. Then others know whom to ring from now on.',
  leadOf: (name) =>
    `Does ${name} go to work elsewhere? Ask one colleague to take the card over. ${name} gets an email about it, and can take the question back.`,
  cards: (count) => english.count(count, 'card', 'cards'),
  ask: (name) => `${name} leaves`,
  waits: (name) => `Asked of ${name}, who has not answered yet.`,
  asked: 'It is asked. Your colleague gets an email, and so does who leaves.',
  none: 'There is no card of a colleague that you can see',
  noneText:
    'Who makes a card chooses who sees it. Who only wants to be seen by people they met is not listed here.',
  back: 'To your organisation',
  toCards: 'Back to the cards',
  who: 'Who takes the card over?',
  whoHint: 'Colleagues of your organisation who can see the card as well.',
  reads: (name) =>
    `Your colleague reads the name of ${name} and what they can be rung for, not the number or the email address. The email itself has no name. If your colleague says yes, the card of ${name} is gone at once. Without an answer the question ends after thirty days.`,
  press: 'Ask',
  choose: 'Choose a colleague.',
  nobody: (name) => `There is no colleague whom you can ask this now. The card stays with ${name}.`,
};

export const words = { nl, en };
