import { partOf } from '../../../../language/address.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Soft } from '../../../../ui/inline.tsx';
import { KeptFields } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { proposedPath } from '../../paths.ts';
import { words } from './people-words.ts';
import { words as waitingWords } from './waiting-words.ts';

interface ProposedProps {
  people: { id: string; name: string; email: string; jobTitle: string; proposed: string }[];
  organisations: { code: string; name: string }[];
}

/** Sign-ups from organisations that are not in the programme: the coordinator says which it is, or adds it. */
export default function Proposed({ people, organisations }: ProposedProps) {
  const t = useWords(words);
  const w = useWords(waitingWords);
  const title = w.proposed(people.length);
  const options = [
    { value: '', label: w.choose },
    ...organisations.map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <Section id={partOf(proposedPath(''))} title={title} intro={w.proposedIntro}>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: 'who', text: t.who },
          { key: 'organisation', text: t.organisation },
          { key: 'what', text: w.what },
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
                    {w.add} <VisuallyHidden>({t.for(name)})</VisuallyHidden>
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
                          {w.is} <VisuallyHidden>({t.for(name)})</VisuallyHidden>
                        </>
                      }
                      options={options}
                      required
                    />
                    <ButtonRow>
                      <Button variant="secondary" small name="intent" value="organisation">
                        {w.same} <VisuallyHidden>({t.for(name)})</VisuallyHidden>
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
