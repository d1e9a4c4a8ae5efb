import { sql } from 'kysely';
import { inOrder } from '../../../language/order.ts';
import type { PersonId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { lookOf } from '../../programme/programme-kinds.ts';
import { KNOWN, type Known, type Standing, standingOf, type Way } from '../contact.ts';
import { searchDirectory } from '../directory/search.ts';
import { readTies, type Tie } from './known.ts';
import { type Looking, visibleCards } from './visible.ts';

/** A card as somebody else sees it. */
export interface FoundCard {
  id: string;
  name: string;
  calling: string;
  organisation: string;
  kind: string;
  region: string;
  ringMeFor: string[];
  notFor: string;
  how: Way;
  /** Empty of who works at a secret place, always. */
  hours: string;
  /** `null`: after they met, or were introduced. */
  reach: { phone: string; email: string } | null;
  tie: Tie;
  /** The person, of whom the asker met: they may write a line for the card. */
  metId: string | null;
  standing: Standing;
  /** Its owner shows it to the whole programme. */
  toAll: boolean;
  /** The words in it that were asked for. */
  marks: string[];
}

export interface Question {
  q: string;
  known: readonly Known[];
  families: readonly string[];
  regions: readonly string[];
  /** From 1; what lies past the end gives the last. */
  page: number;
  /** So many cards on each. */
  size: number;
}

/** A value of a filter, with how many cards it would leave. */
export interface Value {
  value: string;
  count: number;
}

export interface Answer {
  cards: FoundCard[];
  /** How many there are; with `more`, how many of those were counted, the best of them. */
  total: number;
  more: boolean;
  page: number;
  pages: number;
  /** What was searched as well. */
  alsoSearched: string[];
  /** By the number that each leaves, with the others of the filters as they are. */
  facets: { known: Value[]; families: Value[]; regions: Value[] };
}

/** The cards that somebody may see, for what they ask: the best first, and where those are equal the nearest. */
export async function findCards(db: DbOrTrx, looking: Looking, question: Question): Promise<Answer> {
  const { found, more, alsoSearched } = await readFound(db, looking, question);
  const ties = await readTies(db, looking);
  const all = inTheirOrder(await readListed(db, looking, found), { found, ties });
  const knownOf = ({ personId }: Listed) => tieOf(ties, personId).known;
  const has = {
    known: (card: Listed) => isIn(question.known, knownOf(card)),
    families: (card: Listed) => isIn(question.families, familyOf(card.kind)),
    regions: (card: Listed) => isIn(question.regions, card.region),
  };
  const but = (own: keyof typeof has) =>
    all.filter((card) =>
      (Object.keys(has) as (keyof typeof has)[]).every((one) => one === own || has[one](card)),
    );
  const left = all.filter((card) => Object.values(has).every((holds) => holds(card)));
  const pages = Math.max(1, Math.ceil(left.length / question.size));
  const page = Math.min(Math.max(1, question.page), pages);
  const shown = left.slice((page - 1) * question.size, page * question.size);
  return {
    cards: await readCards(db, looking, { shown, found, ties }),
    ...{ total: left.length, more, page, pages },
    alsoSearched,
    facets: {
      known: countBy(but('known'), knownOf, KNOWN),
      families: countBy(but('families'), ({ kind }) => familyOf(kind), FAMILY_ORDER),
      regions: countBy(but('regions'), ({ region }) => region),
    },
  };
}

const FAMILY_ORDER = ['justice', 'reporting', 'shelter', 'youth', 'care', 'local', 'none'];
const familyOf = (kind: string): string => lookOf(kind)?.family ?? 'none';
const isIn = (asked: readonly string[], value: string) => asked.length === 0 || asked.includes(value);

function countBy(
  cards: readonly Listed[],
  read: (card: Listed) => string,
  order?: readonly string[],
): Value[] {
  const counts = new Map<string, number>();
  for (const card of cards) counts.set(read(card), (counts.get(read(card)) ?? 0) + 1);
  counts.delete('');
  const values = order?.filter((value) => counts.has(value)) ?? [...counts.keys()].sort();
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** Two cards that answer a question as well as each other never have exactly the same figure. */
const nearly = (score: number): number => Math.round(score * 50);

interface Hit {
  score: number;
  marks: string[];
}

interface Found {
  /** By the id of a card; `null`: nothing was asked, and all are there. */
  found: ReadonlyMap<string, Hit> | null;
}

/** Of a search that hits more, the best: as many as are looked at to count them. */
const MOST = 300;

async function readFound(db: DbOrTrx, looking: Looking, { q, regions }: Question) {
  if (q === '') return { found: null, more: false, alsoSearched: [] };
  const { programmeId } = looking;
  const search = (within: readonly string[]) =>
    searchDirectory(db, {
      ...{ programmeId, q, regions: within, visible: visibleCards(db, looking), limit: MOST, offset: 0 },
    });
  const first = await search([]);
  // Those of a region may all stand behind the best of all regions.
  const besides = first.more && regions.length > 0 ? (await search(regions)).found : [];
  const found = new Map(
    [...besides, ...first.found].map(({ cardId, ...hit }): [string, Hit] => [cardId, hit]),
  );
  return { found, more: first.more, alsoSearched: first.alsoSearched };
}

/** Of a card what puts it in its place and what it is counted by. */
interface Listed {
  id: string;
  personId: PersonId;
  name: string;
  kind: string;
  region: string;
}

async function readListed(db: DbOrTrx, looking: Looking, found: Found['found']): Promise<Listed[]> {
  if (found?.size === 0) return [];
  const rows = await cardsOf(db)
    .select(['card.id', 'card.person_id as personId', 'person_main.name', 'organisation.kind'])
    .select(['card.region', 'organisation.region as organisationRegion'])
    .where('card.id', 'in', found ? [...found.keys()] : visibleCards(db, looking))
    .execute();
  return rows.map(({ organisationRegion, ...row }) => ({ ...row, region: row.region || organisationRegion }));
}

const tieOf = (ties: ReadonlyMap<PersonId, Tie>, personId: PersonId): Tie =>
  ties.get(personId) ?? { known: 'not-yet' };

/** The best first; of those that are as good whom one knows, and then by name. */
function inTheirOrder(
  cards: readonly Listed[],
  { found, ties }: Found & { ties: ReadonlyMap<PersonId, Tie> },
): Listed[] {
  const rank = (card: Listed) => KNOWN.indexOf(tieOf(ties, card.personId).known);
  const score = (card: Listed) => found?.get(card.id)?.score ?? 0;
  return cards.toSorted(
    (a, b) =>
      nearly(score(b)) - nearly(score(a)) ||
      rank(a) - rank(b) ||
      inOrder(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}

const cardsOf = (db: DbOrTrx) =>
  db
    .selectFrom('contact_card as card')
    .innerJoin('person_main', 'person_main.id', 'card.person_id')
    .innerJoin('person_home', 'person_home.person_id', 'card.person_id')
    .innerJoin('organisation', 'organisation.id', 'person_home.organisation_id');

/** All that stands on the cards of one page. */
async function readCards(
  db: DbOrTrx,
  looking: Looking,
  { shown, found, ties }: Found & { shown: readonly Listed[]; ties: ReadonlyMap<PersonId, Tie> },
): Promise<FoundCard[]> {
  if (shown.length === 0) return [];
  const rows = await cardsOf(db)
    .select(['card.id', 'card.calling', 'card.ring_me_for as ringMeFor', 'card.not_for as notFor'])
    .select(['card.how', 'card.hours', 'card.phone', 'card.shows_mail as showsMail'])
    .select(['card.at_once as atOnce', 'card.audience', 'card.confirmed_on as confirmedOn'])
    .select(['person_main.email', 'organisation.name as organisation'])
    .select(sql<boolean>`card.person_id in (select person_id from secret_person)`.as('secret'))
    .where(
      'card.id',
      'in',
      shown.map(({ id }) => id),
    )
    .execute();
  const read = new Map(rows.map((row) => [row.id, row]));
  return shown.flatMap(({ personId, ...listed }): FoundCard[] => {
    const row = read.get(listed.id);
    if (!row) return [];
    const { phone, email, showsMail, atOnce, audience, secret, confirmedOn, ...card } = row;
    const tie = tieOf(ties, personId);
    return [
      {
        ...listed,
        ...card,
        hours: secret ? '' : card.hours,
        reach:
          atOnce || tie.known === 'met' || tie.known === 'introduced'
            ? { phone, email: showsMail ? email : '' }
            : null,
        tie,
        metId: tie.known === 'met' ? personId : null,
        standing: standingOf(confirmedOn, looking.today),
        toAll: audience === 'programme',
        marks: found?.get(listed.id)?.marks ?? [],
      },
    ];
  });
}
