import { Callout } from '../../ui/callout.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';

import { useWords } from '../../ui/language.tsx';
import { words } from '../words.ts';

interface ProblemProps {
  /** Minutes to wait, after too many attempts. */
  wait?: number | undefined;
  fieldId: string;
  /** What is wrong with that field. */
  error?: string | undefined;
}

/** Above a form of one field: what is wrong with it, or how long to wait. */
export function Problem({ wait, fieldId, error }: ProblemProps) {
  const t = useWords(words);
  if (wait !== undefined) {
    return (
      <Callout tone="attention" role="alert">
        <p>{t.wait(wait)}</p>
      </Callout>
    );
  }
  return error ? <ErrorSummary title={t.summary} errors={[{ fieldId, text: error }]} /> : null;
}
