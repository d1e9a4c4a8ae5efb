import { data, redirect } from 'react-router';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { faultsOf, readVersion, typedIn } from '../../../../forms/typed.ts';
import { appContext, localeContext } from '../../../../people/scope.ts';
import { doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { pageOf } from '../../../../ui/asked.ts';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { readCoordinators } from '../../../programme/reads-programme.ts';
import { closingPath, leakPath, leaksPath } from '../../paths.ts';
import { openPlace } from '../closing.ts';
import { fieldOfMoment, finishForm, LEAK_FAULTS, leakForm } from '../form.ts';
import { countHeld, readAhead, readPlacesOfLeak } from '../read-leak.ts';
import { clockOf, missingIn } from '../register.ts';
import { readSeen } from '../seen.ts';
import { finishLeak, releaseMails, writeLeak } from '../writing.ts';
import type { Route } from './+types/leak.ts';
import { Deciding } from './deciding.tsx';
import { enterLeak } from './enter.ts';
import { Entry, Finishing } from './entry.tsx';
import { words } from './leak-words.ts';
import { sayMoment, saySeen } from './say-seen.ts';
import { SeenList } from './seen-list.tsx';
import { Standing } from './standing.tsx';

const SIZE = 24;

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { db, leak, as, isCoordinator } = await enterLeak(context, params.lek, 'leak-read');
  const { mails } = context.get(appContext);
  const locale = context.get(localeContext);
  const search = new URL(request.url).searchParams;
  const seen = await readSeen(db, leak, { all: isCoordinator });
  const page = pageOf(search, seen, SIZE);
  const { secret } = leak;
  const clock = clockOf(leak, new Date());
  const say = (at: Date | null) => (at ? sayMoment(at, locale) : null);
  return {
    id: leak.id,
    as,
    isCoordinator,
    ...{ programme: leak.programme, programmeCode: leak.programmeCode, organisation: leak.organisation },
    ...{ secret, site: leak.site, closedBy: isCoordinator ? leak.closedBy : null, closedAs: leak.closedAs },
    ...{ closedAt: say(leak.closedAt)!, openedAt: say(leak.openedAt), addressChanged: leak.addressChanged },
    places: (await readPlacesOfLeak(db, leak.id)).map(({ code, title }) => ({ code, title })),
    phone: leak.phone,
    coordinators: isCoordinator
      ? []
      : (await readCoordinators(db, leak.programmeId)).map(({ email }) => email),
    held: isCoordinator && !leak.openedAt ? await countHeld(db, leak.programmeId) : 0,
    entry: isCoordinator
      ? {
          clock: { state: clock.state, left: clock.left, until: sayMoment(clock.until, locale) },
          missing: missingIn(leak),
          ahead: leak.openedAt ? 0 : (await readAhead(db, leak.id)).length,
          ...{ releasedAt: say(leak.releasedAt), finishedAt: say(leak.finishedAt) },
          ...{ finishedWhy: leak.finishedWhy, version: leak.version },
          typed: {
            knownAt: fieldOfMoment(leak.knownAt),
            ...{ happened: leak.happened, affected: leak.affected, consequences: leak.consequences },
            ...{ measures: leak.measures, authority: leak.authority ?? '', people: leak.people ?? '' },
            ...{ authorityAt: fieldOfMoment(leak.authorityAt), authorityWhy: leak.authorityWhy },
            ...{ peopleAt: fieldOfMoment(leak.peopleAt), peopleWhy: leak.peopleWhy },
          },
        }
      : null,
    seen: { ...page, items: page.items.map((row) => saySeen(row, { mails, locale, secret })) },
    done: search.get('gedaan'),
  };
}

/** What a coordinator decides; who speaks for the place reads it and decides nothing. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const { db, viewer, leak, isCoordinator } = await enterLeak(context, params.lek);
  if (!isCoordinator) throw new Response(null, { status: 404 });
  const typed = await typedIn(request);
  const said = readSaid(typed[NO_BSN]);
  const guarded = { said, secret: leak.secret };
  const which = { leakId: leak.id, programmeId: leak.programmeId, by: viewer.userId };
  const back = (gedaan: 'bewaard' | 'gemaild' | 'open' | 'klaar') =>
    redirect(leakPath(leak.id, { gedaan }), 303);
  switch (typed.doe) {
    case 'mail':
      await db.transaction().execute((trx) => releaseMails(trx, which));
      return back('gemaild');
    case 'open': {
      const changed = typed.address;
      if (changed !== 'yes' && changed !== 'no')
        return data({ form: 'open', typed, faults: { address: 'choice' as const } }, { status: 422 });
      const opening = { ...which, addressChanged: changed === 'yes' };
      await db.transaction().execute((trx) => openPlace(trx, opening));
      return back('open');
    }
    case 'klaar': {
      const parsed = finishForm(guarded).safeParse(typed);
      if (!parsed.success) {
        const doubt = doubtIn([typed.why], said);
        const faults = faultsOf(parsed.error, LEAK_FAULTS);
        return data({ form: 'klaar', typed, faults, doubt }, { status: 422 });
      }
      await db.transaction().execute((trx) => finishLeak(trx, { ...which, why: parsed.data.why }));
      return back('klaar');
    }
    default: {
      const parsed = leakForm(guarded, new Date()).safeParse(typed);
      if (!parsed.success) {
        const doubt = doubtIn(Object.values(typed), said);
        const faults = faultsOf(parsed.error, LEAK_FAULTS);
        return data({ form: 'bewaar', typed, faults, doubt }, { status: 422 });
      }
      const writing = { ...which, version: readVersion(typed.versie), form: parsed.data };
      if (!(await db.transaction().execute((trx) => writeLeak(trx, writing))))
        return data({ form: 'bewaar', typed, faults: {}, newer: true }, { status: 409 });
      return back('bewaard');
    }
  }
}

/** What is closed and what to do stand first; then what must be written down; then who saw what. */
export default function Leak({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const { id, isCoordinator, organisation, programmeCode, entry, done } = loaderData;
  const up = isCoordinator
    ? { to: leaksPath({ programma: programmeCode }), text: t.register }
    : { to: closingPath, text: t.all };
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[up, { text: organisation }]}
        crumbsLabel={t.crumbs}
        eyebrow={organisation}
        title={t.title}
      />
      {done && !said ? <Done text={entryOf(t.done, done)} /> : null}
      <Standing view={loaderData} />
      {entry ? (
        <>
          <Deciding id={id} entry={entry} isOpen={loaderData.openedAt !== null} said={said} />
          <Entry id={id} entry={entry} said={said?.form === 'bewaar' ? said : undefined} />
        </>
      ) : null}
      <SeenList id={id} seen={loaderData.seen} isOwn={!isCoordinator} isSecret={loaderData.secret} />
      {entry ? <Finishing id={id} entry={entry} said={said?.form === 'klaar' ? said : undefined} /> : null}
    </>
  );
}
