import { data, redirect } from 'react-router';
import { NO_BSN, NoBsn } from '../../forms/no-bsn.tsx';
import { roundPath } from '../../homes/paths.ts';
import { dayOf } from '../../language/day.ts';
import { appContext, localeContext, roundContext, viewerContext } from '../../people/scope.ts';
import { doubtIn, readSaid } from '../../platform/privacy/doubt.ts';
import { useAnswer } from '../../ui/answer.ts';
import { Beside } from '../../ui/beside.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Soft } from '../../ui/inline.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { bundlePath } from '../paths.ts';
import { pressesContext } from '../press.ts';
import { words } from '../press-words.ts';
import { carryOut, rehearse } from '../pressing.ts';
import { LONGEST, LONGEST_MESSAGE, readSentence } from '../sentence.ts';
import type { Route } from './+types/press.ts';
import { LetterLook, type SeenLetter } from './letter-look.tsx';
import { Whom } from './whom.tsx';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** So many can be chosen in a list at once. */
const MOST = 200;

type Args = Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>;

/** Which press of which round, for whom, and where it was pressed. */
function find({ context, request, params }: Args) {
  const press = context.get(pressesContext).get(params.wat);
  if (!press) throw new Response(null, { status: 404 });
  const { programmeId, roundId, code, db, name } = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const those = search.get('wie')?.split('.') ?? null;
  if (those && (those.length > MOST || !those.every((id) => UUID.test(id)))) {
    throw new Response(null, { status: 404 });
  }
  const locale = context.get(localeContext);
  const from = search.get('terug') === 'ronde' ? ('ronde' as const) : undefined;
  return {
    ...{ press, db, from, round: { code, name } },
    at: { programmeId, roundId, locale, today: dayOf(new Date()), those },
    userId: context.get(viewerContext)!.userId,
    back: (nobody?: true) => (from ? press.home(code, nobody) : press.list(code, nobody)),
  };
}

/** Says what would happen. It is done and taken back: nothing of it stays. */
export async function loader(args: Route.LoaderArgs) {
  const { press, db, at, round, userId, back } = find(args);
  const { config, mailKeys } = args.context.get(appContext);
  const desk = { baseUrl: config.baseUrl, keys: mailKeys, today: () => at.today };
  const { reached, mails, stopped, leftOut, mark, letters } = await rehearse(db, press, at, desk, {
    userId,
    sentence: '',
  });
  if (reached.length === 0) throw redirect(back(true));
  return {
    ...{ round, reached, mails, stopped, mark, back: back() },
    title: press.title[at.locale],
    ownWords: press.ownWords ?? false,
    leftOut: leftOut.map(({ why, names }) => ({ why: why[at.locale], names })),
    letters: letters.map(({ label, count, to, ...one }) => ({
      ...{ label: label[at.locale], count, to: to.name || to.email, letter: seen(one) },
    })),
  };
}

function seen({
  letter,
  locale,
  reminder,
}: Pick<
  Awaited<ReturnType<typeof rehearse>>['letters'][number],
  'letter' | 'locale' | 'reminder'
>): SeenLetter {
  const { from, subject, greeting, paragraphs, quote, facts, after, why, action } = letter;
  return {
    ...{ from, subject, greeting, paragraphs, quote, facts, after, why },
    ...{ button: action.text, locale, reminder },
  };
}

export async function action(args: Route.ActionArgs) {
  const { press, db, at, round, from, userId } = find(args);
  const form = await args.request.formData();
  const box = readSaid(form.get(NO_BSN));
  const { sentence, fault, found } = readSentence(String(form.get('sentence') ?? ''), press.ownWords, box);
  // Also beside a look at the mail: what was said of a number goes along when it is sent.
  const said = { sentence, fault, found, doubt: doubtIn([sentence], box) };
  if (fault) return data({ ...said, changed: false }, { status: 422 });
  if (form.get('intent') !== 'send') return data({ ...said, changed: false });
  const shown = String(form.get('shown') ?? '');
  const done = await carryOut(db, press, at, { userId, sentence, shown });
  if (done === 'changed') return data({ ...said, changed: true }, { status: 409 });
  return redirect(bundlePath(round.code, done.bundleId, { terug: from }), 303);
}

export default function PressPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, title, ownWords, reached, mails, stopped, leftOut, letters, mark, back } = loaderData;
  const [first, ...others] = letters;
  const answered = useAnswer(actionData);
  const fault = answered?.fault ?? null;
  const error = fault === 'client-data' ? t['client-data'](answered!.found) : fault ? t[fault] : undefined;
  const sentence = answered?.sentence ?? '';
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <ErrorSummary title={t.summary} errors={error ? [{ fieldId: 'sentence', text: error }] : []} />
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: title }]}
        crumbsLabel={t.crumbs}
        title={title}
        lead={t.lead}
      />
      {answered?.changed ? (
        <Callout tone="attention" title={t.changed} role="alert">
          <p>{t.changedText}</p>
        </Callout>
      ) : null}
      <Beside
        title={t.letter}
        aside={
          <>
            {first ? <Example {...first} sentence={fault ? '' : sentence} /> : null}
            {others.map((one) => (
              <Disclosure key={one.label} summary={t.otherLetter(one.label, one.count)}>
                <Example {...one} sentence={fault ? '' : sentence} />
              </Disclosure>
            ))}
          </>
        }
      >
        <Whom
          reached={reached}
          leftOut={[
            ...leftOut,
            ...(stopped.length > 0
              ? [{ why: t.stopped, names: stopped.map(({ name, email }) => name || email) }]
              : []),
          ]}
        />
        <Section title={ownWords ? t.message : t.own}>
          <KeptForm kept="mail" method="post">
            <input type="hidden" name="shown" value={mark} />
            <TextArea
              id="sentence"
              name="sentence"
              label={ownWords ? t.write : t.sentence}
              hint={t.hint}
              error={error}
              rows={ownWords ? 7 : 3}
              maxLength={ownWords ? LONGEST_MESSAGE : LONGEST}
              defaultValue={sentence}
            />
            <NoBsn doubt={answered?.doubt} />
            <ButtonRow>
              <Button variant="primary" name="intent" value="send">
                {t.send(mails)}
              </Button>
              <Button variant="secondary" name="intent" value="look">
                {ownWords ? t.lookMessage : t.look}
              </Button>
              <ButtonLink variant="quiet" to={back}>
                {t.leave}
              </ButtonLink>
            </ButtonRow>
          </KeptForm>
        </Section>
      </Beside>
    </>
  );
}

function Example({ to, letter, sentence }: { to: string; letter: SeenLetter; sentence: string }) {
  const t = useWords(words);
  return (
    <>
      <Soft>{t.letterTo(to)}</Soft>
      <LetterLook letter={{ ...letter, sentence }} />
    </>
  );
}
