import type { Db } from '../platform/db/connect.ts';
import { connect } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { BadInputError } from './bad-input.ts';
import { type AskedQuestion, type Deck, find, putCards, readCards, readQuestions } from './cards.ts';

export interface FindOptions {
  cards: string;
  questions?: string;
  json?: boolean;
}

/** `wisselstage find`: who of a file of cards can be rung for what was asked, as the directory says it. */
export async function findInFile(question: string | undefined, given: FindOptions): Promise<void> {
  const questions = questionsOf(question, given);
  const cards = readCards(given.cards);
  const { db, close } = await connect({ dataFolder: 'memory' });
  try {
    await migrate(db);
    const deck = await putCards(db, cards);
    const titles = new Map(cards.map((card) => [card.id, `${card.function}: ${card.ringMeFor.join('; ')}`]));
    for (const asked of questions)
      process.stdout.write(
        given.json ? await lineOf(db, deck, asked) : await textOf(db, deck, asked, titles),
      );
  } finally {
    await close();
  }
}

/** @throws {BadInputError} when nothing is asked, or twice */
function questionsOf(question: string | undefined, { questions }: FindOptions): AskedQuestion[] {
  if ((question === undefined) === (questions === undefined))
    throw new BadInputError(['Give one question, or a file of them with --questions.']);
  return questions === undefined ? [{ q: question!, region: null }] : readQuestions(questions);
}

async function lineOf(db: Db, deck: Deck, asked: AskedQuestion): Promise<string> {
  const { ids } = await find(db, deck, asked);
  return `${JSON.stringify({ q: asked.q, ids })}\n`;
}

async function textOf(
  db: Db,
  deck: Deck,
  asked: AskedQuestion,
  titles: ReadonlyMap<string, string>,
): Promise<string> {
  const { ids, total, alsoSearched } = await find(db, deck, asked);
  const besides = alsoSearched.length > 0 ? `, also searched: ${alsoSearched.join(', ')}` : '';
  const rows = ids.map((id) => `  ${id}  ${titles.get(id)}\n`).join('');
  return `${asked.q} (${total}${besides})\n${rows}`;
}
