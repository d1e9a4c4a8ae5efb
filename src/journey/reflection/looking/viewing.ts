import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { Side } from '../../visit/visit.ts';
import { SCREENS, type Screen } from '../reflection.ts';
import type { Found } from './finding.ts';
import { readMeasuresAfter } from './measures.ts';
import { type Before, type Own, readBefore, readNext, readOfOther, readOwn, readWays } from './reading.ts';

/** What the page shows. Of a secret place it holds no organisation, name, title or day. */
export interface LookView {
  page: 'asking' | 'given' | 'refused' | 'later';
  id: string;
  side: Side;
  secret: boolean;
  programme: string;
  /** What is asked, and which of all it is, from 1. */
  asks: Screen;
  screen: number;
  own: Own;
  /** `code`: of that organisation. */
  open: { organisation: string; code: string; title: string } | null;
  /** Whether there is another side to read anything; their names, where those may be said. */
  others: { present: boolean; names: string[] };
  before: Before | null;
  ways: Awaited<ReturnType<typeof readWays>>;
  /** What the other shares; `null`: it was not opened. */
  ofOther: Awaited<ReturnType<typeof readOfOther>> | null;
  /** Another one that waits for the same person. */
  next: string | null;
  /** Whether they can answer a few questions more; `null`: nothing is asked. */
  measures: 'waits' | 'done' | null;
}

interface Viewing {
  /** Which was asked for; `null`: where they were. */
  screen: number | null;
  later: boolean;
  /** What the other shares may be read. */
  opened: boolean;
}

export async function viewLook(
  db: DbOrTrx,
  found: Found,
  { screen: asked, later, opened }: Viewing,
): Promise<LookView> {
  const { visit, side, others } = found;
  const own = withheld(visit.secret, await readOwn(db, found));
  const screen = asked ?? Math.min(own.screen, SCREENS.length);
  const isOver = own.state === 'given' || own.state === 'refused';
  return {
    page: pageOf(own, { asked, later }),
    ...{ id: visit.id, side, secret: visit.secret, programme: visit.programme, screen, own },
    asks: SCREENS[screen - 1]!,
    open: visit.secret
      ? null
      : {
          organisation: side === 'visitor' ? visit.host : visit.home,
          code: side === 'visitor' ? visit.hostCode : visit.homeCode,
          title: visit.title,
        },
    others: {
      present: others.length > 0,
      names: visit.secret ? [] : others.map(({ name }) => name).filter(Boolean),
    },
    before: await readBefore(db, found),
    ways: await readWays(db, found),
    ofOther: isOver && opened ? await readOfOther(db, found) : null,
    next: isOver ? await readNext(db, found) : null,
    measures: own.state === 'given' ? await readMeasuresAfter(db, found) : null,
  };
}

/** What was written of a secret place is not shown again: a mail is enough to open this page. */
function withheld(secret: boolean, own: Own): Own {
  if (!secret) return own;
  const texts = Object.entries(own.texts).map(([question, one]) => [question, { ...one, text: null }]);
  return { ...own, texts: Object.fromEntries(texts) };
}

function pageOf({ state }: Own, { asked, later }: Pick<Viewing, 'later'> & { asked: number | null }) {
  if (state === 'refused') return 'refused';
  if (state === 'given' && asked === null) return 'given';
  return later ? 'later' : 'asking';
}
