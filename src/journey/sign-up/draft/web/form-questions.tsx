import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { formatDay } from '../../../../language/format.ts';
import { useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { CheckboxField, RadioGroup, SelectField } from '../../../../ui/choice-field.tsx';
import { DayPicker } from '../../../../ui/day-picker.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { FieldError } from '../../../../ui/field.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { ChoiceGrid, StepBar } from '../../../../ui/step-bar.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { formPath } from '../../paths.ts';
import { type Step, steps } from '../answers.ts';
import type { Brought } from './form-data.ts';
import type { Said, StepProps } from './form-said.ts';
import { words } from './form-words.ts';
import { words as questionsWords } from './questions-words.ts';

interface StepFormProps {
  view: {
    step: Step;
    stand: string;
    kept: boolean;
    done: boolean;
    comingFor: Brought;
  };
  said: Said;
  children: ReactNode;
}

/** The form around the questions of a step. What was refused is sent again against what is stored now. */
export function StepForm({ view, said, children }: StepFormProps) {
  const t = useWords(words);
  const q = useWords(questionsWords);
  const { ronde } = useParams();
  const stand = useBegun(view.stand);
  return (
    <KeptForm
      kept={view.step}
      method="post"
      action={formPath(ronde ?? '', view.step, view.comingFor)}
      noValidate
    >
      <BegunField name="stand" value={stand} />
      <FormStack>
        {children}
        <NoBsn doubt={said.doubt} />
      </FormStack>
      <StepBar>
        <BackLink view={view} />
        <Button variant="primary">{view.done ? q.save : t.next}</Button>
      </StepBar>
    </KeptForm>
  );
}

export function BackLink({ view }: Pick<StepFormProps, 'view'>) {
  const q = useWords(questionsWords);
  const { ronde } = useParams();
  const before = steps[steps.indexOf(view.step) - 1];
  const to = view.done ? 'overzicht' : before;
  if (!view.kept || !to) return null;
  return (
    <ButtonLink variant="secondary" to={formPath(ronde ?? '', to, view.comingFor)}>
      {q.back}
    </ButtonLink>
  );
}

export function Who({ view, said, errors }: StepProps<'wie'>) {
  const q = useWords(questionsWords);
  const given = { ...view.answers, ...said.typed };
  return (
    <StepForm view={view} said={said}>
      {view.email === null ? null : <p>{q.emailFixed(view.email)}</p>}
      <TextField
        id="name"
        name="name"
        label={q.name}
        error={errors.name}
        defaultValue={given.name}
        autoComplete="name"
        maxLength={120}
      />
      {view.email === null ? (
        <TextField
          id="email"
          name="email"
          type="email"
          label={q.email}
          hint={q.emailHint}
          error={errors.email}
          defaultValue={said.typed?.email}
          autoComplete="email"
        />
      ) : null}
      <TextField
        id="jobTitle"
        name="jobTitle"
        label={q.jobTitle}
        error={errors.jobTitle}
        defaultValue={given.jobTitle}
        autoComplete="organization-title"
        maxLength={120}
      />
      <SelectField
        id="organisation"
        name="organisation"
        label={q.organisation}
        error={errors.organisation}
        defaultValue={given.organisation || (given.proposed ? '-' : '')}
        options={[
          { value: '', label: q.choose },
          ...view.organisations.map(({ code, name }) => ({ value: code, label: name })),
          { value: '-', label: q.notListed },
        ]}
      />
      <TextField
        id="proposed"
        name="proposed"
        label={q.proposed}
        hint={q.proposedHint}
        error={errors.proposed}
        defaultValue={given.proposed}
        autoComplete="organization"
        maxLength={120}
      />
      <CheckboxField
        id="newcomer"
        name="newcomer"
        label={q.newcomer}
        hint={q.newcomerHint}
        defaultChecked={given.newcomer}
      />
      <CheckboxField
        id="clientContact"
        name="clientContact"
        label={q.clientContact}
        hint={q.clientContactHint}
        defaultChecked={given.clientContact}
      />
      {view.page === '' ? null : <input type="hidden" name="page" value={view.page} />}
    </StepForm>
  );
}

export function Days({ view, said, errors }: StepProps<'dagen'>) {
  const q = useWords(questionsWords);
  const locale = useLocale();
  const given = { ...view.answers, ...said.typed };
  return (
    <StepForm view={view} said={said}>
      <Fieldset legend={q.days}>
        <FieldError id="days">{errors.days}</FieldError>
        {view.days.length === 0 ? <p>{q.daysNone}</p> : <p>{q.daysAll}</p>}
        <DayPicker
          name="days"
          days={view.days}
          chosen={given.days ?? []}
          caption={q.days}
          weekText={q.week}
        />
        {view.weekends.length > 0 ? (
          <Disclosure summary={q.daysWeekend} open={given.days?.some((day) => view.weekends.includes(day))}>
            <ChoiceGrid>
              {view.weekends.map((day) => (
                <CheckboxField
                  key={day}
                  id={`days-${day}`}
                  name="days"
                  value={day}
                  label={formatDay(day, locale)}
                  defaultChecked={given.days?.includes(day)}
                />
              ))}
            </ChoiceGrid>
          </Disclosure>
        ) : null}
      </Fieldset>
      {view.most > 1 ? (
        <RadioGroup
          name="visits"
          legend={q.visits}
          error={errors.visits}
          defaultValue={String(given.visits ?? 1)}
          options={[
            { value: '1', label: q.once },
            { value: '2', label: q.twice },
          ]}
        />
      ) : null}
    </StepForm>
  );
}

export function Goals({ view, said, errors }: StepProps<'leren'>) {
  const t = useWords(words);
  const q = useWords(questionsWords);
  const given = { ...view.answers, ...said.typed };
  return (
    <StepForm view={view} said={said}>
      <TextArea
        id="learningGoal"
        name="learningGoal"
        label={t.learningGoal}
        hint={q.learningGoalHint}
        error={errors.learningGoal}
        defaultValue={given.learningGoal}
        maxLength={2000}
      />
      {view.first === null ? null : (
        <TextArea
          id="imageBefore"
          name="imageBefore"
          label={q.imageBefore(view.first)}
          hint={q.imageBeforeHint}
          error={errors.imageBefore}
          defaultValue={given.imageBefore}
          maxLength={2000}
        />
      )}
    </StepForm>
  );
}
