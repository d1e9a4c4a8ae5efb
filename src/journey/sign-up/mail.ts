type Locale = 'nl' | 'en';

interface Letter {
  subject: string;
  text: string;
}

const letter = (subject: string, lines: string[]): Letter => ({ subject, text: lines.join('\n') });

/** To an address that somebody typed: it holds nothing that they typed besides. */
export function confirmMail(
  locale: Locale,
  { round, link, until }: { round: string; link: string; until: number },
): Letter {
  return locale === 'en'
    ? letter(`Your sign-up: ${round}`, [
        `With this link you confirm your address and go on with your sign-up for ${round}:`,
        link,
        '',
        `The link works for ${until} days, on any device. Keep it to yourself: who has it can see your sign-up.`,
        'Did you not ask for this? Then you need not do anything. Without the link nobody is signed up.',
      ])
    : letter(`Je aanmelding: ${round}`, [
        `Met deze link bevestig je je adres en ga je verder met je aanmelding voor ${round}:`,
        link,
        '',
        `De link werkt ${until} dagen, op elk apparaat. Houd hem voor jezelf: wie hem heeft, kan je aanmelding zien.`,
        'Heb je dit niet gevraagd? Dan hoef je niets te doen. Zonder de link is er niemand aangemeld.',
      ]);
}

interface Asked {
  name: string;
  jobTitle: string;
  organisation: string;
  managerName: string;
  round: string;
  visits: number;
  until: string | null;
  link: string;
  reminder: boolean;
}

/** To the manager. Where somebody wants to go is not in it: some of those places are secret. */
export function permissionMail(locale: Locale, asked: Asked): Letter {
  const { name, jobTitle, organisation, round, visits, until, link } = asked;
  return locale === 'en'
    ? letter(`${asked.reminder ? 'Reminder: ' : ''}may ${name} take part in ${round}?`, [
        `Hello ${asked.managerName},`,
        '',
        `${name} (${jobTitle}, ${organisation}) would like to spend ${visits === 1 ? 'a day' : 'one or two visits'} at another organisation in ${round}, and needs your permission.`,
        '',
        'Open this page and press "Yes" or "No". You need no account:',
        link,
        '',
        ...(until ? [`Please answer before ${until} is over.`] : []),
        'The link is for you alone: do not pass it on.',
      ])
    : letter(`${asked.reminder ? 'Herinnering: ' : ''}mag ${name} meedoen met ${round}?`, [
        `Dag ${asked.managerName},`,
        '',
        `${name} (${jobTitle}, ${organisation}) wil ${visits === 1 ? 'een keer' : 'één of twee keer'} meelopen bij een andere organisatie, in ${round}. Daar is jouw toestemming voor nodig.`,
        '',
        'Open deze pagina en druk op "Ja" of "Nee". Een account heb je niet nodig:',
        link,
        '',
        ...(until ? [`Antwoord uiterlijk ${until}.`] : []),
        'De link is alleen voor jou: stuur hem niet door.',
      ]);
}

interface Answered {
  name: string;
  round: string;
  answer: 'yes' | 'no';
  note: string;
  link: string;
}

/** To who signed up, about the manager's answer. */
export function answerMail(locale: Locale, { round, answer, note, link }: Answered): Letter {
  const said = note ? ['', locale === 'en' ? 'Your manager wrote:' : 'Je leidinggevende schreef:', note] : [];
  if (locale === 'en') {
    return answer === 'yes'
      ? letter(`Your manager said yes: ${round}`, ['You take part in the match.', ...said, '', link])
      : letter(`Your manager said no: ${round}`, [
          'So you do not take part for now. Talk about it, or look at your sign-up.',
          ...said,
          '',
          link,
        ]);
  }
  return answer === 'yes'
    ? letter(`Je leidinggevende zei ja: ${round}`, ['Je doet mee met de match.', ...said, '', link])
    : letter(`Je leidinggevende zei nee: ${round}`, [
        'Je doet dus nu niet mee. Praat er samen over, of bekijk je aanmelding.',
        ...said,
        '',
        link,
      ]);
}

/** To the coordinators, when a manager refuses. */
export function refusalMail({ name, round, note, link }: Omit<Answered, 'answer'>): Letter {
  return letter(`Geen toestemming voor ${name}: ${round}`, [
    `De leidinggevende van ${name} gaf geen toestemming.`,
    '',
    'De reden:',
    note,
    '',
    link,
  ]);
}
