import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { type Faults, faultsOf, readVersion, type Typed, typedIn } from '../../../../forms/typed.ts';
import { roundContext } from '../../../../people/scope.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { askAgain } from '../../approving/asking.ts';
import { findOwn, giveOfficers } from '../../approving/giving.ts';
import { officersForm } from '../../approving/officers.ts';
import { moveStory } from '../../moving/move.ts';
import { roundStoriesPath, storyDeskPath } from '../../paths.ts';
import { officersOf } from '../../reading/needed.ts';
import { SIDES, type StoryEvent } from '../../story.ts';
import { arrangeParts, readArranging } from '../arranging.ts';
import { understandStory } from '../form.ts';
import { saveStory } from '../saving.ts';
import { enterDesk } from './enter.ts';

export interface DeskAnswer {
  typed: Typed;
  faults: Faults<'too-long' | 'bsn' | 'required' | 'email' | 'coordinator'>;
  doubt: Doubt | null;
  /** Somebody else kept something since; or the step cannot be made. */
  why: 'faults' | 'older' | 'cannot';
}

const PRESSES: Record<string, { event: StoryEvent; done: string }> = {
  open: { event: 'reopens', done: 'open' },
  online: { event: 'publishes', done: 'online' },
  weg: { event: 'withdraws', done: 'weg' },
};

/** What a coordinator presses at a story. Whatever it is, what was typed in it is kept first. */
export async function act({ context, request, params }: LoaderFunctionArgs) {
  const { code } = context.get(roundContext);
  const { db, story, today, userId } = await enterDesk(context, params.verhaal ?? '');
  const typed = await typedIn(request);
  const answer = (over: Partial<DeskAnswer>, status: number) =>
    data<DeskAnswer>({ typed, faults: {}, doubt: null, why: 'faults', ...over }, { status });
  const done = (gedaan: string, part = '') =>
    redirect(`${storyDeskPath(code, story.id, { gedaan })}${part && `#${part}`}`, 303);
  const move = (event: StoryEvent) =>
    db
      .transaction()
      .execute((trx) => moveStory(trx, { storyId: story.id, event, by: 'coordinator', today, userId }));
  const doe = typed.doe ?? '';
  const press = Object.hasOwn(PRESSES, doe) ? PRESSES[doe] : undefined;
  if (press) {
    if (!(await move(press.event))) return answer({ why: 'cannot' }, 409);
    return doe === 'weg' ? redirect(roundStoriesPath(code, { gedaan: 'weg' }), 303) : done(press.done);
  }
  const waits = story.state === 'approval';
  if (!waits && (doe === 'opnieuw' || doe === 'adressen')) return answer({ why: 'cannot' }, 409);
  if (doe === 'opnieuw') {
    await db.transaction().execute((trx) => askAgain(trx, story.id, today));
    return done('opnieuw');
  }
  if (doe === 'adressen') {
    // Of a secret place the organisation itself says who reads it.
    if (story.secret) throw new Response(null, { status: 404 });
    const faults: DeskAnswer['faults'] = {};
    const bySide = SIDES.map((side) => {
      const needed = officersOf(story).filter((one) => one.side === side);
      const parsed = officersForm
        .partial()
        .safeParse(Object.fromEntries(needed.map(({ kind }) => [kind, typed[`${kind}-${side}`] ?? ''])));
      if (parsed.error)
        for (const [kind, fault] of Object.entries(faultsOf(parsed.error, ['email'])))
          faults[`${kind}-${side}`] = fault === 'email' ? fault : 'required';
      return { organisationId: story.speakers[side].organisation.id, given: parsed.data ?? {} };
    });
    for (const [index, { organisationId, given }] of bySide.entries())
      for (const kind of await findOwn(db, organisationId, given))
        faults[`${kind}-${SIDES[index]}`] = 'coordinator';
    if (Object.keys(faults).length > 0) return answer({ faults }, 422);
    await db.transaction().execute(async (trx) => {
      for (const { organisationId, given } of bySide)
        await giveOfficers(trx, organisationId, { given, by: 'coordinator', userId, today });
    });
    return done('adressen');
  }
  const said = readSaid(typed[NO_BSN]);
  const understood = understandStory(typed, story.parts, said);
  if (Object.keys(understood.faults).length > 0)
    return answer({ faults: understood.faults, doubt: doubtIn(Object.values(typed), said) }, 422);
  const arranging = readArranging(doe);
  if (!arranging && doe !== 'bewaar' && doe !== 'lezen') throw new Response(null, { status: 404 });
  const { saved, added } = await db.transaction().execute(async (trx) => {
    const kept = await saveStory(trx, {
      ...{ storyId: story.id, version: readVersion(typed.version), typed: understood.story },
    });
    const isKept = kept?.head && kept.newer.length === 0;
    const part =
      kept && isKept && arranging
        ? await arrangeParts(trx, { storyId: story.id, parts: kept.story.parts, arranging })
        : null;
    return { saved: kept, added: part };
  });
  if (!saved?.head || saved.newer.length > 0) return answer({ why: 'older' }, 409);
  if (arranging) return done('bewaard', `deel-${added ?? ('id' in arranging ? arranging.id : '')}`);
  if (doe === 'bewaar') return done('bewaard');
  return (await move('hands-in')) ? done('ingeleverd') : answer({ why: 'cannot' }, 409);
}
