import { data, redirect } from 'react-router';
import { roundPath } from '../../../../homes/paths.ts';
import { appContext, roundContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { namedApart } from '../../../programme/programme-names.ts';
import { formPath, signUpsPath } from '../../paths.ts';
import { readPeople } from '../../reads-people.ts';

import { words } from '../../words.ts';
import type { Route } from './+types/sign-ups.ts';
import { carryOut, wishSchema } from './actions.ts';
import { ExclusionQuestion, ExclusionTaken } from './exclusion-question.tsx';
import { EXCLUSIONS, ExclusionsTable } from './exclusions-table.tsx';
import { NothingImported } from './nothing-imported.tsx';
import { FILTERS, type Filter, filterOf, viewPeople } from './people.ts';
import { PeopleTable } from './people-table.tsx';
import { words as peopleWords } from './people-words.ts';
import { Proposed, Withdrawn } from './waiting.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const filter = filterOf(search);
  const read = await readPeople(scope.db, scope);
  const { targets, findExclusion, findTarget, ...view } = viewPeople(read, filter);
  const idIn = (name: string) => view.people.find(({ id }) => id === search.get(name))?.id ?? null;
  const open = idIn('open');
  return {
    round: { code: scope.code, name: scope.name },
    filter,
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
    doneFor: idIn('bij'),
    open,
    // The long list is there for one person at a time.
    targets: open ? targets : [],
    asks: findExclusion(search.get('bij'), search.get('weg')),
    taken: search.get('gedaan') === 'include' ? findTarget(search.get('bij'), search.get('wat')) : null,
    form: new URL(formPath(scope.code), context.get(appContext).config.baseUrl).href,
    proposed: read.proposed,
    withdrawn: read.withdrawn,
    organisations:
      read.proposed.length > 0
        ? namedApart(read.organisations).map(({ code, name }) => ({ code, name }))
        : [],
    ...view,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const form = await request.formData();
  const wish = wishSchema.safeParse(Object.fromEntries(form));
  if (!wish.success) {
    const isTarget = wish.error.issues.some(({ path }) => path[0] === 'target');
    return data({ fault: isTarget ? ('target' as const) : ('person' as const) }, { status: 422 });
  }
  const outcome = await carryOut(scope, wish.data, context.get(viewerContext)!.userId);
  if ('fault' in outcome) return data(outcome, { status: 422 });
  const search = new URLSearchParams();
  const filter = filterOf(new URL(request.url).searchParams);
  if (FILTERS[filter]) search.set('toon', FILTERS[filter]);
  search.set('gedaan', outcome.done);
  if (outcome.id) search.set('bij', outcome.id);
  if (outcome.target) search.set('wat', outcome.target);
  if ('count' in outcome) search.set('aantal', String(outcome.count));
  if (form.get('terug') === 'ronde') {
    search.delete('toon');
    return redirect(`${roundPath(scope.code)}?${search}`, 303);
  }
  return redirect(`${signUpsPath(scope.code)}?${search}`, 303);
}

export default function SignUps({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const more = useWords(peopleWords);
  const { round, filter, counts, people } = loaderData;
  const isSafety = filter === 'safety';
  const here = (key: Filter) => (FILTERS[key] ? `?toon=${FILTERS[key]}` : '?');
  const errors =
    answered?.fault === 'target'
      ? [{ fieldId: 'target', text: t.unknownTarget }]
      : answered?.fault
        ? [{ fieldId: 'inhoud', text: t.unknownPerson }]
        : [];
  const done =
    loaderData.done === 'remind-all'
      ? more.remindedAll(loaderData.count)
      : (entryOf(t.done, loaderData.done) ?? null);
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <ErrorSummary title={t.summary} errors={errors} />
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.crumb }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={counts.all > 0 ? t.lead(counts.all, loaderData.allowed) : undefined}
      />
      {loaderData.asks ? <ExclusionQuestion about={loaderData.asks} here={EXCLUSIONS} /> : null}
      {errors.length > 0 ? null : loaderData.taken ? (
        <ExclusionTaken about={loaderData.taken} here={EXCLUSIONS} />
      ) : (
        <Done text={done} />
      )}
      <p>
        {more.form}{' '}
        <a className="nl-link" href={loaderData.form}>
          {loaderData.form}
        </a>
      </p>
      <Proposed people={loaderData.proposed} organisations={loaderData.organisations} />
      {counts.all === 0 ? (
        <NothingImported round={round.code} t={t} />
      ) : (
        <>
          <Tabs
            label={t.filters}
            items={(Object.keys(FILTERS) as Filter[]).map((key) => ({
              to: here(key),
              text: t.filter[key],
              count: counts[key],
              current: key === filter,
            }))}
          />
          {t.intro[filter] && people.length > 0 ? <p>{t.intro[filter]}</p> : null}
          {isSafety ? (
            <ExclusionsTable people={people} />
          ) : (
            <PeopleTable
              people={people}
              caption={t.filter[filter]}
              empty={t.nobody[filter]}
              open={loaderData.open}
              done={loaderData.doneFor}
              targets={loaderData.targets}
              back={here(filter)}
              targetError={answered?.fault === 'target' ? t.unknownTarget : undefined}
            />
          )}
        </>
      )}
      <Withdrawn people={loaderData.withdrawn} />
    </>
  );
}
