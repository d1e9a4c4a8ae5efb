import { Link } from 'react-router';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { invitationTextPath } from '../../paths.ts';
import type { loadShortage } from './load.ts';
import { words } from './shortage-words.ts';

/** So many places are shown; the rest were wanted by one or two. */
const MOST_PLACES = 10;
/** So many are asked by name; who else is of that kind stands below. */
const MOST_ASKED = 3;

interface DemandTablesProps {
  demand: NonNullable<Awaited<ReturnType<typeof loadShortage>>>['demand'];
  roundCode: string;
}

/** What people chose first and did not get, by kind with whom to ask for it, and by place. */
export function DemandTables({ demand: { kinds, places }, roundCode }: DemandTablesProps) {
  const t = useWords(words);
  if (kinds.length === 0 && places.length === 0)
    return (
      <Section title={t.short}>
        <p>{t.shortNone}</p>
      </Section>
    );
  const numbers = (['chosen', 'seats', 'unmet'] as const).map((key) => ({
    ...{ key, text: key === 'seats' ? t.columns.seats : t[key], align: 'end' as const },
  }));
  const shown = places.slice(0, MOST_PLACES);
  return (
    <Section title={t.short} intro={t.shortLead}>
      {kinds.length > 0 ? (
        <DataTable
          caption={t.byKind}
          columns={[{ key: 'kind', text: t.kind }, ...numbers, { key: 'ask', text: t.ask }]}
          rows={kinds.map(({ kind, first, seats, unmet, ask }) => ({
            key: kind,
            header: 'kind',
            cells: {
              ...{ kind: kind || t.noKind, chosen: first, seats, unmet },
              ask: ask.length === 0 ? t.askNobody : <Asked organisations={ask} roundCode={roundCode} />,
            },
          }))}
        />
      ) : null}
      {shown.length > 0 ? (
        <>
          <DataTable
            caption={t.byPlace}
            columns={[
              { key: 'place', text: t.place },
              { key: 'organisation', text: t.columns.name },
              ...numbers,
            ]}
            rows={shown.map(({ id, title, organisation, first, seats, unmet }) => ({
              key: id,
              header: 'place',
              cells: { place: title, organisation, chosen: first, seats, unmet },
            }))}
          />
          {shown.length < places.length ? <p>{t.byPlaceNote(shown.length, places.length)}</p> : null}
        </>
      ) : null}
    </Section>
  );
}

interface AskedProps {
  organisations: readonly { code: string; name: string }[];
  roundCode: string;
}

const Asked = ({ organisations, roundCode }: AskedProps) =>
  organisations.slice(0, MOST_ASKED).map(({ code, name }, at) => (
    <span key={code}>
      {at > 0 ? ', ' : ''}
      <Link className="nl-link" to={invitationTextPath(roundCode, code)}>
        {name}
      </Link>
    </span>
  ));
