import { data, Form, Link, redirect } from 'react-router';
import { roundPath } from '../../homes/paths.ts';
import { type Both, inBoth } from '../../language/both.ts';
import { formatDay } from '../../language/format.ts';
import { appContext, roundContext } from '../../people/scope.ts';
import { useAnswer } from '../../ui/answer.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { Soft } from '../../ui/inline.tsx';
import { KeptForm } from '../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { DataTable } from '../../ui/table.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { describeError } from '../answer/words.ts';
import { reader } from '../in-thread.ts';
import { batchPath, takeBackPath, workbookPath } from '../paths.ts';
import { WorkbookError } from '../read/error.ts';
import { LIMITS } from '../read/limits.ts';
import type { RawWorkbook } from '../read/raw.ts';
import { readImports } from '../reads.ts';
import { storeBatch } from '../writes.ts';
import type { Route } from './+types/upload.ts';
import { exampleFile } from './example.ts';
import { readForm } from './receive.ts';
import { words } from './words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  const imports = await readImports(round.db, round);
  return {
    round: { code: round.code, name: round.name },
    example: context.get(appContext).mode === 'example',
    imports: imports.map(({ id, fileName, status, summary, createdAt }) => ({
      id,
      fileName,
      status,
      signUps: summary?.saved.signUps ?? null,
      day: createdAt.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' }),
      time: createdAt.toLocaleTimeString('nl-NL', {
        timeZone: 'Europe/Amsterdam',
        hour: '2-digit',
        minute: '2-digit',
      }),
    })),
  };
}

type Failure = { field: 'file' | 'cells'; text: Both<string>; pasted: string };

/** Reads what came in and keeps it as an import that is not done; nothing in the round changes. */
export async function action({ request, context }: Route.ActionArgs) {
  const round = context.get(roundContext);
  const failed = (failure: Failure) => data(failure, { status: 422 });
  let field: Failure['field'] = 'file';
  let pasted = '';
  try {
    const form = await readForm(request, LIMITS.bytes);
    pasted = String(form.get('cells') ?? '');
    const files = form.getAll('file').filter((value) => value instanceof File && value.name !== '') as File[];
    const example = form.get('example');
    let raw: RawWorkbook;
    if (example !== null && context.get(appContext).mode === 'example') {
      const file = await exampleFile(String(example));
      if (!file) throw new Response(null, { status: 400 });
      raw = await reader.run({ kind: 'files', files: [file] });
    } else if (files.length > 0 && pasted.trim() !== '') {
      return failed({ field, text: sentence('both'), pasted });
    } else if (files.length > 0) {
      if (files.length > 1 && files.some(({ name }) => /\.(?:xls[xmb]?|ods)$/i.test(name)))
        return failed({ field, text: sentence('oneWorkbook'), pasted });
      raw = await reader.run({ kind: 'files', files: await Promise.all(files.map(withBytes)) });
    } else if (pasted.trim() !== '') {
      field = 'cells';
      raw = await reader.run({ kind: 'pasted', text: pasted });
    } else {
      return failed({ field, text: sentence('nothingGiven'), pasted });
    }
    return redirect(batchPath(round.code, await storeBatch(round.db, round, raw)));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return failed({ field, text: inBoth((locale) => describeError(error, locale)), pasted });
  }
}

const sentence = (key: 'both' | 'oneWorkbook' | 'nothingGiven') => inBoth((locale) => words[locale][key]);

async function withBytes(file: File) {
  return { name: file.name, bytes: await file.bytes() };
}

export default function Upload({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const text = answered?.text[useLocale()] ?? '';
  const t = useWords(words);
  const { round, example, imports } = loaderData;
  const errorOf = (field: Failure['field']) => (answered?.field === field ? text : undefined);
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      {answered ? <ErrorSummary title={t.summaryTitle} errors={[{ fieldId: answered.field, text }]} /> : null}
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.uploadLead}
      />
      <KeptForm kept="import" method="post" encType="multipart/form-data">
        <FormStack>
          <FileField
            id="file"
            name="file"
            label={t.file}
            hint={t.fileHint}
            error={errorOf('file')}
            accept=".xlsx,.xls,.xlsb,.ods,.csv,.txt"
            multiple
          />
          <TextArea
            id="cells"
            name="cells"
            label={t.paste}
            hint={t.pasteHint}
            error={errorOf('cells')}
            defaultValue={answered?.pasted}
            rows={4}
          />
          <ButtonRow>
            <Button variant="primary">{t.look}</Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
      {example ? <Examples /> : null}
      <Section
        title={t.earlier}
        actions={
          <ButtonLink variant="quiet" small to={workbookPath(round.code)} download>
            {t.download}
          </ButtonLink>
        }
      >
        <Imports round={round.code} imports={imports} />
      </Section>
    </>
  );
}

function Examples() {
  const t = useWords(words);
  return (
    <Section title={t.exampleTitle} intro={t.exampleIntro}>
      <Form method="post" encType="multipart/form-data">
        <ButtonRow>
          <Button variant="secondary" name="example" value="rough">
            {t.rough}
          </Button>
          <Button variant="secondary" name="example" value="tidy">
            {t.tidy}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

type Imports = Route.ComponentProps['loaderData']['imports'];

function Imports({ round, imports }: { round: string; imports: Imports }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <DataTable
      caption={t.earlier}
      captionHidden
      columns={[
        { key: 'file', text: t.file },
        { key: 'when', text: t.when, nowrap: true },
        { key: 'outcome', text: t.outcome },
      ]}
      rows={imports.map(({ id, fileName, status, signUps, day, time }) => ({
        key: id,
        header: 'file',
        cells: {
          file: <Link to={batchPath(round, id)}>{fileName || t.pasted}</Link>,
          when: `${formatDay(day, locale)} ${time}`,
          outcome:
            status === 'importing' ? (
              <Badge tone="attention">{t.importingNow}</Badge>
            ) : status === 'done' ? (
              <>
                <Badge tone="good">{t.done}</Badge>{' '}
                {signUps ? (
                  <Soft>{t.counted('signUps', signUps.added + signUps.changed + signUps.same)}</Soft>
                ) : null}
              </>
            ) : (
              <>
                <Badge tone="attention">{t.notDone}</Badge>{' '}
                <Link to={takeBackPath(round, id)} aria-label={t.takeBackOf(fileName || t.pasted)}>
                  {t.takeBack}
                </Link>
              </>
            ),
        },
      }))}
      empty={<Empty title={t.earlierNone} />}
    />
  );
}
