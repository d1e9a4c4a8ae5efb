import { partOf } from '../../../../language/address.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';

import { Soft } from '../../../../ui/inline.tsx';
import { KeptFields } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { proposedPath } from '../../paths.ts';
import { words } from './people-words.ts';

interface ProposedProps {
  people: { id: string; name: string; email: string; jobTitle: string; proposed: string }[];
  organisations: { code: string; name: string }[];
}

/** Sign-ups from organisations that are not in the programme: the coordinator says which it is, or adds it. */
export function Proposed({ people, organisations }: ProposedProps) {
  const t = useWords(words);
  if (people.length === 0) return null;
  const title = t.proposed(people.length);
  const options = [
    { value: '', label: t.choose },
    ...organisations.map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <Section id={partOf(proposedPath(''))} title={title} intro={t.proposedIntro}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'who', text: t.who },
          { key: 'organisation', text: t.organisation },
          { key: 'what', text: t.what },
        ]}
        rows={people.map(({ id, name, email, jobTitle, proposed }) => ({
          key: id,
          id,
          header: 'who',
          cells: {
            who: (
              <>
                {name}
                <Soft>{jobTitle}</Soft>
                <Soft>{email}</Soft>
              </>
            ),
            organisation: proposed,
            what: (
              <>
                <RowForm row={id}>
                  <input type="hidden" name="draft" value={id} />
                  <Button variant="primary" small name="intent" value="organisation">
                    {t.add} <VisuallyHidden>({t.for(name)})</VisuallyHidden>
                  </Button>
                </RowForm>
                <RowForm row={id}>
                  <input type="hidden" name="draft" value={id} />
                  <KeptFields kept={`is-${id}`} aside>
                    <SelectField
                      id={`is-${id}`}
                      name="code"
                      label={
                        <>
                          {t.is} <VisuallyHidden>({t.for(name)})</VisuallyHidden>
                        </>
                      }
                      options={options}
                      required
                    />
                    <ButtonRow>
                      <Button variant="secondary" small name="intent" value="organisation">
                        {t.same} <VisuallyHidden>({t.for(name)})</VisuallyHidden>
                      </Button>
                    </ButtonRow>
                  </KeptFields>
                </RowForm>
              </>
            ),
          },
        }))}
      />
    </Section>
  );
}

interface WithdrawnProps {
  people: { digest: string; name: string | null; organisation: string }[];
}

/** Who it was is there for a day; that there was somebody stays. */
export function Withdrawn({ people }: WithdrawnProps) {
  const t = useWords(words);
  if (people.length === 0) return null;
  return (
    <Disclosure summary={t.withdrawn(people.length)}>
      <p>{t.withdrawnIntro}</p>
      <ul>
        {people.map(({ digest, name, organisation }) => (
          <li key={digest}>
            {name ?? t.somebody} <Soft>{organisation}</Soft>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
