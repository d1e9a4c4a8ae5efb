import { createHash } from 'node:crypto';
import {
  type Mending,
  mendPlan,
  type RoundInstance,
  type Unmended,
} from '../../matching/matching-mending.ts';
import { canonical } from '../../programme/programme.ts';
import { asItIs, type Known, outside } from './as-it-is.ts';

/** What a repair is worked out from; `stand` names it. */
export interface Stand {
  instance: RoundInstance;
  visits: readonly Known[];
  left: ReadonlySet<string>;
  today: string;
  stand: string;
}

export const standOf = (about: Omit<Stand, 'stand'>): Stand => ({
  ...about,
  stand: createHash('sha256')
    .update(canonical({ ...about, left: [...about.left].sort() }))
    .digest('base64url'),
});

/** Whoever waits longer reads that it is being worked out, and may leave. */
const WAIT_MS = 4_000;
/** So many answers are kept, by what they are the answer to. */
const MOST = 8;
const answers = new Map<string, Promise<Mending | Unmended>>();

/** How what fell open is filled best; worked out once for as long as nothing changes. */
export function mendingOf(stand: Stand): Promise<Mending | Unmended> {
  const known = answers.get(stand.stand);
  if (known) return known;
  const answer = worked(stand);
  answers.set(stand.stand, answer);
  // What failed is asked again.
  const again = () => answers.delete(stand.stand);
  answer.then((mended) => mended === 'late' && again(), again);
  for (const old of [...answers.keys()].slice(0, Math.max(0, answers.size - MOST))) answers.delete(old);
  return answer;
}

/** The same as far as it is there in a moment. @returns `null` while it is worked out, or why it cannot be */
export function mendingSoon(stand: Stand): Promise<Mending | Unmended | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, WAIT_MS, null));
  return Promise.race([mendingOf(stand), late]);
}

/** A visit that was agreed on and that the rules of today would not allow counts without being in it. */
async function worked({ instance, visits, left, today }: Stand): Promise<Mending | Unmended> {
  const aside = outside(instance, visits);
  for (;;) {
    const { instance: now, plan, accepted } = asItIs(instance, { visits, left, today, aside });
    const mended = await mendPlan(now, plan, accepted);
    if (mended === 'late' || mended === 'contradicts') return mended;
    if ('mending' in mended) return mended.mending;
    for (const { visitId } of mended.stuck.flatMap((index) => accepted[index] ?? [])) aside.add(visitId);
  }
}
