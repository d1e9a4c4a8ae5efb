import { sql } from 'kysely';
import { inOrder } from '../../../language/order.ts';
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
  limit: number;
}

/** A value of a filter, with how many cards it would leave. */
export interface Value {
  value: string;
  count: number;
}

export interface Answer {
  cards: FoundCard[];
  total: number;
  /** What was searched as well. */
  alsoSearched: string[];
  /** By the number that each leaves, with the others of the filters as they are. */
  facets: { known: Value[]; families: Value[]; regions: Value[] };
}

/** More than anybody reads; and of a search that hits more, the best. */
const MOST = 500;

/** The cards that somebody may see, for what they ask: the best first, and where those are equal the nearest. */
export async function findCards(db: DbOrTrx, looking: Looking, question: Question): Promise<Answer> {
  const { found, alsoSearched } = await readFound(db, looking, question.q);
  const all = await readCards(db, looking, found);
  const has = {
    known: (card: FoundCard) => isIn(question.known, card.tie.known),
    families: (card: FoundCard) => isIn(question.families, familyOf(card.kind)),
    regions: (card: FoundCard) => isIn(question.regions, card.region),
  };
  const but = (own: keyof typeof has) =>
    all.filter((card) =>
      (Object.keys(has) as (keyof typeof has)[]).every((one) => one === own || has[one](card)),
    );
  const left = all.filter((card) => Object.values(has).every((holds) => holds(card)));
  return {
    cards: left.slice(0, question.limit),
    total: left.length,
    alsoSearched,
    facets: {
      known: countBy(but('known'), ({ tie }) => tie.known, KNOWN),
      families: countBy(but('families'), ({ kind }) => familyOf(kind), FAMILY_ORDER),
      regions: countBy(but('regions'), ({ region }) => region),
    },
  };
}

const FAMILY_ORDER = ['justice', 'reporting', 'shelter', 'youth', 'care', 'local', 'none'];
const familyOf = (kind: string): string => lookOf(kind)?.family ?? 'none';
const isIn = (asked: readonly string[], value: string) => asked.length === 0 || asked.includes(value);

function countBy(
  cards: readonly FoundCard[],
  read: (card: FoundCard) => string,
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
  cardId: string;
  score: number;
  marks: string[];
}

async function readFound(db: DbOrTrx, looking: Looking, q: string) {
  const visible = visibleCards(db, looking);
  if (q === '') {
    const rows = await visible.limit(MOST).execute();
    return { found: rows.map(({ id }): Hit => ({ cardId: id, score: 0, marks: [] })), alsoSearched: [] };
  }
  const { programmeId } = looking;
  return searchDirectory(db, { programmeId, q, visible, limit: MOST, offset: 0 });
}

async function readCards(db: DbOrTrx, looking: Looking, found: readonly Hit[]): Promise<FoundCard[]> {
  if (found.length === 0) return [];
  const hits = new Map(found.map((hit) => [hit.cardId, hit]));
  const ties = await readTies(db, looking);
  const rows = await db
    .selectFrom('contact_card as card')
    .innerJoin('person_main', 'person_main.id', 'card.person_id')
    .innerJoin('person_home', 'person_home.person_id', 'card.person_id')
    .innerJoin('organisation', 'organisation.id', 'person_home.organisation_id')
    .select(['card.id', 'card.person_id as personId', 'card.calling', 'card.ring_me_for as ringMeFor'])
    .select([
      'card.not_for as notFor',
      'card.how',
      'card.hours',
      'card.phone',
      'card.shows_mail as showsMail',
    ])
    .select(['card.at_once as atOnce', 'card.audience', 'card.confirmed_on as confirmedOn'])
    .select(['card.region', 'organisation.region as organisationRegion', 'organisation.kind'])
    .select(['person_main.name', 'person_main.email', 'organisation.name as organisation'])
    .select(sql<boolean>`card.person_id in (select person_id from secret_person)`.as('secret'))
    .where(
      'card.id',
      'in',
      found.map(({ cardId }) => cardId),
    )
    .execute();
  const cards = rows.map(({ personId, phone, email, showsMail, atOnce, audience, secret, ...row }) => {
    const tie: Tie = ties.get(personId) ?? { known: 'not-yet' };
    const { organisationRegion, confirmedOn: _, ...card } = row;
    return {
      ...card,
      region: row.region || organisationRegion,
      hours: secret ? '' : row.hours,
      reach:
        atOnce || tie.known === 'met' || tie.known === 'introduced'
          ? { phone, email: showsMail ? email : '' }
          : null,
      tie,
      standing: standingOf(row.confirmedOn, looking.today),
      toAll: audience === 'programme',
      marks: hits.get(row.id)?.marks ?? [],
    } satisfies FoundCard;
  });
  const rank = (card: FoundCard) => KNOWN.indexOf(card.tie.known);
  const score = (card: FoundCard) => hits.get(card.id)?.score ?? 0;
  return cards.toSorted(
    (a, b) =>
      nearly(score(b)) - nearly(score(a)) ||
      rank(a) - rank(b) ||
      inOrder(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}
