import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { putEntries } from '../journey/contact/directory/entry.ts';
import { searchDirectory } from '../journey/contact/directory/search.ts';
import type { ProgrammeId } from '../people/ids.ts';
import type { Db } from '../platform/db/connect.ts';
import { BadInputError } from './bad-input.ts';

const cardSchema = z.object({
  id: z.string(),
  kind: z.string().nullable().default(null),
  region: z.string().nullable().default(null),
  function: z.string().default(''),
  ringMeFor: z.array(z.string()),
  notFor: z.string().default(''),
});
const questionSchema = z.object({
  q: z.string(),
  region: z.string().nullable().default(null),
});

const AT_ONCE = 500;

export type Card = z.infer<typeof cardSchema>;
export type AskedQuestion = z.infer<typeof questionSchema>;

/** @throws {BadInputError} when the file is no list of cards */
export const readCards = (file: string): Card[] => readList(file, cardSchema);

/** @throws {BadInputError} when the file is no list of questions */
export const readQuestions = (file: string): AskedQuestion[] => readList(file, questionSchema);

function readList<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] {
  const { success, data, error } = z.array(schema).safeParse(parsed(file));
  if (success) return data;
  throw new BadInputError(error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`));
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadInputError([`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`]);
  }
}

/** The cards of a file in a programme of their own. */
export interface Deck {
  programmeId: ProgrammeId;
  /** The id of a card in its file. */
  idOf(cardId: string): string;
}

export async function putCards(db: Db, cards: readonly Card[]): Promise<Deck> {
  const ids = new Map<string, string>();
  const { id } = await db
    .insertInto('programme')
    .values({ code: randomUUID(), name: 'cards of a file' })
    .returning('id')
    .executeTakeFirstOrThrow();
  const programmeId = id as ProgrammeId;
  const entries = cards.map((card) => {
    const cardId = randomUUID();
    ids.set(cardId, card.id);
    return {
      ...{ cardId, programmeId, kind: card.kind, region: card.region },
      ...{ calling: card.function, ringMeFor: card.ringMeFor, notFor: card.notFor },
    };
  });
  await db.transaction().execute(async (trx) => {
    for (let from = 0; from < entries.length; from += AT_ONCE)
      await putEntries(trx, entries.slice(from, from + AT_ONCE));
  });
  return { programmeId, idOf: (cardId) => ids.get(cardId)! };
}

/** Whoever asks here sees all cards. */
export async function find(db: Db, { programmeId, idOf }: Deck, { q, region }: AskedQuestion, limit = 10) {
  const visible = db.selectFrom('directory_entry').select('card_id').where('programme_id', '=', programmeId);
  const regions = region === null ? [] : [region];
  const answer = await searchDirectory(db, { programmeId, q, regions, visible, limit, offset: 0 });
  return { ...answer, ids: answer.found.map(({ cardId }) => idOf(cardId)) };
}
