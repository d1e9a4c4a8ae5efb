import { lazy, Suspense } from 'react';
import { data, Form, Link, redirect } from 'react-router';
import { roundPath } from '../../../homes/paths.ts';
import { appContext, localeContext, roundContext, viewerContext } from '../../../people/scope.ts';
import { useAnswer } from '../../../ui/answer.ts';
import { asking } from '../../../ui/asked.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Done, entryOf } from '../../../ui/done.tsx';
import { KeepFresh } from '../../../ui/keep-fresh.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { workbookPath } from '../../../workbook/paths.ts';
import { signUpsPath } from '../../sign-up/paths.ts';
import { readPermissionsOfRound } from '../../sign-up/reads-permissions.ts';
import { hasPossibleChoice } from '../../sign-up/sign-up.ts';
import { countPermissions } from '../../sign-up/sign-up-permission.ts';
import { BoardView } from '../board/web/board.tsx';
import { words as boardWords } from '../board/web/board-words.ts';
import { loadBoard } from '../board/web/load.ts';
import { useWishing } from '../board/web/wishing.ts';
import { takesPart } from '../matching.ts';
import { matchingPath } from '../paths.ts';
import { readLatestRun, readMatchRows, readProposalBefore } from '../reads.ts';
import { words } from '../words.ts';
import type { Route } from './+types/matching.ts';
import { adjust } from './actions.ts';

// Before there is a proposal, and where something went wrong: each comes when it is needed.
const Before = lazy(() => import('./before.tsx'));
const Failed = lazy(() => import('./failed.tsx'));
const Refused = lazy(() => import('./refused.tsx'));
const Running = lazy(() => import('./running.tsx'));

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const { reads, given } = context.get(appContext);
  const search = new URL(request.url).searchParams;
  const locale = context.get(localeContext);
  const { latest, run } = await reads.read(`newest run ${scope.roundId}`, async () => {
    const newest = await readLatestRun(scope.db, scope.roundId);
    if (!newest || newest.result) return { latest: newest, run: newest };
    const before = await readProposalBefore(scope.db, scope.roundId, Number.MAX_SAFE_INTEGER);
    return { latest: newest, run: before };
  });
  const computing = latest !== null && latest.result === null && latest.fault === null;
  const shown = run?.result ? { ...run, result: run.result } : null;
  const userId = context.get(viewerContext)!.userId;
  const rows = run ? null : await readMatchRows(scope.db, scope);
  const board =
    shown && !computing ? await loadBoard(scope, reads, { run: shown, search, locale, userId, given }) : null;
  const loaded = {
    round: { code: scope.code, name: scope.name },
    done: search.get('gedaan'),
    decision: search.get('besluit'),
    signUps: rows?.signUps.length ?? null,
    ready: rows?.signUps.filter((signUp) => takesPart(signUp, [])).length ?? 0,
    without: countPermissions(rows ? (await readPermissionsOfRound(scope.db, scope.roundId)).values() : []),
    choiceless:
      rows?.signUps.filter(
        (signUp) => takesPart(signUp, []) && !hasPossibleChoice(signUp, rows.places, rows.exclusions),
      ).length ?? 0,
    seats: rows?.places.flatMap(({ slots }) => slots).reduce((sum, { capacity }) => sum + capacity, 0) ?? 0,
    busy: isBusy(latest),
    // What is explained after a decision holds nobody up.
    matches: isBusy(latest) && latest?.step === 0,
    progress: latest?.progress ?? null,
    computing,
    fault: latest?.fault ?? null,
    board,
  };
  const isFaulty = Object.keys(board?.rules?.faults ?? {}).length > 0;
  return data(loaded, { status: isFaulty ? 422 : 200 });
}

const isBusy = (run: { status: string } | null) => run?.status === 'waiting' || run?.status === 'running';

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const outcome = await adjust(scope, await request.formData(), context.get(viewerContext)!.userId);
  if (!('done' in outcome)) {
    const isConflict = 'refused' in outcome && (outcome.refused === 'changed' || outcome.refused === 'stale');
    return data(outcome, { status: isConflict ? 409 : 422 });
  }
  if (outcome.done === 'match') return redirect(matchingPath(scope.code), 303);
  const search = new URL(request.url).searchParams;
  const said = { gedaan: outcome.done, besluit: outcome.decisionId ?? null, blad: search.get('blad') };
  return redirect(matchingPath(scope.code) + asking(search, said), 303);
}

export default function Matching({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, board, computing, busy, matches } = loaderData;
  const answered = useAnswer(actionData);
  const title = computing ? t.running : board ? t.proposal(board.number) : t.title;
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.crumb }]}
        crumbsLabel={t.crumb}
        title={title}
        lead={board ? <Lead board={board} /> : undefined}
        actions={board ? <Actions round={round.code} busy={matches} stale={board.stale} /> : undefined}
      />
      <Suspense>
        {answered ? <Refused answered={answered} /> : null}
        {computing ? <Running progress={loaderData.progress} /> : null}
        {loaderData.fault ? <Failed fault={loaderData.fault} /> : null}
      </Suspense>
      {/* After a decision its reasons come by themselves: nothing is to move for it under who goes on. */}
      {busy && !matches ? <KeepFresh typing /> : null}
      {/* What was just done is told before what still goes on. */}
      {board && !answered ? <Said loaded={loaderData} run={board.run} /> : null}
      {matches && !computing ? (
        <Callout tone="info" role="status">
          <p>{t.explaining}</p>
          <KeepFresh typing={board?.typing} />
        </Callout>
      ) : null}
      {board ? (
        <BoardView
          board={board}
          round={round.code}
          busy={matches}
          refusedNote={answered && 'fault' in answered && answered.fault === 'note' ? answered : null}
        />
      ) : computing ? null : (
        <Suspense>
          <Before {...loaderData} />
        </Suspense>
      )}
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];

function Lead({ board: { counts, proven } }: { board: NonNullable<Data['board']> }) {
  const t = useWords(words);
  return `${t.lead(counts.placed, counts.people, counts.visits)} ${proven ? t.proven : t.notProven}`;
}

function Actions({ round, busy, stale }: { round: string; busy: boolean; stale: boolean }) {
  const t = useWords(words);
  return (
    <Form method="post" action={matchingPath(round)}>
      <ButtonRow>
        <ButtonLink variant="secondary" to={workbookPath(round)} download>
          {t.download}
        </ButtonLink>
        {stale ? null : (
          <Button variant="secondary" name="intent" value="match" disabled={busy}>
            {t.again}
          </Button>
        )}
      </ButtonRow>
    </Form>
  );
}

/** What was just done, and the way back where there is one. */
function Said({ loaded, run }: { loaded: Data; run: string }) {
  const { done, decision, board, round } = loaded;
  const t = useWords(words);
  const b = useWords(boardWords);
  const to = useWishing();
  const canTurn = decision && board && !board.stale;
  return (
    <>
      <Done
        text={entryOf(b.done, done)}
        undo={
          canTurn
            ? {
                text: b.undo,
                fields: [
                  ['intent', 'undo'],
                  ['run', run],
                  ['besluit', decision],
                ],
                action: to({}),
              }
            : undefined
        }
      />
      {done === 'forbid' ? (
        <p>
          <Link to={signUpsPath(round.code, { toon: 'veiligheid' })}>{t.seeExclusions}</Link>
        </p>
      ) : null}
    </>
  );
}
