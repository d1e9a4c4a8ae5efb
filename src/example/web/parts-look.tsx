import type { ReactNode } from 'react';
import { KINDS } from '../../journey/programme/programme-kinds.ts';
import { DRAWINGS, Drawing, type DrawingName } from '../../ui/drawing.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SIGNS } from '../../ui/icons/names.ts';
import { useWords } from '../../ui/language.tsx';
import { Section } from '../../ui/section.tsx';
import { FAMILIES, Tile } from '../../ui/tile.tsx';
import { words } from './parts-words.ts';

const SIZES = ['hero', 'report', '2xl', 'figure', 'xl', 'lg', 'md', 'sm', 'xs'] as const;
const BANDS = ['sand', 'teal', 'rose', 'sage', 'blue'] as const;
const TIES = ['kept', 'new', 'faded'] as const;
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Letters, room, colours, icons and drawings. */
export default function PartsLook() {
  const t = useWords(words);
  return (
    <>
      <Section id="letter" title={t.letters}>
        <ul className="ws-samples ws-samples--lines">
          {SIZES.map((size, index) => (
            <li key={size}>
              <span className={`ws-sample-text ws-sample-text--${size}`}>{t.sample}</span>
              <span className="ws-soft">{t.sizes[index]}</span>
            </li>
          ))}
        </ul>
        <ul className="ws-samples">
          {SPACES.map((space) => (
            <li key={space}>
              <span className={`ws-sample-space ws-sample-space--${space}`} />
              {[4, 8, 12, 16, 24, 36, 56, 84][space - 1]}
            </li>
          ))}
        </ul>
      </Section>
      <Section id="kleuren" title={t.colours}>
        <Swatches title={t.families} items={FAMILIES.map((one) => [`family-${one}`, t.family[one]])} />
        <Swatches
          title={t.choicesColours}
          items={[1, 2, 3, 4, 5].map((one) => [`tone-${one}`, t.ordinal(one)])}
        />
        <Swatches title={t.ties} items={TIES.map((one) => [`tie-${one}`, t.tie[one]])} />
        <Swatches title={t.bands} items={BANDS.map((one) => [`band-${one}`, t.band[one]])} />
      </Section>
      <Section id="soorten" title={t.kinds}>
        <ul className="ws-samples ws-samples--wide">
          {Object.entries(KINDS).map(([kind, look]) => (
            <li key={kind} className="ws-organisation">
              <Tile {...look} />
              {kind}
            </li>
          ))}
        </ul>
        <p className="ws-organisation">
          <Tile size="small" {...KINDS.politie} />
          <Tile {...KINDS.politie} />
          <Tile size="large" {...KINDS.politie} />
          <Tile icon={null} family={null} />
        </p>
      </Section>
      <Section id="tekens" title={t.signs}>
        <ul className="ws-samples">
          {SIGNS.map((sign) => (
            <li key={sign}>
              <Icon name={sign} />
              <span className="ws-soft">{sign}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="tekeningen" title={t.drawings}>
        <ul className="ws-samples ws-samples--drawings">
          {(Object.keys(DRAWINGS) as DrawingName[]).map((name) => (
            <li key={name}>
              <Drawing name={name} />
              <span className="ws-soft">{name}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Swatches({ title, items }: { title: ReactNode; items: [name: string, text: string][] }) {
  return (
    <div className="ws-stack">
      <h3>{title}</h3>
      <ul className="ws-samples ws-samples--swatches">
        {items.map(([name, text]) => (
          <li key={name}>
            <svg
              className={`ws-swatch ws-swatch--${name}`}
              width="100%"
              height="40"
              aria-hidden="true"
              focusable="false"
            >
              <rect width="100%" height="40" rx="8" />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
