/** The mail with which somebody signs in. Both languages: we do not know yet who reads it. */
export function codeMail(code: string): { subject: string; text: string } {
  return {
    subject: 'Je code voor Wisselstage',
    text: [
      `Je code is ${code}.`,
      'Typ hem over op de pagina waar je wilde inloggen. De code werkt 15 minuten en één keer.',
      'Heb je deze code niet gevraagd? Dan hoef je niets te doen.',
      '',
      `Your code is ${code}. It works once, for 15 minutes.`,
    ].join('\n'),
  };
}
