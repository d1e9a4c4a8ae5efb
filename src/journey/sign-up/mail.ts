import { dutch, english } from '../../language/grammar.ts';
import type { Letter } from '../../platform/mail/letter.ts';

type Locale = 'nl' | 'en';

/** To an address that somebody typed: it holds nothing that they typed besides. */
export function confirmLetter(
  locale: Locale,
  { round, programme, link, until }: { round: string; programme: string; link: string; until: number },
): Letter {
  return locale === 'en'
    ? {
        from: programme,
        subject: `Your sign-up: ${round}`,
        paragraphs: [`With this link you confirm your address and go on with your sign-up for ${round}.`],
        action: { text: 'Confirm your address and go on', url: link },
        after: [
          `The link works for ${english.count(until, 'day', 'days')}, on any device. Keep it to yourself: whoever has it can see your sign-up.`,
        ],
        why: 'You get this mail because somebody wants to sign up with this address. Was it not you? Then you need not do anything. Without the link nobody is signed up.',
      }
    : {
        from: programme,
        subject: `Je aanmelding: ${round}`,
        paragraphs: [`Met deze link bevestig je je adres en ga je verder met je aanmelding voor ${round}.`],
        action: { text: 'Bevestig je adres en ga verder', url: link },
        after: [
          `De link werkt ${dutch.count(until, 'dag', 'dagen')}, op elk apparaat. Houd hem voor jezelf: wie hem heeft, kan je aanmelding zien.`,
        ],
        why: 'Je krijgt deze mail omdat iemand zich met dit adres wil aanmelden. Was jij dat niet? Dan hoef je niets te doen. Zonder de link is er niemand aangemeld.',
      };
}

interface OfRound {
  round: string;
  programme: string;
  /** Addresses of the coordinators. */
  coordinators: readonly string[];
  link: string;
}

const envelope = ({ programme, coordinators }: OfRound) => ({ from: programme, replyTo: coordinators });

/** To who confirmed the address and sent nothing, when sign-up closes soon. */
export function unfinishedLetter(locale: Locale, of: OfRound & { closes: string }): Letter {
  return locale === 'en'
    ? {
        ...envelope(of),
        subject: `Reminder: your sign-up for ${of.round} has not been sent yet`,
        paragraphs: [
          `You began to sign up for ${of.round}. Your answers are kept, but they have not been sent. You can do so until ${of.closes}.`,
        ],
        action: { text: 'Go on with your sign-up', url: of.link },
        after: ['Keep the link to yourself: whoever has it can see your sign-up.'],
        why: 'You get this mail because you began to sign up with this address. Have you changed your mind? Then you need not do anything.',
      }
    : {
        ...envelope(of),
        subject: `Herinnering: je aanmelding voor ${of.round} is nog niet verstuurd`,
        paragraphs: [
          `Je begon aan je aanmelding voor ${of.round}. Je antwoorden zijn bewaard, maar nog niet verstuurd. Dat kan tot en met ${of.closes}.`,
        ],
        action: { text: 'Ga verder met je aanmelding', url: of.link },
        after: ['Houd de link voor jezelf: wie hem heeft, kan je aanmelding zien.'],
        why: 'Je krijgt deze mail omdat je met dit adres begon aan een aanmelding. Wil je niet meer? Dan hoef je niets te doen.',
      };
}

interface Asked extends OfRound {
  name: string;
  jobTitle: string;
  organisation: string;
  managerName: string;
  visits: number;
  until: string | null;
  reminder: boolean;
}

/** To the manager. Where somebody wants to go is not in it: some of those places are secret. */
export function permissionLetter(locale: Locale, asked: Asked): Letter {
  const { name, jobTitle, organisation, round, visits, until, link } = asked;
  return locale === 'en'
    ? {
        ...envelope(asked),
        subject: `${asked.reminder ? 'Reminder: may' : 'May'} ${name} take part in ${round}?`,
        greeting: `Hello ${asked.managerName},`,
        paragraphs: [
          `${name} (${jobTitle}, ${organisation}) would like to ${english.agree(visits, 'visit another organisation once', 'visit another organisation once or twice')} in ${round}, and needs your permission.`,
          'Open this page and press "Yes" or "No". You need no account.',
        ],
        action: { text: 'Give your answer', url: link },
        after: [
          ...(until ? [`Please answer before ${until} is over.`] : []),
          'The link is for you alone: do not pass it on.',
        ],
        why: `You get this mail because ${name} named you as manager.`,
      }
    : {
        ...envelope(asked),
        subject: `${asked.reminder ? 'Herinnering: mag' : 'Mag'} ${name} meedoen met ${round}?`,
        greeting: `Dag ${asked.managerName},`,
        paragraphs: [
          `${name} (${jobTitle}, ${organisation}) wil ${dutch.agree(visits, 'een keer', 'één of twee keer')} meelopen bij een andere organisatie, in ${round}. Daar is jouw toestemming voor nodig.`,
          'Open deze pagina en druk op "Ja" of "Nee". Een account heb je niet nodig.',
        ],
        action: { text: 'Geef je antwoord', url: link },
        after: [
          ...(until ? [`Antwoord uiterlijk ${until}.`] : []),
          'De link is alleen voor jou: stuur hem niet door.',
        ],
        why: `Je krijgt deze mail omdat ${name} jou opgaf als leidinggevende.`,
      };
}

interface Answered extends OfRound {
  name: string;
  answer: 'yes' | 'no';
  note: string;
}

/** To who signed up, about the manager's answer. */
export function answerLetter(locale: Locale, answered: Answered): Letter {
  const { round, answer, note, link } = answered;
  if (locale === 'en') {
    return {
      ...envelope(answered),
      subject: `Your manager said ${answer}: ${round}`,
      greeting: `Hello ${answered.name},`,
      paragraphs:
        answer === 'yes'
          ? [`Your manager gave permission for ${round}. You take part in the match.`]
          : [
              `Your manager gave no permission for ${round}. So you do not take part for now.`,
              'Talk it over together, or look at your sign-up.',
            ],
      quote: note ? { intro: 'Your manager wrote:', text: note } : undefined,
      action: { text: 'See your sign-up', url: link },
      why: `You get this mail because you signed up for ${round}.`,
    };
  }
  return {
    ...envelope(answered),
    subject: `Je leidinggevende zei ${answer === 'yes' ? 'ja' : 'nee'}: ${round}`,
    greeting: `Dag ${answered.name},`,
    paragraphs:
      answer === 'yes'
        ? [`Je leidinggevende gaf toestemming voor ${round}. Je doet mee met de match.`]
        : [
            `Je leidinggevende gaf geen toestemming voor ${round}. Daarom doe je nu niet mee.`,
            'Praat er samen over, of bekijk je aanmelding.',
          ],
    quote: note ? { intro: 'Je leidinggevende schreef:', text: note } : undefined,
    action: { text: 'Bekijk je aanmelding', url: link },
    why: `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
  };
}

interface Receipt extends OfRound {
  name: string;
  jobTitle: string;
  organisation: string;
  choices: number;
  days: number;
  visits: number;
  managerName: string;
  permission: boolean;
}

/** To who sent a sign-up. The choices are a number here: some of those places are secret. */
export function receiptLetter(locale: Locale, sent: Receipt): Letter {
  const { round, managerName } = sent;
  return locale === 'en'
    ? {
        ...envelope(sent),
        subject: `We have your sign-up: ${round}`,
        greeting: `Hello ${sent.name},`,
        paragraphs: [
          `Your sign-up for ${round} has arrived.`,
          sent.permission
            ? 'Your manager has given permission, so you take part in the match.'
            : `${managerName} gets a mail that asks whether you may take part. You get a mail as soon as there is an answer.`,
        ],
        facts: [
          ['Your work', `${sent.jobTitle}, ${sent.organisation}`],
          ['Choices', String(sent.choices)],
          ['Days on which you can come', String(sent.days)],
          ['Visits you would like', String(sent.visits)],
        ],
        action: { text: 'See or change your sign-up', url: sent.link },
        why: `You get this mail because you signed up for ${round}.`,
      }
    : {
        ...envelope(sent),
        subject: `We hebben je aanmelding: ${round}`,
        greeting: `Dag ${sent.name},`,
        paragraphs: [
          `Je aanmelding voor ${round} is binnen.`,
          sent.permission
            ? 'Je leidinggevende gaf toestemming. Je doet dus mee met de match.'
            : `${managerName} krijgt een mail met de vraag of je mag meedoen. Je krijgt een mail zodra er antwoord is.`,
        ],
        facts: [
          ['Je werk', `${sent.jobTitle}, ${sent.organisation}`],
          ['Keuzes', String(sent.choices)],
          ['Dagen waarop je kunt', String(sent.days)],
          ['Aantal stages dat je wilt', String(sent.visits)],
        ],
        action: { text: 'Bekijk of wijzig je aanmelding', url: sent.link },
        why: `Je krijgt deze mail omdat je je hebt aangemeld voor ${round}.`,
      };
}

type ToCoordinator = Omit<OfRound, 'coordinators'>;
const coordinates = {
  nl: (programme: string) => `Je krijgt deze mail omdat je coördinator bent van ${programme}.`,
  en: (programme: string) => `You get this mail because you coordinate ${programme}.`,
};

/** To a coordinator, when a manager refuses. */
export function refusalLetter(
  locale: Locale,
  {
    reader,
    name,
    round,
    programme,
    note,
    link,
  }: ToCoordinator & { reader: string | null; name: string; note: string },
): Letter {
  const why = coordinates[locale](programme);
  return locale === 'en'
    ? {
        from: programme,
        subject: `No permission for ${name}: ${round}`,
        greeting: reader ? `Hello ${reader},` : 'Hello,',
        paragraphs: [
          `The manager of ${name} gave no permission for ${round}. So ${name} does not take part for now.`,
        ],
        quote: { intro: 'The reason:', text: note },
        action: { text: 'See the sign-up', url: link },
        why,
      }
    : {
        from: programme,
        subject: `Geen toestemming voor ${name}: ${round}`,
        greeting: reader ? `Dag ${reader},` : 'Dag,',
        paragraphs: [
          `De leidinggevende van ${name} gaf geen toestemming voor ${round}. Daarom doet ${name} nu niet mee.`,
        ],
        quote: { intro: 'De reden:', text: note },
        action: { text: 'Bekijk de aanmelding', url: link },
        why,
      };
}

/** To a coordinator, when somebody takes the sign-up back. */
export function withdrawalLetter(
  locale: Locale,
  {
    name,
    organisation,
    round,
    programme,
    link,
  }: ToCoordinator & { name: string | null; organisation: string },
): Letter {
  const why = coordinates[locale](programme);
  // After a day the name is gone, also for a mail that waited so long.
  const who = name ?? (locale === 'en' ? 'Somebody' : 'Iemand');
  return locale === 'en'
    ? {
        from: programme,
        subject: `${who} has withdrawn: ${round}`,
        paragraphs: [
          `${who} (${organisation}) has withdrawn the sign-up. The answers have been removed.`,
          'Is there a proposal already? Then match again: it may have a visit for this person.',
        ],
        action: { text: 'See the sign-ups', url: link },
        why,
      }
    : {
        from: programme,
        subject: `${who} heeft zich teruggetrokken: ${round}`,
        paragraphs: [
          `${who} (${organisation}) heeft de aanmelding ingetrokken. De antwoorden zijn verwijderd.`,
          'Is er al een voorstel? Match dan opnieuw: misschien staat er een stage van deze persoon in.',
        ],
        action: { text: 'Bekijk de aanmeldingen', url: link },
        why,
      };
}

/** How a round stands, in numbers. */
export interface Standing {
  organisations: number;
  unanswered: number;
  signUps: number;
  /** The manager said no, has not answered yet, was not asked. */
  refused: number;
  asked: number;
  notAsked: number;
  unfinished: number;
}

const dates = {
  nl: {
    signUpOpens: 'gaat het aanmelden open',
    signUpCloses: 'is de laatste dag om je aan te melden',
    choosingCloses: 'is de laatste dag om keuzes te wijzigen',
    matchOn: 'is de match',
    replyBy: 'moet iedereen gereageerd hebben',
    lookBackOn: 'kijken jullie samen terug',
  },
  en: {
    signUpOpens: 'sign-up opens',
    signUpCloses: 'is the last day to sign up',
    choosingCloses: 'is the last day to change choices',
    matchOn: 'is the match',
    replyBy: 'everybody must have replied',
    lookBackOn: 'you look back together',
  },
};
export type DigestDate = keyof (typeof dates)['nl'];
export const DIGEST_DATES = Object.keys(dates.nl) as DigestDate[];

/** To a coordinator, the day before a date of the round. Numbers only. */
export function digestLetter(
  locale: Locale,
  about: ToCoordinator & { what: DigestDate; day: string; standing: Standing },
): Letter {
  const { round, programme, what, day, standing, link } = about;
  const of = (count: number, all: number) =>
    locale === 'en' ? `${count} of ${all}` : `${count} van de ${all}`;
  const why = coordinates[locale](programme);
  return locale === 'en'
    ? {
        from: programme,
        subject: `Tomorrow ${dates.en[what]}: ${round}`,
        paragraphs: [`Tomorrow, ${day}, ${dates.en[what]} in ${round}. This is how it stands.`],
        facts: [
          ['Organisations without an answer', of(standing.unanswered, standing.organisations)],
          ['Sign-ups', String(standing.signUps)],
          ['Manager said no', of(standing.refused, standing.signUps)],
          ['No answer from the manager yet', of(standing.asked, standing.signUps)],
          ['Manager not asked yet', of(standing.notAsked, standing.signUps)],
          ['Begun and not sent', String(standing.unfinished)],
        ],
        action: { text: 'Open the round', url: link },
        why,
      }
    : {
        from: programme,
        subject: `Morgen ${dates.nl[what]}: ${round}`,
        paragraphs: [`Morgen, ${day}, ${dates.nl[what]} in ${round}. Zo staat het ervoor.`],
        facts: [
          ['Organisaties zonder antwoord', of(standing.unanswered, standing.organisations)],
          ['Aanmeldingen', String(standing.signUps)],
          ['Leidinggevende zei nee', of(standing.refused, standing.signUps)],
          ['Nog geen antwoord van de leidinggevende', of(standing.asked, standing.signUps)],
          ['Leidinggevende nog niet gevraagd', of(standing.notAsked, standing.signUps)],
          ['Begonnen en niet verstuurd', String(standing.unfinished)],
        ],
        action: { text: 'Open de ronde', url: link },
        why,
      };
}
