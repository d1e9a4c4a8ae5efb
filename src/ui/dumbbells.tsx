import { classNames } from './class-names.ts';

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

/** How it is laid out: beside its label, or on a phone below it. */
interface Plan {
  width: number;
  left: number;
  step: number;
  /** From a row to the next. */
  row: number;
  first: number;
  /** Where the label stands, and how many it is of. */
  label: number;
  noteAt: number;
}

const WIDE: Plan = { width: 710, left: 250, step: 102, row: 46, first: 22, label: 5, noteAt: 214 };
const NARROW: Plan = { width: 344, left: 24, step: 74, row: 74, first: 52, label: -32, noteAt: 344 };

const along = ({ left, step }: Plan, value: number): number =>
  Math.round((left + (value - 1) * step) * 10) / 10;

/** Before is a ring, before as seen afterwards a diamond, after a full dot; the table beside it has the same. */
export function Dumbbells(props: DumbbellsProps) {
  return (
    <>
      <div className="ws-dumbbells">
        <Drawn {...props} plan={WIDE} />
      </div>
      <div className="ws-dumbbells-narrow">
        <Drawn {...props} plan={NARROW} />
      </div>
    </>
  );
}

function Drawn({ label, rows, points, noteHead, say, plan }: DumbbellsProps & { plan: Plan }) {
  const bottom = plan.first + plan.row * rows.length;
  return (
    <svg viewBox={`0 -14 ${plan.width} ${bottom + 52}`} role="img" aria-label={label}>
      {plan === WIDE && rows.some(({ note }) => note) ? (
        <text className="ws-dumbbells__soft" x={plan.noteAt} y={plan.first + plan.row - 8} textAnchor="end">
          {noteHead}
        </text>
      ) : null}
      {points.map((lines, index) => (
        <g key={lines.join(' ')}>
          <path
            className="ws-dumbbells__axis"
            d={`M${along(plan, index + 1)} ${plan.first - 16}V${bottom - 12}`}
          />
          {lines.map((line, nth) => (
            <text
              key={line}
              className="ws-dumbbells__soft"
              x={along(plan, index + 1)}
              y={bottom + 8 + nth * 17}
              textAnchor="middle"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      {rows.map((row, index) => (
        <Row
          key={row.key}
          row={row}
          plan={plan}
          noteHead={plan === NARROW ? noteHead : undefined}
          y={plan.first + plan.row * index + (plan === WIDE && index > 0 ? 14 : 0)}
          say={say}
        />
      ))}
    </svg>
  );
}

interface RowProps {
  row: Dumbbell;
  plan: Plan;
  /** Said in each row, where there is no head above them. */
  noteHead: string | undefined;
  y: number;
  say: (value: number) => string;
}

function Row({ row, plan, noteHead, y, say }: RowProps) {
  const { label, note, values, few, whole = false } = row;
  return (
    <g>
      <text
        className={classNames(
          'ws-dumbbells__label ws-dumbbells__halo',
          whole && 'ws-dumbbells__label--whole',
        )}
        x="0"
        y={y + plan.label}
      >
        {label}
      </text>
      {note ? (
        <text
          className="ws-dumbbells__soft ws-dumbbells__halo"
          x={plan.noteAt}
          y={y + plan.label}
          textAnchor="end"
        >
          {noteHead ? `${note} ${noteHead}` : note}
        </text>
      ) : null}
      {values ? (
        <Marks {...values} plan={plan} y={y} large={whole} say={say} />
      ) : (
        <text className="ws-dumbbells__soft ws-dumbbells__halo" x={plan.left} y={y + 5}>
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
  plan: Plan;
  y: number;
  large: boolean;
  say: (value: number) => string;
}

function Marks({ seen, before, after, plan, y, large, say }: MarksProps) {
  const [left, ring, dot] = [along(plan, seen), along(plan, before), along(plan, after)];
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
