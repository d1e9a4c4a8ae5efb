import { Disclosure } from '../../../ui/disclosure.tsx';
import { Lines } from '../../../ui/lines.tsx';
import { Section } from '../../../ui/section.tsx';
import type { HeldAtPlace } from '../../programme/programme-holdings.ts';

/** What later stages know of a place: how many at a glance, and who when it is opened. */
export function AtPlace({ parts }: { parts: HeldAtPlace[] }) {
  return parts.map(({ id, title, summary, heads, rows }) => (
    <Section key={id} id={id} title={title}>
      {rows.length === 0 ? (
        <p>{summary}</p>
      ) : (
        <Disclosure summary={summary}>
          <Lines caption={title} heads={heads} rows={rows} />
        </Disclosure>
      )}
    </Section>
  ));
}
