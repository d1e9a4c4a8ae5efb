import { fieldOf } from '../../../../forms/field-of.ts';
import type { Typed } from '../../../../forms/typed.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { RoundDay } from '../../programme.ts';
import { words } from './round-words.ts';

interface SettingsFormProps {
  typed: Typed;
  textOf: (field: string) => string | undefined;
  saveText: string;
}

export function SettingsForm({ typed, textOf, saveText }: SettingsFormProps) {
  const t = useWords(words);
  const day = (what: RoundDay) => (
    <TextField
      key={what}
      id={what}
      name={what}
      type="date"
      label={t.days[what]}
      hint={t.dayHints[what]}
      error={textOf(what)}
      defaultValue={typed[what]}
    />
  );
  return (
    <KeptForm kept="instellingen" method="post">
      <BegunField name="version" value={typed.version ?? ''} />
      <FormStack>
        <TextField {...fieldOf('name', typed, textOf)} label={t.name} maxLength={80} />
      </FormStack>
      <Section title={t.groupSignUp}>
        <FormStack>{(['signUpOpens', 'signUpCloses', 'choosingCloses'] as const).map(day)}</FormStack>
      </Section>
      <Section title={t.groupMatch}>
        <FormStack>{(['matchOn', 'replyBy'] as const).map(day)}</FormStack>
      </Section>
      <Section title={t.groupVisits}>
        <FormStack>{(['firstDay', 'lastDay', 'lookBackOn'] as const).map(day)}</FormStack>
      </Section>
      <Section title={t.groupRules}>
        <FormStack>
          <TextField
            {...fieldOf('tolerance', typed, textOf)}
            type="number"
            inputMode="numeric"
            min={0}
            max={99}
            label={t.tolerance}
            hint={t.toleranceHint}
          />
          <RadioGroup
            name="mostVisits"
            legend={t.mostVisits}
            error={textOf('mostVisits')}
            options={[
              { value: '1', label: t.one },
              { value: '2', label: t.two },
            ]}
            defaultValue={typed.mostVisits}
          />
        </FormStack>
      </Section>
      <Section title={t.groupPriority} intro={t.priorityText}>
        <FormStack>
          {(['unplacedPriority', 'newcomerPriority'] as const).map((which) => (
            <TextField
              key={which}
              id={which}
              name={which}
              type="number"
              inputMode="numeric"
              min={0}
              max={9}
              label={t[which]}
              hint={t.priorityHints[which]}
              error={textOf(which)}
              defaultValue={typed[which]}
            />
          ))}
          <ButtonRow>
            <Button variant="primary">{saveText}</Button>
          </ButtonRow>
        </FormStack>
      </Section>
    </KeptForm>
  );
}
