import type { ReactNode } from 'react';
import { TextField } from '../../ui/text-field.tsx';

interface CodeFieldProps {
  label: ReactNode;
  hint: ReactNode;
  error: ReactNode;
}

/** A code that was mailed or that an app shows: phones offer to fill it in. */
export function CodeField(said: CodeFieldProps) {
  return (
    <TextField
      id="code"
      name="code"
      {...said}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={12}
    />
  );
}
