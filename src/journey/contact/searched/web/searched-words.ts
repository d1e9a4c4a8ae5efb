import type { FaultWords } from '../../../../forms/problems.tsx';
import type { MeaningFault } from '../meaning-form.ts';
import { MISSED_LEAST } from '../searched.ts';

const nl = {
  crumbs: 'Waar je bent',
  directory: 'Wie bel ik voor…',
  title: 'Zoekwoorden',
  lead: 'Mensen zoeken in hun eigen woorden. Zeg hier wat een woord betekent, dan vinden ze voortaan de goede kaart.',
  missed: 'Gezocht en niet gevonden',
  missedText: `Een woord komt hier in de maand erna, en pas als het minstens ${MISSED_LEAST} keer is gezocht. We bewaren niet wie zocht of op welke dag. Na een half jaar is het weg.`,
  none: 'Er staat hier nu niets',
  noneText: 'Wat mensen de afgelopen maanden vaker zochten, vond een kaart.',
  word: 'Woord',
  actions: 'Wat je kunt doen',
  say: 'Zeg wat dit betekent',
  forget: 'Haal uit deze lijst',
  nobody: 'Betekent het niets anders, en is er gewoon geen kaart voor?',
  invite: 'Vraag iemand om een kaart te maken',
  inviteText: '. De mail staat klaar, je kiest zelf aan wie.',
  inviteSubject: 'Wil jij een kaart maken?',
  inviteBody: (link: string) =>
    `Hoi,\n\nCollega’s zoeken iemand die ze kunnen bellen over iets waar jij veel van weet. Wil je daar een kaart over maken? Het kost een paar minuten, en jij kiest wie de kaart ziet.\n\n${link}\n`,
  meaning: 'Zeg wat een woord betekent',
  change: (said: string) => `Verander “${said}”`,
  said: 'Wat mensen typen',
  saidHint: 'Een woord of een paar woorden.',
  means: 'Wat er dan op de kaart staat',
  meansHint: 'Weet je er meer? Zet er een komma tussen.',
  save: 'Bewaar',
  cancel: 'Laat zoals het is',
  own: 'Woorden van jullie programma',
  ownText: 'Dit geldt bovenop de gewone woorden van het vak, die de zoeker al kent.',
  ownNone: 'Jullie hebben nog geen eigen woorden',
  meansColumn: 'Betekent',
  nothing: 'niets',
  edit: 'Wijzig',
  take: 'Haal weg',
  about: (said: string) => `(${said})`,
  try: 'Probeer het',
  tryText: 'Kijk wat een woord nu vindt. Wat je hier zoekt, tellen we niet mee.',
  trySearch: 'Zoek',
  tryLabel: 'Zoek als proef',
  done: {
    bewaard: 'Bewaard. Wie dit typt, vindt nu ook wat het betekent.',
    weg: 'Weggehaald.',
    terug: 'Het is weer zoals het was.',
    vergeten: 'Uit de lijst gehaald.',
  },
  undo: 'Maak ongedaan',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  directory: 'Whom do I ring for…',
  title: 'Search words',
  lead: 'People search in their own words. Say here what a word means, and from then on they find the right card.',
  missed: 'Searched and not found',
  missedText: `A word comes here in the month after, and only when it was searched at least ${MISSED_LEAST} times. We do not keep who searched or on which day. After half a year it is gone.`,
  none: 'Nothing stands here now',
  noneText: 'What people searched more often in the last months found a card.',
  word: 'Word',
  actions: 'What you can do',
  say: 'Say what this means',
  forget: 'Take out of this list',
  nobody: 'Does it mean nothing else, and is there simply no card for it?',
  invite: 'Ask somebody to make a card',
  inviteText: '. The mail is ready, you choose to whom it goes.',
  inviteSubject: 'Would you make a card?',
  inviteBody: (link) =>
    `Hello,\n\nColleagues look for somebody to ring about something that you know a lot about. Would you make a card about it? It takes a few minutes, and you choose who sees the card.\n\n${link}\n`,
  meaning: 'Say what a word means',
  change: (said) => `Change “${said}”`,
  said: 'What people type',
  saidHint: 'A word, or a few words.',
  means: 'What then stands on the card',
  meansHint: 'Do you know more? Put a comma between.',
  save: 'Save',
  cancel: 'Leave it as it is',
  own: 'Words of your programme',
  ownText: 'These hold on top of the usual words of the field, which the search knows already.',
  ownNone: 'You have no words of your own yet',
  meansColumn: 'Means',
  nothing: 'nothing',
  edit: 'Change',
  take: 'Take away',
  about: (said) => `(${said})`,
  try: 'Try it',
  tryText: 'See what a word finds now. What you search here is not counted.',
  trySearch: 'Search',
  tryLabel: 'Search as a try',
  done: {
    bewaard: 'Saved. Who types this now also finds what it means.',
    weg: 'Taken away.',
    terug: 'It is again as it was.',
    vergeten: 'Taken out of the list.',
  },
  undo: 'Undo',
};

type OwnFault = Exclude<MeaningFault, 'required' | 'too-long'>;

const faultsNl: FaultWords<OwnFault> = {
  'no-word': (label) =>
    `Bij “${label}” staat geen woord om op te zoeken, alleen kleine woorden als “de” en “voor”.`,
  many: (label) => `Bij “${label}” staat te veel. Kies de acht beste woorden.`,
  'client-data': (label) => `Bij “${label}” staat iets dat op een cliënt of een adres lijkt. Haal dat weg.`,
  same: (label) => `Bij “${label}” staat hetzelfde als wat mensen typen. Vul iets anders in.`,
  full: () => 'Jullie lijst is vol. Haal eerst een woord weg.',
};
const faultsEn: FaultWords<OwnFault> = {
  'no-word': (label) => `“${label}” holds no word to search for, only small words such as “de” and “voor”.`,
  many: (label) => `“${label}” holds too much. Choose the eight best words.`,
  'client-data': (label) => `“${label}” holds something that looks like a client or an address. Take it out.`,
  same: (label) => `“${label}” is the same as what people type. Fill in something else.`,
  full: () => 'Your list is full. Take a word away first.',
};

export const words = { nl, en };
export const faultWords = { nl: faultsNl, en: faultsEn };
