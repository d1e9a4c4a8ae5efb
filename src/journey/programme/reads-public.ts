import { sql } from 'kysely';
import type { Locale } from '../../language/format.ts';
import type { Block } from '../../language/marked.ts';
import { ordered } from '../../language/order.ts';
import { parseMarked } from '../../language/parse-marked.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type HomeTexts, homeOf, type Piece, questionsOf } from './programme-public.ts';
import { ourTexts } from './public-text/ours.ts';

export interface PublicProgramme {
  id: string;
  code: string;
  name: string;
}

/**
 * The programme that a public page speaks for, and the others of the site.
 * @param asked its code, as in the address; absent or unknown: the one with this round, or else the first that was made
 */
export async function readPublicProgramme(
  db: DbOrTrx,
  { asked, nearest }: { asked?: string | null; nearest?: string | undefined },
): Promise<{ programme: PublicProgramme | null; all: PublicProgramme[] }> {
  const rows = await db
    .selectFrom('programme')
    .select(['id', 'code', 'name', sql<string>`created_at::text`.as('made')])
    .execute();
  const all = ordered(rows, ({ name, code }) => [name, code]).map(({ id, code, name }) => ({
    id,
    code,
    name,
  }));
  const first = [...rows].sort((a, b) =>
    a.made < b.made ? -1 : a.made > b.made ? 1 : a.id < b.id ? -1 : 1,
  )[0];
  const programme =
    all.find(({ code }) => code === asked) ?? all.find(({ id }) => id === (nearest ?? first?.id)) ?? null;
  return { programme, all };
}

/** What stands on public pages for a programme; where it says nothing of its own, our texts. */
async function readTexts(
  db: DbOrTrx,
  {
    programmeId,
    locale,
    pieces,
  }: { programmeId: string | undefined; locale: Locale; pieces: readonly Piece[] },
): Promise<Map<Piece, string[]>> {
  const rows =
    programmeId === undefined
      ? []
      : await db
          .selectFrom('public_text')
          .select(['piece', 'texts'])
          .where('programme_id', '=', programmeId)
          .where('locale', '=', locale)
          .where('piece', 'in', [...pieces])
          .where('number', '=', (eb) =>
            eb
              .selectFrom('public_text as each')
              .select(({ fn }) => fn.max('each.number').as('newest'))
              .whereRef('each.programme_id', '=', 'public_text.programme_id')
              .whereRef('each.piece', '=', 'public_text.piece')
              .whereRef('each.locale', '=', 'public_text.locale'),
          )
          .execute();
  const own = new Map(rows.map(({ piece, texts }) => [piece, texts]));
  return new Map(pieces.map((piece) => [piece, own.get(piece) ?? ourTexts(piece, locale)]));
}

export interface PublicQuestion {
  question: string;
  answer: Block[];
}

export const markedQuestions = (texts: readonly string[]): PublicQuestion[] =>
  questionsOf(texts).map(({ question, answer }) => ({ question, answer: parseMarked(answer) }));

type Asked = { programmeId: string | undefined; locale: Locale };

/** What the home page says, and the questions that stand on it as well. */
export async function readPublicHomeTexts(
  db: DbOrTrx,
  asked: Asked,
): Promise<HomeTexts & { questions: PublicQuestion[] }> {
  const texts = await readTexts(db, { ...asked, pieces: ['home', 'questions'] });
  return { ...homeOf(texts.get('home')!), questions: markedQuestions(texts.get('questions')!) };
}

export async function readPublicQuestions(db: DbOrTrx, asked: Asked): Promise<PublicQuestion[]> {
  return markedQuestions((await readTexts(db, { ...asked, pieces: ['questions'] })).get('questions')!);
}

/** A page that is one text. */
export async function readPublicPage(
  db: DbOrTrx,
  { piece, ...asked }: Asked & { piece: Exclude<Piece, 'home' | 'questions'> },
): Promise<Block[]> {
  return parseMarked((await readTexts(db, { ...asked, pieces: [piece] })).get(piece)![0] ?? '');
}
