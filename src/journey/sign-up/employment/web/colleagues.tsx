import { data, Form, redirect } from 'react-router';
import { organisationPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { enterOwn } from '../../../../people/web/enter-own.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { findSpokenFor, readOwnInvitation } from '../../../programme/reads-own.ts';
import { colleaguesPath } from '../../paths.ts';
import { type Colleague, readColleagues } from '../../reads-employment.ts';
import { answerEmployment } from '../employment.ts';
import type { Route } from './+types/colleagues.ts';
import { words } from './employment-words.ts';
import { readShown } from './read-shown.ts';
import { SHOWN, shownAs } from './shown.ts';

async function askedOf(context: Route.LoaderArgs['context'], code: string) {
  const { db } = context.get(appContext);
  const own = await enterOwn(context, findSpokenFor, code);
  const invitation = await readOwnInvitation(db, own, dayOf(new Date()));
  return { db, own, round: invitation?.round ?? null };
}

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { db, own, round } = await askedOf(context, params.code);
  const search = new URL(request.url).searchParams;
  const people = round ? await readColleagues(db, { roundId: round.id, organisationId: own.id }) : [];
  return {
    ...{ address: own.address, name: own.name, round: round?.name ?? null },
    people: people.map(viewOf(domainOf(context.get(viewerContext)!.email))),
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
  };
}

const domainOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** What of somebody the page needs; who noted it by telephone is not for here. */
const viewOf = (domain: string) => (one: Colleague) => ({
  ...{ signUpId: one.signUpId, name: one.name, email: one.email, jobTitle: one.jobTitle, state: one.state },
  shown: shownAs(one),
  /** The address is not of the organisation of who reads this: worth a second look. */
  elsewhere: domainOf(one.email) !== domain,
});

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db, own, round } = await askedOf(context, params.code);
  const form = await request.formData();
  const [yes, no] = [form.get('ja'), form.get('nee')];
  const asked = readShown(form.has('allen') ? form.getAll(SHOWN) : [yes ?? no]);
  if (!round || asked.length === 0) return data({ nobody: true }, { status: 422 });
  const answer = no !== null && yes === null && !form.has('allen') ? 'no' : 'yes';
  const said = { in: 'page', userId: context.get(viewerContext)!.userId } as const;
  const about = { roundId: round.id, organisationId: own.id };
  const { answered, changed } = await answerEmployment(db, about, asked, { answer, said });
  if (changed > 0) return data({ changed, answered }, { status: 409 });
  const gedaan = answer === 'yes' ? 'werkt-hier' : 'onbekend';
  return redirect(colleaguesPath(own.address, { gedaan, aantal: answered }), 303);
}

/** Also after an answer that did not stand: what stands now is shown. */
export const shouldRevalidate = () => true;

type Loaded = Route.ComponentProps['loaderData'];
type Person = Loaded['people'][number];

export default function Colleagues({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const { address, name, round, people, done, count } = loaderData;
  const open = people.filter(({ state }) => state === 'open');
  const answered = people.filter(({ state }) => state !== 'open');
  return (
    <>
      <title>{`${t.title(name)} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: organisationPath(address), text: name }, { text: round ?? t.crumb }]}
        crumbsLabel={t.crumbs}
        title={t.title(name)}
        lead={open.length > 0 ? t.lead(open.length) : undefined}
      />
      {said && 'changed' in said ? (
        <Callout tone="attention" title={t.changed} headingLevel={2} role="alert">
          <p>{t.changedText}</p>
        </Callout>
      ) : null}
      {said && 'nobody' in said ? (
        <Callout tone="wrong" title={t.nobody} headingLevel={2} role="alert">
          <p>{t.nobodyText}</p>
        </Callout>
      ) : null}
      <Done
        text={said ? null : done === 'werkt-hier' ? t.saidYes(count) : done === 'onbekend' ? t.saidNo : null}
      />
      {open.length > 0 ? (
        <Open people={open} />
      ) : (
        <Empty
          title={people.length > 0 ? t.ready : t.noPeople}
          action={
            <ButtonLink variant="secondary" to={organisationPath(address)}>
              {t.back}
            </ButtonLink>
          }
        >
          <p>{people.length > 0 ? t.readyText : t.noPeopleText}</p>
        </Empty>
      )}
      {answered.length > 0 ? (
        <Disclosure summary={t.answered(answered.length)}>
          <Rows people={answered} caption={t.answered(answered.length)} />
        </Disclosure>
      ) : null}
    </>
  );
}

function Open({ people }: { people: Person[] }) {
  const t = useWords(words);
  return (
    <Section title={t.asks(people.length)} intro={t.why}>
      {people.length > 1 ? (
        <Form method="post">
          {people.map(({ shown }) => (
            <input key={shown} type="hidden" name={SHOWN} value={shown} />
          ))}
          <ButtonRow>
            <Button variant="primary" name="allen" value="ja">
              {t.all(people.length)}
            </Button>
          </ButtonRow>
        </Form>
      ) : null}
      <Rows people={people} caption={t.asks(people.length)} />
    </Section>
  );
}

/** Who says to work there, with the answer that is still to be given or that can be changed. */
function Rows({ people, caption }: { people: Person[]; caption: string }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: 'who', text: t.who },
        { key: 'answer', text: t.answer },
      ]}
      rows={people.map((person) => ({
        key: person.signUpId,
        id: person.signUpId,
        header: 'who',
        cells: {
          who: (
            <>
              {person.name}
              <Soft>{person.jobTitle}</Soft>
              <Soft>
                <MailAddress>{person.email}</MailAddress>
              </Soft>
              {person.elsewhere ? <Badge tone="attention">{t.elsewhere}</Badge> : null}
            </>
          ),
          answer: <Answer person={person} />,
        },
      }))}
    />
  );
}

function Answer({ person: { signUpId, state, shown, name } }: { person: Person }) {
  const t = useWords(words);
  return (
    <RowForm row={signUpId}>
      <Inline>
        {state === 'confirmed' ? <Badge tone="good">{t.confirmed}</Badge> : null}
        {state === 'denied' ? <Badge tone="wrong">{t.denied}</Badge> : null}
        {state === 'confirmed' ? null : (
          <Button variant="secondary" small name="ja" value={shown} label={t.yesOf(name)}>
            {t.yes}
          </Button>
        )}
        {state === 'denied' ? null : (
          <Button variant="quiet" small name="nee" value={shown} label={t.noOf(name)}>
            {t.no}
          </Button>
        )}
      </Inline>
    </RowForm>
  );
}
