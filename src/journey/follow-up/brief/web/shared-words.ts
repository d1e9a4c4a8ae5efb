const nl = {
  press: 'Wat doet dit met je?',
  pressText: 'Eén druk is genoeg. We tellen het, en bewaren niet wie het was.',
  knewNot: 'Wist ik niet',
  rang: 'Ik heb gebeld',
  want: 'Wil je zelf ook?',
  wantText:
    'We sturen je een mail met een knop, zodat we weten dat het adres van jou is. Daarna doen we pas iets.',
  wants: 'Wat wil je?',
  join: 'Ik wil ook',
  joinHint: 'Je hoort het als je je voor de volgende ronde kunt aanmelden.',
  introduce: 'Stel me voor',
  introduceHint: 'Wie dit schreef, krijgt je naam, je organisatie en je mailadres.',
  name: 'Je naam',
  organisation: 'Waar werk je?',
  email: 'Je mailadres van het werk',
  send: 'Stuur',
  done: {
    'wist-niet': 'Dank je wel, het is geteld.',
    gebeld: 'Mooi dat je belde. Het is geteld.',
    gevraagd: 'Je krijgt zo een mail. Druk op de knop daarin, dan gaat het verder.',
  } as Record<string, string>,
  busy: 'Het is hier even te druk. Probeer het later nog een keer.',
};

const en: typeof nl = {
  press: 'What does this do to you?',
  pressText: 'One press is enough. We count it, and do not keep who it was.',
  knewNot: 'I did not know',
  rang: 'I rang',
  want: 'Would you like to join?',
  wantText:
    'We send you an email with a button, so that we know the address is yours. Only then we do something.',
  wants: 'What would you like?',
  join: 'I would like to go too',
  joinHint: 'You hear when you can sign up for the next round.',
  introduce: 'Introduce me',
  introduceHint: 'Who wrote this gets your name, your organisation and your mail address.',
  name: 'Your name',
  organisation: 'Where do you work?',
  email: 'Your mail address at work',
  send: 'Send',
  done: {
    'wist-niet': 'Thank you, it is counted.',
    gebeld: 'Good that you rang. It is counted.',
    gevraagd: 'You get an email in a moment. Press the button in it, and it goes on.',
  },
  busy: 'It is too busy here for a moment. Please try again later.',
};

export const words = { nl, en };
