/** The sheets of a round and their columns, in the order in which they are written. */
export type SheetKind = 'organisations' | 'places' | 'signUps' | 'exclusions' | 'locks' | 'wanted';

export type Column = {
  key: string;
  name: string;
  /** Other headers that mean the same. */
  also: readonly string[];
  /** Without it no row of the sheet can be used. */
  required: boolean;
  /** A sentence somebody wrote, as opposed to a value with a meaning. */
  free: boolean;
  /** One answer about a value counts for every cell of the column that has the same value. */
  sameValueSameAnswer: boolean;
  /** Read when others have it; a workbook of ours has the whole in one column. */
  isPart: boolean;
};

export type SheetLayout = {
  kind: SheetKind;
  name: string;
  also: readonly string[];
  columns: readonly Column[];
};

type Traits = { required?: true; free?: true; same?: true; part?: true };

function column(key: string, name: string, also: readonly string[] = [], traits: Traits = {}): Column {
  return {
    key,
    name,
    also,
    required: traits.required ?? false,
    free: traits.free ?? false,
    sameValueSameAnswer: traits.same ?? false,
    isPart: traits.part ?? false,
  };
}

const EMAIL = [
  'Email',
  'E-mailadres',
  'Emailadres',
  'Mail',
  'Mailadres',
  'E-mail deelnemer',
  'E-mail address',
];
const NUMBERS = ['1', '2', '3', '4', '5'] as const;
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'] as const;
const ENGLISH_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const ENGLISH_ENDINGS = ['st', 'nd', 'rd', 'th', 'th'] as const;
/** Over one column, or over a row of numbers. */
const CHOICES_TOGETHER = ['Keuze', 'Keuzes', 'Voorkeur', 'Voorkeuren', 'Choice', 'Choices', 'Preferences'];

const NAME_PARTS: readonly Column[] = [
  column('firstName', 'Voornaam', ['Roepnaam', 'First name', 'Given name', 'Forename'], { part: true }),
  column('initials', 'Voorletters', ['Voorletter', 'Initialen', 'Initials'], { part: true }),
  column(
    'infix',
    'Tussenvoegsel',
    ['Tussenvoegsels', 'Tussenv', 'Tv', 'Voorvoegsel', 'Voorvoegsels', 'Infix'],
    {
      part: true,
    },
  ),
  column('lastName', 'Achternaam', ['Familienaam', 'Geslachtsnaam', 'Last name', 'Surname', 'Family name'], {
    part: true,
  }),
];

/** Of people who share an address, which; or instead of the address. */
const WHICH_PERSON = column('name', 'Naam', ['Naam deelnemer', 'Volledige naam', 'Name', 'Full name']);

export const LAYOUTS: readonly SheetLayout[] = [
  {
    kind: 'organisations',
    name: 'Organisaties',
    also: ['Organisatie', 'Organisations', 'Deelnemende organisaties'],
    columns: [
      column('code', 'Code', ['Afkorting', 'Organisatiecode'], { required: true }),
      column('name', 'Naam', ['Organisatie', 'Naam organisatie'], { required: true }),
      column('kind', 'Soort', ['Type', 'Soort organisatie']),
      column('region', 'Regio'),
      column('contactName', 'Contactpersoon', ['Contact', 'Naam contactpersoon']),
      column('contactEmail', 'E-mail contactpersoon', [
        'E-mailadres contactpersoon',
        'Email contact',
        ...EMAIL,
      ]),
      column('earlierRounds', 'Eerdere rondes', ['Eerder meegedaan', 'Eerdere deelname']),
      column('standing', 'Saldo eerdere rondes', ['Saldo']),
    ],
  },
  {
    kind: 'places',
    name: 'Stageplekken',
    also: ['Plekken', 'Stageplek', 'Places', 'Aanbod'],
    columns: [
      column('code', 'Code', ['Plek', 'Stageplek', 'Plekcode', 'Code plek'], { required: true }),
      column('organisation', 'Organisatie', ['Gastorganisatie', 'Org'], { required: true, same: true }),
      column('title', 'Wat ga je zien', ['Omschrijving', 'Titel', 'Programma', 'Beschrijving'], {
        required: true,
        free: true,
      }),
      column('secret', 'Geheime locatie', ['Geheim', 'Geheime locatie ja nee', 'Geheim adres']),
      column('hostName', 'Ontvangen door', [
        'Gastheer',
        'Gastvrouw',
        'Gastheer gastvrouw',
        'Host',
        'Ontvangt',
      ]),
      column('hostEmail', 'E-mail', ['E-mail ontvanger', 'E-mail gastheer', ...EMAIL]),
      column('slots', 'Dagen (plaatsen)', ['Dagen', 'Dagen en plaatsen', 'Data', 'Data plaatsen'], {
        required: true,
      }),
      column('condition', 'Voorwaarde', ['Voorwaarden', 'Eis', 'Eisen']),
      column('minimum', 'Minimum per dag', ['Minimum', 'Minimaal', 'Minimum aantal']),
    ],
  },
  {
    kind: 'signUps',
    name: 'Aanmeldingen',
    also: ['Aanmelding', 'Deelnemers', 'Inschrijvingen', 'Sign-ups'],
    columns: [
      column('name', 'Naam', ['Naam deelnemer', 'Deelnemer', 'Volledige naam', 'Name', 'Full name'], {
        required: true,
      }),
      ...NAME_PARTS,
      column('email', 'E-mail', EMAIL, { required: true }),
      column(
        'organisation',
        'Organisatie',
        ['Thuisorganisatie', 'Werkgever', 'Org', 'Organisation', 'Employer'],
        {
          required: true,
          same: true,
        },
      ),
      column('jobTitle', 'Functie', ['Rol', 'Beroep', 'Functie rol', 'Job title', 'Role']),
      column('newcomer', 'Nieuw in het veld', ['Nieuw', 'Nieuw in veld', 'Starter']),
      column('unplacedBefore', 'Vorige ronde niet geplaatst', [
        'Vorige keer niet geplaatst',
        'Eerder niet geplaatst',
      ]),
      column('learningGoal', 'Leerdoel', ['Wat wil je leren', 'Leervraag'], { free: true }),
      column('imageBefore', 'Beeld vooraf', ['Beeld', 'Verwachting'], { free: true }),
      ...NUMBERS.map((number, index) =>
        column(`choice${number}`, `Keuze ${number}`, [
          `Keuze${number}`,
          `${number}e keuze`,
          `${ORDINALS[index]} keuze`,
          `Voorkeur ${number}`,
          `Voorkeur${number}`,
          `${number}e voorkeur`,
          `Keuzes ${number}`,
          `Voorkeuren ${number}`,
          `Choice ${number}`,
          `Choices ${number}`,
          `Preference ${number}`,
          `${ENGLISH_ORDINALS[index]} choice`,
          `${number}${ENGLISH_ENDINGS[index]} choice`,
          ...(number === '1' ? CHOICES_TOGETHER : []),
        ]),
      ),
      column('days', 'Beschikbare dagen', [
        'Dagen',
        'Beschikbaar',
        'Beschikbaarheid',
        'Wanneer kun je',
        'Available days',
        'Availability',
      ]),
      column('visits', 'Aantal stages', ['Aantal', 'Aantal bezoeken', 'Hoeveel stages']),
      column('hosts', 'Ontvangt op', ['Ontvangt', 'Ontvangt bezoek op', 'Gastheer van', 'Host van']),
      column('managerName', 'Leidinggevende', ['Manager', 'Naam leidinggevende']),
      column('managerEmail', 'E-mail leidinggevende', [
        'E-mailadres leidinggevende',
        'Mail leidinggevende',
        'E-mail manager',
      ]),
      column('permission', 'Toestemming', [
        'Akkoord',
        'Toestemming leidinggevende',
        'Akkoord leidinggevende',
      ]),
      column('screeningSeen', 'VOG gezien', ['VOG']),
      column('clientContact', 'Cliëntcontact', ['Functie met cliëntcontact', 'Contact met cliënten']),
    ],
  },
  {
    kind: 'exclusions',
    name: 'Uitsluitingen',
    also: ['Uitsluiting', 'Niet bij', 'Exclusions'],
    columns: [
      column('email', 'E-mail', ['Wie', 'Persoon', 'Deelnemer', ...EMAIL], { required: true }),
      WHICH_PERSON,
      column('target', 'Niet bij', ['Niet naar', 'Niet op', 'Uitgesloten van'], { required: true }),
      column('otherEmail', 'Niet samen met', [
        'Niet met',
        'Niet samen',
        'E-mail van de ander',
        'Not together with',
      ]),
      column('otherName', 'Naam van de ander', ['Naam ander', 'Naam andere persoon', 'Name of the other']),
    ],
  },
  {
    kind: 'locks',
    name: 'Vastgelegd',
    also: ['Vast', 'Vastgelegde plekken', 'Afspraken', 'Locks'],
    columns: [
      column('email', 'E-mail', ['Wie', 'Persoon', 'Deelnemer', ...EMAIL], { required: true }),
      WHICH_PERSON,
      column('place', 'Stageplek', ['Plek', 'Code', 'Plekcode'], { required: true }),
      column('day', 'Dag', ['Datum', 'Dagen'], { required: true }),
    ],
  },
  {
    kind: 'wanted',
    name: 'Gewenste contacten',
    also: ['Gewenst', 'Gewenst contact', 'Wie met wie', 'Wanted'],
    columns: [
      column('organisation', 'Organisatie', ['Org', 'Organisation'], { required: true, same: true }),
      column('other', 'Met organisatie', ['Met', 'Andere organisatie', 'With organisation'], {
        required: true,
        same: true,
      }),
    ],
  },
];

/** Heads a column with a mark, or a number of places, for each day. There is one for every day. */
export const DAY = 'day-column';

/** The column in which the whole stands that a column per day is a part of. */
export function daysKey(kind: SheetKind): 'days' | 'slots' | null {
  return kind === 'signUps' ? 'days' : kind === 'places' ? 'slots' : null;
}

export function layoutOf(kind: SheetKind): SheetLayout {
  return LAYOUTS.find((layout) => layout.kind === kind)!;
}
