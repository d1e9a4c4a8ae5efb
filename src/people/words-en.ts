import { english } from '../language/grammar.ts';
import type { nl } from './words-nl.ts';

const minutes = (count: number) => english.count(count, 'minute', 'minutes');

export const en: typeof nl = {
  summary: 'Something is not right yet',
  wait: (count: number) =>
    `This was tried too often from this address or this network. We did nothing with it now. Wait ${minutes(count)} and then try again.`,

  signIn: 'Sign in',
  signInLead: 'We send you an email with a link and a code. You do not need a password.',
  email: 'Email address',
  emailHint: 'The address at which you were invited.',
  emailWrong: 'Fill in an email address, such as name@organisation.example.',
  sendCode: 'Email me a link',
  codeTitle: 'Check your email',
  codeLead: (email) =>
    `If we know ${email}, we have just sent you an email. Open the link in it, or type the code here. Use one of the two, within 15 minutes.`,
  code: 'Code from the email',
  codeHint: 'Six digits.',
  codeWrong: 'That code is wrong or has expired. Type it again, or ask for a new email.',
  enter: 'Sign in',
  again: 'Ask for a new email',
  noMail:
    'No email? Look in your spam folder, and check that your address is right. After a few minutes you can ask for a new one.',
  viaTitle: 'With your work account',
  viaOrganisation: (name) => `Sign in via ${name}`,
  viaLead: 'Do you work for one of these organisations? Then you can use your work account.',
  viaFailed: 'Signing in via your organisation did not work. Fill in your email address below.',
  passkeyTitle: 'With a passkey',
  withPasskey: 'Sign in with a passkey',
  passkeyLead: 'Have you set up a passkey? Then you sign in with your finger, your face or your PIN.',
  passkeyFailed: 'Signing in with a passkey did not work. Try again, or ask for an email.',

  linkTitle: 'Sign in with the link from your email',
  linkLead:
    'Press the button to sign in on this device. That way we know it was you who opened the email, and not a program.',
  linkWrong: 'This link no longer works. A link works once, within 15 minutes. Ask for a new email.',
  linkNotAsked: 'If you did not ask for this email, you can close this page.',

  whoTitle: 'Who are you?',
  whoLead: (email: string) =>
    `Several people use ${email}. Choose who you are. You then see only what is yours, until you sign out.`,
  whoIs: (name: string) => `I am ${name}`,
  whoStays: (name: string) => `I am ${name} (chosen now)`,
  whoNameless: 'somebody without a name',
  whoNot: 'If your name is not in the list, ask the coordinator.',
  whoChange: 'Choose who you are',
  whoChangeText: 'Several people sign in with this address.',

  stepTitle: 'Your second step',
  stepLead: 'Open the authenticator app on your phone and type the code for Wisselstage.',
  stepAgain:
    'What you are about to do touches data of others. So we ask for your second step again. Within a quarter of an hour you do that only once.',
  stepCode: 'Code from your app',
  stepHint: 'Six digits, new every half minute. No app at hand? Type a recovery code.',
  stepWrong: 'That code is wrong, or has been used already. Wait for the next code and type that one.',
  stepLost:
    'Lost your app and your recovery codes? Ask who runs Wisselstage for you to remove your second step.',

  setUpTitle: 'Set up your second step',
  setUpLead:
    'You can see other people’s details. That is why you sign in with two things: your email, and a code from an app on your phone. You set it up once, and type a code each time you sign in.',
  setUpOwnLead:
    'What is secret you see only after two things: your mail, and a code from an app on your phone. You set it up once.',
  setUpAlready: 'Your second step has been set up.',
  setUpApp: '1. Get an authenticator app on your phone',
  setUpAppText:
    'If you have one already, use that. If not, search for “authenticator” in your phone’s app store.',
  setUpScan: '2. Scan this picture with the app',
  setUpPicture: 'QR code for the app',
  setUpNoScan: 'If you cannot scan it, type this key into the app:',
  setUpOnPhone: 'On your phone now? Then there is nothing to scan.',
  setUpOpenApp: 'Open the authenticator app',
  setUpCopy: 'Copy the key',
  setUpCopied: 'Copied.',
  setUpConfirm: '3. Type the code the app shows',
  setUpDone: 'Done',
  confirm: 'Confirm',

  recoveryTitle: 'Keep your recovery codes',
  recoveryLead:
    'When you cannot use your app, a recovery code lets you sign in. Each code works once. You see them only now: write them down or print this page, and keep them somewhere other than with your phone.',
  recoveryList: 'Recovery codes',
  goOn: 'I have kept them, continue',

  looked: 'Who looked at you',
  lookedText: 'When somebody opens your details, you see here what they do and on which day.',
  account: 'My account',
  accountLead: (email) => `You sign in as ${email}.`,
  back: 'Back to my account',
  sessions: 'Where you are signed in',
  sessionsStrong: 'A device you do not use for 12 hours is signed out.',
  sessionsWeak: 'A device you do not use for 30 days is signed out.',
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
  secondFactorText: 'When you sign in you type a code from your app, or use a passkey.',
  secondFactorNone: 'No app has been set up yet. We will ask you to do so when you next sign in.',
  renewCodes: 'Make new recovery codes',
  replaceApp: 'Use another app',
  renewLead:
    'Your old recovery codes stop working after this. First type a code from your app, or a recovery code.',
  replaceLead: 'First type a code from your old app, or a recovery code.',
  replaceUntil: 'Your old app keeps working until the new one has given a right code.',
  replaceScan: 'Scan this picture with the new app',
  replaceConfirm: 'Type the code the new app shows',
  appReplaced: 'Your new app has been set up. The codes of the old one no longer work.',

  passkeys: 'Passkeys',
  passkeysText:
    'A passkey lives on your phone, your computer or a security key. You sign in with your finger, your face or your PIN, without an email and without a code.',
  passkeysNone: 'You have no passkey yet.',
  passkeysNoScript: 'Adding a passkey needs JavaScript. It is off in this browser.',
  passkeysUnsupported: 'This browser cannot make a passkey.',
  passkeyName: 'Name',
  passkeyNameHint: 'So that you recognise it later, for instance “work phone”.',
  passkeyNameWrong: 'Give the passkey a name of at most 60 characters, without a BSN.',
  passkeyAdd: 'Add a passkey',
  passkeyAdded: 'Your passkey has been added. Next time you can sign in with it.',
  passkeyNotAdded: 'The passkey was not added. Try again.',
  passkeyCode: 'Code from your app, or a recovery code',
  passkeyRemove: (name) => `Remove ${name}`,
  passkeyRemoved: 'The passkey no longer works.',
  remove: 'Remove',
  added: 'Added',

  erased: 'Everything of you has been erased. You are signed out.',
  myData: 'My data',
  myDataText: 'Read all that we keep about you, take it along as a file, or erase it.',

  language: 'Language',
  languageText: 'The language of the pages, and of the email you sign in with.',

  outbox: 'Sent mail',
  outboxLead: 'The example sends no email. What would be sent can be read here.',
  outboxEmpty: 'No email has been sent yet.',
  to: 'To',
  asPage: 'See the email as it was laid out',
};
