import { Link } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { KeptFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { PanelPart } from '../../../../ui/side-panel.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { words } from '../../words.ts';
import { Actions, Origin } from './exclusions-table.tsx';
import { PANEL, type TargetView, whereOf } from './people.ts';
import type { PersonView } from './person.ts';

interface PersonExclusionsProps {
  person: PersonView;
  /** What this person can be excluded from; `null` while nobody asks. */
  targets: TargetView[] | null;
  /** Where that is asked, and not any more. */
  links: { ask: string; leave: string };
  targetError: string | undefined;
}

/** Where somebody must not come, and a way to add to it. */
export function PersonExclusions({ person, targets, links, targetError }: PersonExclusionsProps) {
  const t = useWords(words);
  return (
    <PanelPart title={t.excludedFrom}>
      <Exclusions person={person} />
      {targets ? (
        <AddExclusion person={person} targets={targets} back={links.leave} error={targetError} />
      ) : (
        <p>
          <AddLink person={person} to={links.ask} />
        </p>
      )}
    </PanelPart>
  );
}

function AddLink({ person, to }: { person: PersonView; to: string }) {
  const t = useWords(words);
  return (
    <Link to={to} preventScrollReset>
      {t.addExclusion} <VisuallyHidden>{t.addExclusionOf(person.called)}</VisuallyHidden>
    </Link>
  );
}

/** What they said themselves is among it, with who says so and a way back. */
function Exclusions({ person }: { person: PersonView }) {
  const t = useWords(words);
  const locale = useLocale();
  if (person.excluded.length === 0) return <Soft>{t.nowhere}</Soft>;
  return person.excluded.map((exclusion) => (
    <div key={exclusion.value}>
      {exclusion.person === null ? whereOf(exclusion, locale) : t.notWith(exclusion.person)}
      <Origin exclusion={exclusion} />
      <Actions row={PANEL} person={person} exclusion={exclusion} />
    </div>
  ));
}

interface AddExclusionProps {
  person: PersonView;
  targets: TargetView[];
  back: string;
  error: string | undefined;
}

function AddExclusion({ person, targets, back, error }: AddExclusionProps) {
  const t = useWords(words);
  const locale = useLocale();
  const labelOf = (target: TargetView) => {
    if (target.person !== null) return t.notWith(target.person);
    return target.name
      ? `${whereOf(target, locale)}${target.name.apart ? '' : ` (${target.code})`}`
      : t.wholeOrganisation(target.organisation);
  };
  const done = new Set(person.excluded.filter(({ noted }) => noted).map(({ value }) => value));
  const options = targets
    .filter(({ value, code }) => !done.has(value) && code !== person.email)
    .map((target) => ({ value: target.value, label: labelOf(target) }));
  return (
    <RowForm row={PANEL}>
      <FormStack>
        <KeptFields kept="uitsluiten">
          <input type="hidden" name="person" value={person.email} />
          <SelectField
            id="target"
            name="target"
            label={t.target}
            hint={`${t.targetHint} ${t.onlyYou}`}
            error={error}
            options={[{ value: '', label: t.choose }, ...options]}
          />
          <ButtonRow>
            <Button variant="primary" small name="intent" value="exclude">
              {t.exclude}
            </Button>
            <ButtonLink variant="quiet" small to={back}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </KeptFields>
      </FormStack>
    </RowForm>
  );
}
