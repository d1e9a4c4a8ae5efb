import { redirect } from 'react-router';
import { roundPath } from '../../homes/paths.ts';
import { readStops } from '../../people/person/reminders.ts';
import { appContext, roundContext } from '../../people/scope.ts';
import { noteHandled, sendAgain } from '../../platform/mail/mail.ts';
import { Done, entryOf } from '../../ui/done.tsx';
import { Soft } from '../../ui/inline.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { readBundles } from '../calling-back.ts';
import { postPath } from '../paths.ts';
import { pressesContext } from '../press.ts';
import { countMails, readMails } from '../reads.ts';
import { words } from '../words.ts';
import type { Route } from './+types/post.ts';
import { Pressed } from './bundle-table.tsx';
import { MailTable, useMoment } from './post-table.tsx';
import { countsOf, FILTERS, type Filter, filterOf, named, STATUSES } from './post-view.ts';

const SHOWN = 200;
/** So many presses to many are told of. */
const PRESSED = 20;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, programmeId, roundId, code, name } = context.get(roundContext);
  const presses = context.get(pressesContext);
  const search = new URL(request.url).searchParams;
  const filter = filterOf(search);
  return {
    round: { code, name },
    filter,
    done: search.get('gedaan'),
    counts: countsOf(await countMails(db, programmeId)),
    mails: named(
      await readMails(db, programmeId, { statuses: STATUSES[filter], limit: SHOWN }),
      context.get(appContext).mails,
    ),
    stops: await readStops(db, programmeId),
    pressed: (await readBundles(db, roundId, PRESSED)).map(({ press, ...rest }) => ({
      ...rest,
      title: presses.get(press)?.title ?? null,
    })),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, programmeId, code } = context.get(roundContext);
  const form = await request.formData();
  const mailId = String(form.get('mail') ?? '');
  const show = filterOf(new URLSearchParams({ toon: String(form.get('toon') ?? '') }));
  if (!UUID.test(mailId)) throw new Response(null, { status: 404 });
  const again = form.get('intent') === 'again';
  if (again) await sendAgain(db, programmeId, mailId);
  else await noteHandled(db, programmeId, mailId);
  const back = new URLSearchParams({
    ...(FILTERS[show] ? { toon: FILTERS[show] } : {}),
    gedaan: again ? 'opnieuw' : 'opgelost',
  });
  return redirect(`${postPath(code)}?${back}`, 303);
}

export default function Post({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, filter, counts, mails, stops } = loaderData;
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      <Done text={entryOf(t.done, loaderData.done)} />
      <Section title={t.filter[filter]}>
        <Tabs
          label={t.filters}
          items={(Object.keys(FILTERS) as Filter[]).map((key) => ({
            to: FILTERS[key] ? `?toon=${FILTERS[key]}` : '?',
            text: t.filter[key],
            count: counts[key],
            current: key === filter,
          }))}
        />
        <MailTable mails={mails} filter={filter} />
        {mails.length === SHOWN && counts[filter] > SHOWN ? <Soft>{t.newest(SHOWN)}</Soft> : null}
      </Section>
      <Pressed round={round.code} pressed={loaderData.pressed} />
      {stops.length > 0 ? <Stops stops={stops} /> : null}
    </>
  );
}

function Stops({ stops }: { stops: { email: string; since: Date }[] }) {
  const t = useWords(words);
  const moment = useMoment();
  return (
    <Section title={t.stops(stops.length)} intro={t.stopsIntro}>
      <DataTable
        caption={t.stops(stops.length)}
        captionHidden
        columns={[
          { key: 'to', text: t.to },
          { key: 'since', text: t.since },
        ]}
        rows={stops.map(({ email, since }) => ({
          key: email,
          header: 'to',
          cells: { to: email, since: moment(since).day },
        }))}
      />
    </Section>
  );
}
