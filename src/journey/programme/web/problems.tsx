import { ErrorSummary } from '../../../ui/error-summary.tsx';

import { useWords } from '../../../ui/language.tsx';
import type { Faults } from './form.ts';
import { words } from './form-words.ts';

/** The sentence about a field, or nothing. */
export function useFaultText(
  faults: Faults,
  labels: Record<string, string>,
  special: Partial<Record<string, string>> = {},
) {
  const t = useWords(words);
  return (field: string): string | undefined => {
    const fault = faults[field];
    return fault && (special[field] ?? t[fault](labels[field] ?? field));
  };
}

interface ProblemsProps {
  faults: Faults;
  textOf: (field: string) => string | undefined;
}

/** What is wrong with the form, with a link to each field. */
export function Problems({ faults, textOf }: ProblemsProps) {
  const t = useWords(words);
  const errors = Object.keys(faults).map((fieldId) => ({ fieldId, text: textOf(fieldId) }));
  return <ErrorSummary title={t.summary} errors={errors} />;
}
