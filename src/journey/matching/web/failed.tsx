import { Form } from 'react-router';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { MatchRun } from '../reads.ts';
import { words } from '../reason/fault-words.ts';
import { words as matchingWords } from '../words.ts';

/** What went wrong, and the one thing to do about it. */
export default function Failed({ fault }: { fault: NonNullable<MatchRun['fault']> }) {
  const t = useWords(words);
  const m = useWords(matchingWords);
  if (fault.kind === 'broken') {
    return (
      <Callout tone="wrong" title={t.failedBroken} headingLevel={2} role="alert">
        <p>{t.failedBrokenText}</p>
        <Form method="post">
          <Button variant="primary" name="intent" value="match">
            {m.again}
          </Button>
        </Form>
      </Callout>
    );
  }
  return (
    <Callout tone="wrong" title={t.failedFaulty} headingLevel={2} role="alert">
      <p>{t.failedFaultyText}</p>
      <ul>
        {fault.faults.map((one) => (
          <li key={`${one.row} ${one.code} ${one.message}`}>
            <strong>{one.row}</strong> {t.faultCode(one.code) ?? one.message}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
