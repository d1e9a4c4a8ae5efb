import { Link } from 'react-router';
import type { Tone } from './badge.tsx';
import { DenseTable } from './dense-table.tsx';
import { State } from './state.tsx';

export interface Line {
  key: string;
  name: string;
  /** Under the name. */
  note: string;
  detail: string;
  /** Without a tone it goes neither well nor wrong. */
  state: { tone: Tone | null; text: string };
  /** Where it is worked on. */
  to: string | null;
}

interface LinesProps {
  caption: string;
  heads: { name: string; detail: string; state: string };
  rows: Line[];
}

/** What belongs to something, a line each: who or what, more of it, and how it stands. */
export function Lines({ caption, heads, rows }: LinesProps) {
  return (
    <DenseTable
      caption={caption}
      header="name"
      columns={[
        { key: 'name', text: heads.name, width: 'large' },
        { key: 'detail', text: heads.detail },
        { key: 'state', text: heads.state, width: 'large' },
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
          detail: <div className="ws-whole__detail">{detail}</div>,
          state: state.tone ? <State tone={state.tone}>{state.text}</State> : state.text,
        },
      }))}
    />
  );
}
