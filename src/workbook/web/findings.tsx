import { lazy, Suspense } from 'react';
import { data, redirect } from 'react-router';
import { roundPath } from '../../homes/paths.ts';
import { type Both, inBoth } from '../../language/both.ts';
import { localeContext, roundContext, viewerContext } from '../../people/scope.ts';
import { useAnswer, useBegun } from '../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { fieldKey } from '../answer/field-key.ts';
import { awaitImport, beginImport } from '../begin.ts';
import { batchPath, importPath, sheetPath, takeBackPath } from '../paths.ts';
import { WorkbookError } from '../read/error.ts';
import { findBatch, findProgress, readContext } from '../reads.ts';
import { KINDS } from '../sheet-kinds.ts';
import { interpret } from '../understand/interpret.ts';
import { saveAnswers } from '../writes.ts';
import type { Route } from './+types/findings.ts';
import { answersFrom } from './answers.ts';
import { BeforeImport } from './before-import.tsx';
import { Done } from './done.tsx';
import { errorsOf, incompleteErrors, type PageError } from './errors.ts';
import { FindingGroups } from './finding-groups.tsx';
import { Importing } from './importing.tsx';
import { readForm } from './receive.ts';
import { Sheets } from './sheets.tsx';
import { describeLeftOut, type NewerAnswer, newerAnswers, openView } from './view.ts';
import { words } from './words.ts';

const Newer = lazy(() => import('./newer.tsx'));

/** Answers are text; a page of them is small. */
const FORM_BYTES = 2_000_000;

export async function loader({ params, context }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  const locale = context.get(localeContext);
  const now = await findProgress(round.db, round, params.batch);
  if (!now) throw new Response(null, { status: 404 });
  const head = { code: round.code, name: round.name, fileName: now.fileName };
  const nothing = { importing: null, done: null, open: null, stopped: null };
  if (now.status === 'importing') return { ...nothing, head, importing: { progress: now.progress } };
  const batch = (await findBatch(round.db, round, params.batch))!;
  if (batch.status === 'done' && batch.summary) {
    const { saved, inFile, leftOut } = batch.summary;
    // A large file takes long to understand again, and only what was left out is named from it.
    const subjects = leftOut.length > 0 ? interpret(batch.raw, batch).subjects : new Map<string, string>();
    const lines = leftOut.map((one) => describeLeftOut(one, subjects, locale));
    // An import from before has no word of these.
    const all = { ...saved, wanted: saved.wanted ?? { added: 0, changed: 0, same: 0 } };
    return { ...nothing, head, done: { saved: all, inFile, leftOut: lines } };
  }
  const known = await readContext(round.db, round);
  const stopped = batch.progress?.step === 'stopped' ? batch.progress.why : null;
  return { ...nothing, head, stopped, open: await openView(round.db, round, batch, known, locale) };
}

const NONE = { nl: [], en: [] };

interface Said {
  errors: Both<PageError[]>;
  /** What somebody else answered in between; nothing was kept. */
  newer: Both<NewerAnswer[]>;
}

/** Keeps the answers; imports when that is asked for, nothing is open, and what does not come along was agreed to. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const round = context.get(roundContext);
  const form = await readForm(request, FORM_BYTES).catch((error: unknown) => {
    throw error instanceof WorkbookError ? new Response(null, { status: 413 }) : error;
  });
  const failed = (errors: Both<PageError[]>) => data<Said>({ errors, newer: NONE }, { status: 422 });
  const here = batchPath(round.code, params.batch);

  const intent = String(form.get('intent') ?? '');
  let typed: Record<string, string> = {};
  const stand = String(form.get('stand') ?? '');
  const saved = await saveAnswers(
    round.db,
    round,
    params.batch,
    (before, answers) => {
      const now = answersFrom(form, before, answers);
      typed = now.corrections;
      return now;
    },
    stand,
  );
  if (!saved) throw new Response(null, { status: 404 });
  if (saved.batch.status !== 'open') return redirect(here);
  if (saved.conflicts.length > 0) {
    const newer = inBoth((locale) => newerAnswers(saved.conflicts, saved.result, locale));
    return data<Said>({ errors: NONE, newer }, { status: 409 });
  }
  const refused = inBoth((locale) => errorsOf(saved.result, typed, locale));
  if (refused.nl.length > 0) return failed(refused);

  const sheet = /^sheet-([1-9]\d{0,3})$/.exec(intent)?.[1];
  if (sheet) return redirect(sheetPath(round.code, params.batch, sheet));
  if (intent === 'discard') return redirect(takeBackPath(round.code, params.batch));
  if (intent === 'later') return redirect(importPath(round.code));
  if (intent !== 'import') return redirect(batchPath(round.code, params.batch, 'verandert'));
  const seen = new Set(String(form.get('seen') ?? '').split(' '));
  const agreed = form.has('agree');
  const objection = await beginImport(
    round.db,
    round.jobs,
    round,
    { ...saved, by: context.get(viewerContext)!.userId },
    (key) => agreed && seen.has(fieldKey(key)),
  );
  if (objection?.kind === 'incomplete')
    return failed(inBoth((locale) => incompleteErrors(objection.result, locale)));
  if (objection?.kind === 'unconfirmed')
    return failed(inBoth((locale) => [{ fieldId: 'agree', text: words[locale].confirmError }]));
  await awaitImport(round.db, round, params.batch);
  return redirect(here);
}

/** Also after a form that was not right: the answers in it that were, are kept. */
export const shouldRevalidate = () => true;

export default function Findings({ loaderData, actionData, params }: Route.ComponentProps) {
  const locale = useLocale();
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const { head, importing, done, open, stopped } = loaderData;
  const stand = useBegun(open?.stand);
  const crumbs = [
    { to: roundPath(head.code), text: head.name },
    { to: importPath(head.code), text: t.title },
    { text: head.fileName || t.pasted },
  ];
  if (importing) return <Importing crumbs={crumbs} {...importing} />;
  if (done) return <Done crumbs={crumbs} round={head.code} {...done} />;
  const errors = answered?.errors[locale] ?? [];
  const newer = answered?.newer[locale] ?? [];
  return (
    <>
      <title>{`${t.checkTitle} · ${head.name}`}</title>
      <ErrorSummary title={t.summaryTitle} errors={errors} />
      <PageHead crumbs={crumbs} crumbsLabel={t.crumbs} title={t.checkTitle} lead={leadOf(open, t)} />
      {stopped ? (
        <Callout tone={stopped === 'changed' ? 'attention' : 'wrong'} role="alert">
          <p>{t.stopped[stopped]}</p>
        </Callout>
      ) : null}
      {newer.length > 0 ? (
        <Suspense>
          <Newer answers={newer} here={batchPath(head.code, params.batch)} />
        </Suspense>
      ) : null}
      <KeptForm kept="bevindingen" method="post">
        <BegunField name="stand" value={stand ?? open.stand} />
        <FormStack>
          <FindingGroups open={open} errors={errors} newer={newer} />
          <Sheets sheets={open.sheets} />
          <BeforeImport open={open} errors={errors} />
          <ButtonRow>
            {open.isEmpty ? (
              <ButtonLink variant="primary" to={importPath(head.code)}>
                {t.otherFile}
              </ButtonLink>
            ) : (
              <Button variant="primary" name="intent" value="import">
                {importText(open, t)}
              </Button>
            )}
            <Button variant="secondary" name="intent" value="later">
              {t.later}
            </Button>
            <Button variant="quiet" name="intent" value="discard">
              {t.discard}
            </Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}

type Open = NonNullable<Route.ComponentProps['loaderData']['open']>;
type Words = (typeof words)['nl'];

function leadOf({ inFile, decide, wrong, refused }: Open, t: Words): string {
  const kinds = KINDS.filter((kind) => inFile[kind] > 0).map((kind) => t.counted(kind, inFile[kind]));
  const contents = kinds.length > 0 ? t.contains(t.and(kinds)) : t.nothingInIt;
  const todo = [
    ...(decide.open > 0 ? [t.questions(decide.open)] : []),
    ...(wrong.count > 0 ? [t.wrongs(wrong.count)] : []),
  ];
  const sentences = [
    contents,
    ...(todo.length > 0 ? [t.toSolve(t.and(todo))] : []),
    ...(refused.count > 0 ? [t.refusals(refused.count)] : []),
    ...(todo.length === 0 && refused.count === 0 && kinds.length > 0 ? [t.allWell] : []),
  ];
  return sentences.join(' ');
}

/** The button names how many sign-ups come along; a file without sign-ups, what it is about. */
function importText({ inFile, taken }: Open, t: Words): string {
  const kind = KINDS.find((one) => inFile[one] > 0);
  if (!kind) return t.importNothing;
  const what = t.counted(kind, inFile[kind]);
  return taken[kind] < inFile[kind] ? t.importSome(taken[kind], what) : t.importAll(what);
}
