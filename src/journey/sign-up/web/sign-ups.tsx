import { data, redirect } from 'react-router';
import { appContext, roundContext } from '../../../people/scope.ts';
import { Done, entryOf } from '../../../ui/done.tsx';
import { ErrorSummary } from '../../../ui/form.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { readPeople } from '../reads-people.ts';
import { words } from '../words.ts';
import type { Route } from './+types/sign-ups.ts';
import { carryOut, wishSchema } from './actions.ts';
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
  const { targets, ...view } = viewPeople(read, filter);
  const there = (name: string) => view.people.find(({ id }) => id === search.get(name))?.id ?? null;
  const open = there('open');
  return {
    round: { code: scope.code, name: scope.name },
    filter,
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
    doneFor: there('bij'),
    open,
    // The long list is there for one person at a time.
    targets: open ? targets : [],
    form: new URL(`/aanmelden/${encodeURIComponent(scope.code)}`, context.get(appContext).config.baseUrl)
      .href,
    proposed: read.proposed,
    withdrawn: read.withdrawn,
    organisations:
      read.proposed.length > 0 ? read.organisations.map(({ code, name }) => ({ code, name })) : [],
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
  const outcome = await carryOut(scope, wish.data);
  if ('fault' in outcome) return data(outcome, { status: 422 });
  const search = new URLSearchParams();
  const filter = FILTERS[filterOf(new URL(request.url).searchParams)];
  if (filter) search.set('toon', filter);
  search.set('gedaan', outcome.done);
  if (outcome.id) search.set('bij', outcome.id);
  if ('count' in outcome) search.set('aantal', String(outcome.count));
  if (form.get('terug') === 'ronde') {
    search.delete('toon');
    return redirect(`/rondes/${scope.code}?${search}`, 303);
  }
  return redirect(`/rondes/${scope.code}/aanmeldingen?${search}`, 303);
}

export default function SignUps({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const more = useWords(peopleWords);
  const { round, filter, counts, people } = loaderData;
  const here = (key: Filter) => (FILTERS[key] ? `?toon=${FILTERS[key]}` : '?');
  const errors =
    actionData?.fault === 'target'
      ? [{ fieldId: 'target', text: t.unknownTarget }]
      : actionData?.fault
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
        crumbs={[{ to: `/rondes/${round.code}`, text: round.name }, { text: t.crumb }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={counts.all > 0 ? t.lead(counts.all, loaderData.allowed) : undefined}
      />
      {errors.length > 0 ? null : <Done text={done} />}
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
          <PeopleTable
            people={people}
            caption={t.filter[filter]}
            empty={t.nobody[filter]}
            open={loaderData.open}
            done={loaderData.doneFor}
            targets={loaderData.targets}
            back={here(filter)}
            targetError={actionData?.fault === 'target' ? t.unknownTarget : undefined}
          />
        </>
      )}
      <Withdrawn people={loaderData.withdrawn} />
    </>
  );
}
