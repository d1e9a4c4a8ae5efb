const nl = {
  signIn: 'Inloggen',
  signInLead: 'Je krijgt een code in je mail. Een wachtwoord heb je niet nodig.',
  email: 'E-mailadres',
  emailHint: 'Het adres waarmee je bent uitgenodigd.',
  emailWrong: 'Vul een e-mailadres in, zoals naam@organisatie.example.',
  sendCode: 'Stuur mij een code',
  codeTitle: 'Vul je code in',
  codeLead: (email: string) =>
    `Als ${email} bij ons bekend is, staat er nu een code in die mailbox. De code werkt 15 minuten.`,
  code: 'Code',
  codeHint: 'Zes cijfers.',
  codeWrong: 'Deze code klopt niet of is verlopen. Vraag een nieuwe code aan.',
  enter: 'Log in',
  again: 'Vraag een nieuwe code',
  summary: 'Er klopt iets nog niet',
  outbox: 'Verzonden mail',
  outboxLead: 'In het voorbeeld wordt geen mail verstuurd. Wat verstuurd zou worden, lees je hier.',
  outboxEmpty: 'Er is nog geen mail verzonden.',
  to: 'Aan',
};

const en: typeof nl = {
  signIn: 'Sign in',
  signInLead: 'You get a code by mail. You do not need a password.',
  email: 'E-mail address',
  emailHint: 'The address with which you were invited.',
  emailWrong: 'Fill in an e-mail address, such as name@organisation.example.',
  sendCode: 'Send me a code',
  codeTitle: 'Fill in your code',
  codeLead: (email: string) =>
    `If we know ${email}, there is a code in that mailbox now. The code works for 15 minutes.`,
  code: 'Code',
  codeHint: 'Six digits.',
  codeWrong: 'This code is wrong or has expired. Ask for a new one.',
  enter: 'Sign in',
  again: 'Ask for a new code',
  summary: 'Something is not right yet',
  outbox: 'Sent mail',
  outboxLead: 'The example sends no mail. What would be sent can be read here.',
  outboxEmpty: 'No mail has been sent yet.',
  to: 'To',
};

export const words = { nl, en };
