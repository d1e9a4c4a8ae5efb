interface Letter {
  subject: string;
  text: string;
}

/** The mail with which somebody signs in, in the language of the page that asked for it. */
export function signInMail(locale: 'nl' | 'en', code: string, link: string): Letter {
  return locale === 'en' ? inEnglish(code, link) : inDutch(code, link);
}

function inDutch(code: string, link: string): Letter {
  return {
    subject: 'Inloggen bij Wisselstage',
    text: [
      'Open deze link en druk daar op de knop:',
      link,
      '',
      `Of typ deze code over op de pagina waar je wilde inloggen: ${code}`,
      '',
      'De link en de code werken 15 minuten, en samen één keer.',
      'Heb je dit niet gevraagd? Dan hoef je niets te doen. Geef de code aan niemand.',
    ].join('\n'),
  };
}

function inEnglish(code: string, link: string): Letter {
  return {
    subject: 'Sign in to Wisselstage',
    text: [
      'Open this link and press the button there:',
      link,
      '',
      `Or type this code on the page where you wanted to sign in: ${code}`,
      '',
      'The link and the code work for 15 minutes, and once between them.',
      'Did you not ask for this? Then you need not do anything. Give the code to nobody.',
    ].join('\n'),
  };
}
