import { Form } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Newer } from '../../../../forms/newer.tsx';
import type { Typed } from '../../../../forms/typed.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { words } from '../../web/own-words.ts';
import { fieldsOf } from './site-form.ts';

interface SiteFormProps {
  typed: Typed;
  newer: Typed | undefined;
  textOf: (field: string) => string | undefined;
  here: string;
}

/** Of an open site the address, of a secret one anything but: there is no field to type it in. */
export function SiteForm({ typed, newer, textOf, here }: SiteFormProps) {
  const t = useWords(words);
  const secret = typed.kind === 'secret';
  const labels: Record<string, string> = {
    name: t.name,
    address: t.address,
    region: t.region,
    meeting: t.meeting,
    meetingPoint: t.meetingPoint,
  };
  const shown = (form: Typed, field: string) =>
    field === 'meeting' ? (form.meeting === 'host-rings' ? t.rings : t.point) : (form[field] ?? '');
  const becomesSecret = secret && typed.becomesSecret === 'yes';
  const title = becomesSecret ? t.makeSecretTitle : t.changeSite(typed.name || t.site);
  return (
    <Section title={typed.id ? title : secret ? t.newSecret : t.newOpen}>
      {newer ? (
        <Newer
          here={`${here}?wijzig=${typed.id}`}
          fields={fieldsOf(typed)
            .filter((field) => labels[field])
            .map((field) => ({
              label: labels[field] ?? '',
              now: shown(newer, field),
              yours: shown(typed, field),
            }))}
        />
      ) : null}
      {becomesSecret ? (
        <Callout tone="attention">
          <p>{t.makeSecretText}</p>
        </Callout>
      ) : null}
      <KeptForm kept="locatie" method="post" key={`${typed.id} ${typed.version}`}>
        <FormStack>
          <input type="hidden" name="kind" value={typed.kind} />
          <input type="hidden" name="becomesSecret" value={typed.becomesSecret ?? ''} />
          <input type="hidden" name="id" value={typed.id ?? ''} />
          <BegunField name="version" value={typed.version ?? ''} />
          <BegunField name="submission" value={typed.submission ?? ''} />
          <TextField
            {...fieldOf('name', typed, textOf)}
            label={t.name}
            hint={secret ? t.secretNameHint : t.nameHint}
            maxLength={80}
          />
          {secret ? (
            <>
              <TextField
                {...fieldOf('region', typed, textOf)}
                label={t.region}
                hint={t.regionHint}
                maxLength={80}
              />
              <RadioGroup
                name="meeting"
                legend={t.meeting}
                error={textOf('meeting')}
                options={[
                  { value: 'point', label: t.point },
                  { value: 'host-rings', label: t.rings },
                ]}
                defaultValue={typed.meeting}
              />
              <TextField
                {...fieldOf('meetingPoint', typed, textOf)}
                label={t.meetingPoint}
                hint={t.meetingPointHint}
                maxLength={200}
              />
            </>
          ) : (
            <TextField
              {...fieldOf('address', typed, textOf)}
              label={t.address}
              hint={t.addressHint}
              maxLength={200}
            />
          )}
          <ButtonRow>
            <Button variant="primary">{newer ? t.saveYours : t.save}</Button>
            <ButtonLink variant="quiet" to={here}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </FormStack>
      </KeptForm>
      {typed.id && !becomesSecret ? (
        <Form method="post">
          <input type="hidden" name="id" value={typed.id} />
          <input type="hidden" name="version" value={typed.version ?? ''} />
          <Button variant="danger" name="intent" value="remove">
            {t.remove}
          </Button>
        </Form>
      ) : null}
    </Section>
  );
}
