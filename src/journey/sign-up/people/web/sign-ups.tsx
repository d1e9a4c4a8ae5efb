import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import {
  type App,
  appContext,
  type RoundScope,
  roundContext,
  viewerContext,
} from '../../../../people/scope.ts';
import type { Seat } from '../../../../people/seats.ts';
import { pressPath } from '../../../../post/paths.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { asking } from '../../../../ui/asked.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PICKED } from '../../../../ui/pick.tsx';
import { Desk } from '../../../../ui/side-panel.tsx';
import { namedApart } from '../../../programme/programme-names.ts';
import { readRound } from '../../../programme/reads.ts';
import { addSignUpPath, formPath, signUpsPath } from '../../paths.ts';
import { askingManagers } from '../../permission/presses.ts';
import { readPeople } from '../../reads-people.ts';
import { words } from '../../words.ts';
import { readHistoryOf } from '../history.ts';
import type { Route } from './+types/sign-ups.ts';
import { carryOut, wishSchema } from './actions.ts';
import { EXCLUSIONS } from './exclusions.ts';
import { NothingImported } from './nothing-imported.tsx';
import { excludedOf, filterOf, findExclusion, findTarget, type Person, peopleOf } from './people.ts';
import { listOf, workDays } from './people-list.ts';
import { FORM, PeopleTable, SAID } from './people-table.tsx';
import { PeopleSearch, PeopleViews } from './people-tools.tsx';
import { words as peopleWords } from './people-words.ts';
import { viewPerson } from './person.ts';

// What is not on the page most people open: each comes when it is needed.
const ExclusionAsked = lazy(() => import('./exclusion-question.tsx'));
const ExclusionsTable = lazy(() => import('./exclusions-table.tsx'));
const Panel = lazy(() => import('./panel.tsx'));
const Proposed = lazy(() => import('./proposed.tsx'));
const Withdrawn = lazy(() => import('./withdrawn.tsx'));

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const filter = filterOf(search);
  const today = dayOf(new Date());
  const { read, people, days } = await context
    .get(appContext)
    .reads.read(`people ${scope.roundId} ${today}`, async () => {
      const read = await readPeople(scope.db, scope);
      const people = peopleOf(read);
      return { read, people, days: workDays(await readRound(scope.db, scope.roundId), people.all) };
    });
  const { ids, ...list } = listOf(people, { search, days, today });
  const adds = search.get('open');
  const open = people.all.find(({ id }) => id === (adds ?? search.get('persoon')));
  const at = open ? ids.indexOf(open.id) : -1;
  return {
    round: { code: scope.code, name: scope.name },
    ...{ filter, days, counts: people.counts, allowed: people.allowed },
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
    picked: search.get('wie')?.split('.') ?? [],
    // Exclusions have a list of their own.
    list: filter === 'safety' ? null : list,
    excluded: filter === 'safety' ? excludedOf(people) : [],
    open: open ? viewPerson(people, open, await readSeatsOf(context.get(appContext), scope, open)) : null,
    history: open ? await readHistoryOf(scope.db, scope.roundId, open.id, context.get(appContext).mails) : [],
    beside: { position: at + 1, previous: ids[at - 1] ?? null, next: at < 0 ? null : (ids[at + 1] ?? null) },
    // The long list is there for one person at a time.
    targets: open && adds ? people.targets() : null,
    asks: findExclusion(people, search.get('bij'), search.get('weg')),
    taken:
      search.get('gedaan') === 'include' ? findTarget(people, search.get('bij'), search.get('wat')) : null,
    form: new URL(formPath(scope.code), context.get(appContext).config.baseUrl).href,
    proposed: read.proposed,
    withdrawn: read.withdrawn,
    organisations:
      read.proposed.length > 0
        ? namedApart(read.organisations).map(({ code, name }) => ({ code, name }))
        : [],
  };
}

async function readSeatsOf({ db, seats }: App, { roundId }: RoundScope, { signUp }: Person): Promise<Seat[]> {
  const who = { roundId, key: signUp.email };
  const all = await Promise.all(seats.map((read) => read(db, who)));
  return all.flat();
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const form = await request.formData();
  const wish = wishSchema.safeParse({ ...Object.fromEntries(form), picked: form.getAll(PICKED) });
  if (!wish.success) return data({ fault: faultOf(wish.error.issues) }, { status: 422 });
  const outcome = await carryOut(scope, wish.data, context.get(viewerContext)!.userId);
  if ('fault' in outcome) return data(outcome, { status: 422 });
  if ('asks' in outcome) {
    const terug = form.get('terug') === 'ronde' ? 'ronde' : undefined;
    return redirect(pressPath(scope.code, askingManagers.name, { terug, wie: outcome.asks?.join('.') }), 303);
  }
  const said = {
    gedaan: outcome.done,
    bij: outcome.id,
    wat: outcome.target ?? null,
    aantal: outcome.count ?? null,
    wie: outcome.picked?.join('.') ?? null,
  };
  // It stays as it was asked for: the same list, the same page of it, the same person.
  const search = new URL(request.url).searchParams;
  const next = asking(search, { ...SAID, ...said, blad: search.get('blad') });
  return redirect(signUpsPath(scope.code) + next, 303);
}

function faultOf(issues: readonly { path: PropertyKey[] }[]): 'target' | 'picked' | 'person' {
  const field = issues[0]?.path[0];
  return field === 'target' || field === 'picked' ? field : 'person';
}

type Said = Route.ComponentProps['loaderData'];

export default function SignUps({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const more = useWords(peopleWords);
  const { round, filter, counts, list, open } = loaderData;
  const fault = answered?.fault ?? null;
  const waiting =
    loaderData.proposed.length > 0 ? (
      <Suspense>
        <Proposed people={loaderData.proposed} organisations={loaderData.organisations} />
      </Suspense>
    ) : null;
  const errors = {
    target: [{ fieldId: 'target', text: t.unknownTarget }],
    picked: [{ fieldId: FORM, text: more.nobodyPicked }],
    person: [{ fieldId: 'inhoud', text: t.unknownPerson }],
  };
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <ErrorSummary title={t.summary} errors={fault ? errors[fault] : []} />
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.crumb }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={counts.all > 0 ? t.lead(counts.all, loaderData.allowed) : undefined}
        actions={
          <ButtonLink
            variant={counts.all > 0 && loaderData.proposed.length === 0 ? 'primary' : 'secondary'}
            to={addSignUpPath(round.code)}
          >
            {more.addSomebody}
          </ButtonLink>
        }
      />
      <Suspense>
        {loaderData.asks ? <ExclusionAsked asks={loaderData.asks} here={EXCLUSIONS} /> : null}
        {loaderData.taken && !fault ? <ExclusionAsked taken={loaderData.taken} here={EXCLUSIONS} /> : null}
      </Suspense>
      {fault || loaderData.taken ? null : <WhatWasDone said={loaderData} />}
      {counts.all === 0 ? (
        <>
          {waiting}
          <NothingImported round={round.code} t={t} />
        </>
      ) : (
        <Desk
          tools={
            <>
              {waiting}
              <PeopleViews filter={filter} counts={counts} />
              {list ? <PeopleSearch list={list} /> : null}
            </>
          }
          panel={
            open ? (
              <Suspense>
                <Panel loaded={loaderData} person={open} badTarget={fault === 'target'} />
              </Suspense>
            ) : undefined
          }
        >
          {list === null ? (
            <Suspense>
              <ExclusionsTable people={loaderData.excluded} />
            </Suspense>
          ) : list.page.total === 0 ? (
            <Nobody filter={filter} count={counts[filter]} />
          ) : (
            <>
              {t.intro[filter] ? <p className="ws-desk__intro">{t.intro[filter]}</p> : null}
              <PeopleTable
                caption={t.filter[filter]}
                list={list}
                open={open?.id ?? null}
                refused={fault === 'picked'}
              />
            </>
          )}
        </Desk>
      )}
      <p>
        {more.form}{' '}
        <a className="nl-link" href={loaderData.form}>
          {loaderData.form}
        </a>
      </p>
      {loaderData.withdrawn.length > 0 ? (
        <Suspense>
          <Withdrawn people={loaderData.withdrawn} />
        </Suspense>
      ) : null}
    </>
  );
}

function Nobody({ filter, count }: { filter: Said['filter']; count: number }) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  if (count === 0) return <Empty title={t.nobody[filter]} />;
  return (
    <Empty title={more.nobodyFound}>
      <p>{more.nobodyFoundText}</p>
    </Empty>
  );
}

/** What was done to several together can be taken back. */
function WhatWasDone({ said: { done, count, picked } }: { said: Said }) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const many = entryOf(
    {
      'remind-all': more.remindedAll,
      'set-aside-picked': more.setAsideMany,
      'take-part-picked': more.takePartMany,
    },
    done,
  );
  const chosen = picked.map((id): [string, string] => [PICKED, id]);
  return (
    <Done
      text={many?.(count) ?? entryOf(t.done, done)}
      undo={
        done === 'set-aside-picked'
          ? { text: more.undo, fields: [['intent', 'take-part-picked'], ...chosen] }
          : undefined
      }
    />
  );
}
