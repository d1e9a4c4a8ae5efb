import { dutch, english } from '../../../../language/grammar.ts';

const nl = {
  overview: 'Klopt alles?',
  overviewLead: 'Kijk het na. Daarna verstuur je het.',
  change: 'Verander',
  changeOf: (what: string) => `: ${what}`,
  avoidKept: (count: number) =>
    `${dutch.count(count, 'organisatie', 'organisaties')}, alleen voor de coördinator`,
  missing: 'nog in te vullen',
  warning: 'Dit lijkt op gegevens van iemand anders',
  warningText: (words: string) => `“${words}”. Haal het weg als het over een cliënt gaat.`,
  send: 'Verstuur mijn aanmelding',
  sendChanges: 'Verstuur mijn wijzigingen',
  confirmTitle: 'Nog één ding: bevestig je adres',
  confirmText: (email: string) =>
    `Open de link in de mail aan ${email} en druk daar op de knop. Daarna kun je je aanmelding versturen.`,
  confirmMeanwhile: 'Je kunt intussen gewoon verder.',
  mailAgain: 'Stuur de mail opnieuw',
  mailed: 'De mail is onderweg. Kijk ook bij ongewenste mail.',
  sentTitle: 'Je aanmelding is binnen',
  sentText: (manager: string) =>
    `We vragen ${manager || 'je leidinggevende'} om toestemming. Je hoort het per mail zodra er antwoord is.`,
  given: 'Je leidinggevende gaf toestemming. Je doet mee met de match.',
  changedMeanwhile:
    'Er is intussen iets veranderd, in een ander tabblad of op een ander apparaat. Kijk of alles klopt en verstuur dan opnieuw.',
  addressOfAnother: (email: string) =>
    `Er is niets verstuurd. Met ${email} logt iemand in met een andere naam, die een eigen adres nodig heeft. Ben jij dat? Vul dan die naam in. Anders meld je je aan met een ander adres.`,
  refusedChoice: 'Er is niets verstuurd. Een van je keuzes is bij je eigen organisatie. Haal die keuze weg.',
  earlier:
    'Dit had je al ingevuld. Wat er sindsdien met jouw adres op een ander apparaat is getypt, is niet overgenomen.',
  sentDone: 'Je hoeft nu niets te doen.',
  sentButChoices: 'Niet al je keuzes kunnen. Hieronder staat bij welke, en waarom.',
  mayChange: (until: string) => `Veranderen kan tot en met ${until}.`,
  waitingTitle: 'Je aanmelding is verstuurd',
  waitingText: (organisation: string) =>
    `De coördinator voegt eerst ${organisation} toe. Daarna vragen we je leidinggevende om toestemming.`,
  changedTitle: 'Je wijzigingen zijn nog niet verstuurd',
  changedText: 'Druk op de knop onderaan. Tot dan geldt wat je eerder verstuurde.',
  measures: 'Nog twee minuten?',
  measuresText:
    'Een paar korte vragen: wie bel je wanneer? Na je stage vragen we het nog eens. Zo zien we of stages helpen. Het mag, het hoeft niet.',
  toMeasures: 'Beantwoord ze',
};

const en: typeof nl = {
  overview: 'Is everything right?',
  overviewLead: 'Look it over, then send it.',
  change: 'Change',
  changeOf: (what) => `: ${what}`,
  avoidKept: (count) => `${english.count(count, 'organisation', 'organisations')}, only for the coordinator`,
  missing: 'still to fill in',
  warning: 'This looks like somebody else’s details',
  warningText: (words) => `“${words}”. Please take it out if it is about a client.`,
  send: 'Send my sign-up',
  sendChanges: 'Send my changes',
  confirmTitle: 'One more thing: confirm your address',
  confirmText: (email) =>
    `Open the link in the email to ${email} and press the button there. Then you can send your sign-up.`,
  confirmMeanwhile: 'You can carry on in the meantime.',
  mailAgain: 'Send the email again',
  mailed: 'The email is on its way. Look in your spam folder as well.',
  sentTitle: 'We have your sign-up',
  sentText: (manager) =>
    `We ask ${manager || 'your manager'} for permission. We email you when there is an answer.`,
  given: 'Your manager gave permission. You take part in the match.',
  changedMeanwhile:
    'Something has changed in the meantime, in another tab or on another device. Check that everything is right and send it again.',
  addressOfAnother: (email: string) =>
    `Nothing was sent. Somebody with another name signs in with ${email}, and needs an address of their own. If that is you, fill in that name. If not, sign up with another address.`,
  refusedChoice: 'Nothing was sent. One of your choices is at your own organisation. Remove that choice.',
  earlier:
    'This is what you had filled in already. What was typed since with your address on another device was not kept.',
  sentDone: 'There is nothing you need to do now.',
  sentButChoices: 'Not all of your choices are possible. Below you see which are not, and why.',
  mayChange: (until) => `You can change it until ${until}.`,
  waitingTitle: 'Your sign-up has been sent',
  waitingText: (organisation) =>
    `First the coordinator adds ${organisation}. Then we ask your manager for permission.`,
  changedTitle: 'Your changes have not been sent yet',
  changedText: 'Press the button below. Until then, what you sent before counts.',
  measures: 'Two minutes more?',
  measuresText:
    'A few short questions: whom do you ring when? We ask it again after your visit. So we see whether visits help. You may, you need not.',
  toMeasures: 'Answer them',
};

export const words = { nl, en };
