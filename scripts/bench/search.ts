// How often the best card comes first, and how long one search takes among many cards.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { type Card, find, putCards, readCards } from '../../src/cli/cards.ts';
import { connect, type Db } from '../../src/platform/db/connect.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { manyCards } from './search-many.ts';

const own = (file: string) => fileURLToPath(new URL(`./search/${file}`, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    many: { type: 'string' },
  },
});
const HELP = `npm run bench:search -- [--json] [--many 40000] [CARDS QUESTIONS]

Of each type of question how often a card that is best comes first (hit@1) or among the first three (hit@3): CARDS is a
list [{"id", "kind", "region", "function", "ringMeFor", "notFor"}], QUESTIONS a list [{"q", "region", "type", "best"}];
without them on our own six lists, of which those with "apart": true come apart. With --many it measures how long these questions
take among so many cards, made of those: on the embedded database, and where TEST_DATABASE_URL names a server, on a
PostgreSQL.`;

interface Question {
  q: string;
  region: string | null;
  type: string;
  best: string[];
  apart?: boolean;
}

/** Ours: on cards of ours among those of the example round, and on those alone. */
const OWN = [
  { name: 'both', decks: ['cards.json', 'round-cards.json'], file: 'questions.json' },
  { name: 'round', decks: ['round-cards.json'], file: 'round-questions.json' },
  // Written by who had not seen the list of words; looked at afterwards.
  { name: 'later', decks: ['round-cards.json'], file: 'later-questions.json' },
  // Written after the list; only totals were looked at.
  { name: 'last', decks: ['round-cards.json'], file: 'last-questions.json' },
  // A hundred more; of every second one only totals were looked at.
  { name: 'fresh', decks: ['round-cards.json'], file: 'fresh-questions.json' },
  // Written after the words that came of those; only totals were looked at.
  { name: 'final', decks: ['round-cards.json'], file: 'final-questions.json' },
  { name: 'told', decks: ['round-cards.json'], file: 'told-questions.json' },
  { name: 'once', decks: ['round-cards.json'], file: 'asked-once-questions.json' },
];

const questionsIn = (file: string): Question[] => JSON.parse(readFileSync(file, 'utf8'));

if (values.help) console.log(HELP);
else {
  const [cardsFile, questionsFile] = positionals;
  const sets = cardsFile
    ? [
        {
          name: cardsFile,
          cards: readCards(cardsFile),
          questions: questionsIn(questionsFile ?? own('questions.json')),
        },
      ]
    : OWN.map(({ name, decks, file }) => ({
        name,
        cards: decks.flatMap((deck) => readCards(own(deck))),
        questions: questionsIn(own(file)),
      }));
  const figures = values.many
    ? await timesAmong(
        Number(values.many),
        sets[0]!.cards,
        sets.flatMap(({ questions }) => questions),
      )
    : await embedded(async (db) => {
        const all = [];
        for (const { name, cards, questions } of sets)
          for (const row of await hitsIn(db, cards, questions)) all.push({ cards: name, ...row });
        return all;
      });
  if (values.json) console.log(JSON.stringify(figures));
  else console.table(figures);
}

async function embedded<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const { db, close } = await connect({ dataFolder: 'memory' });
  await migrate(db);
  const result = await work(db);
  await close();
  return result;
}

async function hitsIn(db: Db, cards: readonly Card[], questions: readonly Question[]) {
  const deck = await putCards(db, cards);
  const hits: { type: string; part: string; first: boolean; three: boolean }[] = [];
  for (const { q, region, type, best, apart } of questions) {
    const { ids } = await find(db, deck, { q, region });
    const place = ids.findIndex((id) => best.includes(id));
    hits.push({ type, part: apart ? 'apart' : 'rest', first: place === 0, three: place >= 0 && place < 3 });
  }
  return [...new Set(hits.map(({ part }) => part))].flatMap((part) => {
    const within = hits.filter((one) => one.part === part);
    return ['all', ...new Set(within.map(({ type }) => type))].flatMap((type) => {
      const asked = within.filter((one) => type === 'all' || one.type === type);
      if (asked.length === 0) return [];
      const share = (count: number) =>
        `${count} of ${asked.length} (${Math.round((count / asked.length) * 100)} %)`;
      const first = share(asked.filter((one) => one.first).length);
      return [{ part, type, 'hit@1': first, 'hit@3': share(asked.filter((one) => one.three).length) }];
    });
  });
}

async function timesAmong(count: number, cards: readonly Card[], questions: readonly Question[]) {
  const made = manyCards(count, cards);
  const rows = [await embedded((db) => timesOf('PGlite', db, made, questions))];
  const server = process.env.TEST_DATABASE_URL;
  if (server) {
    const { db, close } = await connect({ databaseUrl: server, dataFolder: '' });
    await migrate(db);
    rows.push(await timesOf('PostgreSQL', db, made, questions));
    await close();
  }
  return rows;
}

async function timesOf(engine: string, db: Db, made: readonly Card[], questions: readonly Question[]) {
  const deck = await putCards(db, made);
  // As after a night: so many cards at once are no day's work, and clearing up behind them would be measured along.
  await sql`vacuum (analyze) directory_entry, directory_place, directory_count, directory_word`.execute(db);
  const times: number[] = [];
  for (let round = 0; round < 4; round++)
    for (const question of questions) {
      const before = performance.now();
      await find(db, deck, question);
      if (round > 0) times.push(performance.now() - before);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number(times[Math.floor(times.length * share)]!.toFixed(1));
  return {
    engine,
    cards: made.length,
    searches: times.length,
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'p99 ms': at(0.99),
  };
}
