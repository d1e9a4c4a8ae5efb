import { ErrorSummary } from '../ui/error-summary.tsx';
import { useWords } from '../ui/language.tsx';
import type { Faults } from './typed.ts';
import { type CommonFault, words } from './words.ts';

/** What is wrong with a field, said with the label of that field. */
export type FaultWords<Fault extends string> = Record<Fault, (label: string) => string>;

/**
 * The sentence about a field, or nothing.
 * @param own sentences for faults that only these forms know
 * @param special sentences for one field, whatever its fault is
 */
export function useFaultText<Fault extends string>(
  faults: Faults<Fault>,
  labels: Record<string, string>,
  own: FaultWords<Exclude<Fault, CommonFault>>,
  special: Partial<Record<string, string>> = {},
) {
  const t: Record<string, unknown> = { ...useWords(words), ...own };
  return (field: string): string | undefined => {
    const fault = faults[field];
    if (!fault) return undefined;
    const say = t[fault] as (label: string) => string;
    return special[field] ?? say(labels[field] ?? field);
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
