import { Heading } from '../../../../ui/heading.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { widthOf } from '../lettering.ts';
import { LINE_STATES, type LineState } from '../lines.ts';
import type { MatrixView } from '../matrix-view.ts';
import { words } from './network-words.ts';

/** Of a cell, and of the letters beside it. */
const CELL = 13.6;
const LETTER = 12;
const LETTER_DOWN = 8.6;
const GAP = 8;

interface NetworkMatrixProps {
  view: MatrixView;
  counts: Record<LineState, number>;
}

/** Everybody against everybody: above twenty dots people read this better than a picture. */
export function NetworkMatrix({ view, counts }: NetworkMatrixProps) {
  const t = useWords(words);
  const { heads, marks } = view;
  const beside = Math.ceil(Math.max(0, ...heads.map(({ code }) => widthOf(code, LETTER)))) + GAP + 4;
  const side = heads.length * CELL;
  const [width, height] = [beside + side + 8, side + beside + 4];
  return (
    <section className="ws-net-card" aria-labelledby="matrix">
      <Heading level={2} look={3} id="matrix">
        {t.matrix}
      </Heading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is moved along with the arrow keys */}
      <section className="ws-net-scroll" aria-label={t.matrixScroll} tabIndex={0}>
        <svg
          className="ws-matrix"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby="matrix-titel matrix-tekst"
        >
          <title id="matrix-titel">{t.matrix}</title>
          <desc id="matrix-tekst">{t.matrixText}</desc>
          <g transform={`translate(${beside} 2)`}>
            <path className="ws-matrix__grid" d={gridOf(heads.length)} />
            {heads.map(({ code, family }, index) => (
              <g key={code}>
                <rect
                  className={`ws-node ws-node--${family} ws-matrix__family`}
                  x={-5}
                  y={index * CELL + 1}
                  width="3"
                  height={CELL - 2}
                />
                <text
                  className="ws-matrix__code"
                  x={-GAP}
                  y={index * CELL + LETTER_DOWN + 2}
                  textAnchor="end"
                >
                  {code}
                </text>
                <text
                  className="ws-matrix__code"
                  textAnchor="end"
                  transform={`translate(${index * CELL + LETTER_DOWN + 2} ${side + GAP - 3}) rotate(-90)`}
                >
                  {code}
                </text>
              </g>
            ))}
            {marks.map(({ row, column, state }) => (
              <Mark key={`${row} ${column}`} state={state} x={(column + 0.5) * CELL} y={(row + 0.5) * CELL} />
            ))}
          </g>
        </svg>
      </section>
      <p className="ws-net-hint">{t.scrollHint}</p>
      <ul className="ws-matrix-key">
        {LINE_STATES.filter((state) => counts[state] > 0).map((state) => (
          <li key={state}>
            <svg width="14" height="14" aria-hidden="true" focusable="false">
              <Mark state={state} x={7} y={7} />
            </svg>
            {t.states[state]} <b>{counts[state]}</b>
          </li>
        ))}
      </ul>
      <div className="ws-net-foot">
        <p>{t.byFamily}</p>
        <p>
          <a className="ws-link" href="#tabel">
            {t.asTable}
          </a>
        </p>
      </div>
    </section>
  );
}

/** A square stayed, a ring is new, a small dot faded, a dash is not known. */
function Mark({ state, x, y }: { state: LineState; x: number; y: number }) {
  const className = `ws-mark-tie ws-mark-tie--${state}`;
  if (state === 'kept')
    return <rect className={className} x={x - 4.5} y={y - 4.5} width="9" height="9" rx="1.5" />;
  if (state === 'unknown') return <path className={className} d={`M${x - 3.5} ${y}h7`} />;
  return <circle className={className} cx={x} cy={y} r={state === 'new' ? 3.9 : 1.9} />;
}

/** The lines of the lower half, in one path. */
function gridOf(count: number): string {
  const at = (index: number) => Math.round(index * CELL * 10) / 10;
  return Array.from({ length: count }, (_, index) => {
    const row = index > 0 ? `M0 ${at(index)}H${at(index + (index === count ? 0 : 1))}` : '';
    return `${row}M${at(index)} ${at(index)}V${at(count)}`;
  })
    .concat(`M0 ${at(count)}H${at(count)}`)
    .join('');
}
