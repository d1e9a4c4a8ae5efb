import { fieldOf } from '../../../../forms/field-of.ts';
import type { Typed } from '../../../../forms/typed.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PICKED } from '../../../../ui/pick.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { Movable } from '../../programme-holdings.ts';
import type { Changing } from '../change.ts';
import { words } from './change-words.ts';

interface SplitProps {
  organisation: Changing;
  movable: Movable[];
  typed: Typed;
  only: readonly string[];
  textOf: (field: string) => string | undefined;
  /** The page of the organisation. */
  back: string;
}

/** Which part goes on by itself, under which name, with what of the standing. */
export function Split({ organisation, movable, typed, only, textOf, back }: SplitProps) {
  const t = useWords(words);
  return (
    <Section title={t.splitTitle(organisation.name)} intro={t.splitIntro}>
      <KeptForm kept="splitsen" method="post">
        <FormStack>
          <TextField {...fieldOf('name', typed, textOf)} label={t.name} maxLength={120} />
          <TextField {...fieldOf('code', typed, textOf)} label={t.code} hint={t.newCodeHint} maxLength={20} />
          <TextField
            id="kind"
            name="kind"
            label={t.kind}
            error={textOf('kind')}
            defaultValue={typed.kind ?? organisation.kind}
            maxLength={120}
          />
          <TextField
            id="region"
            name="region"
            label={t.region}
            error={textOf('region')}
            defaultValue={typed.region ?? organisation.region}
            maxLength={120}
          />
          <TextField
            id="standing"
            name="standing"
            type="number"
            label={t.standing}
            hint={t.standingHint(organisation.standing)}
            error={textOf('standing')}
            defaultValue={typed.standing ?? '0'}
          />
          {movable.length === 0 ? <p>{t.nothing}</p> : null}
          <Ticks legend={t.places} all={movable.filter(({ kind }) => kind === 'place')} only={only} />
          <Ticks legend={t.people} all={movable.filter(({ kind }) => kind === 'person')} only={only} />
          <ButtonRow>
            <Button variant="primary" name="intent" value="split">
              {t.split}
            </Button>
            <ButtonLink variant="quiet" to={back}>
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Section>
  );
}

function Ticks({ legend, all, only }: { legend: string; all: Movable[]; only: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <Fieldset legend={legend}>
      {all.map(({ id, name, note }) => (
        <CheckboxField
          key={id}
          id={`gaat-${id}`}
          name={PICKED}
          value={id}
          label={name}
          hint={note || undefined}
          defaultChecked={only.includes(id)}
        />
      ))}
    </Fieldset>
  );
}
