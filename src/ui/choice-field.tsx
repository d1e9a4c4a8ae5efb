import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { descriptionOf, Field, FieldError, type FieldProps, Hint, hintId } from './field.tsx';
import { useFields } from './kept-form.tsx';

export interface Option {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface RadioGroupProps {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  options: Option[];
  defaultValue?: string | undefined;
  required?: boolean | undefined;
}

/** The first button carries the name as its id, so that an error summary can link to it. */
export function RadioGroup({ name, legend, hint, error, options, defaultValue, required }: RadioGroupProps) {
  const fields = useFields();
  const chosen = fields ? fields.get(name)?.[0] : defaultValue;
  return (
    <fieldset
      className={classNames(
        'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset ws-fieldset',
        Boolean(error) && 'utrecht-form-fieldset--invalid',
      )}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML allows it, aria-invalid needs it
      role="radiogroup"
      {...descriptionOf(name, hint, error)}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend ws-legend-text">
        {legend}
      </legend>
      <Hint id={name}>{hint}</Hint>
      <FieldError id={name}>{error}</FieldError>
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${option.value}`;
        return (
          <div className="ws-choice" key={option.value}>
            <input
              id={id}
              type="radio"
              name={name}
              value={option.value}
              className="utrecht-radio-button utrecht-radio-button--html-input"
              defaultChecked={option.value === chosen}
              required={required}
              aria-describedby={option.hint ? hintId(`${name}-${option.value}`) : undefined}
            />
            <ChoiceText id={id} label={option.label} hint={option.hint} hintFor={`${name}-${option.value}`} />
          </div>
        );
      })}
    </fieldset>
  );
}

interface CheckboxFieldProps extends FieldProps {
  name: string;
  value?: string | undefined;
  defaultChecked?: boolean | undefined;
  required?: boolean | undefined;
}

export function CheckboxField({ id, label, hint, error, ...input }: CheckboxFieldProps) {
  const fields = useFields();
  // A box that is not ticked is not sent.
  const ticked = fields ? fields.get(input.name)?.includes(input.value ?? 'on') : input.defaultChecked;
  return (
    <div
      className={classNames('utrecht-form-field ws-field', Boolean(error) && 'utrecht-form-field--invalid')}
    >
      <FieldError id={id}>{error}</FieldError>
      <div className="ws-choice">
        <input
          id={id}
          type="checkbox"
          className="utrecht-checkbox utrecht-checkbox--html-input"
          {...descriptionOf(id, hint, error)}
          {...input}
          defaultChecked={ticked}
        />
        <ChoiceText id={id} label={label} hint={hint} hintFor={id} />
      </div>
    </div>
  );
}

interface ChoiceTextProps {
  id: string;
  label: ReactNode;
  hint: ReactNode;
  hintFor: string;
}

function ChoiceText({ id, label, hint, hintFor }: ChoiceTextProps) {
  return (
    <div className="ws-choice__text">
      <label className="ws-choice__label" htmlFor={id}>
        {label}
      </label>
      <Hint id={hintFor}>{hint}</Hint>
    </div>
  );
}

interface SelectFieldProps extends FieldProps {
  name: string;
  options: { value: string; label: string }[];
  defaultValue?: string | undefined;
  required?: boolean | undefined;
  /** Which it is of the fields that have this name. */
  nth?: number | undefined;
}

export function SelectField({ id, label, hint, error, options, nth = 0, ...select }: SelectFieldProps) {
  const kept = useFields()?.get(select.name)?.[nth];
  const chosen = options.some(({ value }) => value === kept) ? kept : select.defaultValue;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        className={classNames(
          'utrecht-select utrecht-select--html-select ws-select',
          Boolean(error) && 'utrecht-select--invalid',
        )}
        {...descriptionOf(id, hint, error)}
        {...select}
        defaultValue={chosen}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
