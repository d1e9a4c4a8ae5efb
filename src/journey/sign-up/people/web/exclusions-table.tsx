import { formatDay } from '../../../../language/format.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { sayPlace } from '../../../place/place-names.ts';
import { words } from './exclusion-words.ts';
import { questionOf } from './exclusions.ts';
import { type ExcludedView, type ExclusionView, whereOf } from './people.ts';

/** A person may have several. */
const rowOf = ({ id }: ExcludedView, { value }: ExclusionView) => `${id}-${value}`;

/** Who must not come where, a row for each, with who says so and a way back. */
export default function ExclusionsTable({ people }: { people: ExcludedView[] }) {
  const t = useWords(words);
  const rows = people.flatMap((person) =>
    person.excluded.flatMap((exclusion) => (exclusion.fromOther ? [] : [{ person, exclusion }])),
  );
  const waiting = new Set(rows.filter(({ exclusion }) => !exclusion.noted).map(({ person }) => person.id));
  return (
    <>
      {rows.length > 0 ? <p>{t.intro}</p> : null}
      {waiting.size > 0 ? <p>{t.waits(waiting.size)}</p> : null}
      <DataTable
        caption={t.caption}
        captionHidden
        empty={<Empty title={t.none} />}
        columns={[
          { key: 'who', text: t.who },
          { key: 'where', text: t.where },
          { key: 'from', text: t.from },
          { key: 'actions', text: t.actions, hiddenText: true },
        ]}
        rows={rows.map(({ person, exclusion }) => ({
          key: rowOf(person, exclusion),
          id: rowOf(person, exclusion),
          header: 'who',
          cells: {
            who: (
              <>
                {person.name}
                <Soft>{[person.jobTitle, person.organisation].filter(Boolean).join(', ')}</Soft>
              </>
            ),
            where: <Where exclusion={exclusion} />,
            from: <Origin exclusion={exclusion} />,
            actions: <Actions row={rowOf(person, exclusion)} person={person} exclusion={exclusion} />,
          },
        }))}
      />
      <p>{t.add}</p>
    </>
  );
}

function Where({ exclusion: { organisation, name, person } }: { exclusion: ExclusionView }) {
  const t = useWords(words);
  const locale = useLocale();
  if (person !== null) {
    return (
      <>
        {t.notWith(person)}
        <Soft>{organisation || t.notInRound}</Soft>
      </>
    );
  }
  return (
    <>
      {organisation}
      <Soft>{name ? sayPlace(name, locale) : t.wholeOrganisation}</Soft>
    </>
  );
}

/** Who said it and who noted it; of what is older than that, that nobody knows. */
export function Origin({ exclusion: { said, noted } }: { exclusion: ExclusionView }) {
  const t = useWords(words);
  const locale = useLocale();
  const day = (on: string) => formatDay(on, locale);
  const text =
    noted === null
      ? null
      : noted.in === 'unknown'
        ? t.unknown
        : noted.in === 'import'
          ? noted.fileName
            ? t.imported(noted.fileName, day(noted.on))
            : t.pasted(day(noted.on))
          : noted.by === null
            ? t.byGone(day(noted.on))
            : t.by(noted.by, day(noted.on));
  return (
    <>
      {said ? <div>{t.said}</div> : null}
      {text ? <div>{text}</div> : null}
    </>
  );
}

export function Actions({
  row,
  person,
  exclusion,
}: {
  /** The row that this is in. */
  row: string;
  person: Pick<ExcludedView, 'id' | 'called' | 'email'>;
  exclusion: ExclusionView;
}) {
  const t = useWords(words);
  const where = whereOf(exclusion, useLocale());
  const called = exclusion.person === null ? t.of : t.ofTwo;
  const which = <VisuallyHidden>({called(person.called, where)})</VisuallyHidden>;
  return (
    <RowForm row={row}>
      <input type="hidden" name="person" value={person.email} />
      <input type="hidden" name="target" value={exclusion.value} />
      <Inline>
        {exclusion.noted ? null : (
          <Button variant="secondary" small name="intent" value="exclude">
            {t.note} {which}
          </Button>
        )}
        <ButtonLink variant="quiet" small to={questionOf(person, exclusion)}>
          {t.take} {which}
        </ButtonLink>
      </Inline>
    </RowForm>
  );
}
