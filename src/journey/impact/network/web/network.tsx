import { data, redirect } from 'react-router';
import { Problems } from '../../../../forms/problems.tsx';
import { dayOf } from '../../../../language/day.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Done } from '../../../../ui/done.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { impactPath, networkPath } from '../../paths.ts';
import { loadByFamily, loadForCoordinator } from '../loading.ts';
import { readPairs, wantChosen } from '../wanting.ts';
import type { Route } from './+types/network.ts';
import { enterAsCoordinator, enterNetwork } from './enter.ts';
import { words } from './network-words.ts';
import { OrganisationsNetwork } from './organisations-network.tsx';
import { RoundChips } from './round-chips.tsx';
import { SharedNetwork } from './shared-network.tsx';

/** A picture and its tables are read, and a choice is one press: a script would only keep a phone waiting. */
export const handle: PageHandle = { scriptless: () => true };

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, programmeId, coordinates, ...entered } = await enterNetwork(context, request);
  const { search } = { search: new URL(request.url).searchParams };
  const at = { programmeId, search, today: dayOf(new Date()) };
  return {
    ...entered,
    done: search.get('gedaan'),
    pairs: readPairs((search.get('paren') ?? '').split(',')).map((pair) => pair.join(' ')),
    view: coordinates ? await loadForCoordinator(db, at) : await loadByFamily(db, at),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, programmeId, programma } = await enterAsCoordinator(context, request);
  const ronde = new URL(request.url).searchParams.get('ronde') ?? undefined;
  const form = await request.formData();
  const pairs = readPairs(form.getAll('paar').map(String));
  if (pairs.length === 0) return data({ fault: 'choose' as const }, { status: 422 });
  const isUndo = form.get('intent') === 'undo';
  const changed = await wantChosen(db, { programmeId, pairs, isUndo });
  const asked = { programma, ronde, gedaan: isUndo ? ('terug' as const) : ('gevraagd' as const) };
  return redirect(networkPath({ ...asked, paren: isUndo ? [] : changed }, 'nog-niet'), 303);
}

export default function NetworkPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { view, programme, programma, others, done, pairs } = loaderData;
  const answer = useAnswer(actionData);
  const isShared = view.kind === 'families';
  const asked = { programma, ronde: view.round?.code };
  const title = isShared
    ? t.sharedTitle
    : view.round
      ? t.titleOf(view.round.name)
      : t.titleOver(view.rounds.length);
  const fault = answer ? t.choose : undefined;
  const next = view.kind === 'organisations' ? view.next : null;
  return (
    <>
      <title>{`${t.short} · ${programme.name}`}</title>
      <Problems faults={answer ? { paar: answer.fault } : {}} textOf={() => fault} />
      {answer ? null : (
        <Done
          text={
            done === 'gevraagd' && next
              ? t.given(pairs.length, next.name)
              : done === 'terug'
                ? t.takenBack
                : null
          }
          undo={
            done === 'gevraagd' && pairs.length > 0
              ? {
                  text: t.undo,
                  fields: [['intent', 'undo'], ...pairs.map((pair): [string, string] => ['paar', pair])],
                  action: networkPath(asked),
                }
              : undefined
          }
        />
      )}
      <PageHead
        band="blue"
        crumbs={
          isShared ? [{ text: programme.name }] : [{ to: impactPath, text: t.impact }, { text: t.short }]
        }
        crumbsLabel={t.crumbs}
        title={title}
        lead={isShared ? t.sharedLead : undefined}
      />
      {view.kind === 'organisations' ? (
        <OrganisationsNetwork view={view} asked={asked} error={fault} />
      ) : (
        <>
          <RoundChips rounds={view.rounds} current={view.round?.code ?? null} programma={programma} />
          <SharedNetwork round={view.round} />
        </>
      )}
      {others.map(({ code, name }) => (
        <p key={code}>
          <ButtonLink variant="quiet" to={networkPath({ programma: code })}>
            {t.others(name)}
          </ButtonLink>
        </p>
      ))}
    </>
  );
}
