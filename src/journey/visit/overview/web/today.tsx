import { formatEachDay } from '../../../../language/format.ts';
import { CallLink } from '../../../../ui/call-link.tsx';
import { DenseTable, RowLink } from '../../../../ui/dense-table.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { visitOfRoundPath } from '../../paths.ts';
import { isSinceYesterday } from '../overview.ts';
import { Standing, To, Who } from './cells.tsx';
import type { Open } from './open.ts';
import { words } from './visits-words.ts';

type Goes = Open['today'][number];

/** Who goes today, with all that is needed when somebody rings. */
export function Today({ visits, round, today }: { visits: readonly Goes[]; round: string; today: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const title = t.todayTitle(formatEachDay([today], locale));
  if (visits.length === 0) return <Section title={title} intro={t.nobodyToday} />;
  const ready = visits.filter(({ state }) => state === 'ready' || state === 'took-place').length;
  return (
    <Section title={title} intro={t.todayCount(visits.length, ready)}>
      <DenseTable
        caption={title}
        header="who"
        columns={[
          { key: 'time', text: t.time, width: 'tiny' },
          { key: 'who', text: t.who },
          { key: 'to', text: t.to },
          { key: 'at', text: t.reportAt, width: 'middle' },
          { key: 'host', text: t.receives, width: 'middle' },
          { key: 'state', text: t.state, width: 'middle' },
          { key: 'call', text: t.call, width: 'small' },
        ]}
        rows={visits.map((visit) => ({
          key: visit.id,
          cells: {
            time: (
              <>
                <strong>{visit.from.replace(/^0/, '').replace(':', '.') || t.unknown}</strong>
                {isSinceYesterday(visit, today) ? <small>{t.sinceYesterday}</small> : null}
              </>
            ),
            who: (
              <Who visit={visit}>
                <RowLink id={`vandaag-${visit.id}`} to={visitOfRoundPath(round, visit.id)} open={false}>
                  {visit.name ?? t.withdrawn}
                </RowLink>
              </Who>
            ),
            to: <To visit={visit} />,
            at: visit.meeting || t.unknown,
            host: visit.hosts.join(', ') || t.unknown,
            state: <Standing visit={visit} today={today} />,
            call: <Call visit={visit} />,
          },
        }))}
      />
    </Section>
  );
}

function Call({ visit: { name, hosts, phones } }: { visit: Goes }) {
  const t = useWords(words);
  const numbers = [
    { number: phones?.visitor, text: t.callVisitor(name ?? t.withdrawn) },
    { number: phones?.host, text: t.callHost(hosts[0] ?? t.unknown) },
  ].filter(({ number }) => number);
  if (numbers.length === 0) return <span className="ws-soft">{t.noPhone}</span>;
  return (
    <Inline>
      {numbers.map(({ number, text }) => (
        <CallLink key={text} number={number!} text={text} />
      ))}
    </Inline>
  );
}
