import { Form, Link, redirect } from 'react-router';
import { roundPath } from '../../../../homes/paths.ts';
import { roundContext } from '../../../../people/scope.ts';
import { pressPath } from '../../../../post/paths.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Figures } from '../../../../ui/figures.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { TodoList } from '../../../../ui/todo-list.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { invitationTextPath, shortagePath } from '../../paths.ts';
import { proposeInvitations } from '../../writes.ts';
import type { Route } from './+types/shortage.ts';
import { DemandTables } from './demand-tables.tsx';
import { loadShortage } from './load.ts';
import { words } from './shortage-words.ts';

/** The name of the press by which organisations are invited. */
const INVITING = 'uitnodiging';
/** Who is asked first; more is no first. */
const FIRST = 5;

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  return {
    round: { code: scope.code, name: scope.name },
    looked: await loadShortage(scope),
    done: search.get('gedaan'),
    number: Number(search.get('aantal')) || 0,
  };
}

export async function action({ context }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const looked = await loadShortage(scope);
  const proposals = (looked?.organisations ?? []).flatMap(({ id, proposed, invited }) =>
    invited ? [] : [{ organisationId: id, ...proposed }],
  );
  const aantal = await proposeInvitations(scope.db, scope.roundId, proposals);
  return redirect(shortagePath(scope.code, { gedaan: 'klaar', aantal }), 303);
}

export default function ShortagePage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, looked, done, number } = loaderData;
  const crumbs = [{ to: roundPath(round.code), text: round.name }, { text: t.title }];
  if (!looked) {
    return (
      <>
        <title>{`${t.title} · ${round.name}`}</title>
        <PageHead crumbs={crumbs} crumbsLabel={t.crumbs} title={t.title} />
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      </>
    );
  }
  const { organisations, whole } = looked;
  // When all were invited there is nothing left to write here, and no column in which each row says the same.
  const isDone = organisations.length > 0 && organisations.every(({ invited }) => invited);
  const waiting = organisations.filter(({ text, proposed, invited }) => !text && !invited && proposed.nl);
  const write = ({ code, name, text, invited }: (typeof organisations)[number]) =>
    invited ? (
      <Badge tone="neutral">{t.sent}</Badge>
    ) : (
      <Link className="nl-link" to={invitationTextPath(round.code, code)}>
        {text ? t.change : t.write} <VisuallyHidden>{t.about(name)}</VisuallyHidden>
      </Link>
    );
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead crumbs={crumbs} crumbsLabel={t.crumbs} title={t.title} lead={t.lead(looked.round.name)} />
      {done === 'klaar' ? <Done text={t.prepared(number)} /> : null}
      {done === 'bewaard' ? <Done text={t.saved} /> : null}
      {looked.round.running ? <Callout tone="info">{t.running(looked.round.name)}</Callout> : null}
      <Section title={t.whole}>
        <Figures
          items={[
            { label: t.signedUp, value: whole.signedUp },
            { label: t.unplaced, value: whole.unplaced },
            { label: t.offering, value: whole.offering },
            { label: t.empty, value: whole.empty },
          ]}
        />
      </Section>
      <DemandTables demand={looked.demand} roundCode={round.code} />
      <Section title={t.first}>
        <TodoList
          items={organisations
            .filter(({ reason }) => reason !== null)
            .slice(0, FIRST)
            .map((gave) => ({
              ...{ key: gave.id, title: gave.name, note: t.reason[gave.reason!](gave) },
              action: isDone ? undefined : write(gave),
            }))}
          empty={<p>{t.firstNone}</p>}
        />
      </Section>
      <Section title={t.texts} intro={isDone ? t.allSent : t.textsLead}>
        <ButtonRow>
          {waiting.length > 0 ? (
            <Form method="post">
              <Button variant="primary">{t.prepare(waiting.length)}</Button>
            </Form>
          ) : null}
          <ButtonLink variant="secondary" to={pressPath(round.code, INVITING)}>
            {t.toInvitations}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Section title={t.all}>
        <DataTable
          caption={t.caption}
          captionHidden
          columns={[
            { key: 'name', text: t.columns.name },
            ...(['sent', 'received', 'seats', 'firsts', 'missed'] as const).map((key) => ({
              ...{ key, text: t.columns[key], align: 'end' as const },
            })),
            ...(isDone ? [] : [{ key: 'text', text: t.columns.text }]),
          ]}
          rows={organisations.map((gave) => ({
            key: gave.id,
            header: 'name',
            cells: {
              ...{ name: gave.name, sent: gave.sent, received: gave.received, seats: gave.seats },
              ...{ firsts: gave.first, missed: gave.missed, text: write(gave) },
            },
          }))}
        />
        <p>{t.counts}</p>
      </Section>
    </>
  );
}
