import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** What every control shares: a label before it, and an explanation and an error that it points to. */
export interface FieldProps {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

export function hintId(id: string): string {
  return `${id}-uitleg`;
}

export function errorId(id: string): string {
  return `${id}-fout`;
}

/** The attributes by which a control says that it has an explanation or an error. */
export function descriptionOf(id: string, hint: ReactNode, error: ReactNode) {
  return {
    'aria-describedby': classNames(Boolean(hint) && hintId(id), Boolean(error) && errorId(id)) || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

export function Field({ id, label, hint, error, children }: FieldProps & { children: ReactNode }) {
  return (
    <div
      className={classNames(
        'utrecht-form-field utrecht-form-field--text ws-field',
        Boolean(error) && 'utrecht-form-field--invalid',
      )}
    >
      <div className="utrecht-form-field__label">
        <label className="utrecht-form-label" htmlFor={id}>
          {label}
        </label>
      </div>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id}>{error}</FieldError>
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  );
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={hintId(id)} className="utrecht-form-field-description utrecht-form-field__description">
      {children}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={errorId(id)} className="utrecht-form-field-error-message utrecht-form-field__error-message">
      {children}
    </div>
  );
}
