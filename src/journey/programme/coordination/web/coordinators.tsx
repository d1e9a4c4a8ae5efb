import { Form } from 'react-router';
import type { Typed } from '../../../../forms/typed.ts';
import { useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Card } from '../../../../ui/card.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { programmePath } from '../../paths.ts';
import type { Appointed } from '../appointed.ts';
import { CoordinatorFields } from './coordinator-fields.tsx';
import { words } from './operator-words.ts';

type Shown = Pick<Appointed, 'personId' | 'name' | 'email'>;

export function Coordinators({ rows, code }: { rows: Shown[]; code: string }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t.coordinators}
      captionHidden
      empty={<Empty title={t.nobody} />}
      columns={[
        { key: 'who', text: t.who },
        { key: 'email', text: t.address },
        { key: 'actions', text: t.actions, hiddenText: true, align: 'end' },
      ]}
      rows={rows.map(({ personId, name, email }) => ({
        key: personId,
        header: 'who',
        cells: {
          who: name,
          email: <MailAddress>{email}</MailAddress>,
          actions: (
            <ButtonLink
              variant="quiet"
              small
              to={`${programmePath(code, { stopt: personId })}#coordinatoren`}
            >
              {t.stop} <VisuallyHidden>({name})</VisuallyHidden>
            </ButtonLink>
          ),
        },
      }))}
    />
  );
}

interface StoppingProps {
  who: Shown;
  last: boolean;
  programme: { code: string; name: string };
}

/** Asks once before somebody stops. The last one cannot: the form below then hands over. */
export function Stopping({ who: { personId, name }, last, programme }: StoppingProps) {
  const t = useWords(words);
  const here = programmePath(programme.code);
  if (last) {
    return (
      <Callout tone="attention" title={t.lastTitle(name)} headingLevel={3}>
        <p>{t.lastText(name)}</p>
      </Callout>
    );
  }
  return (
    <Callout tone="attention" title={t.stopTitle(name)} headingLevel={3}>
      <p>{t.stopText(name, programme.name)}</p>
      <Form method="post" action={here}>
        <input type="hidden" name="person" value={personId} />
        <ButtonRow>
          <Button variant="danger" name="intent" value="end">
            {t.stopYes}
          </Button>
          <ButtonLink variant="secondary" to={here}>
            {t.stopNo}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Callout>
  );
}

interface AppointingProps {
  coordinators: Shown[];
  /** Id of the person of whom it was asked whether they stop. */
  replaces: string | null;
  typed: Typed;
  textOf: (field: string) => string | undefined;
  code: string;
}

export function Appointing({ coordinators, replaces, typed, textOf, code }: AppointingProps) {
  const t = useWords(words);
  // Who came or went makes it a new form.
  const begun = useBegun(`${coordinators.map(({ personId }) => personId).join()} ${replaces}`);
  return (
    <Card title={t.appointTitle} headingLevel={3}>
      <KeptForm kept="aanstellen" method="post" action={programmePath(code)} key={begun}>
        <FormStack>
          <CoordinatorFields typed={typed} textOf={textOf} />
          <SelectField
            id="replaces"
            name="replaces"
            label={t.replaces}
            hint={t.replacesHint}
            error={textOf('replaces')}
            options={[
              { value: '', label: t.replacesNobody },
              ...coordinators.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
            defaultValue={typed.replaces ?? replaces ?? ''}
          />
          <ButtonRow>
            <Button variant="primary" name="intent" value="appoint">
              {t.appoint}
            </Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Card>
  );
}
