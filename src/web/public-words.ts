const nl = {
  footer: 'Een activiteit van organisaties in je regio, om elkaars werk te leren kennen.',
  join: 'Meelopen',
  stories: 'Verhalen',
  who: 'Wie doen er mee',
  questions: 'Vragen',
  helpTitle: 'Heb je zelf hulp nodig?',
  helpLine: 'Veilig Thuis 0800 2000',
  helpWhen: ', gratis, dag en nacht. Bij direct gevaar: ',
  exit: 'Verlaat deze site snel',
  exitOnce: 'Shift: nog twee keer om deze site te verlaten',
  exitTwice: 'Shift: nog één keer om deze site te verlaten',
  exitLeaving: 'Je verlaat deze site',
  exitHow: 'Zo verlaat je deze site snel',
  exitText:
    'Druk op de knop “Verlaat deze site snel”, of drie keer op Shift of Escape. Je ziet dan meteen een site met het weer, en met “terug” kom je niet op deze pagina. Je browser onthoudt nog wel dat je hier was. Wis daarom ook je geschiedenis, of gebruik een privévenster.',
  contact: 'Contact met de coördinator',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
};

const en: typeof nl = {
  footer: 'An activity of organisations in your region, to learn what the others really do.',
  join: 'Come along',
  stories: 'Stories',
  who: 'Who takes part',
  questions: 'Questions',
  helpTitle: 'Do you need help yourself?',
  helpLine: 'Veilig Thuis 0800 2000',
  helpWhen: ', free, day and night. In immediate danger: ',
  exit: 'Leave this site quickly',
  exitOnce: 'Shift: twice more to leave this site',
  exitTwice: 'Shift: once more to leave this site',
  exitLeaving: 'You are leaving this site',
  exitHow: 'How to leave this site quickly',
  exitText:
    'Press the button “Leave this site quickly”, or Shift or Escape three times. At once you see a site about the weather, and “back” does not lead to this page. Your browser does remember that you were here. So clear your history as well, or use a private window.',
  contact: 'Contact with the coordinator',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
};

export const publicWords = { nl, en };
