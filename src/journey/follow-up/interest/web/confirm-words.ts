const nl = {
  title: 'Klopt dit?',
  titles: {
    done: 'Dank je wel',
    old: 'Deze link werkt niet meer',
    listed: 'Je staat op de lijst',
    off: 'Je staat niet meer op de lijst',
  },
  leads: {
    join: 'Je wilt bij een volgende ronde ook op stage. Druk op de knop, dan hoor je het als je je kunt aanmelden.',
    introduce:
      'Je wilt kennismaken met wie de pagina schreef. Druk op de knop, dan krijgt die collega wat hieronder staat, en je mailadres.',
    done: 'Je hoeft verder niets te doen. Wil je er later vanaf? Open dan weer de link in de mail.',
    old: 'Je haalde jezelf van de lijst, je kreeg een nieuwere mail, of het is te lang geleden. Op de pagina van je collega kun je het opnieuw vragen.',
    listed: 'Wil je dat niet meer? Met één druk halen we alles weg wat je hier invulde.',
    off: 'Wat je invulde is weg. Je krijgt hierover geen mail meer.',
  },
  name: 'Je naam',
  organisation: 'Waar je werkt',
  press: 'Ja, dat klopt',
  notMe: 'Nee, haal dit weg',
  takeOff: 'Haal me van de lijst',
};

const en: typeof nl = {
  title: 'Is this right?',
  titles: {
    done: 'Thank you',
    old: 'This link no longer works',
    listed: 'You are on the list',
    off: 'You are no longer on the list',
  },
  leads: {
    join: 'You would like to go on a visit in a next round. Press the button, and you hear when you can sign up.',
    introduce:
      'You would like to get to know who wrote the page. Press the button, and that colleague gets what stands below, and your mail address.',
    done: 'You need not do anything else. Would you like to get off later? Open the link in the email again.',
    old: 'You took yourself off the list, you got a newer email, or it is too long ago. On the page of your colleague you can ask again.',
    listed: 'Do you not want that any more? With one press we remove all that you filled in here.',
    off: 'What you filled in is gone. You get no more email about this.',
  },
  name: 'Your name',
  organisation: 'Where you work',
  press: 'Yes, that is right',
  notMe: 'No, remove this',
  takeOff: 'Take me off the list',
};

export const words = { nl, en };
