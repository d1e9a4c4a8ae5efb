export interface Dumbbell {
  key: string;
  label: string;
  /** How many it is of. */
  note?: string | undefined;
  /** `null`: it may not be told. */
  values: { seen: number; before: number; after: number } | null;
  /** Why there is nothing, where there is nothing. */
  few?: string | undefined;
  whole?: boolean | undefined;
}

interface DumbbellsProps {
  /** What is drawn, for who does not see it. */
  label: string;
  rows: readonly Dumbbell[];
  /** What each point of the scale is called, in one or two lines; from 1. */
  points: readonly (readonly string[])[];
  noteHead: string;
  say: (value: number) => string;
}

const LEFT = 250;
const STEP = 102;
const FIRST = 22;
const ROW = 46;

const at = (value: number): number => Math.round((LEFT + (value - 1) * STEP) * 10) / 10;

/** Before is a ring, before as seen afterwards a diamond, after a full dot; the table beside it has the same. */
export function Dumbbells({ label, rows, points, noteHead, say }: DumbbellsProps) {
  const bottom = FIRST + ROW * rows.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, also by keyboard
    <div className="ws-dumbbells" tabIndex={0}>
      <svg viewBox={`0 -14 710 ${bottom + 52}`} role="img" aria-label={label}>
        {rows.some(({ note }) => note) ? (
          <text className="ws-dumbbells__soft" x="214" y={FIRST + ROW - 8} textAnchor="end">
            {noteHead}
          </text>
        ) : null}
        {points.map((lines, index) => (
          <g key={lines.join(' ')}>
            <path className="ws-dumbbells__axis" d={`M${at(index + 1)} 6V${bottom - 12}`} />
            {lines.map((line, nth) => (
              <text
                key={line}
                className="ws-dumbbells__soft"
                x={at(index + 1)}
                y={bottom + 8 + nth * 17}
                textAnchor="middle"
              >
                {line}
              </text>
            ))}
          </g>
        ))}
        {rows.map((row, index) => (
          <Row key={row.key} row={row} y={FIRST + ROW * index + (index > 0 ? 14 : 0)} say={say} />
        ))}
      </svg>
    </div>
  );
}

function Row({ row, y, say }: { row: Dumbbell; y: number; say: (value: number) => string }) {
  const { label, note, values, few, whole = false } = row;
  return (
    <g>
      <text
        className={whole ? 'ws-dumbbells__label ws-dumbbells__label--whole' : 'ws-dumbbells__label'}
        x="0"
        y={y + 5}
      >
        {label}
      </text>
      {note ? (
        <text className="ws-dumbbells__soft" x="214" y={y + 5} textAnchor="end">
          {note}
        </text>
      ) : null}
      {values ? (
        <Marks {...values} y={y} large={whole} say={say} />
      ) : (
        <text className="ws-dumbbells__soft" x={LEFT} y={y + 5}>
          {few}
        </text>
      )}
    </g>
  );
}

interface MarksProps {
  seen: number;
  before: number;
  after: number;
  y: number;
  large: boolean;
  say: (value: number) => string;
}

function Marks({ seen, before, after, y, large, say }: MarksProps) {
  const [left, ring, dot] = [at(seen), at(before), at(after)];
  const first = Math.min(left, ring, dot);
  const lastOne = Math.max(left, ring, dot);
  return (
    <>
      <path className="ws-dumbbells__link" d={`M${first} ${y}H${lastOne}`} />
      <path
        className="ws-dumbbells__seen"
        d={`M${left - 7} ${y}L${left} ${y - 7}L${left + 7} ${y}L${left} ${y + 7}Z`}
      />
      <circle className="ws-dumbbells__before" cx={ring} cy={y} r="7" />
      <circle className="ws-dumbbells__after" cx={dot} cy={y} r={large ? 10 : 8} />
      <text className="ws-dumbbells__soft ws-dumbbells__halo" x={left - 13} y={y + 5} textAnchor="end">
        {say(seen)}
      </text>
      <text className="ws-dumbbells__soft ws-dumbbells__halo" x={ring} y={y - 13} textAnchor="middle">
        {say(before)}
      </text>
      <text className="ws-dumbbells__number ws-dumbbells__halo" x={dot + 15} y={y + 5}>
        {say(after)}
      </text>
    </>
  );
}

/** One of the three marks, for a legend. */
export function DumbbellMark({ of: which }: { of: 'seen' | 'before' | 'after' }) {
  return (
    <svg className="ws-dumbbells__key" width="18" height="18" aria-hidden="true" focusable="false">
      {which === 'seen' ? <path className="ws-dumbbells__seen" d="M2 9L9 2L16 9L9 16Z" /> : null}
      {which === 'before' ? <circle className="ws-dumbbells__before" cx="9" cy="9" r="7" /> : null}
      {which === 'after' ? <circle className="ws-dumbbells__after" cx="9" cy="9" r="8" /> : null}
    </svg>
  );
}
