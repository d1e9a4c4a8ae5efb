import { Form, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { formatEachDay } from '../../../../language/format.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { LeftOut } from '../../../../ui/state.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { mendPath, visitsPath, waitingListPath } from '../../paths.ts';
import { inList } from '../in-list.ts';
import { letItWork, offerToLine, readWaitingList, readWhoSet } from '../waiting-list.ts';
import type { Route } from './+types/waiting.ts';
import { words } from './waiting-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, code, name, ...at } = context.get(roundContext);
  const { byItself, line, seats } = await readWaitingList(db, at, dayOf(new Date()));
  const others = seats.filter((seat) => !seat.fellOpen).length;
  const shown = inList(seats);
  return {
    ...{ round: { code, name }, byItself, others, set: await readWhoSet(db, at.roundId) },
    line: line.map(({ number, name: who, organisation }) => ({ number, name: who, organisation })),
    seats: shown.map(
      ({ slotId, title, organisation, days, secret, free, fellOpen, fitting: [first, ...others] }) => ({
        ...{ slotId, title, organisation, secret, free, fellOpen, others: others.length },
        // Of a secret place no list says when.
        days: secret ? null : days,
        first: { name: first!.name, number: first!.number, signUpId: first!.signUpId },
      }),
    ),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, code, ...at } = context.get(roundContext);
  const form = await request.formData();
  const text = (field: string) => String(form.get(field) ?? '');
  const wish = text('intent');
  if (wish === 'aan' || wish === 'uit') {
    const userId = context.get(viewerContext)!.userId;
    await letItWork(db, at.roundId, { byItself: wish === 'aan', userId });
    return redirect(waitingListPath(code, { gedaan: wish }), 303);
  }
  const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id);
  const [slotId, only] = [text('slot'), text('wie')];
  if (!isId(slotId) || !isId(only)) throw new Response(null, { status: 404 });
  const visitId = await db
    .transaction()
    .execute((trx) => offerToLine(trx, at, { slotId, only, today: dayOf(new Date()) }));
  return redirect(waitingListPath(code, { gedaan: visitId ? 'aangeboden' : 'weg' }), 303);
}

export default function Waiting({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, byItself, set, line, seats, others, done } = loaderData;
  const fellOpen = seats.filter((seat) => seat.fellOpen);
  const free = seats.filter((seat) => !seat.fellOpen);
  const said = done && done in t.done ? t.done[done as keyof typeof t.done] : null;
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: visitsPath(round.code), text: t.visits }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead(line.length, fellOpen.length)}
        actions={
          line.length > 0 ? (
            <ButtonLink variant="secondary" to={mendPath(round.code)}>
              {t.mend}
            </ButtonLink>
          ) : undefined
        }
      />
      {said ? <Done text={said} /> : null}
      <Callout tone="info" title={byItself ? t.byItselfOn : t.byItselfOff}>
        <p>{byItself ? t.byItselfOnText : t.byItselfOffText}</p>
        {set ? <p>{t.setBy(set)}</p> : null}
        <Form method="post">
          <Button variant="secondary" name="intent" value={byItself ? 'uit' : 'aan'}>
            {byItself ? t.stopWork : t.letWork}
          </Button>
        </Form>
      </Callout>
      {fellOpen.length > 0 ? (
        <Section title={t.free}>
          <Seats seats={fellOpen} caption={t.free} />
        </Section>
      ) : null}
      {free.length > 0 ? (
        <Disclosure summary={t.otherSeats(others)}>
          <p>{t.otherSeatsText(free.length, others)}</p>
          <Seats seats={free} caption={t.otherSeats(others)} />
        </Disclosure>
      ) : null}
      <Section title={t.line} intro={t.lineText}>
        {line.length === 0 ? (
          <Empty title={t.empty}>
            <p>{t.emptyText}</p>
          </Empty>
        ) : (
          <DataTable
            caption={t.line}
            captionHidden
            columns={[
              { key: 'number', text: t.number, align: 'end' },
              { key: 'name', text: t.name },
              { key: 'organisation', text: t.organisation },
            ]}
            rows={line.map((one) => ({ key: String(one.number), header: 'name', cells: { ...one } }))}
          />
        )}
      </Section>
    </>
  );
}

function Seats({ seats, caption }: Pick<Route.ComponentProps['loaderData'], 'seats'> & { caption: string }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'seat', text: t.seat },
        { key: 'when', text: t.when, nowrap: true },
        { key: 'free', text: t.seats, align: 'end' },
        { key: 'first', text: t.first },
        { key: 'offer', text: t.offer, hiddenText: true, nowrap: true },
      ]}
      rows={seats.map(({ slotId, title, organisation, days, free, first, others }) => ({
        key: slotId,
        id: `stoel-${slotId}`,
        header: 'seat',
        cells: {
          seat: `${title}, ${organisation}`,
          when: days ? formatEachDay(days, locale) : <LeftOut>{t.secret}</LeftOut>,
          free,
          first: `${first.number}. ${first.name}${t.others(others)}`,
          offer: (
            <RowForm row={`stoel-${slotId}`}>
              <input type="hidden" name="slot" value={slotId} />
              <input type="hidden" name="wie" value={first.signUpId} />
              <Button variant="secondary">{t.offer}</Button>
            </RowForm>
          ),
        },
      }))}
    />
  );
}
