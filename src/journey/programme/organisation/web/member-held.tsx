import { Link } from 'react-router';
import { Empty } from '../../../../ui/empty.tsx';
import { Lines } from '../../../../ui/lines.tsx';
import { Section } from '../../../../ui/section.tsx';
import { LeftOut } from '../../../../ui/state.tsx';
import type { Held } from '../../programme-holdings.ts';

/** What one of the stages has of an organisation, and the page on which the rest of the round stands. */
export default function MemberHeld({
  held: { id, title, heads, rows, empty, more, remark },
}: {
  held: Held;
}) {
  return (
    <Section id={id} title={title}>
      {rows.length === 0 ? <Empty title={empty} /> : <Lines caption={title} heads={heads} rows={rows} />}
      {remark ? <LeftOut>{remark}</LeftOut> : null}
      {more ? (
        <p>
          <Link className="nl-link" to={more.to}>
            {more.text}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
