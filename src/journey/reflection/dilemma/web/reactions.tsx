import { Form } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { Button } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { dilemmaPath } from '../../paths.ts';
import { LONGEST } from '../longest.ts';
import type { ReactionView } from '../read-board.ts';
import { words } from './dilemma-words.ts';
import type { Refused } from './pressing.ts';

interface ReactionsProps {
  dilemma: string;
  reactions: readonly ReactionView[];
  reacts: boolean;
  answer: Refused | undefined;
  /** Another form stands above it. */
  aside: boolean;
}

/** What people say to it, without who said it. */
export function Reactions({ dilemma, reactions, reacts, answer, aside }: ReactionsProps) {
  const t = useWords(words);
  const typed: Record<string, string> = answer?.typed ?? {};
  const faults = answer?.faults ?? {};
  const textOf = useFaultText(faults, { reaction: t.reaction }, t.faults);
  return (
    <Section id="reacties" title={t.reactionsTitle} intro={t.reactionsLead}>
      {reactions.length === 0 ? <p>{t.noReactions}</p> : null}
      <ul className="ws-reactions">
        {reactions.map(({ id, text, own }) => (
          <li key={id}>
            <p className="ws-lines">{text}</p>
            {own ? (
              <Form method="post" action={dilemmaPath(dilemma)} preventScrollReset>
                <input type="hidden" name="reactie" value={id} />
                <span className="ws-soft">{t.ownReaction}</span>{' '}
                <Button
                  variant="quiet"
                  small
                  name="doe"
                  value="reactie-weg"
                  label={t.removeReactionOf(text.slice(0, 40))}
                >
                  {t.removeReaction}
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {reacts ? (
        <>
          <Problems faults={faults} textOf={textOf} />
          <KeptForm
            kept="reactie"
            // Once it is placed, the field is empty for the next.
            key={reactions.length}
            method="post"
            action={dilemmaPath(dilemma)}
            aside={aside}
          >
            <FormStack>
              <input type="hidden" name="doe" value="reageer" />
              <TextArea
                {...fieldOf('reaction', typed, textOf)}
                label={t.reaction}
                hint={t.reactionHint}
                maxLength={LONGEST.reaction}
                rows={3}
              />
              <NoBsn doubt={answer?.doubt} />
              <div>
                <Button variant="secondary">{t.react}</Button>
              </div>
            </FormStack>
          </KeptForm>
        </>
      ) : null}
    </Section>
  );
}
