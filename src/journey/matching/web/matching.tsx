import { data, Form, Link, redirect } from 'react-router';
import { roundPath } from '../../../homes/paths.ts';
import { localeContext, roundContext, viewerContext } from '../../../people/scope.ts';
import { useAnswer } from '../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { KeepFresh } from '../../../ui/keep-fresh.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { importPath } from '../../../workbook/paths.ts';
import { signUpsPath } from '../../sign-up/paths.ts';
import { readPermissionsOfRound } from '../../sign-up/reads-permissions.ts';
import { hasPossibleChoice } from '../../sign-up/sign-up.ts';
import { countPermissions } from '../../sign-up/sign-up-permission.ts';
import { takesPart } from '../matching.ts';
import { matchingPath } from '../paths.ts';
import { hasChangedSince, readLatestRun, readMatchRows, readProposal } from '../reads.ts';
import { words } from '../words.ts';
import type { Route } from './+types/matching.ts';
import { adjust, adjustment } from './actions.ts';
import { Failed } from './failed.tsx';
import { Proposal } from './proposal.tsx';
import { Running } from './running.tsx';

const TABS = ['stages', 'organisaties', 'niet-geplaatst', 'verschil'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const latest = await readLatestRun(scope.db, scope.roundId);
  const proposal = await readProposal(scope.db, scope, context.get(localeContext));
  const rows = proposal ? null : await readMatchRows(scope.db, scope);
  return {
    round: { code: scope.code, name: scope.name },
    tab: TABS.find((tab) => tab === search.get('toon')) ?? 'stages',
    done: search.get('gedaan'),
    signUps: rows?.signUps.length ?? null,
    ready: rows?.signUps.filter((signUp) => takesPart(signUp, [])).length ?? 0,
    without: countPermissions(rows ? (await readPermissionsOfRound(scope.db, scope.roundId)).values() : []),
    choiceless:
      rows?.signUps.filter(
        (signUp) => takesPart(signUp, []) && !hasPossibleChoice(signUp, rows.places, rows.exclusions),
      ).length ?? 0,
    seats: rows?.places.flatMap(({ slots }) => slots).reduce((sum, { capacity }) => sum + capacity, 0) ?? 0,
    busy: latest?.status === 'waiting' || latest?.status === 'running',
    progress: latest?.progress ?? null,
    computing: latest !== null && latest.result === null && latest.fault === null,
    fault: latest?.fault ?? null,
    proposal: proposal && {
      number: proposal.run.number,
      view: proposal.view,
      tolerance: proposal.tolerance,
      seed: proposal.seed,
      stale: await hasChangedSince(scope.db, scope, proposal.run),
    },
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const wish = adjustment.safeParse(Object.fromEntries(await request.formData()));
  if (!wish.success || !(await adjust(scope, wish.data, context.get(viewerContext)!.userId))) {
    return data({ refused: true }, { status: 422 });
  }
  const url = new URL(request.url);
  const tab = url.searchParams.get('toon') || undefined;
  if (wish.data.intent === 'match') return redirect(matchingPath(scope.code));
  return redirect(matchingPath(scope.code, { toon: tab, gedaan: wish.data.intent }));
}

export default function Matching({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, proposal, computing, busy } = loaderData;
  const answered = useAnswer(actionData);
  const title = computing ? t.running : proposal ? t.proposal(proposal.number) : t.title;
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.crumb }]}
        crumbsLabel={t.crumb}
        title={title}
        lead={proposal && !computing ? <Lead proposal={proposal} /> : undefined}
      />
      {answered?.refused ? (
        <Callout tone="wrong" role="alert">
          <p>{t.refused}</p>
        </Callout>
      ) : null}
      {computing ? <Running progress={loaderData.progress} /> : null}
      {busy && !computing ? (
        <Callout tone="info" role="status">
          <p>{t.explaining}</p>
          <KeepFresh />
        </Callout>
      ) : null}
      {loaderData.fault ? <Failed fault={loaderData.fault} /> : null}
      {proposal && !computing ? (
        <Proposal {...loaderData} proposal={proposal} />
      ) : computing ? null : (
        <Before {...loaderData} />
      )}
    </>
  );
}

type Data = Route.ComponentProps['loaderData'];

function Lead({ proposal: { view } }: { proposal: NonNullable<Data['proposal']> }) {
  const t = useWords(words);
  return `${t.lead(view.counts.placed, view.counts.people, view.counts.visits)} ${view.proven ? t.proven : t.notProven}`;
}

type BeforeProps = Pick<Data, 'round' | 'signUps' | 'ready' | 'seats' | 'choiceless' | 'without'>;

function Before({ round, signUps, ready, seats, choiceless, without }: BeforeProps) {
  const t = useWords(words);
  if (!signUps) {
    return (
      <Empty
        title={t.nobody}
        action={
          <ButtonLink variant="primary" to={importPath(round.code)}>
            {t.toImport}
          </ButtonLink>
        }
      >
        <p>{t.nobodyText}</p>
      </Empty>
    );
  }
  return (
    <>
      <p>{t.before(ready, seats)}</p>
      {signUps > ready ? <p>{t.waiting(signUps - ready, without)}</p> : null}
      {choiceless > 0 ? (
        <p>
          {t.choiceless(choiceless)}{' '}
          <Link to={signUpsPath(round.code, { toon: 'geen-keuze' })}>{t.seeChoiceless}</Link>
        </p>
      ) : null}
      <Form method="post">
        <ButtonRow>
          <Button variant="primary" name="intent" value="match">
            {t.make}
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}
