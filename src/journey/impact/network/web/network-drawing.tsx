import type { ReactNode } from 'react';
import { useWords } from '../../../../ui/language.tsx';
import type { PictureDot, PictureLine, PictureView } from '../picture-view.ts';
import { FAMILY_FILL, INK, LINE_LOOK, NEW_DOT, PAPER } from './line-look.ts';
import { words } from './network-words.ts';

interface DrawingProps {
  view: PictureView;
  /** The line of an icon, 24 by 24: on a page from the file that has them all, in a file of its own inside it. */
  iconOf(name: NonNullable<PictureDot['icon']>): ReactNode;
}

/** Lines below, dots and their words above. Every colour stands in an attribute too, so that it is the same in a file. */
export function NetworkDrawing({ view: { lines, dots, letter, coded }, iconOf }: DrawingProps) {
  return (
    <>
      {lines.map((line) => (
        <Line key={line.key} line={line} />
      ))}
      {dots.map((dot) => (
        <Dot key={dot.code} dot={dot} coded={coded} iconOf={iconOf} />
      ))}
      {dots.map((dot) => (
        <Label key={dot.code} dot={dot} letter={letter} />
      ))}
    </>
  );
}

function Line({ line: { state, path, middle } }: { line: PictureLine }) {
  return (
    <>
      <path className={`ws-tie ws-tie--${state}`} d={path} {...LINE_LOOK[state]} />
      {state === 'new' ? (
        <circle className="ws-tie__dot" cx={middle.x} cy={middle.y} r="4.2" {...NEW_DOT} />
      ) : null}
    </>
  );
}

function Dot({ dot, coded, iconOf }: { dot: PictureDot; coded: boolean; iconOf: DrawingProps['iconOf'] }) {
  const t = useWords(words);
  const { name, family, icon, x, y, radius, lines } = dot;
  const size = Math.round(radius * 11.2) / 10;
  return (
    <g>
      <title>{t.dot(name, lines)}</title>
      <circle
        className={`ws-node ws-node--${family}`}
        cx={x}
        cy={y}
        r={radius}
        fill={FAMILY_FILL[family]}
        stroke={PAPER}
        strokeWidth={coded ? 1.5 : 3}
      />
      {icon && !coded ? (
        <svg
          className="ws-node__icon"
          x={x - size / 2}
          y={y - size / 2}
          width={size}
          height={size}
          viewBox="0 0 24 24"
          fill="none"
          stroke={PAPER}
          strokeWidth="1.9"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
          focusable="false"
        >
          {iconOf(icon)}
        </svg>
      ) : null}
    </g>
  );
}

function Label({ dot: { words: rows }, letter }: { dot: PictureDot; letter: number }) {
  return rows.map(({ text, x, y }) => (
    <text
      key={`${text} ${y}`}
      className="ws-node__label"
      x={x}
      y={y}
      fontSize={letter}
      fontWeight="600"
      fontFamily="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif"
      textAnchor="middle"
      fill={INK}
      stroke={PAPER}
      strokeWidth="4.5"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  ));
}
