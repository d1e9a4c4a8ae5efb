import { formatSigned } from '../../../../language/format.ts';
import { dutch, english } from '../../../../language/grammar.ts';
import type { Moving } from '../moving.ts';

const nl = {
  title: (name: string) => `Verander ${name}`,
  lead: 'Rondes die voorbij zijn, blijven zoals ze waren. De naam, soort en regio wijzig je op de pagina van de organisatie.',
  what: 'Wat wil je veranderen?',
  tabs: { code: 'Code', samenvoegen: 'Samenvoegen', splitsen: 'Splitsen', weg: 'Weggaan' },
  summary: 'Er klopt iets nog niet',
  codeTitle: 'Geef een andere code',
  codeIntro:
    'De code staat in lijsten, werkbladen en adressen. De oude code blijft hierheen leiden; niemand anders krijgt hem.',
  code: 'Code',
  codeHint: 'Kort en uniek, zoals POL: letters, cijfers en streepjes.',
  recode: 'Verander de code',
  mergeTitle: (name: string) => `${name} gaat op in een andere organisatie`,
  mergeIntro:
    'Mensen, plekken, locaties, contactpersonen, wensen en uitsluitingen gaan mee, in elke ronde die nog niet voorbij is. De saldo’s worden opgeteld.',
  into: 'In welke organisatie?',
  choose: 'Kies een organisatie',
  look: 'Bekijk wat er gebeurt',
  askTitle: (from: string, into: string) => `Dit gebeurt er als ${from} opgaat in ${into}`,
  moves: ({ places, people, contacts }: Moving) =>
    `${dutch.count(places, 'plek', 'plekken')} en ${dutch.count(people, 'persoon', 'mensen')} gaan mee.${
      contacts.length > 0
        ? ` ${dutch.list(contacts)} ${dutch.agree(contacts.length, 'spreekt', 'spreken')} daarna voor de ander.`
        : ''
    }`,
  sum: (from: Moving, into: Moving) =>
    `Saldo: ${formatSigned(into.standing, 'nl')} en ${formatSigned(from.standing, 'nl')} wordt samen ${formatSigned(into.standing + from.standing, 'nl')}.`,
  own: 'Wie bij de een werkt, kan niet meer naar de ander. Zo’n keuze vervalt, en wie daar al vaststond, staat weer los. Maak daarna een nieuw voorstel.',
  forGood: 'Dit draai je niet met één druk terug. Hoort er later toch iets apart? Splits dan.',
  merge: 'Ja, voeg samen',
  changed: 'Er is intussen iets veranderd. Kijk nog eens voordat je verdergaat.',
  back: 'Toch niet',
  splitTitle: (name: string) => `Een deel van ${name} gaat zelfstandig verder`,
  splitIntro:
    'Vink aan wat meegaat. Wie hier niet mag komen, mag ook bij de nieuwe organisatie niet komen. Contactpersonen voeg je daarna toe; zij bevestigen opnieuw wie er werkt.',
  name: 'Naam van de nieuwe organisatie',
  newCodeHint: 'Laat je dit leeg, dan maken we er een van de naam.',
  kind: 'Soort',
  region: 'Regio',
  standing: 'Saldo dat meegaat',
  standingHint: (now: number) =>
    `Het saldo is nu ${formatSigned(now, 'nl')}. Wat meegaat, gaat hier af: samen blijft het gelijk.`,
  places: 'Plekken die meegaan',
  people: 'Mensen die meegaan',
  nothing: 'Er zijn geen plekken of mensen in een ronde die nog niet voorbij is.',
  split: 'Splits',
  leaveTitle: (name: string) => `${name} gaat weg uit het programma`,
  leaveIntro:
    'De organisatie komt in geen nieuwe ronde meer. In rondes die nog niet voorbij zijn, doet ze niet mee. Contactpersonen houden hun eerdere rondes.',
  leave: 'Ja, laat weggaan',
  leftTitle: (day: string) => `Weg sinds ${day}`,
  leftText:
    'Komt ze terug, dan kun je haar weer in een ronde zetten. Een “doet niet mee” blijft staan tot je het wijzigt.',
  return: 'Laat terugkomen',
};

const en: typeof nl = {
  title: (name) => `Change ${name}`,
  lead: 'Rounds that are over stay as they were. You change the name, kind and region on the page of the organisation.',
  what: 'What do you want to change?',
  tabs: { code: 'Code', samenvoegen: 'Merge', splitsen: 'Split', weg: 'Leave' },
  summary: 'Something is not right yet',
  codeTitle: 'Give it another code',
  codeIntro:
    'The code stands in lists, workbooks and addresses. The old code goes on leading here, and nobody else gets it.',
  code: 'Code',
  codeHint: 'Short and unique, such as POL: letters, digits and hyphens.',
  recode: 'Change the code',
  mergeTitle: (name) => `${name} becomes part of another organisation`,
  mergeIntro:
    'People, places, sites, contact persons, wishes and exclusions go along, in every round that is not over. The standings are added up.',
  into: 'Of which organisation?',
  choose: 'Choose an organisation',
  look: 'See what happens',
  askTitle: (from, into) => `What happens when ${from} becomes part of ${into}`,
  moves: ({ places, people, contacts }) =>
    `${english.count(places, 'place', 'places')} and ${english.count(people, 'person', 'people')} go along.${
      contacts.length > 0
        ? ` ${english.list(contacts)} ${english.agree(contacts.length, 'speaks', 'speak')} for the other from then on.`
        : ''
    }`,
  sum: (from, into) =>
    `Standing: ${formatSigned(into.standing, 'en')} and ${formatSigned(from.standing, 'en')} become ${formatSigned(into.standing + from.standing, 'en')}.`,
  own: 'Who works at the one can no longer go to the other. Such a choice falls away, and who was fixed there is free again. Make a new proposal afterwards.',
  forGood: 'This cannot be undone with one press. Does something belong apart after all? Then split it.',
  merge: 'Yes, merge',
  changed: 'Something has changed in the meantime. Look again before you go on.',
  back: 'Leave it',
  splitTitle: (name) => `Part of ${name} goes on by itself`,
  splitIntro:
    'Tick what goes along. Who must not come here must not come to the new organisation either. You add contact persons afterwards; they confirm anew who works there.',
  name: 'Name of the new organisation',
  newCodeHint: 'Leave it empty and we make one from the name.',
  kind: 'Kind',
  region: 'Region',
  standing: 'Standing that goes along',
  standingHint: (now) =>
    `The standing is ${formatSigned(now, 'en')} now. What goes along is taken off here: the sum stays the same.`,
  places: 'Places that go along',
  people: 'People who go along',
  nothing: 'There are no places or people in a round that is not over.',
  split: 'Split',
  leaveTitle: (name) => `${name} leaves the programme`,
  leaveIntro:
    'The organisation is in no new round any more. It does not take part in rounds that are not over. Contact persons keep their earlier rounds.',
  leave: 'Yes, let it leave',
  leftTitle: (day) => `Gone since ${day}`,
  leftText:
    'When it comes back, you can put it in a round again. A “does not take part” stays until you change it.',
  return: 'Let it come back',
};

export const words = { nl, en };
