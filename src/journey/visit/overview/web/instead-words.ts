const nl = {
  instead: 'In de plaats',
  makeUp: 'Haal de stage in',
  makeUpText:
    'Beide kanten krijgen een nieuw aanbod en zeggen opnieuw ja of nee. Het kan ook na de laatste dag van de ronde.',
  toEarlier: 'Deze komt in de plaats van een eerdere stage',
  toLater: 'Hiervoor komt een andere stage in de plaats',
  ownDay: 'Een andere dag',
  doMakeUp: 'Bied deze dag aan',
  standIn: 'Laat iemand anders gaan',
  standInText:
    'De stage wordt afgezegd en meteen aan iemand anders aangeboden. In de lijst staat wie nog geen stage heeft en hier kan, eerst collega’s.',
  who: 'Wie gaat?',
  choose: 'Kies iemand',
  doStandIn: 'Zeg af en bied aan',
};

const en: typeof nl = {
  instead: 'In its place',
  makeUp: 'Make up for this visit',
  makeUpText:
    'Both sides get a new offer and say yes or no again. It can also be after the last day of the round.',
  toEarlier: 'This comes in place of an earlier visit',
  toLater: 'Another visit came in its place',
  ownDay: 'Another day',
  doMakeUp: 'Offer this day',
  standIn: 'Let somebody else go',
  standInText:
    'The visit is called off and offered to somebody else at once. The list has who has no visit yet and can come here, colleagues first.',
  who: 'Who goes?',
  choose: 'Choose somebody',
  doStandIn: 'Call off and offer',
};

export const words = { nl, en };
