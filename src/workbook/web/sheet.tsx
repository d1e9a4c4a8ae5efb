import { data, redirect } from 'react-router';
import { roundPath } from '../../homes/paths.ts';
import { type Both, inBoth } from '../../language/both.ts';
import { localeContext, roundContext } from '../../people/scope.ts';
import { useAnswer, useBegun } from '../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FormStack } from '../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { layoutOf } from '../columns.ts';
import { batchPath, importPath, sheetPath } from '../paths.ts';
import { WorkbookError } from '../read/error.ts';
import { findBatch, readContext } from '../reads.ts';
import { saveAnswers } from '../writes.ts';
import type { Route } from './+types/sheet.ts';
import type { PageError } from './errors.ts';
import Newer from './newer.tsx';
import { readForm } from './receive.ts';
import { answerOf, type SheetAnswer } from './sheet-form.ts';
import { newerChoices, type SheetView, sheetView, structureOf } from './sheet-view.ts';
import { words } from './sheet-words.ts';
import type { NewerAnswer } from './view.ts';
import { words as importWords } from './words.ts';

/** A select for each of at most 500 columns. */
const FORM_BYTES = 200_000;

export async function loader({ params, context }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  const batch = await findBatch(round.db, round, params.batch);
  if (batch?.status !== 'open') throw new Response(null, { status: 404 });
  const known = await readContext(round.db, round);
  const view = sheetView(batch, known, numberOf(params.blad), context.get(localeContext));
  if (!view) throw new Response(null, { status: 404 });
  return { head: { code: round.code, name: round.name, fileName: batch.fileName }, view };
}

/** Counted from 1; nothing else is a sheet. */
const numberOf = (text: string) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0);

const NONE = { nl: [], en: [] };

interface Said {
  errors: Both<PageError[]>;
  /** What somebody else chose in between; nothing was kept. */
  newer: Both<NewerAnswer[]>;
  isMoved: boolean;
  /** What was chosen here, by field: it stays in the form. */
  chosen: Record<string, string>;
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const round = context.get(roundContext);
  const form = await readForm(request, FORM_BYTES).catch((error: unknown) => {
    throw error instanceof WorkbookError ? new Response(null, { status: 413 }) : error;
  });
  const number = numberOf(params.blad);
  let answer = { kind: 'bad' } as SheetAnswer;
  let isMoved = false;
  const saved = await saveAnswers(
    round.db,
    round,
    params.batch,
    (before, answers) => {
      const found = before.sheets[number - 1];
      if (!found) return answers;
      isMoved = form.get('of') !== structureOf(found);
      if (isMoved) return answers;
      answer = answerOf(form, found.sheet, answers.decisions);
      return 'decisions' in answer ? { ...answers, decisions: answer.decisions } : answers;
    },
    String(form.get('stand') ?? ''),
  );
  if (!saved?.result.sheets[number - 1]) throw new Response(null, { status: 404 });
  const batch = batchPath(round.code, params.batch);
  if (saved.batch.status === 'done') return redirect(batch);
  const chosen = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const said = (rest: Partial<Said>, status: number) =>
    data<Said>({ errors: NONE, newer: NONE, isMoved: false, chosen, ...rest }, { status });
  if (isMoved) return said({ isMoved, chosen: {} }, 409);
  if (saved.conflicts.length > 0) {
    const known = await readContext(round.db, round);
    const newer = inBoth((locale) =>
      newerChoices(saved.conflicts, sheetView(saved.batch, known, number, locale)!, locale),
    );
    return said({ newer }, 409);
  }
  if (answer.kind === 'bad') throw new Response(null, { status: 400 });
  if (answer.kind === 'twice') {
    const { faults } = answer;
    const found = saved.result.sheets[number - 1]!;
    return said({ errors: inBoth((locale) => faultsOf({ faults }, found, words[locale])) }, 422);
  }
  return redirect(
    answer.kind === 'structure'
      ? sheetPath(round.code, params.batch, number, 'kolommen')
      : batchPath(round.code, params.batch, 'bladen'),
  );
}

type Words = (typeof words)['nl'];
type Found = Parameters<typeof structureOf>[0];

function faultsOf(
  { faults }: Pick<Extract<SheetAnswer, { kind: 'twice' }>, 'faults'>,
  found: Found,
  t: Words,
): PageError[] {
  const columns = 'columns' in found ? layoutOf(found.layout.kind).columns : [];
  return faults.map(({ column, letters, other, key }) => ({
    fieldId: `k-${column}`,
    text: t.twice(letters, other, columns.find((one) => one.key === key)?.name ?? key),
  }));
}

/** Also after a form that was not right: then the page shows what is kept now. */
export const shouldRevalidate = () => true;

export default function Sheet({ loaderData, actionData, params }: Route.ComponentProps) {
  const locale = useLocale();
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const general = useWords(importWords);
  const { head, view } = loaderData;
  const begun = useBegun({ stand: view.stand, of: view.of });
  const batch = batchPath(head.code, params.batch);
  const errors = answered?.errors[locale] ?? [];
  const newer = answered?.newer[locale] ?? [];
  return (
    <>
      <title>{`${t.title(view.name)} · ${head.name}`}</title>
      <ErrorSummary title={general.summaryTitle} errors={errors} />
      <PageHead
        crumbs={[
          { to: roundPath(head.code), text: head.name },
          { to: importPath(head.code), text: general.title },
          { to: batch, text: head.fileName || general.pasted },
          { text: t.crumb },
        ]}
        crumbsLabel={general.crumbs}
        title={t.title(view.name)}
        lead={view.isOurs ? t.ours : t.lead}
      />
      {answered?.isMoved ? (
        <Callout tone="attention" role="alert">
          <p>{t.changed}</p>
        </Callout>
      ) : null}
      {newer.length > 0 ? (
        <Newer answers={newer} here={sheetPath(head.code, params.batch, params.blad)} />
      ) : null}
      {view.isOurs ? null : (
        <KeptForm kept="blad" method="post" key={begun.of}>
          <BegunField name="stand" value={begun.stand} />
          <BegunField name="of" value={begun.of} />
          <FormStack>
            <Structure view={view} chosen={answered?.chosen ?? {}} />
            {view.columns.length > 0 ? (
              <Columns view={view} chosen={answered?.chosen ?? {}} errors={errors} />
            ) : null}
            <ButtonRow>
              <Button variant="primary">{t.save}</Button>
              <ButtonLink variant="quiet" to={batch}>
                {t.back}
              </ButtonLink>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      )}
    </>
  );
}

interface PartProps {
  view: SheetView;
  chosen: Record<string, string>;
}

function Structure({ view, chosen }: PartProps) {
  const t = useWords(words);
  return (
    <Section title={t.structure}>
      <SelectField
        id="kind"
        name="kind"
        label={t.kind}
        options={view.kinds}
        defaultValue={chosen.kind ?? view.kind}
      />
      <SelectField
        id="heading"
        name="heading"
        label={t.heading}
        hint={t.headingHint}
        options={view.headings}
        defaultValue={chosen.heading ?? view.heading}
      />
      <ButtonRow>
        <Button variant="secondary">{t.showColumns}</Button>
      </ButtonRow>
    </Section>
  );
}

function Columns({ view, chosen, errors }: PartProps & { errors: readonly PageError[] }) {
  const t = useWords(words);
  return (
    <Section id="kolommen" title={t.columns} intro={t.columnsIntro}>
      {view.missing.length > 0 ? <Callout tone="attention">{t.missing(view.missing)}</Callout> : null}
      {view.columns.map(({ column, letters, heading, filled, samples, value, isRefused }) => {
        const id = `k-${column}`;
        if (isRefused)
          return (
            <p key={id} className="nl-paragraph">
              <strong>{t.column(letters, heading)}</strong>: {t.refused}
            </p>
          );
        return (
          <SelectField
            key={id}
            id={id}
            name={id}
            label={t.column(letters, heading)}
            hint={t.filled(filled, samples)}
            error={errors.find(({ fieldId }) => fieldId === id)?.text}
            options={view.options}
            defaultValue={chosen[id] ?? value}
          />
        );
      })}
    </Section>
  );
}
