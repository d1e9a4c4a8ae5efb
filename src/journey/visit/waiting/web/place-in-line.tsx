import { Form } from 'react-router';
import { Button } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { OwnPlace } from '../own-places.ts';
import { words } from './own-words.ts';

interface PlaceInLineProps {
  place: OwnPlace;
  /** Where it is left; the page without an account takes its key along. */
  to?: { action: string; sleutel: string };
}

/** Where somebody stands in the line of a round, why, and the one press with which they leave it. */
export function PlaceInLine({
  place: { signUpId, round, number, left, waiting, reason },
  to,
}: PlaceInLineProps) {
  const t = useWords(words);
  return (
    <Card title={to ? t.titleOf(round) : round} headingLevel={2}>
      <p>{number !== null ? t.number(number, waiting) : left ? t.left : t.notInLine}</p>
      {reason ? (
        <p>
          <strong>{t.why}: </strong>
          {reason}
        </p>
      ) : null}
      {number === null ? null : (
        <Form method="post" {...(to ? { action: to.action } : {})}>
          {to ? <input type="hidden" name="sleutel" value={to.sleutel} /> : null}
          <input type="hidden" name="aanmelding" value={signUpId} />
          <p>{t.leaveText}</p>
          <Button variant="secondary">{t.leave}</Button>
        </Form>
      )}
    </Card>
  );
}
