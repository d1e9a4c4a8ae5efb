import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { formatDays, type Locale } from '../../../../language/format.ts';
import { signInPath } from '../../../../people/paths.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done } from '../../../../ui/done.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { formPath, galleryPath } from '../../paths.ts';
import { steps } from '../answers.ts';
import type { Fault } from '../form.ts';
import type { StepView } from './form-data.ts';
import { Days, Goals, Who } from './form-questions.tsx';
import type { Errors, Said } from './form-said.ts';
import { words } from './form-words.ts';

// The two long steps each bring their own script.
const Agreements = lazy(() => import('./form-agreements.tsx'));
const Choices = lazy(() => import('./form-choices.tsx'));

interface FormStepProps {
  view: StepView;
  round: { code: string; name: string };
  said: Said;
  /** The sign-up was just taken back. */
  withdrawn: boolean;
  /** The browser began a sign-up, and what it has of it opens nothing any more. */
  lost: boolean;
}

/** The head that every step has, what went wrong, and the questions. */
export function FormStep({ view, round, said, withdrawn, lost }: FormStepProps) {
  const t = useWords(words);
  const { step } = view;
  const faults = Object.entries(said.faults ?? {}) as [string, Fault][];
  const say = (fault: Fault) =>
    step === 'keuzes' && fault in t.obstacle ? t.obstacle[fault as keyof typeof t.obstacle] : t.faults[fault];
  return (
    <>
      <title>{`${t.titles[step]} · ${round.name}`}</title>
      <ErrorSummary
        title={t.summary}
        errors={faults.map(([field, fault]) => ({ fieldId: field, text: say(fault) }))}
      />
      <Trouble said={said} view={view} />
      {said.gone || lost ? <Gone round={round} /> : null}
      {withdrawn ? <Done text={t.withdrawn} /> : null}
      <PageHead
        crumbs={[
          { text: round.name },
          { text: t.step(view.number, steps.length) },
          { text: view.kept ? t.kept : t.lasts },
        ]}
        title={t.titles[step]}
        lead={t.leads[step]}
        actions={
          step === 'wie' && !view.kept ? (
            <ButtonLink variant="secondary" small to={galleryPath(round.code)}>
              {t.lookAround}
            </ButtonLink>
          ) : undefined
        }
      />
      <Suspense>
        <Questions
          view={view}
          said={said}
          errors={Object.fromEntries(faults.map(([f, one]) => [f, say(one)]))}
        />
      </Suspense>
    </>
  );
}

function Questions({ view, said, errors }: Pick<FormStepProps, 'view' | 'said'> & { errors: Errors }) {
  switch (view.step) {
    case 'wie':
      return <Who view={view} said={said} errors={errors} />;
    case 'dagen':
      return <Days view={view} said={said} errors={errors} />;
    case 'keuzes':
      return <Choices view={view} errors={errors} />;
    case 'leren':
      return <Goals view={view} said={said} errors={errors} />;
    case 'afspraken':
      return <Agreements view={view} said={said} errors={errors} />;
  }
}

/** Says nothing of an address: the browser may be of somebody who typed one of another. */
function Gone({ round }: Pick<FormStepProps, 'round'>) {
  const t = useWords(words);
  const further = formPath(round.code);
  return (
    <Callout tone="attention" title={t.goneTitle} role="alert">
      <p>{t.gone}</p>
      <ul>
        <li>{t.goneMail}</li>
        <li>
          {t.goneSent}{' '}
          <Link className="nl-link" to={signInPath({ verder: further })}>
            {t.goneSignIn}
          </Link>
        </li>
        <li>{t.goneAnew}</li>
      </ul>
    </Callout>
  );
}

function Trouble({ said, view }: Pick<FormStepProps, 'said' | 'view'>) {
  const t = useWords(words);
  const locale = useLocale();
  const { ronde } = useParams();
  if (said.wait !== undefined) {
    return (
      <Callout tone="attention" role="alert">
        <p>{t.wait(said.wait)}</p>
      </Callout>
    );
  }
  if (!said.stored) return null;
  if (view.step === 'keuzes') {
    return (
      <Callout tone="attention" title={t.conflictTitle} role="alert">
        <p>{t.choicesConflict}</p>
      </Callout>
    );
  }
  const facts = Object.entries(said.stored).map(([field, value]) => ({
    term: t.fields[field as keyof typeof t.fields],
    text: spoken(value, locale, t) || t.none,
  }));
  return (
    <Callout tone="attention" title={t.conflictTitle} role="alert">
      <p>{t.conflict}</p>
      <FactList items={facts} />
      <p>{t.conflictSave}</p>
      <ButtonLink variant="secondary" small to={formPath(ronde ?? '')}>
        {t.conflictKeep}
      </ButtonLink>
    </Callout>
  );
}

function spoken(value: unknown, locale: Locale, t: { yes: string; no: string }): string {
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (Array.isArray(value)) {
    const list = value.map(String);
    return list.every((one) => /^\d{4}-\d\d-\d\d$/.test(one)) ? formatDays(list, locale) : list.join(', ');
  }
  return String(value ?? '');
}
