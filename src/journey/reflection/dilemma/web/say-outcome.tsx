import { Form } from 'react-router';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { dilemmaPath } from '../../paths.ts';
import type { AttemptView, DilemmaView } from '../board.ts';
import { OUTCOMES } from '../outcome.ts';
import { words } from './dilemma-words.ts';

interface SayOutcomeProps {
  dilemma: string;
  attempt: AttemptView;
  own: DilemmaView['own'];
}

/** The own organisation tried the same, and what came of it there; each with one press. */
export function SayOutcome({ dilemma, attempt, own }: SayOutcomeProps) {
  const t = useWords(words);
  const said = attempt.own;
  return (
    <Disclosure summary={said ? `${t.youSaid(t.verdicts[said])} ${t.change}` : t.alsoTried}>
      {own.map(({ id, name }) => (
        <div key={id}>
          {own.length > 1 ? <p>{name}</p> : null}
          <Form method="post" action={dilemmaPath(dilemma)} preventScrollReset>
            <input type="hidden" name="doe" value="ook-geprobeerd" />
            <input type="hidden" name="poging" value={attempt.id} />
            <input type="hidden" name="organisatie" value={id} />
            <ButtonRow>
              {OUTCOMES.map((outcome) => (
                <Button
                  key={outcome}
                  variant="secondary"
                  small
                  name="uitkomst"
                  value={outcome}
                  label={`${t.outcomes[outcome]}: ${attempt.text}`}
                >
                  {t.outcomes[outcome]}
                </Button>
              ))}
            </ButtonRow>
          </Form>
          {said ? (
            <Form method="post" action={dilemmaPath(dilemma)} preventScrollReset>
              <input type="hidden" name="poging" value={attempt.id} />
              <input type="hidden" name="organisatie" value={id} />
              <Button
                variant="quiet"
                small
                name="doe"
                value="niet-geprobeerd"
                label={`${t.notTried}: ${attempt.text}`}
              >
                {t.notTried}
              </Button>
            </Form>
          ) : null}
        </div>
      ))}
    </Disclosure>
  );
}
