import { data, Form, Link, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { formatEachDay } from '../../../../language/format.ts';
import { askerContext, roundContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { KeepFresh } from '../../../../ui/keep-fresh.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { LeftOut } from '../../../../ui/state.tsx';
import { StepBar } from '../../../../ui/step-bar.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { matchingPath } from '../../../matching/paths.ts';
import { visitsPath, waitingListPath } from '../../paths.ts';
import { carryOut } from '../carry-out.ts';
import { mendingSoon } from '../mend.ts';
import { readStand } from '../read-stand.ts';
import { type MendView, type Seat, viewMend } from '../view-mend.ts';
import type { Route } from './+types/mend.ts';
import { words } from './mend-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, code, name, ...at } = context.get(roundContext);
  const round = { code, name };
  const stand = await readStand(db, at, dayOf(new Date()));
  const mending = await mendingSoon(stand);
  if (mending === 'late' || mending === 'contradicts')
    return { round, stand: stand.stand, view: null, cannot: mending };
  const view = mending && (await viewMend(db, at.roundId, { stand, mending }));
  return { round, stand: stand.stand, view, cannot: null };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, code, name: _name, ...at } = context.get(roundContext);
  const stand = String((await request.formData()).get('stand') ?? '');
  const { userId } = context.get(askerContext);
  const mended = await carryOut(db, at, { stand, userId: userId!, today: dayOf(new Date()) });
  // The page that comes with it shows how it can be done now.
  if (mended === 'older') return data({ older: true }, { status: 409 });
  return redirect(visitsPath(code, { gedaan: 'aangeboden', aantal: mended.offered }), 303);
}

/** Also after an answer that it is not so any more: what is shown then is how it can be done now. */
export const shouldRevalidate = () => true;

export default function Mend({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const { round, view, cannot, stand } = loaderData;
  const isEmpty = view && view.gets.length + view.moves.length + view.loses.length === 0;
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[
          { to: visitsPath(round.code), text: t.visits },
          { to: waitingListPath(round.code), text: t.waiting },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      {said?.older ? (
        <div role="alert">
          <Callout tone="attention" title={t.older} />
        </div>
      ) : null}
      {cannot ? (
        <Callout tone="attention" title={t[cannot]}>
          <p>{t.cannotText[cannot]}</p>
          {cannot === 'contradicts' ? (
            <p>
              <Link to={matchingPath(round.code)}>{t.toMatching}</Link>
            </p>
          ) : null}
        </Callout>
      ) : null}
      {view || cannot ? null : <Running />}
      {isEmpty ? (
        <Empty title={t.nothing}>
          <p>{t.nothingText}</p>
        </Empty>
      ) : null}
      {view && !isEmpty ? <Shown view={view} stand={stand} /> : null}
    </>
  );
}

function Running() {
  const t = useWords(words);
  return (
    <>
      <p role="status">{t.running}</p>
      <p>
        <Link to="" reloadDocument>
          {t.refresh}
        </Link>
      </p>
      <KeepFresh />
    </>
  );
}

function Shown({ view, stand }: { view: MendView; stand: string }) {
  const t = useWords(words);
  const { gets, moves, loses, fewest } = view;
  return (
    <>
      <People title={t.gets(gets.length)} rows={gets} />
      <People title={t.moves(moves.length)} intro={fewest ? t.movesText : t.movesUnsure} rows={moves} />
      <People title={t.loses(loses.length)} intro={t.losesText} rows={loses} />
      <Harm view={view} />
      <Form method="post">
        <input type="hidden" name="stand" value={stand} />
        <StepBar note={t.sendNote(gets.length + moves.length)}>
          <Button variant="primary">{t.send}</Button>
        </StepBar>
      </Form>
    </>
  );
}

interface PeopleProps {
  title: string;
  intro?: string;
  rows: readonly { name: string; organisation: string; from?: Seat; to?: Seat }[];
}

function People({ title, intro, rows }: PeopleProps) {
  const t = useWords(words);
  if (rows.length === 0) return null;
  const sides = (['from', 'to'] as const).filter((side) => rows.some((row) => row[side]));
  return (
    <Section title={title} intro={intro}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'name', text: t.who },
          { key: 'organisation', text: t.organisation },
          ...sides.map((side) => ({ key: side, text: t[side] })),
        ]}
        rows={rows.map(({ name, organisation, from, to }, index) => ({
          key: String(index),
          header: 'name',
          cells: {
            ...{ name, organisation },
            from: from ? <At seat={from} /> : null,
            to: to ? <At seat={to} /> : null,
          },
        }))}
      />
    </Section>
  );
}

function At({ seat: { title, organisation, days, choice } }: { seat: Seat }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <>
      <span className={days === null ? 'ws-unprinted' : undefined}>{title}</span>
      <Soft>
        {organisation} · {days === null ? <LeftOut>{t.secret}</LeftOut> : formatEachDay(days, locale)} ·{' '}
        {t.choice(choice)}
      </Soft>
    </>
  );
}

function Harm({ view: { harmed, passed } }: { view: MendView }) {
  const t = useWords(words);
  return (
    <Section title={t.harm}>
      <p>{t.directly(harmed)}</p>
      <p>{t.indirectly(passed.length)}</p>
      {passed.length > 0 ? (
        <ul>
          {passed.map(({ name, instead, at: { title } }) => (
            <li key={`${name} ${instead} ${title}`}>{t.passed({ name, instead, title })}</li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
