import { daysFrom } from '../../../language/day.ts';
import type { ProgrammeId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { organisationIds } from '../../programme/reads.ts';
import type { Begun } from './beginning.ts';
import { setMeeting } from './meetings.ts';
import { moveDilemma } from './moving.ts';
import type { Outcome } from './outcome.ts';
import { raiseDilemma } from './raising.ts';
import { react } from './reacting.ts';
import { recognise } from './recognising.ts';
import type { Theme } from './theme.ts';
import { sayOutcome, tellAttempt } from './trying.ts';

interface ExampleDilemma {
  title: string;
  question: string;
  theme: Theme;
  /** Codes of the organisations; the first raised it. */
  recognise: string[];
  tried?: [text: string, outcome: Outcome, ...codes: string[]][];
  /** Joined with the one that has this title. */
  into?: string;
}

const AT_THE_TABLE = 'Iedereen zit aan tafel. Wie belt er morgen?';

const DILEMMAS: readonly ExampleDilemma[] = [
  {
    title: 'Ik weet iets dat zij moeten weten. Mag ik het zeggen?',
    question:
      'Je hoort in een gesprek iets wat voor een ander team belangrijk is. De cliënt wil niet dat je het deelt. Wachten voelt gevaarlijk, bellen voelt als verraad. Wat doe je vandaag?',
    theme: 'sharing',
    recognise: ['RVK', 'JBM', 'JGW', 'GEM', 'WIJ', 'STW', 'REC', 'OMI', 'VTM', 'VTW', 'LUW'],
    tried: [
      ['Samen met de cliënt bellen. Zij praat, wij zitten ernaast.', 'helped', 'JBM', 'WIJ', 'LUW', 'VTM'],
      ['Eerst bellen zonder naam: ‘Stel dat…’. Daarna pas kiezen.', 'helped', 'RVK', 'REC', 'STW'],
      ['Een vaste collega die meekijkt wat mag.', 'unknown', 'GEM'],
    ],
  },
  {
    title: AT_THE_TABLE,
    question:
      'Het overleg was goed. Er zijn acht afspraken gemaakt. Een week later blijkt dat niemand heeft gebeld.',
    theme: 'turn',
    recognise: ['WIJ', 'POL', 'REC', 'OMI', 'GEM', 'GWA', 'VTM', 'RVK', 'GGM'],
    tried: [
      ['Aan het eind van elk overleg één naam en één dag hardop noemen.', 'helped', 'GWA', 'VTM', 'RVK'],
      ['Wie het dichtst bij het gezin staat, belt altijd als eerste.', 'helped', 'WIJ'],
      ['Een lijst met acties rondmailen.', 'not-helped', 'GEM'],
      ['Na drie dagen belt de voorzitter iedereen na.', 'unknown', 'REC'],
    ],
  },
  {
    title: 'Na de melding is het drie weken stil. Wie houdt contact?',
    question:
      'Er is gemeld, en het onderzoek moet nog beginnen. In die weken weet niemand wie er nog langsgaat.',
    theme: 'waiting',
    recognise: ['DOK', 'JBM', 'JGW', 'ENS', 'WIJ', 'STW', 'VTM', 'GGD'],
    tried: [
      ['Wie al in beeld was, blijft tot de ander begint.', 'helped', 'WIJ', 'JGW'],
      ['Elke week een kort bericht, ook als er niets nieuws is.', 'unknown', 'VTM'],
      ['Vragen of het sneller kan.', 'not-helped', 'DOK'],
    ],
  },
  {
    title: 'Ik ga alleen op huisbezoek, en hij is ook thuis',
    question: 'We hebben niet genoeg mensen om met z’n tweeën te gaan. Niet gaan is ook geen antwoord.',
    theme: 'safe-work',
    recognise: ['WIJ', 'GEM', 'STW', 'DOK', 'JGW', 'VER'],
    tried: [
      ['Vooraf bellen met een collega, en na een uur weer.', 'unknown', 'STW'],
      ['Samen gaan met iemand van een andere organisatie.', 'unknown', 'DOK'],
    ],
  },
  {
    title: 'Hij wil hulp. Maar wie helpt de pleger als eerste?',
    question:
      'Iemand zegt zelf dat het zo niet langer kan. Bij elke deur hoort hij dat hij eerst ergens anders heen moet.',
    theme: 'turn',
    recognise: ['BAL', 'GGM', 'VER', 'REC', 'LUW'],
    tried: [['Dezelfde dag samen een eerste gesprek, en dan pas kijken wie het wordt.', 'helped', 'BAL']],
  },
  {
    title: 'De school ziet het elke dag. Wat mogen wij terug vertellen?',
    question:
      'School belde, en is daarna niets meer te weten gekomen. De volgende keer belt school misschien niet.',
    theme: 'sharing',
    recognise: ['SMW', 'JBM', 'GGD', 'VTW'],
  },
  {
    title: 'Er is een plek, maar niet in deze regio',
    question: 'Ver weg is veilig. Ver weg is ook weg van school, werk en de mensen die haar helpen.',
    theme: 'waiting',
    recognise: ['TIJ', 'LUW'],
  },
  {
    title: 'Wat schrijf ik op, als hij kan meelezen?',
    question:
      'Een dossier is van allebei. Wat ik opschrijf om haar te helpen, kan haar ook in gevaar brengen.',
    theme: 'sharing',
    recognise: ['GGM'],
  },
  {
    title: 'Na een zwaar gesprek rijd ik alleen naar huis',
    question: 'We zorgen voor anderen. Voor onszelf is er op het rooster geen tijd.',
    theme: 'safe-work',
    recognise: ['ENS'],
  },
  {
    title: 'Wie heeft hier eigenlijk de regie?',
    question: 'Iedereen gebruikt dat woord, en iedereen bedoelt iets anders.',
    theme: 'turn',
    recognise: ['GEM'],
    into: AT_THE_TABLE,
  },
];

/** Of the five of the beginning. */
const BEGUN: [Begun, string][] = [
  ['what-others-do', 'WON'],
  ['may-not-share', 'GGD'],
  ['who-is-responsible', 'ZVH'],
  ['waiting-on-each-other', 'VTW'],
];

const REACTIONS = [
  'Bij ons helpt het om dit hardop te zeggen in het team, voor je iets doet.',
  'Ik leg altijd eerst uit waarom ik het wil delen. Vaak is het dan goed.',
  'Soms deel ik het niet, en lig ik er ’s nachts van wakker.',
  'Wij hebben er nu een vaste middag voor.',
  'Mag dit op de agenda? Ik wil weten hoe de anderen dit doen.',
  'Vragen mag altijd, ook zonder naam.',
  'Een korte lijn maakt dit veel makkelijker. Je weet wie je belt.',
  'Het hangt ervan af hoe gevaarlijk het is. Dat bespreken we samen.',
  'Na mijn stage durf ik eerder te bellen.',
];

/** Nine dilemmas beside the five of the beginning, and one that was joined with another. */
export async function fillDilemmas(
  trx: DbOrTrx,
  { programmeId, today }: { programmeId: ProgrammeId; today: string },
): Promise<void> {
  const organisations = await organisationIds(trx, programmeId);
  const ids = (codes: readonly string[]) => codes.flatMap((code) => organisations.get(code) ?? []);
  const raised = new Map<string, string>();
  for (const { title, question, theme, recognise: codes, tried = [] } of DILEMMAS) {
    const [organisationId = null, ...others] = ids(codes);
    const dilemmaId = await raiseDilemma(trx, {
      ...{ programmeId, title, question, theme, personId: null, organisationId },
    });
    raised.set(title, dilemmaId);
    for (const other of others) await recognise(trx, { dilemmaId, organisationId: other });
    for (const [text, outcome, ...by] of tried) {
      const [first, ...also] = ids(by);
      if (!first) continue;
      const attemptId = await tellAttempt(trx, {
        ...{ dilemmaId, text, outcome, organisationId: first, personId: null },
      });
      for (const each of also) await sayOutcome(trx, { attemptId, organisationId: each, outcome });
    }
  }
  await recogniseBegun(trx, programmeId, organisations);
  // As after some weeks: what came one by one is counted among the families too.
  await trx
    .updateTable('recognition')
    .set({ shown: true })
    .where('dilemma_id', 'in', (from) =>
      from.selectFrom('dilemma').select('dilemma.id').where('dilemma.programme_id', '=', programmeId),
    )
    .execute();
  await talkAbout(trx, { programmeId, today, raised });
}

async function recogniseBegun(
  trx: DbOrTrx,
  programmeId: ProgrammeId,
  organisations: ReadonlyMap<string, string>,
): Promise<void> {
  const begun = await trx
    .selectFrom('dilemma')
    .select(['id', 'begun_with'])
    .where('programme_id', '=', programmeId)
    .where('begun_with', 'is not', null)
    .execute();
  for (const [name, code] of BEGUN) {
    const dilemmaId = begun.find((one) => one.begun_with === name)?.id;
    const organisationId = organisations.get(code);
    if (dilemmaId && organisationId) await recognise(trx, { dilemmaId, organisationId });
  }
}

interface Talking {
  programmeId: ProgrammeId;
  today: string;
  raised: ReadonlyMap<string, string>;
}

/** What people said, what a coordinator joined, and the meeting at which it is talked about. */
async function talkAbout(trx: DbOrTrx, { programmeId, today, raised }: Talking): Promise<void> {
  const first = raised.get(DILEMMAS[0]!.title)!;
  const people = await trx
    .selectFrom('sign_up')
    .innerJoin('person', 'person.id', 'sign_up.person_id')
    .select('person.id')
    .where('person.programme_id', '=', programmeId)
    .orderBy('person.number')
    .limit(REACTIONS.length)
    .execute();
  for (const [index, { id: personId }] of people.entries())
    await react(trx, { dilemmaId: first, personId, text: REACTIONS[index]! });
  const coordinator = await trx
    .selectFrom('role')
    .select('user_id')
    .where('kind', '=', 'coordinator')
    .where('programme_id', '=', programmeId)
    .executeTakeFirst();
  if (!coordinator) return;
  const userId = coordinator.user_id;
  await setMeeting(trx, { dilemmaId: first, userId, day: daysFrom(today, 30), meeting: 'Regionaal overleg' });
  for (const { title, into } of DILEMMAS)
    if (into) {
      const dilemmaId = raised.get(title)!;
      await moveDilemma(trx, { programmeId, dilemmaId, userId }, 'joined', raised.get(into)!);
    }
}
