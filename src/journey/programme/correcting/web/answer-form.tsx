import type { Typed } from '../../../../forms/typed.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { correctionsPath } from '../../paths.ts';
import { ANSWERS } from '../answers.ts';
import type { Correction } from '../reads.ts';
import { words } from './correcting-words.ts';

interface AnswerFormProps {
  programme: string;
  request: Correction;
  typed: Typed;
  textOf: (field: string) => string | undefined;
}

/** Each request has a form of its own; of the one that was refused the fields have the names that its faults lead to. */
export function AnswerForm({ programme, request, typed, textOf }: AnswerFormProps) {
  const t = useWords(words);
  const idOf = (field: string) => (typed.id === request.id ? field : `${field}-${request.id}`);
  return (
    <KeptForm
      kept={`antwoord ${request.id}`}
      aside
      method="post"
      action={correctionsPath({ programma: programme })}
      noValidate
    >
      <BegunField name="id" value={request.id} />
      <FormStack>
        <SelectField
          id={idOf('answer')}
          name="answer"
          label={t.answerOf(request.name)}
          error={textOf('answer')}
          options={ANSWERS.map((value) => ({ value, label: t.answers[value] }))}
          defaultValue={typed.answer}
        />
        <TextArea
          id={idOf('reply')}
          name="reply"
          label={t.reply}
          hint={t.replyHint}
          error={textOf('reply')}
          defaultValue={typed.reply}
        />
        <ButtonRow>
          <Button variant="secondary">{t.send}</Button>
        </ButtonRow>
      </FormStack>
    </KeptForm>
  );
}
