import { dutch, english } from '../../language/grammar.ts';

const nl = {
  title: 'Mijn gegevens',
  lead: 'Dit is alles wat we van jou bewaren, waarvoor, wie het ziet en hoe lang.',
  confirmLead:
    'Laat eerst zien dat jij het bent. Je bent te lang geleden ingelogd om dit zomaar te laten zien.',
  confirmCode: 'Code uit je app, of een herstelcode',
  confirmCodeHint: 'Daarna log je niet opnieuw in.',
  confirm: 'Ga verder',
  signInAgain: 'Log opnieuw in',
  signInAgainText: 'Log uit en weer in. Daarna kun je een kwartier lang je gegevens lezen.',
  undecided: 'Meer mensen gebruiken dit mailadres. Kies eerst wie je bent.',
  choose: 'Kies wie je bent',
  file: 'Bewaar als bestand (JSON)',
  account: 'Je account',
  rows: (count: number) => dutch.count(count, 'keer', 'keer'),
  none: 'We bewaren niets van je.',
  why: 'Waarvoor',
  sees: 'Wie ziet het',
  term: 'Hoe lang',
  changeThere: 'Verander het zelf',
  askCorrection: 'Klopt dit niet? Vraag het te verbeteren',
  correct: 'Iets verbeteren',
  nobody: 'niemand, alleen de software',
  yes: 'ja',
  no: 'nee',
  leftOut: 'Wat hier niet staat',
  leftOutText: (addresses: string) =>
    `Sleutels en wachtcodes. Wat een ander over jou schreef. Wat alleen coördinatoren zien. Dagen en plekken van je stages: die staan op de pagina van je stage. Werkbladen waarin je staat en wie naar je keek: dat laatste lees je bij “Wie keek er naar mij”. Wil je dat ook weten? Vraag het ${addresses || 'de coördinator'}.`,
  erase: 'Wis mijn gegevens',
  eraseText: 'Je kunt alles laten wissen. Dat kan niet ongedaan worden gemaakt.',
  eraseGoes:
    'Weg gaat: je naam, je mailadres, je account, je aanmeldingen die nog lopen, alles wat je schreef, je contactkaart, de mail aan jou en over jou. Stages die nog komen worden afgezegd; de ander hoort dat. Verhalen waarin je staat verdwijnen.',
  eraseStays:
    'Blijven doet: hoeveel mensen er gingen en wat ze antwoordden, zonder dat het naar jou leidt. En wat een coördinator over veiligheid noteerde.',
  eraseSure: 'Ja, wis alles. Ik weet dat dit niet terug kan.',
  eraseNotSure: 'Zet een vinkje als je alles wilt wissen.',
  eraseNow: 'Wis alles en log me uit',
  cancel: 'Toch niet',
  only: (programmes: string) =>
    `Je bent de enige coördinator van ${programmes}. Laat eerst iemand anders het overnemen.`,
  wrong: 'Deze code klopt niet.',
};

const en: typeof nl = {
  title: 'My data',
  lead: 'This is all that we keep about you, what for, who sees it and how long.',
  confirmLead: 'First show that it is you. You signed in too long ago to show this just like that.',
  confirmCode: 'Code from your app, or a recovery code',
  confirmCodeHint: 'You do not sign in again after it.',
  confirm: 'Go on',
  signInAgain: 'Sign in again',
  signInAgainText: 'Sign out and in again. After that you can read your data for a quarter of an hour.',
  undecided: 'Several people use this mail address. First choose who you are.',
  choose: 'Choose who you are',
  file: 'Keep as a file (JSON)',
  account: 'Your account',
  rows: (count: number) => english.count(count, 'time', 'times'),
  none: 'We keep nothing about you.',
  why: 'What for',
  sees: 'Who sees it',
  term: 'How long',
  changeThere: 'Change it yourself',
  askCorrection: 'Is this wrong? Ask to correct it',
  correct: 'Correct something',
  nobody: 'nobody, only the software',
  yes: 'yes',
  no: 'no',
  leftOut: 'What is not here',
  leftOutText: (addresses: string) =>
    `Keys and codes. What somebody else wrote about you. What only coordinators see. Days and places of your visits: those are on the page of your visit. Workbooks that you are in, and who looked at you: the last you read at “Who looked at me”. Do you want to know that as well? Ask ${addresses || 'the coordinator'}.`,
  erase: 'Erase my data',
  eraseText: 'You can have everything erased. That cannot be undone.',
  eraseGoes:
    'What goes: your name, your mail address, your account, your sign-ups that are not over, all that you wrote, your contact card, the mail to you and about you. Visits to come are called off; the other hears so. Stories that you are in disappear.',
  eraseStays:
    'What stays: how many people went and what they answered, without leading to you. And what a coordinator noted about safety.',
  eraseSure: 'Yes, erase everything. I know that this cannot be undone.',
  eraseNotSure: 'Tick this if you want everything erased.',
  eraseNow: 'Erase everything and sign me out',
  cancel: 'Do not',
  only: (programmes: string) =>
    `You are the only coordinator of ${programmes}. First let somebody else take over.`,
  wrong: 'This code is not right.',
};

export const words = { nl, en };
