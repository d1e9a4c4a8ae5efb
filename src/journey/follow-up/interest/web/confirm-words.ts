const nl = {
  title: 'Klopt je adres?',
  join: 'Je wilt bij een volgende ronde ook op stage. Druk op de knop, dan hoor je het als je je kunt aanmelden.',
  introduce:
    'Je wilt kennismaken met wie de pagina schreef. Druk op de knop, dan krijgt die collega je naam, organisatie en adres.',
  press: 'Ja, dat klopt',
  done: 'Dank je wel',
  doneText: 'Je hoeft verder niets te doen.',
  old: 'Deze link werkt niet meer',
  oldText:
    'Je zei al ja, of het is meer dan een week geleden. Op de pagina van je collega kun je het opnieuw vragen.',
};

const en: typeof nl = {
  title: 'Is this your address?',
  join: 'You would like to go on a visit in a next round. Press the button, and you hear when you can sign up.',
  introduce:
    'You would like to get to know who wrote the page. Press the button, and that colleague gets your name, organisation and address.',
  press: 'Yes, that is right',
  done: 'Thank you',
  doneText: 'You need not do anything else.',
  old: 'This link no longer works',
  oldText:
    'You said yes already, or it is more than a week ago. On the page of your colleague you can ask again.',
};

export const words = { nl, en };
