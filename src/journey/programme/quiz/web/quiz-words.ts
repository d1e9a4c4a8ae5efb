import { dutch, english } from '../../../../language/grammar.ts';
import { MOST_FUNCTIONS } from '../../programme-measures.ts';

const labels = (situation: string, say: (number: number) => string): Record<string, string> => ({
  situatie: situation,
  ...Object.fromEntries(
    Array.from({ length: MOST_FUNCTIONS }, (_, index) => [`functie-${index}`, say(index + 1)]),
  ),
});

const nl = {
  crumbs: 'Waar je bent',
  results: 'Metingen',
  title: 'De quiz: wie bel je?',
  lead: 'Vijf situaties uit het gewone werk. Mensen kiezen wie ze zouden bellen: vooraf, na de stage, en nog drie keer daarna. Zo zie je of ze de weg beter weten.',
  done: {
    gekozen: 'Je keuze is bewaard.',
    erbij: 'De situatie staat erbij. Je kunt haar kiezen voor een ronde die nog niet begonnen is.',
    weg: 'De situatie is weg.',
    bewaard: 'Bewaard.',
  },
  asked: 'Dit vraagt deze ronde',
  frozenText:
    'Het aanmelden is begonnen of de eerste mensen zijn gevraagd. De vijf situaties blijven nu zoals ze zijn: anders kun je vooraf en achteraf niet vergelijken.',
  keptText: 'Deze situatie wordt in een ronde gebruikt, en blijft daarom staan.',
  choose: 'Kies vijf situaties',
  chooseText:
    'Dat kan tot het aanmelden begint. Kies je niets, dan vragen we de vijf die nu aangevinkt zijn.',
  five: 'Precies vijf',
  right: (names: readonly string[]) => `Goed: ${dutch.either(names)}`,
  save: 'Bewaar deze vijf',
  own: 'Situaties van jullie zelf',
  drop: 'Haal weg',
  write: 'Schrijf er zelf een',
  writeText: (programme: string) =>
    `Voor alle rondes van ${programme}. Iets wat vaak gebeurt, van niemand in het bijzonder: geen namen, adressen of verhalen van cliënten.`,
  writeOne: 'Schrijf een situatie',
  situation: 'Wat gebeurt er?',
  situationHint: 'Twee of drie zinnen. De vraag erna is: wie bel je?',
  functions: 'Wie zou je kunnen bellen? Noem functies, geen namen',
  function: (number: number) => `Functie ${number}`,
  isRight: (number: number) => `Functie ${number} is goed`,
  add: 'Zet erbij',
  coordination: 'Ook vragen hoe het samenwerken gaat?',
  coordinationText: (programme: string, on: boolean) =>
    `Zeven vragen over ten hoogste drie organisaties waarmee iemand werkt (relationele coördinatie). Het kost drie minuten extra. Voor alle rondes van ${programme}. Nu staat het ${on ? 'aan' : 'uit'}.`,
  begin: 'Vraag dit ook',
  stop: 'Vraag dit niet meer',
  toResults: 'Naar de metingen',
  labels: { ...labels('Wat gebeurt er?', (number) => `Functie ${number}`), situaties: 'situaties' },
  faults: {
    five: () => 'Kies precies vijf situaties.',
    'two-functions': () => 'Noem minstens twee functies om uit te kiezen.',
    'one-right': () => 'Vink minstens één functie aan die goed is.',
    twice: (label: string) => `“${label}” staat er al. Noem elke functie één keer.`,
    'client-data': (label: string) => `Bij “${label}” kan iets van een cliënt staan. Schrijf het zonder.`,
  },
};

const en: typeof nl = {
  crumbs: 'Where you are',
  results: 'Measurements',
  title: 'The quiz: whom do you ring?',
  lead: 'Five situations of everyday work. People choose whom they would ring: before, after the visit, and three times after that. So you see whether they know the way better.',
  done: {
    gekozen: 'Your choice is saved.',
    erbij: 'The situation was added. You can choose it for a round that has not begun yet.',
    weg: 'The situation is gone.',
    bewaard: 'Saved.',
  },
  asked: 'What this round asks',
  frozenText:
    'Signing up has begun or the first people were asked. The five situations now stay as they are: otherwise before and after cannot be compared.',
  keptText: 'A round uses this situation, so it stays.',
  choose: 'Choose five situations',
  chooseText: 'You can until signing up begins. If you choose nothing, we ask the five that are ticked now.',
  five: 'Exactly five',
  right: (names) => `Right: ${english.either(names)}`,
  save: 'Save these five',
  own: 'Situations of your own',
  drop: 'Take away',
  write: 'Write one yourself',
  writeText: (programme) =>
    `For all rounds of ${programme}. Something that happens often, of nobody in particular: no names, addresses or stories of clients.`,
  writeOne: 'Write a situation',
  situation: 'What happens?',
  situationHint: 'Two or three sentences. The question after it is: whom do you ring?',
  functions: 'Whom could one ring? Say functions, no names',
  function: (number) => `Function ${number}`,
  isRight: (number) => `Function ${number} is right`,
  add: 'Add it',
  coordination: 'Ask as well how working together goes?',
  coordinationText: (programme, on) =>
    `Seven questions about three organisations at most with which somebody works (relational coordination). It takes three minutes more. For all rounds of ${programme}. Now it is ${on ? 'on' : 'off'}.`,
  begin: 'Ask this as well',
  stop: 'Ask this no longer',
  toResults: 'To the measurements',
  labels: { ...labels('What happens?', (number) => `Function ${number}`), situaties: 'situations' },
  faults: {
    five: () => 'Choose exactly five situations.',
    'two-functions': () => 'Say at least two functions to choose from.',
    'one-right': () => 'Tick at least one function that is right.',
    twice: (label) => `“${label}” is there already. Say every function once.`,
    'client-data': (label) => `There may be something of a client at “${label}”. Write it without.`,
  },
};

export const words = { nl, en };
