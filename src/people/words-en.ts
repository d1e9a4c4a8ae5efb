import { english } from '../language/grammar.ts';
import type { nl } from './words-nl.ts';

const minutes = (count: number) => english.count(count, 'minute', 'minutes');

export const en: typeof nl = {
  summary: 'Something is not right yet',
  wait: (count: number) =>
    `This was tried too often from this address or this network. We did nothing with it now. Wait ${minutes(count)} and then try again.`,

  signIn: 'Sign in',
  signInLead: 'You get a mail with a link and a code. You do not need a password.',
  email: 'E-mail address',
  emailHint: 'The address with which you were invited.',
  emailWrong: 'Fill in an e-mail address, such as name@organisation.example.',
  sendCode: 'Send me a mail',
  codeTitle: 'Look in your mail',
  codeLead: (email) =>
    `If we know ${email}, there is a mail in that mailbox now. Open the link in it, or type the code here. The link and the code work for 15 minutes, and once between them.`,
  code: 'Code from the mail',
  codeHint: 'Six digits.',
  codeWrong: 'This code is wrong or has expired. Type it once more, or ask for a new mail.',
  enter: 'Sign in',
  again: 'Ask for a new mail',
  noMail:
    'No mail? Look in your spam folder, and check your address. After a few minutes you can ask for a new one.',
  viaTitle: 'With your work account',
  viaOrganisation: (name) => `Sign in via ${name}`,
  viaLead: 'Do you work for one of these organisations? Then you can use your work account.',
  viaFailed: 'Signing in via your organisation did not work. Fill in your e-mail address below.',
  passkeyTitle: 'With a passkey',
  withPasskey: 'Sign in with a passkey',
  passkeyLead: 'Have you set up a passkey? Then you sign in with your finger, your face or your PIN.',
  passkeyFailed: 'Signing in with a passkey did not work. Try again, or ask for a mail.',

  linkTitle: 'Sign in with the link from your mail',
  linkLead:
    'Press the button to sign in on this device. So we know that you open the mail, and not a program.',
  linkWrong: 'This link no longer works. A link works for 15 minutes and once. Ask for a new mail.',
  linkNotAsked: 'Did you not ask for this mail? Then close this page.',

  whoTitle: 'Who are you?',
  whoLead: (email: string) =>
    `Several people use ${email}. Choose who you are. Then you see only what is yours, until you sign out.`,
  whoIs: (name: string) => `I am ${name}`,
  whoStays: (name: string) => `I am ${name} (chosen now)`,
  whoNameless: 'somebody without a name',
  whoNot: 'Is your name not there? Ask the coordinator.',
  whoChange: 'Choose who you are',
  whoChangeText: 'Several people sign in with this address.',

  stepTitle: 'Give your second step',
  stepLead: 'Open the app with codes on your phone and type the code of Wisselstage.',
  stepCode: 'Code from your app',
  stepHint: 'Six digits, new ones every half minute. App not at hand? Type a recovery code.',
  stepWrong: 'This code is wrong, or was used already. Wait for the next code and type that one.',
  stepLost:
    'Lost your app and your recovery codes? Ask who runs Wisselstage for you to remove your second step.',

  setUpTitle: 'Set up your second step',
  setUpLead:
    'You can see data of others. So you sign in with two things: your mail, and a code from an app on your phone. You set this up once, and give a code each time you sign in.',
  setUpAlready: 'Your second step has been set up.',
  setUpApp: '1. Put an app with codes on your phone',
  setUpAppText:
    'Do you have one already? Use that. If not, search for "authenticator" in the store of your phone.',
  setUpScan: '2. Scan this picture with the app',
  setUpPicture: 'QR code for the app',
  setUpNoScan: 'Can you not scan it? Then type this key into the app:',
  setUpOnPhone: 'Are you on your phone now? Then there is nothing to scan.',
  setUpOpenApp: 'Open the app with codes',
  setUpCopy: 'Copy the key',
  setUpCopied: 'Copied.',
  setUpConfirm: '3. Type the code that the app shows',
  setUpDone: 'Done',
  confirm: 'Confirm',

  recoveryTitle: 'Keep your recovery codes',
  recoveryLead:
    'When you cannot get at your app, you sign in with a recovery code. Each code works once. You see them only now: write them down or print this page, and do not keep them with your phone.',
  recoveryList: 'Recovery codes',
  goOn: 'I have kept them, go on',

  account: 'My account',
  accountLead: (email) => `You sign in as ${email}.`,
  back: 'Back to my account',
  sessions: 'Where you are signed in',
  sessionsStrong: 'A device that you do not use for 12 hours is signed out.',
  sessionsWeak: 'A device that you do not use for 30 days is signed out.',
  device: 'Device',
  unknownDevice: 'Unknown device',
  thisDevice: 'this device',
  lastUsed: 'Last used',
  doWith: 'Do',
  signOutHere: 'Sign out',
  signOutDevice: (device) => `Sign out on ${device}`,
  signOutAll: 'Sign out everywhere',
  sessionEnded: 'That device has been signed out.',
  justNow: 'just now',
  minutesAgo: (count) => `${minutes(count)} ago`,
  hoursAgo: (count) => english.count(count, 'hour ago', 'hours ago'),
  daysAgo: (count) => english.agree(count, 'yesterday', `${english.number(count)} days ago`),

  secondFactor: 'Second step',
  secondFactorText: 'When signing in you give a code from your app, or you use a passkey.',
  secondFactorNone: 'No app has been set up yet. We ask for it when you sign in again.',
  renewCodes: 'Make new recovery codes',
  replaceApp: 'Use another app',
  renewLead:
    'Your old recovery codes stop working after this. First type a code from your app, or a recovery code.',
  replaceLead: 'First type a code from your old app, or a recovery code.',
  replaceUntil: 'Your old app works until the new one shows a good code.',
  replaceScan: 'Scan this picture with the new app',
  replaceConfirm: 'Type the code that the new app shows',
  appReplaced: 'Your new app has been set up. The codes of the old one no longer work.',

  passkeys: 'Passkeys',
  passkeysText:
    'A passkey is on your phone, your computer or a key. You sign in with your finger, your face or your PIN, without a mail and without a code.',
  passkeysNone: 'You have no passkey yet.',
  passkeysNoScript: 'Adding a passkey needs JavaScript. It is off in this browser.',
  passkeysUnsupported: 'This browser cannot make a passkey.',
  passkeyName: 'Name',
  passkeyNameHint: 'So that you know it later, for instance “work phone”.',
  passkeyNameWrong: 'Give the passkey a name of at most 60 characters.',
  passkeyAdd: 'Add a passkey',
  passkeyAdded: 'Your passkey has been added. Next time you can sign in with it.',
  passkeyNotAdded: 'The passkey was not added. Try again.',
  passkeyCode: 'Code from your app, or a recovery code',
  passkeyRemove: (name) => `Remove ${name}`,
  passkeyRemoved: 'The passkey no longer works.',
  remove: 'Remove',
  added: 'Added',

  language: 'Language',
  languageText: 'The language of the pages and of the mail to sign in with.',

  outbox: 'Sent mail',
  outboxLead: 'The example sends no mail. What would be sent can be read here.',
  outboxEmpty: 'No mail has been sent yet.',
  to: 'To',
  asPage: 'See the mail with its layout',
};
