import { dutch, english } from '../../../../language/grammar.ts';
import type { DilemmaFault } from '../form.ts';
import type { Outcome, Verdict } from '../outcome.ts';
import type { HowMany } from '../shares.ts';
import type { Theme } from '../theme.ts';

type OwnFault = Exclude<DilemmaFault, 'required' | 'too-long' | 'choice' | 'day'>;

const themesNl: Record<Theme, string> = {
  sharing: 'Informatie delen',
  turn: 'Wie is aan zet?',
  waiting: 'Wachten',
  'safe-work': 'Veilig werken',
  knowing: 'Elkaar kennen',
};

const nl = {
  crumbs: 'Waar je bent',
  title: 'Dilemma’s die overal terugkomen',
  short: 'Dilemma’s',
  themes: themesNl,
  begun: 'begin van het programma',
  mostRecognised: 'het meest herkend',
  summary: 'Er klopt iets nog niet',
  // Who recognises it.
  recognise: 'Bij ons ook',
  recogniseFor: (name: string) => `Bij ons ook: ${name}`,
  takeBack: 'Toch niet bij ons',
  takeBackFor: (name: string) => `Toch niet bij ${name}`,
  recognised: 'Jouw organisatie herkent dit.',
  recognisedFor: (name: string) => `${name} herkent dit.`,
  howMany: (count: HowMany, all: number) => {
    if (count === 'untold')
      return 'Hoeveel organisaties dit herkennen, zeggen we niet: er doen er te weinig mee.';
    if ('moreThan' in count)
      return `Meer dan ${dutch.number(count.moreThan)} van de ${dutch.count(all, 'organisatie', 'organisaties')} herkennen dit`;
    if (count.exactly === 0) return 'Nog geen organisatie herkent dit';
    return `${dutch.number(count.exactly)} van de ${dutch.count(all, 'organisatie', 'organisaties')} ${dutch.agree(count.exactly, 'herkent', 'herkennen')} dit`;
  },
  organisations: (count: HowMany) => {
    if (count === 'untold') return 'Er zijn organisaties';
    if ('moreThan' in count) return `Meer dan ${dutch.count(count.moreThan, 'organisatie', 'organisaties')}`;
    return count.exactly === 0
      ? 'Nog geen organisatie'
      : dutch.count(count.exactly, 'organisatie', 'organisaties');
  },
  doRecognise: (count: HowMany) =>
    count === 'untold'
      ? 'die dit kunnen herkennen.'
      : 'moreThan' in count
        ? 'herkennen dit.'
        : `${dutch.agree(Math.max(1, count.exactly), 'herkent', 'herkennen')} dit.`,
  others: 'Een andere soort',
  another: 'een andere soort',
  othersUntold: 'Hoeveel van een andere soort, laten we weg: samen met de rest zou het verraden wie.',
  mostOf: (size: number) => `de meeste van de ${dutch.number(size)}`,
  most: 'de meeste',
  ofAll: (count: number, size: number) => `${dutch.number(count)} van ${dutch.number(size)}`,
  few: 'Bij welke soort, zie je vanaf drie organisaties',
  untoldFamilies: 'Bij welke soort, laten we hier weg: het zou verraden wie',
  explain:
    'Een volle stip is een organisatie die dit ook heeft. Welke dat is, laten we niet zien. Een soort noemen we vanaf drie. Herkennen ze het bijna allemaal, dan zeggen we “de meeste”. De verdeling verandert pas als er drie bij zijn gekomen of af zijn gegaan.',
  // What was tried.
  triedTitle: 'Wat we probeerden',
  nothingTried: 'Nog niets geprobeerd.',
  triedTimes: (tried: number, helped: number) => {
    if (tried === 0) return 'Nog niets geprobeerd.';
    const times = `${dutch.number(tried)} keer iets geprobeerd`;
    return helped === 0 ? `${times}.` : `${times}, ${dutch.number(helped)} keer hielp het.`;
  },
  triedBy: (count: HowMany) =>
    count === 'untold'
      ? 'meer organisaties probeerden dit'
      : 'moreThan' in count
        ? `meer dan ${dutch.count(count.moreThan, 'organisatie', 'organisaties')} probeerden dit`
        : `${dutch.count(count.exactly, 'organisatie', 'organisaties')} probeerden dit`,
  triedByFew: 'nog door weinig organisaties',
  verdicts: {
    helped: 'hielp',
    unknown: 'weten we nog niet',
    'not-helped': 'hielp niet',
    mixed: 'hielp soms',
  } satisfies Record<Verdict, string>,
  weTried: 'Wij probeerden iets',
  reactions: (count: number) => (count === 0 ? 'Reageer' : dutch.count(count, 'reactie', 'reacties')),
  // The meeting.
  whoTakesItUp: 'Wie pakt dit op?',
  onAgenda: (day: string, meeting: string) =>
    `Op ${day} staat dit op de agenda: ${meeting}. Daarna lees je hier wat het werd.`,
  wasOnAgenda: (day: string, meeting: string) => `Op ${day} is hierover gepraat: ${meeting}.`,
  cameOf: 'Wat werd het?',
  // The form to tell what was tried.
  attemptTitle: 'Wat probeerden jullie?',
  attemptLead:
    'Schrijf het in een of twee zinnen. Wie het leest, ziet niet van welke organisatie het komt, en niet wanneer. Zonder namen en zonder verhalen van cliënten.',
  attempt: 'Wat deden jullie?',
  whose: 'Namens welke organisatie?',
  outcome: 'Hielp het?',
  outcomes: {
    helped: 'Ja, het hielp',
    unknown: 'Dat weten we nog niet',
    'not-helped': 'Nee, het hielp niet',
  } satisfies Record<Outcome, string>,
  tellAttempt: 'Zet het erbij',
  back: 'Terug naar het dilemma',
  alsoTried: 'Wij probeerden dit ook',
  youSaid: (outcome: string) => `Jouw organisatie: ${outcome}.`,
  change: 'Anders of niet meer',
  say: 'Zeg het',
  notTried: 'Toch niet geprobeerd',
  // Reactions.
  reactionsTitle: 'Reacties',
  reactionsLead:
    'Zonder naam en zonder organisatie. Coördinatoren zien wie iets schreef, zodat ze kunnen ingrijpen als het over een cliënt gaat.',
  noReactions: 'Er is nog niets gezegd.',
  reaction: 'Jouw reactie',
  reactionHint: 'Zonder namen en zonder verhalen van cliënten. Gaat het over één gezin, bel dan je collega.',
  react: 'Plaats je reactie',
  ownReaction: 'Dit schreef jij.',
  removeReaction: 'Haal weg',
  removeReactionOf: (start: string) => `Haal weg: ${start}`,
  // Somebody without an organisation.
  noOrganisation:
    'Bij welke organisatie je werkt, is hier niet bekend. Daarom kun je niet namens een organisatie iets zeggen.',
  manage: 'Beheer dit dilemma',
  joinedInto: 'Dit dilemma is samengevoegd met een ander. Je leest nu dat andere.',
  done: {
    voorgelegd: 'Je dilemma staat erbij. Jouw organisatie telt mee als een die het herkent.',
    herkend: 'Jouw organisatie telt mee.',
    terug: 'Jouw organisatie telt niet meer mee.',
    geprobeerd: 'Het staat erbij, zonder de naam van je organisatie.',
    gezegd: 'Wat je zei, telt mee.',
    'niet-geprobeerd': 'Jouw organisatie telt hier niet meer mee.',
    gereageerd: 'Je reactie staat erbij.',
    'reactie-weg': 'Je reactie is weg.',
  } as Record<string, string>,
  faults: {
    bsn: (label: string) =>
      `Bij “${label}” staat iets dat op een burgerservicenummer (BSN) lijkt. Haal het weg. Is het er geen? Kruis dat dan onderaan aan.`,
    'client-data': (label: string) =>
      `Bij “${label}” staat iets waaraan iemand te herkennen is: een naam, nummer, adres of geboortedag. Haal het weg. Dit is geen plek voor verhalen van cliënten.`,
    whereabouts: (label: string) =>
      `Laat straat, huisnummer, postcode, links en losse getallen weg bij “${label}”. Van een geheime plek bewaren we niets dat naar het adres leidt.`,
    organisation: (label: string) => `Haal de naam van de organisatie weg bij “${label}”.`,
  } satisfies Record<OwnFault, (label: string) => string>,
};

const themesEn: Record<Theme, string> = {
  sharing: 'Sharing information',
  turn: 'Whose turn is it?',
  waiting: 'Waiting',
  'safe-work': 'Working safely',
  knowing: 'Knowing each other',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  title: 'Dilemmas that return everywhere',
  short: 'Dilemmas',
  themes: themesEn,
  begun: 'beginning of the programme',
  mostRecognised: 'most recognised',
  summary: 'Something is not right yet',
  recognise: 'With us too',
  recogniseFor: (name) => `With us too: ${name}`,
  takeBack: 'Not with us after all',
  takeBackFor: (name) => `Not with ${name} after all`,
  recognised: 'Your organisation recognises this.',
  recognisedFor: (name) => `${name} recognises this.`,
  howMany: (count, all) => {
    if (count === 'untold') return 'How many organisations recognise this we do not say: too few take part.';
    if ('moreThan' in count)
      return `More than ${english.number(count.moreThan)} of the ${english.count(all, 'organisation', 'organisations')} recognise this`;
    if (count.exactly === 0) return 'No organisation recognises this yet';
    return `${english.number(count.exactly)} of the ${english.count(all, 'organisation', 'organisations')} ${english.agree(count.exactly, 'recognises', 'recognise')} this`;
  },
  organisations: (count) => {
    if (count === 'untold') return 'There are organisations';
    if ('moreThan' in count)
      return `More than ${english.count(count.moreThan, 'organisation', 'organisations')}`;
    return count.exactly === 0
      ? 'No organisation yet'
      : english.count(count.exactly, 'organisation', 'organisations');
  },
  doRecognise: (count) =>
    count === 'untold'
      ? 'that may recognise this.'
      : 'moreThan' in count
        ? 'recognise this.'
        : `${english.agree(Math.max(1, count.exactly), 'recognises', 'recognise')} this.`,
  others: 'Another kind',
  another: 'another kind',
  othersUntold: 'How many of another kind is left out: with the rest it would tell who.',
  mostOf: (size) => `most of the ${english.number(size)}`,
  most: 'most of',
  ofAll: (count, size) => `${english.number(count)} of ${english.number(size)}`,
  few: 'Of which kind, you see from three organisations on',
  untoldFamilies: 'Of which kind is left out here: it would tell who',
  explain:
    'A full dot is an organisation that has this too. Which one, we do not show. A kind is named from three on. When nearly all recognise it we say “most”. What is shown by kind changes only once three have come or gone.',
  triedTitle: 'What we tried',
  nothingTried: 'Nothing tried yet.',
  triedTimes: (tried, helped) => {
    if (tried === 0) return 'Nothing tried yet.';
    const times = `${english.count(tried, 'thing', 'things')} tried`;
    return helped === 0 ? `${times}.` : `${times}, of which ${english.number(helped)} helped.`;
  },
  triedBy: (count) =>
    count === 'untold'
      ? 'more organisations tried this'
      : 'moreThan' in count
        ? `more than ${english.count(count.moreThan, 'organisation', 'organisations')} tried this`
        : `${english.count(count.exactly, 'organisation', 'organisations')} tried this`,
  triedByFew: 'by few organisations so far',
  verdicts: {
    helped: 'helped',
    unknown: 'not known yet',
    'not-helped': 'did not help',
    mixed: 'helped sometimes',
  },
  weTried: 'We tried something',
  reactions: (count) => (count === 0 ? 'React' : english.count(count, 'reaction', 'reactions')),
  whoTakesItUp: 'Who takes this up?',
  onAgenda: (day, meeting) =>
    `On ${day} this is on the agenda: ${meeting}. After that you read here what came of it.`,
  wasOnAgenda: (day, meeting) => `On ${day} this was talked about: ${meeting}.`,
  cameOf: 'What came of it?',
  attemptTitle: 'What did you try?',
  attemptLead:
    'Write it in one or two sentences. Who reads it does not see of which organisation it is, nor when it was. Without names, and without stories of clients.',
  attempt: 'What did you do?',
  whose: 'For which organisation?',
  outcome: 'Did it help?',
  outcomes: {
    helped: 'Yes, it helped',
    unknown: 'We do not know yet',
    'not-helped': 'No, it did not help',
  },
  tellAttempt: 'Add it',
  back: 'Back to the dilemma',
  alsoTried: 'We tried this too',
  youSaid: (outcome) => `Your organisation: ${outcome}.`,
  change: 'Different, or not any more',
  say: 'Say so',
  notTried: 'Not tried after all',
  reactionsTitle: 'Reactions',
  reactionsLead:
    'Without name and without organisation. Coordinators see who wrote something, so that they can step in when it is about a client.',
  noReactions: 'Nothing has been said yet.',
  reaction: 'Your reaction',
  reactionHint: 'Without names and without stories of clients. Is it about one family, ring your colleague.',
  react: 'Post your reaction',
  ownReaction: 'You wrote this.',
  removeReaction: 'Remove',
  removeReactionOf: (start) => `Remove: ${start}`,
  noOrganisation:
    'At which organisation you work is not known here. So you cannot say something on behalf of one.',
  manage: 'Manage this dilemma',
  joinedInto: 'This dilemma was joined with another. You are reading that one now.',
  done: {
    voorgelegd: 'Your dilemma has been added. Your organisation counts as one that recognises it.',
    herkend: 'Your organisation is counted.',
    terug: 'Your organisation is not counted any more.',
    geprobeerd: 'It has been added, without the name of your organisation.',
    gezegd: 'What you said is counted.',
    'niet-geprobeerd': 'Your organisation is not counted here any more.',
    gereageerd: 'Your reaction has been added.',
    'reactie-weg': 'Your reaction is gone.',
  },
  faults: {
    bsn: (label) =>
      `At “${label}” there is something that looks like a citizen service number (BSN). Take it out. Is it none? Then tick that below.`,
    'client-data': (label) =>
      `At “${label}” there is something by which somebody can be recognised: a name, number, address or day of birth. Take it out. This is no place for stories of clients.`,
    whereabouts: (label) =>
      `Leave out street, house number, postcode, links and other numbers at “${label}”. Of a secret place we keep nothing that leads to its address.`,
    organisation: (label) => `Take the name of the organisation out of “${label}”.`,
  },
};

export const words = { nl, en };
