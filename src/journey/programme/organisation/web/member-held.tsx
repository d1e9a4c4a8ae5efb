import { Link } from 'react-router';
import { DenseTable } from '../../../../ui/dense-table.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Section } from '../../../../ui/section.tsx';
import { LeftOut, State } from '../../../../ui/state.tsx';
import type { Held } from '../../programme-holdings.ts';

/** What one of the stages has of an organisation, and the page on which the rest of the round stands. */
export function MemberHeld({ held }: { held: Held }) {
  const { id, title, heads, rows, empty, more, remark } = held;
  return (
    <Section id={id} title={title}>
      {rows.length === 0 ? (
        <Empty title={empty} />
      ) : (
        <DenseTable
          caption={title}
          header="name"
          columns={[
            { key: 'name', text: heads.name, width: 'large' },
            { key: 'detail', text: heads.detail },
            { key: 'state', text: heads.state, width: 'middle' },
          ]}
          rows={rows.map(({ key, name, note, detail, state, to }) => ({
            key,
            cells: {
              name: (
                <>
                  {to ? (
                    <Link className="ws-dense__name" to={to}>
                      {name}
                    </Link>
                  ) : (
                    <span className="ws-dense__name">{name}</span>
                  )}
                  <small>{note}</small>
                </>
              ),
              detail,
              state: state ? <State tone={state.tone}>{state.text}</State> : null,
            },
          }))}
        />
      )}
      {remark ? (
        <p className="ws-whole__all">
          <LeftOut>{remark}</LeftOut>
        </p>
      ) : null}
      {more ? (
        <p className="ws-whole__all">
          <Link className="nl-link" to={more.to}>
            {more.text}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}
