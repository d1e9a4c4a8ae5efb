import { classNames } from './class-names.ts';
import { descriptionOf, Field, type FieldProps } from './field.tsx';
import { useFields } from './kept-form.tsx';

interface TextProps extends FieldProps {
  name: string;
  defaultValue?: string | number | undefined;
  autoComplete?: string | undefined;
  required?: boolean | undefined;
  maxLength?: number | undefined;
  minLength?: number | undefined;
}

interface TextFieldProps extends TextProps {
  type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'number'
    | 'date'
    | 'time'
    | 'datetime-local'
    | 'search'
    | 'password'
    | undefined;
  inputMode?: 'text' | 'email' | 'tel' | 'url' | 'numeric' | 'decimal' | 'search' | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
  pattern?: string | undefined;
  /** Answers that can be chosen; another one can be typed. */
  suggestions?: readonly string[] | undefined;
}

/** What gives access is not sent back in a page. */
const isSecret = (type: string, autoComplete = '') =>
  type === 'password' || /one-time-code|password/.test(autoComplete);

// What a short answer is asked for deserves a short box: its width says what is expected.
const short = new Set(['number', 'date', 'time', 'datetime-local']);

export function TextField({ id, label, hint, error, type = 'text', suggestions, ...input }: TextFieldProps) {
  const fields = useFields();
  const kept = isSecret(type, input.autoComplete) ? undefined : fields?.get(input.name)?.[0];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type={type}
        className={classNames(
          'utrecht-textbox utrecht-textbox--html-input',
          Boolean(error) && 'utrecht-textbox--invalid',
          short.has(type) && 'ws-textbox--short',
        )}
        {...descriptionOf(id, hint, error)}
        list={suggestions ? `${id}-keuzes` : undefined}
        {...input}
        defaultValue={kept ?? input.defaultValue}
      />
      {suggestions ? (
        <datalist id={`${id}-keuzes`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}

interface TextAreaProps extends TextProps {
  rows?: number | undefined;
}

export function TextArea({ id, label, hint, error, rows = 4, ...input }: TextAreaProps) {
  const kept = useFields()?.get(input.name)?.[0];
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        rows={rows}
        className={classNames(
          'utrecht-textarea utrecht-textarea--html-textarea',
          Boolean(error) && 'utrecht-textarea--invalid',
        )}
        {...descriptionOf(id, hint, error)}
        {...input}
        defaultValue={kept ?? input.defaultValue}
      />
    </Field>
  );
}
