import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../../../../language/format.ts';
import { LocaleProvider, useWords } from '../../../../ui/language.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import { FAMILY_ORDER } from '../by-family.ts';
import { widthOf } from '../lettering.ts';
import { LINE_STATES } from '../lines.ts';
import type { PictureView } from '../picture-view.ts';
import { FAMILY_FILL, INK, LINE_LOOK, NEW_DOT, PAPER } from './line-look.ts';
import { NetworkDrawing } from './network-drawing.tsx';
import { words } from './network-words.ts';
import { iconInside } from './sprite-icons.tsx';

interface FileProps {
  view: PictureView;
  title: string;
  locale: Locale;
}

/** The picture as a file of its own, with a title and what the lines mean. */
export const networkSvg = (props: FileProps): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(
    <LocaleProvider locale={props.locale}>
      <NetworkFile {...props} />
    </LocaleProvider>,
  )}\n`;

const HEAD = 112;
const SIDE = 16;
const LETTER = 14;

function NetworkFile({ view, title, locale }: FileProps) {
  const t = useWords(words);
  const { width, height, dots, counts } = view;
  const present = new Set(dots.map(({ family }) => family));
  const families = FAMILY_ORDER.filter((family) => present.has(family));
  const states = LINE_STATES.filter((state) => counts[state] > 0);
  const familyAt = inARow(
    families.map((family) => FAMILY_NAMES[locale][family]),
    20,
  );
  const stateAt = inARow(
    states.map((state) => `${t.states[state]} ${counts[state]}`),
    42,
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width + 2 * SIDE}
      height={height + HEAD + SIDE}
      viewBox={`0 0 ${width + 2 * SIDE} ${height + HEAD + SIDE}`}
      fontFamily="Atkinson Hyperlegible Next, Atkinson Hyperlegible Next Variable, sans-serif"
      role="img"
    >
      <title>{title}</title>
      <desc>{t.pictureText(counts.kept, counts.new, counts.faded, counts.unknown)}</desc>
      <rect width="100%" height="100%" fill={PAPER} />
      <text x={SIDE} y="36" fontSize="24" fontWeight="700" fill={INK}>
        {title}
      </text>
      {states.map((state, index) => (
        <g key={state} transform={`translate(${SIDE + stateAt[index]!} 64)`}>
          <path d="M0 0H32" {...LINE_LOOK[state]} />
          {state === 'new' ? <circle cx="16" cy="0" r="4.2" {...NEW_DOT} /> : null}
          <text x="40" y="5" fontSize={LETTER} fill={INK}>
            {t.states[state]} {counts[state]}
          </text>
        </g>
      ))}
      {families.map((family, index) => (
        <g key={family} transform={`translate(${SIDE + familyAt[index]!} 92)`}>
          <circle cx="6.5" cy="0" r="6.5" fill={FAMILY_FILL[family]} />
          <text x="19" y="5" fontSize={LETTER} fill={INK}>
            {FAMILY_NAMES[locale][family]}
          </text>
        </g>
      ))}
      <g transform={`translate(${SIDE} ${HEAD})`}>
        <NetworkDrawing view={view} iconOf={iconInside} />
      </g>
    </svg>
  );
}

/** Where each of several texts begins, beside each other, with a sign before it that is so wide. */
function inARow(texts: readonly string[], sign: number): number[] {
  let at = 0;
  return texts.map((text) => {
    const here = at;
    at += sign + widthOf(text, LETTER) + 16;
    return Math.round(here);
  });
}
