import { data, Form, Link, redirect } from 'react-router';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { homePath } from '../../../../homes/paths.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { takeAttempt } from '../../../../people/limits.ts';
import { type App, appContext } from '../../../../people/scope.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { holdsBsn } from '../../../../platform/privacy/guard.ts';
import { cleanText } from '../../../../platform/privacy/typed.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Done } from '../../../../ui/done.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { BegunField, KeptForm, useKeptFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { sayPlace } from '../../../place/place-names.ts';
import { readCoordinators } from '../../../programme/reads-programme.ts';
import { limits } from '../../draft/web/form-data.ts';
import { permissionPath } from '../../paths.ts';
import { allowAll, answerRequest, answersOpen, standOfAnswer } from '../permission.ts';
import { askedAlong, findRequest, type PermissionRequest } from '../requests.ts';
import { readWishes } from '../wishes.ts';
import type { Route } from './+types/permission.ts';
import { words } from './permission-words.ts';

const LONGEST = 1000;

/** Changes nothing: mail scanners open every link. A key that opens nothing tells nothing. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const search = new URL(request.url).searchParams;
  const key = search.get('sleutel') ?? '';
  const found = await findRequest(db, key, search.get('wie'));
  if (!found) return data({ key, asked: null }, { status: 404 });
  const along = (await askedAlong(db, found)).filter(({ answer }) => answer === null);
  const hosts = await readCoordinators(db, found.programme_id);
  const { name, job_title, organisation, round, visits, first_day, last_day, answer, note } = found;
  return data({
    key,
    given: Number(search.get('gegeven') ?? 0),
    asked: {
      id: found.id,
      name,
      jobTitle: job_title,
      organisation,
      round,
      visits,
      first: first_day,
      last: last_day,
      answer,
      note,
      told: found.said_by && found.said_on ? { by: found.said_by, on: found.said_on } : null,
      stand: standOfAnswer(found),
      wishes: await readWishes(db, found),
      open: answersOpen(found),
      along: along.map((one) => ({ id: one.id, name: one.name, jobTitle: one.job_title })),
      hosts: hosts.map((host) => ({ name: host.name, email: host.email })),
    },
  });
}

interface Said {
  fault?: 'unclear' | 'reason' | 'long' | 'bsn';
  note?: string;
  doubt?: Doubt | null;
  wait?: number;
  /** Another answer was given since the page was made: this one does not stand. */
  refused?: 'yes' | 'no';
}

export async function action({ request, context }: Route.ActionArgs) {
  const app = context.get(appContext);
  const form = await request.formData();
  const note = cleanText(String(form.get('note') ?? ''));
  const wait = await takeAttempt(app.db, limits.answerFrom, addressOf(request));
  if (wait !== null) return data<Said>({ note, wait }, waiting(wait));
  const sleutel = String(form.get('sleutel') ?? '');
  const found = await findRequest(app.db, sleutel, (form.get('wie') as string | null) || null);
  if (!found) return data<Said>({ note }, { status: 404 });
  if (!answersOpen(found)) return data<Said>({ note }, { status: 409 });
  if (form.has('allen')) return allowThose(app, found, { sleutel, those: form.getAll('allen').map(String) });
  // What is neither yes nor no is not taken for a refusal.
  const answer = form.get('answer');
  if (answer !== 'yes' && answer !== 'no') return data<Said>({ fault: 'unclear', note }, { status: 422 });
  const box = readSaid(form.get(NO_BSN));
  const fault =
    answer === 'no' && note === ''
      ? 'reason'
      : note.length > LONGEST
        ? 'long'
        : holdsBsn(note, box)
          ? 'bsn'
          : null;
  if (fault) return data<Said>({ fault, note, doubt: doubtIn([note], box) }, { status: 422 });
  const often = await takeAttempt(app.db, limits.answerOf, found.id);
  if (often !== null) return data<Said>({ note, wait: often }, waiting(often));
  const stand = String(form.get('stand') ?? '');
  if (await answerRequest(app, found.id, { answer, note, stand })) return data<Said>({});
  return data<Said>({ note, refused: answer }, { status: 409 });
}

/** Permission for those who were shown, as far as they wait for this manager. */
async function allowThose(
  app: Pick<App, 'db'>,
  found: NonNullable<PermissionRequest>,
  { sleutel, those }: { sleutel: string; those: string[] },
) {
  const often = await takeAttempt(app.db, limits.answerOf, `all ${found.manager_id}`);
  if (often !== null) return data<Said>({ wait: often }, waiting(often));
  const open = [found, ...(await askedAlong(app.db, found))].filter(({ answer }) => answer === null);
  const known = open.map(({ id }) => id).filter((id) => those.includes(id));
  const gegeven = await allowAll(app, known);
  return redirect(permissionPath({ sleutel, wie: found.id, gegeven }), 303);
}

export const headers = passOn;

/** Also after an answer that was refused: what stands now is shown beside it. */
export const shouldRevalidate = () => true;

export default function Permission({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said = useAnswer(actionData) ?? {};
  const isKept = useKeptFields('antwoord') !== null;
  const { asked, key } = loaderData;
  if (!asked) {
    return (
      <>
        <title>{`${t.wrong} · Wisselstage`}</title>
        <PageHead title={t.wrong} lead={t.wrongText} />
        <p>{t.wrongAsk}</p>
        <ButtonRow>
          <ButtonLink variant="secondary" to={homePath}>
            {t.toStart}
          </ButtonLink>
        </ButtonRow>
      </>
    );
  }
  const title = t.title(asked.name);
  const form = <AnswerForm sleutel={key} said={said} asked={asked} />;
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <ErrorSummary title={t.summary} errors={said.fault ? [{ fieldId: 'note', text: t[said.fault] }] : []} />
      {said.wait === undefined ? null : (
        <Callout tone="attention" role="alert">
          <p>{t.wait(said.wait)}</p>
        </Callout>
      )}
      <PageHead
        crumbs={[{ text: asked.round }]}
        title={title}
        lead={asked.answer ? undefined : t.lead(asked.name, asked.visits)}
      />
      {said.refused ? <Newer asked={asked} yours={{ answer: said.refused, note: said.note ?? '' }} /> : null}
      {loaderData.given > 0 ? <Done text={t.givenAll(loaderData.given)} /> : null}
      {asked.answer && !said.refused ? <Answer asked={asked} /> : null}
      <About asked={asked} />
      {asked.open ? null : (
        <Callout tone="info" title={t.closed}>
          <p>{t.closedText}</p>
        </Callout>
      )}
      {!asked.open ? null : asked.answer ? (
        <Disclosure
          summary={t.otherwise}
          open={said.fault !== undefined || said.refused !== undefined || isKept || undefined}
        >
          {form}
        </Disclosure>
      ) : (
        form
      )}
      <Wishes asked={asked} />
      {asked.open ? <Along sleutel={key} asked={asked} /> : null}
    </>
  );
}

/** Who else waits for this manager: each on a page of their own, or all with one press. */
function Along({ sleutel, asked: { id, answer, along } }: { sleutel: string; asked: Asked }) {
  const t = useWords(words);
  if (along.length === 0) return null;
  const all = [...(answer === null ? [id] : []), ...along.map((one) => one.id)];
  return (
    <Section title={t.along(along.length)} intro={t.alongText}>
      <ul>
        {along.map((one) => (
          <li key={one.id}>
            <Link className="nl-link" to={permissionPath({ sleutel, wie: one.id })}>
              {one.name}
            </Link>
            , {one.jobTitle}
          </li>
        ))}
      </ul>
      {all.length > 1 ? (
        <Form method="post" action={permissionPath({ sleutel, wie: id })}>
          <input type="hidden" name="sleutel" value={sleutel} />
          <input type="hidden" name="wie" value={id} />
          {all.map((one) => (
            <input key={one} type="hidden" name="allen" value={one} />
          ))}
          <Button variant="secondary">{t.allowAll(all.length)}</Button>
        </Form>
      ) : null}
    </Section>
  );
}

type Asked = NonNullable<Route.ComponentProps['loaderData']['asked']>;

function Answer({ asked }: { asked: Asked }) {
  const t = useWords(words);
  const locale = useLocale();
  const yes = asked.answer === 'yes';
  if (asked.told) {
    const { by, on } = asked.told;
    return (
      <Callout tone="info" title={yes ? t.toldYes : t.toldNo} role="status">
        <p>{t.told(by, formatLongDay(on, locale))}</p>
        {asked.note ? (
          <p>
            {t.toldNote}: {asked.note}
          </p>
        ) : null}
      </Callout>
    );
  }
  return (
    <Callout tone={yes ? 'good' : 'info'} title={yes ? t.saidYes : t.saidNo} role="status">
      <p>{yes ? t.saidYesText(asked.name) : t.saidNoText(asked.name)}</p>
      {asked.note ? (
        <p>
          {t.wrote}: {asked.note}
        </p>
      ) : null}
    </Callout>
  );
}

/** Another answer was given in between: both, side by side. */
function Newer({ asked, yours }: { asked: Asked; yours: { answer: 'yes' | 'no'; note: string } }) {
  const t = useWords(words);
  const textOf = ({ answer, note }: { answer: string | null; note: string }) =>
    [answer === 'yes' ? t.yes : t.no, note].filter(Boolean).join(': ');
  return (
    <>
      <Callout tone="attention" title={t.newer} role="alert">
        <p>{t.newerText}</p>
      </Callout>
      <FactList
        items={[
          { term: t.newerNow, text: textOf(asked) },
          { term: t.newerYours, text: textOf(yours) },
        ]}
      />
    </>
  );
}

function About({ asked }: { asked: Asked }) {
  const t = useWords(words);
  const locale = useLocale();
  const { first, last, hosts } = asked;
  return (
    <FactList
      items={[
        { term: t.who, text: asked.name },
        { term: t.job, text: asked.jobTitle },
        { term: t.organisation, text: asked.organisation },
        ...(first && last
          ? [{ term: t.when, text: t.between(formatLongDay(first, locale), formatLongDay(last, locale)) }]
          : []),
        ...(hosts.length > 0
          ? [
              {
                term: t.questions,
                text: hosts.map(({ name, email }) => (
                  <Soft key={email}>
                    {name} · <MailAddress>{email}</MailAddress>
                  </Soft>
                )),
              },
            ]
          : []),
      ]}
    />
  );
}

/** What they would do with the permission: below the answer, which is one press from the top on a phone. */
function Wishes({ asked: { name, wishes } }: { asked: Asked }) {
  const t = useWords(words);
  const { goal, choices } = wishes;
  if (!goal && choices.length === 0) return null;
  return (
    <Section title={t.wishes(name)}>
      <FactList
        items={[
          ...(goal ? [{ term: t.goal, text: goal }] : []),
          ...(choices.length > 0
            ? [{ term: t.choices(choices.length), text: <Choices choices={choices} /> }]
            : []),
        ]}
      />
    </Section>
  );
}

function Choices({ choices }: Pick<Asked['wishes'], 'choices'>) {
  const t = useWords(words);
  const locale = useLocale();
  const say = (choice: (typeof choices)[number]) => {
    if (choice.secret) return t.secretChoice;
    return choice.place
      ? `${sayPlace(choice.place, locale)}, ${choice.organisation}`
      : t.anyAt(choice.organisation);
  };
  return (
    <ol>
      {choices.map((choice) => (
        <li key={choice.number}>{say(choice)}</li>
      ))}
    </ol>
  );
}

function AnswerForm({ sleutel, said, asked }: { sleutel: string; said: Said; asked: Asked }) {
  const t = useWords(words);
  const stand = useBegun(asked.stand);
  return (
    <KeptForm kept="antwoord" method="post" action={permissionPath({ sleutel, wie: asked.id })}>
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="wie" value={asked.id} />
      <BegunField name="stand" value={stand} />
      <FormStack>
        <ButtonRow>
          <Button variant="primary" name="answer" value="yes">
            {t.yes}
          </Button>
        </ButtonRow>
        <TextArea
          id="note"
          name="note"
          label={t.note}
          hint={t.noteHint}
          error={said.fault ? t[said.fault] : undefined}
          defaultValue={said.note ?? asked.note}
          maxLength={LONGEST}
          rows={3}
        />
        <NoBsn doubt={said.doubt} />
        {/* Below the reason that it asks for. */}
        <ButtonRow>
          <Button variant="secondary" name="answer" value="no">
            {t.no}
          </Button>
        </ButtonRow>
      </FormStack>
    </KeptForm>
  );
}
