import type { NameAs, PartKind, Side, StoryState } from '../story.ts';

/** A story of the example. Its people are invented, and so is all that they say. */
export interface ToldStory {
  secret: boolean;
  /** Of which kinds of organisations who went and who received are, where there is such a visit. */
  kinds: readonly [string, string];
  until: StoryState;
  /** When it went online, or was moved last: so many days before today, below nought. */
  daysAgo: number;
  names: readonly [NameAs, NameAs];
  called: readonly [string, string];
  works: readonly [string, string];
  head: { title: string; lead: string; opening: string };
  parts: readonly { kind: PartKind; side?: Side; text: string; more?: string }[];
}

const asks = (text: string) => ({ kind: 'question' as const, text });
const says = (side: Side, text: string) => ({ kind: 'answer' as const, side, text });
const came = (text: string, more: string) => ({ kind: 'came' as const, text, more });

/** Of a shelter first: that one shows what such a story leaves out. */
export const STORIES: readonly ToldStory[] = [
  {
    ...{ secret: true, kinds: ['politie', 'vrouwenopvang'], until: 'published', daysAgo: -20 },
    ...{ names: ['function', 'function'], called: ['een wijkagent', 'een begeleider'] },
    works: ['werkt in de wijk', 'werkt in de opvang'],
    head: {
      title: '‘Ik bracht mensen tot de deur, en dacht dat het dan klaar was’',
      lead: 'Een wijkagent liep een dag mee in de opvang. Hij en een begeleider vertellen wat ze nu anders doen.',
      opening:
        'De wijkagent kent de weg, maar nooit verder dan de drempel. Nu zit hij aan de keukentafel en krijgt hij een kop soep in zijn handen geduwd. Niemand vraagt wat hij komt doen. Dat is precies wat hij niet gewend is.',
    },
    parts: [
      asks('Hoe begon het?'),
      says(
        'visitor',
        'Ik had mijn uniform thuisgelaten, en ik voelde me kaal zonder. De begeleider zag het. Ze zei: ga zitten, hier hoef je even niets op te lossen.',
      ),
      says('host', 'Ik was bang dat hij vragen zou stellen. Hij stelde er geen. Hij schilde aardappels.'),
      asks('Wat had je niet verwacht?'),
      says(
        'visitor',
        'Hoe moe iemand is die eindelijk veilig is. Ik dacht altijd aan opluchting. Maar dan komt alles pas los. Ik had daar nooit iets van gezien, want dan was ik al weg.',
      ),
      { kind: 'pull', side: 'visitor', text: 'Voor mij was de deur het einde. Daar begint het pas.' },
      says(
        'host',
        'Hij vertelde hoe het eraan toegaat vóór die deur. Dat er soms geen tijd is om een tas te pakken. Ik ben minder boos als iemand zonder papieren aankomt.',
      ),
      asks('Wat doe je nu anders?'),
      says(
        'visitor',
        'Ik neem de tijd voor die ene vraag: wat moet er mee? Een knuffel, een medicijn, een oplader.',
      ),
      says('host', 'Ik bel eerder. Vroeger dacht ik: de politie heeft wel wat beters te doen.'),
      came('Een lijstje voor onderweg', 'Agenten weten nu wat iemand de eerste nacht mist.'),
      came('Uitleg aan het team', 'In de opvang weten ze wat er gebeurt na een melding.'),
      came('Zij weten wie ze bellen', 'Ook als het nog geen haast heeft.'),
    ],
  },
  {
    ...{ secret: false, kinds: ['gemeente', 'slachtofferhulp'], until: 'published', daysAgo: -48 },
    ...{ names: ['first', 'full'], called: ['een beleidsmedewerker', 'een casemanager'] },
    works: ['werkt bij de gemeente', 'werkt in de slachtofferhulp'],
    head: {
      title: '‘Op papier sluit alles aan’',
      lead: 'Een beleidsmedewerker zag in één ochtend waarom een plan op papier soms niet werkt. Een casemanager zag waarom het er toch moet zijn.',
      opening:
        'Drie telefoons, twee schermen en een whiteboard vol pijlen. De beleidsmedewerker herkent de pijlen: die tekende zij zelf, vorig jaar, op kantoor. Alleen liepen ze daar allemaal dezelfde kant op.',
    },
    parts: [
      asks('Wat viel je op?'),
      says(
        'visitor',
        'Dat niemand mijn schema gebruikt. Ze hebben er een eigen versie van gemaakt, met drie stappen minder. Die is beter.',
      ),
      says('host', 'Ik had het schema nog willen verstoppen. Ze maakte er een foto van.'),
      asks('Wat had je niet verwacht?'),
      says(
        'visitor',
        'Hoeveel tijd er gaat zitten in wachten op elkaar. Iedereen doet zijn werk goed, en toch staat het stil. Dat zie je op papier niet, want papier wacht niet.',
      ),
      { kind: 'pull', side: 'visitor', text: 'Iedereen wachtte op elkaar. Wij ook.' },
      says('host', 'Dat zij net zo goed vastloopt. Ik dacht dat beleid iets was dat je bedenkt en klaar.'),
      asks('Wat doe je nu anders?'),
      says(
        'visitor',
        'Ik leg een plan eerst voor aan iemand die ermee moet werken. Voor ik de pijlen teken.',
      ),
      says('host', 'Ik vraag waarom iets moet. Vaak is er een reden, en dan doe ik het liever.'),
      came('Drie stappen minder', 'Het schema is nu dat van de werkvloer.'),
      came('Eén vraag vooraf', 'Wie gaat hiermee werken, en las die het al?'),
    ],
  },
  {
    ...{
      secret: false,
      kinds: ['openbaar ministerie', 'kinderbescherming'],
      until: 'published',
      daysAgo: -95,
    },
    ...{ names: ['function', 'first'], called: ['een parketsecretaris', 'een raadsonderzoeker'] },
    works: ['werkt bij justitie', 'werkt in de kinderbescherming'],
    head: {
      title: '‘Ik lees één middag van een leven’',
      lead: 'Een parketsecretaris ging mee op huisbezoek. Een raadsonderzoeker vertelt wat daar in het dossier van terechtkomt.',
      opening:
        'In het dossier is het een regel: gesprek met het gezin, verliep rustig. Nu zit de parketsecretaris zelf op de bank, en merkt hoeveel er nodig is om een gesprek rustig te laten verlopen.',
    },
    parts: [
      asks('Wat viel je op?'),
      says(
        'visitor',
        'De stilte. Op papier volgt het ene antwoord op het andere. Hier zat er soms een minuut tussen, en die minuut vertelde het meest.',
      ),
      says('host', 'Dat zij niets opschreef. Ik schrijf altijd. Misschien te veel.'),
      asks('Wat doe je nu anders?'),
      says('visitor', 'Ik bel als ik iets niet begrijp, in plaats van het terug te sturen.'),
      { kind: 'pull', side: 'host', text: 'Sinds die dag schrijf ik voor iemand die het leest.' },
      says('host', 'Ik zet erbij hoe een gesprek ging. Niet alleen wat er gezegd is.'),
      came('Een vast nummer', 'Vragen over een verslag gaan niet meer per post.'),
    ],
  },
  {
    ...{ secret: false, kinds: ['wijkteam', 'reclassering'], until: 'approved', daysAgo: -2 },
    ...{ names: ['first', 'function'], called: ['een wijkteammedewerker', 'een reclasseringswerker'] },
    works: ['werkt in de wijk', 'werkt bij de reclassering'],
    head: {
      title: '‘Ik kende alleen de helft van het gezin’',
      lead: 'Een wijkteammedewerker zat een dag naast een reclasseringswerker, en hoorde de andere kant.',
      opening:
        'Ze kent de voordeur, de keuken, de kinderen. Over de man die er niet meer woont, weet ze alleen wat anderen vertellen. Vandaag zit hij tegenover haar.',
    },
    parts: [
      asks('Wat had je niet verwacht?'),
      says('visitor', 'Dat hij zo goed wist wat hij had stukgemaakt.'),
      says('host', 'Dat zij bleef luisteren, ook toen het over haar eigen werk ging.'),
      asks('Wat doe je nu anders?'),
      says('visitor', 'Ik vraag bij een nieuw gezin wie er nog meer bij hoort, en wie met die ander praat.'),
      says('host', 'Ik stem af voor ik een afspraak maak. Dat scheelt een heleboel uitleg.'),
      came('Samen plannen', 'Twee afspraken op één dag, en niet op hetzelfde uur.'),
    ],
  },
];
