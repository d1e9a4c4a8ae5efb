import { Form } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { formPath } from '../../paths.ts';
import { words } from './own-words.ts';

interface LeavingProps {
  round: { code: string; name: string };
  /** The page that asks. */
  back: string;
}

/** Asks once, and says what goes. */
export function Leaving({ round, back }: LeavingProps) {
  const t = useWords(words);
  return (
    <Callout tone="attention" title={t.sureTitle}>
      <p>{t.sure(round.name)}</p>
      <Form method="post" action={formPath(round.code, 'overzicht')}>
        <ButtonRow>
          <Button variant="danger" name="intent" value="withdraw">
            {t.yes}
          </Button>
          <ButtonLink variant="secondary" to={back}>
            {t.no}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Callout>
  );
}
