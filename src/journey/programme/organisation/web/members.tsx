import { data, Form, redirect } from 'react-router';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { roundContext } from '../../../../people/scope.ts';
import { postPath, pressPath } from '../../../../post/paths.ts';
import { countMailTrouble } from '../../../../post/reads.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { listWords } from '../../../../ui/list-words.ts';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PICKED } from '../../../../ui/pick.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Desk } from '../../../../ui/side-panel.tsx';
import { TodoList } from '../../../../ui/todo-list.tsx';
import { importPath } from '../../../../workbook/paths.ts';
import { inviting, reminding } from '../../invitation/presses.ts';
import { membersPath, newMemberPath } from '../../paths.ts';
import { readPresent } from '../../reads-codes.ts';
import { readMembers, readOthers } from '../../reads-members.ts';
import { joinRound } from '../../writes.ts';
import type { Route } from './+types/members.ts';
import { filterOf, viewMembers } from './member-view.ts';
import { words } from './member-words.ts';
import { Departed } from './members-departed.tsx';
import { listOf } from './members-list.ts';
import { JOIN_ID, Others } from './members-others.tsx';
import { FORM, MembersTable } from './members-table.tsx';
import { todosOf } from './members-todos.tsx';
import { MembersTools } from './members-tools.tsx';
import { words as membersWords } from './members-words.ts';
import { words as membershipWords } from './membership-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const filter = filterOf(search);
  const others = await readOthers(scope.db, scope);
  const { members, ...view } = viewMembers(await readMembers(scope.db, scope), filter, dayOf(new Date()));
  return {
    others,
    left:
      others.find(({ code }) => search.get('gedaan') === 'uit-ronde' && code === search.get('wie')) ?? null,
    round: { code: scope.code, name: scope.name },
    filter,
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
    trouble: await countMailTrouble(scope.db, scope.programmeId),
    departed: (await readPresent(scope.db, scope.programmeId)).filter(({ leftOn }) => leftOn !== null),
    view,
    list: listOf(members, search),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, code, roundId, programmeId } = context.get(roundContext);
  const form = await request.formData();
  const intent = form.get('intent');
  // To many: what goes to whom is shown first.
  const asked = form.get('terug') === 'ronde' ? ({ terug: 'ronde' } as const) : {};
  if (intent === 'invite') return redirect(pressPath(code, inviting.name, asked), 303);
  if (intent === 'remind') return redirect(pressPath(code, reminding.name, asked), 303);
  if (intent === 'invite-picked' || intent === 'remind-picked') {
    const picked = new Set(form.getAll(PICKED).map(String));
    const those = (await readMembers(db, { roundId })).filter((member) => picked.has(member.code));
    if (those.length === 0) return data({ nothingPicked: true }, { status: 422 });
    const press = intent === 'invite-picked' ? inviting : reminding;
    return redirect(pressPath(code, press.name, { wie: those.map(({ id }) => id).join('.') }), 303);
  }
  if (intent === 'join') {
    const chosen = form.getAll('organisation').map(String);
    if (chosen.length === 0) return data({ nothingChosen: true }, { status: 422 });
    const count = await joinRound(db, { roundId, programmeId }, chosen);
    return redirect(membersPath(code, { gedaan: 'in-ronde', aantal: count }), 303);
  }
  return redirect(membersPath(code), 303);
}

export default function Members({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const l = useWords(membersWords);
  const membership = useWords(membershipWords);
  const { round, filter, view, list, count, left } = loaderData;
  const found = useWords(listWords);
  const answered = useAnswer(actionData);
  const refused = answered !== undefined && 'nothingChosen' in answered;
  const unpicked = answered !== undefined && 'nothingPicked' in answered;
  const { counts } = view;
  const done = entryOf<(count: number) => string>(t.done, loaderData.done);
  const add = (
    <ButtonLink variant="secondary" to={newMemberPath(round.code)}>
      {l.add}
    </ButtonLink>
  );
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <ErrorSummary
        title={membership.summary}
        errors={[
          ...(refused ? [{ fieldId: JOIN_ID, text: membership.none }] : []),
          ...(unpicked ? [{ fieldId: FORM, text: l.nothingPicked }] : []),
        ]}
      />
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={counts.all > 0 ? l.lead(counts.all, view.invited, counts.yes + counts.no) : undefined}
        actions={
          counts.all > 0 ? (
            <>
              {add}
              <ButtonLink variant="quiet" to={postPath(round.code)}>
                {l.mailBack}
                {loaderData.trouble > 0 ? ` (${l.mailFailed(loaderData.trouble)})` : ''}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      {refused || unpicked ? null : (
        <Done text={loaderData.done === 'in-ronde' ? membership.joined(count) : done?.(count)} />
      )}
      {left && !refused ? (
        <Callout tone="good" role="status">
          <p>{membership.left(left.name)}</p>
          <Form method="post">
            <input type="hidden" name="organisation" value={left.code} />
            <Button variant="secondary" small name="intent" value="join">
              {membership.undo}
            </Button>
          </Form>
        </Callout>
      ) : null}
      {counts.all === 0 ? (
        <Empty
          title={l.empty}
          action={
            <>
              <ButtonLink variant="primary" to={importPath(round.code)}>
                {l.toImport}
              </ButtonLink>{' '}
              {add}
            </>
          }
        >
          <p>{l.emptyText}</p>
        </Empty>
      ) : (
        <>
          <Section title={l.todo}>
            <TodoList items={todosOf(round.code, view, l)} empty={<p>{l.todoEmpty}</p>} />
          </Section>
          <Desk tools={<MembersTools filter={filter} counts={counts} list={list} />}>
            {list.page.total > 0 ? (
              <MembersTable round={round.code} caption={t.filter[filter]} list={list} refused={unpicked} />
            ) : counts[filter] === 0 ? (
              <Empty title={l.nobody} />
            ) : (
              <Empty title={found.nothingFound}>
                <p>{found.nothingFoundText}</p>
              </Empty>
            )}
          </Desk>
        </>
      )}
      <Others others={loaderData.others} refused={refused} />
      <Departed round={round.code} all={loaderData.departed} />
    </>
  );
}
