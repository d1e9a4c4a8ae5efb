import { dutch } from '../language/grammar.ts';

const minutes = (count: number) => dutch.count(count, 'minuut', 'minuten');

export const nl = {
  summary: 'Er klopt iets nog niet',
  wait: (count: number) =>
    `Dit is vanaf dit adres of dit netwerk te vaak geprobeerd. We deden er nu niets mee. Wacht ${minutes(count)} en probeer het dan opnieuw.`,

  signIn: 'Inloggen',
  signInLead: 'Je krijgt een mail met een link en een code. Een wachtwoord heb je niet nodig.',
  email: 'E-mailadres',
  emailHint: 'Het adres waarmee je bent uitgenodigd.',
  emailWrong: 'Vul een e-mailadres in, zoals naam@organisatie.example.',
  sendCode: 'Stuur mij een mail',
  codeTitle: 'Kijk in je mail',
  codeLead: (email: string) =>
    `Als ${email} bij ons bekend is, staat er nu een mail in die mailbox. Open de link in die mail, of typ hier de code over. De link en de code werken 15 minuten, en samen één keer.`,
  code: 'Code uit de mail',
  codeHint: 'Zes cijfers.',
  codeWrong: 'Deze code klopt niet of is verlopen. Typ hem nog eens over, of vraag een nieuwe mail.',
  enter: 'Log in',
  again: 'Vraag een nieuwe mail',
  noMail:
    'Geen mail? Kijk bij ongewenste mail, en kijk of je adres klopt. Na een paar minuten kun je een nieuwe vragen.',
  viaTitle: 'Met het account van je werk',
  viaOrganisation: (name: string) => `Log in via ${name}`,
  viaLead: 'Werk je bij een van deze organisaties? Dan kun je het account van je werk gebruiken.',
  viaFailed: 'Inloggen via je organisatie is niet gelukt. Vul hieronder je e-mailadres in.',
  passkeyTitle: 'Met een passkey',
  withPasskey: 'Log in met een passkey',
  passkeyLead: 'Heb je een passkey ingesteld? Dan log je in met je vinger, je gezicht of je pincode.',
  passkeyFailed: 'Inloggen met een passkey is niet gelukt. Probeer het opnieuw, of vraag een mail.',

  linkTitle: 'Inloggen met de link uit je mail',
  linkLead:
    'Druk op de knop om op dit apparaat in te loggen. Zo weten we dat jij de mail opent, en geen programma.',
  linkWrong: 'Deze link werkt niet meer. Een link werkt 15 minuten en één keer. Vraag een nieuwe mail.',
  linkNotAsked: 'Heb je deze mail niet gevraagd? Sluit deze pagina dan.',

  whoTitle: 'Wie ben je?',
  whoLead: (email: string) =>
    `Meer mensen gebruiken ${email}. Kies wie je bent. Dan zie je alleen wat van jou is, tot je uitlogt.`,
  whoIs: (name: string) => `Ik ben ${name}`,
  whoStays: (name: string) => `Ik ben ${name} (nu gekozen)`,
  whoNameless: 'iemand zonder naam',
  whoNot: 'Staat je naam er niet bij? Vraag het de coördinator.',
  whoChange: 'Kies wie je bent',
  whoChangeText: 'Meer mensen loggen in met dit adres.',

  stepTitle: 'Geef je tweede stap',
  stepLead: 'Open de app met codes op je telefoon en typ de code van Wisselstage over.',
  stepAgain:
    'Wat je nu gaat doen, raakt gegevens van anderen. Daarom vragen we je tweede stap nog een keer. Je hoeft dat een kwartier lang maar één keer te doen.',
  stepCode: 'Code uit je app',
  stepHint: 'Zes cijfers, elke halve minuut andere. App niet bij de hand? Typ een herstelcode.',
  stepWrong: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en typ die over.',
  stepLost:
    'App en herstelcodes kwijt? Vraag wie Wisselstage bij jullie beheert om je tweede stap weg te halen.',

  setUpTitle: 'Stel je tweede stap in',
  setUpLead:
    'Jij ziet gegevens van anderen. Daarom log je in met twee dingen: je mail, en een code uit een app op je telefoon. Instellen doe je één keer, de code geef je bij elke keer inloggen.',
  setUpOwnLead:
    'Wat geheim is, zie je pas na twee dingen: je mail, en een code uit een app op je telefoon. Instellen doe je één keer.',
  setUpAlready: 'Je tweede stap is ingesteld.',
  setUpApp: '1. Zet een app met codes op je telefoon',
  setUpAppText:
    'Heb je er al een? Gebruik die. Anders zoek je in de winkel van je telefoon op "authenticator".',
  setUpScan: '2. Scan dit plaatje met de app',
  setUpPicture: 'QR-code voor de app',
  setUpNoScan: 'Lukt scannen niet? Typ dan deze sleutel in de app:',
  setUpOnPhone: 'Ben je nu op je telefoon? Dan hoef je niets te scannen.',
  setUpOpenApp: 'Open de app met codes',
  setUpCopy: 'Kopieer de sleutel',
  setUpCopied: 'Gekopieerd.',
  setUpConfirm: '3. Typ de code over die de app laat zien',
  setUpDone: 'Klaar',
  confirm: 'Bevestig',

  recoveryTitle: 'Bewaar je herstelcodes',
  recoveryLead:
    'Kun je niet bij je app, dan log je in met een herstelcode. Elke code werkt één keer. Je ziet ze alleen nu: schrijf ze op of druk deze pagina af, en bewaar ze niet bij je telefoon.',
  recoveryList: 'Herstelcodes',
  goOn: 'Ik heb ze bewaard, ga verder',

  looked: 'Wie keek naar jou',
  lookedText: 'Opent iemand jouw gegevens? Dan zie je hier wat diegene doet en op welke dag.',
  account: 'Mijn account',
  accountLead: (email: string) => `Je logt in als ${email}.`,
  back: 'Terug naar mijn account',
  sessions: 'Waar je bent ingelogd',
  sessionsStrong: 'Een apparaat dat je 12 uur niet gebruikt, wordt uitgelogd.',
  sessionsWeak: 'Een apparaat dat je 30 dagen niet gebruikt, wordt uitgelogd.',
  device: 'Apparaat',
  unknownDevice: 'Onbekend apparaat',
  thisDevice: 'dit apparaat',
  lastUsed: 'Laatst gebruikt',
  doWith: 'Doen',
  signOutHere: 'Log uit',
  signOutDevice: (device: string) => `Log uit op ${device}`,
  signOutAll: 'Log overal uit',
  sessionEnded: 'Dat apparaat is uitgelogd.',
  justNow: 'zojuist',
  minutesAgo: (count: number) => `${minutes(count)} geleden`,
  hoursAgo: (count: number) => `${count} uur geleden`,
  daysAgo: (count: number) => dutch.agree(count, 'gisteren', `${dutch.number(count)} dagen geleden`),

  secondFactor: 'Tweede stap',
  secondFactorText: 'Bij het inloggen geef je een code uit je app, of je gebruikt een passkey.',
  secondFactorNone: 'Er is nog geen app ingesteld. Dat vragen we als je weer inlogt.',
  renewCodes: 'Maak nieuwe herstelcodes',
  replaceApp: 'Gebruik een andere app',
  renewLead:
    'Je oude herstelcodes werken daarna niet meer. Typ eerst een code uit je app, of een herstelcode.',
  replaceLead: 'Typ eerst een code uit je oude app, of een herstelcode.',
  replaceUntil: 'Je oude app werkt tot de nieuwe een goede code laat zien.',
  replaceScan: 'Scan dit plaatje met de nieuwe app',
  replaceConfirm: 'Typ de code over die de nieuwe app laat zien',
  appReplaced: 'Je nieuwe app is ingesteld. De codes van de oude werken niet meer.',

  passkeys: 'Passkeys',
  passkeysText:
    'Een passkey staat op je telefoon, je computer of een sleutel. Je logt ermee in met je vinger, je gezicht of je pincode, zonder mail en zonder code.',
  passkeysNone: 'Je hebt nog geen passkey.',
  passkeysNoScript: 'Een passkey toevoegen kan alleen met JavaScript. In deze browser staat het uit.',
  passkeysUnsupported: 'Deze browser kan geen passkey maken.',
  passkeyName: 'Naam',
  passkeyNameHint: 'Zo herken je hem later, bijvoorbeeld “telefoon van werk”.',
  passkeyNameWrong: 'Geef de passkey een naam van hoogstens 60 tekens, zonder BSN.',
  passkeyAdd: 'Voeg een passkey toe',
  passkeyAdded: 'Je passkey is toegevoegd. De volgende keer kun je ermee inloggen.',
  passkeyNotAdded: 'De passkey is niet toegevoegd. Probeer het opnieuw.',
  passkeyCode: 'Code uit je app, of een herstelcode',
  passkeyRemove: (name: string) => `Verwijder ${name}`,
  passkeyRemoved: 'De passkey werkt niet meer.',
  remove: 'Verwijder',
  added: 'Toegevoegd',

  erased: 'Alles van je is gewist. Je bent uitgelogd.',
  myData: 'Mijn gegevens',
  myDataText: 'Lees alles wat we van je bewaren, neem het mee als bestand, of wis het.',

  language: 'Taal',
  languageText: 'De taal van de pagina’s en van de mail om in te loggen.',

  outbox: 'Verzonden mail',
  outboxLead: 'In het voorbeeld wordt geen mail verstuurd. Wat verstuurd zou worden, lees je hier.',
  outboxEmpty: 'Er is nog geen mail verzonden.',
  to: 'Aan',
  asPage: 'Bekijk de opgemaakte mail',
};
