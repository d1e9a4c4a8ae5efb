import { data, redirect, useSearchParams } from 'react-router';
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
import { ExclusionQuestion, ExclusionTaken } from './exclusion-question.tsx';
import { EXCLUSIONS, ExclusionsTable } from './exclusions-table.tsx';
import { NothingImported } from './nothing-imported.tsx';
import { excludedOf, filterOf, findExclusion, findTarget, type Person, peopleOf } from './people.ts';
import { listOf, workDays } from './people-list.ts';
import { FORM, nameOf, PeopleTable, SAID } from './people-table.tsx';
import { PeopleSearch, PeopleViews } from './people-tools.tsx';
import { words as peopleWords } from './people-words.ts';
import { viewPerson } from './person.ts';
import { PersonPanel } from './person-panel.tsx';
import { Proposed, Withdrawn } from './waiting.tsx';

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
      {loaderData.asks ? <ExclusionQuestion about={loaderData.asks} here={EXCLUSIONS} /> : null}
      {fault ? null : loaderData.taken ? (
        <ExclusionTaken about={loaderData.taken} here={EXCLUSIONS} />
      ) : (
        <WhatWasDone said={loaderData} />
      )}
      {counts.all === 0 ? (
        <>
          <Proposed people={loaderData.proposed} organisations={loaderData.organisations} />
          <NothingImported round={round.code} t={t} />
        </>
      ) : (
        <Desk
          tools={
            <>
              <Proposed people={loaderData.proposed} organisations={loaderData.organisations} />
              <PeopleViews filter={filter} counts={counts} />
              {list ? <PeopleSearch list={list} /> : null}
            </>
          }
          panel={
            open ? <Panel loaded={loaderData} person={open} badTarget={fault === 'target'} /> : undefined
          }
        >
          {list === null ? (
            <ExclusionsTable people={loaderData.excluded} />
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
      <Withdrawn people={loaderData.withdrawn} />
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

interface PanelProps {
  loaded: Said;
  person: NonNullable<Said['open']>;
  badTarget: boolean;
}

function Panel({ loaded: { beside, days, list, targets, history }, person, badTarget }: PanelProps) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const [search] = useSearchParams();
  const to = (change: Parameters<typeof asking>[1], part?: string) =>
    asking(search, { ...SAID, blad: search.get('blad'), ...change }, part);
  const other = (id: string | null, text: string) => (id ? { to: to({ persoon: id }), text } : undefined);
  return (
    <PersonPanel
      person={person}
      days={days}
      history={history}
      place={{
        position: list && beside.position > 0 ? more.position(beside.position, list.page.total) : undefined,
        previous: other(beside.previous, more.previousPerson),
        next: other(beside.next, more.nextPerson),
        close: { to: to({ persoon: null }, nameOf(person.id)), text: more.close },
      }}
      exclusions={{
        targets,
        links: { ask: to({ persoon: person.id, open: person.id }), leave: to({ persoon: person.id }) },
        targetError: badTarget ? t.unknownTarget : undefined,
      }}
    />
  );
}
