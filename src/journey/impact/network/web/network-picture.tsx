import { Heading } from '../../../../ui/heading.tsx';
import sprite from '../../../../ui/icons/icons.svg?url';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import { networkFilePath } from '../../paths.ts';
import { FAMILY_ORDER } from '../by-family.ts';
import type { PictureView } from '../picture-view.ts';
import { FAMILY_FILL } from './line-look.ts';
import { NetworkDrawing } from './network-drawing.tsx';
import { words } from './network-words.ts';

interface NetworkPictureProps {
  view: PictureView;
  asked: { programma: string | undefined; ronde: string | undefined };
}

const FILES = ['netwerk.svg', 'netwerk.png', 'netwerk.csv', 'netwerk.graphml'] as const;
const FILE_NAMES = {
  'netwerk.svg': 'SVG',
  'netwerk.png': 'PNG',
  'netwerk.csv': 'CSV',
  'netwerk.graphml': 'GraphML',
};

/** The dots and lines. Who cannot see it, or has no room for it, has the same in the table. */
export function NetworkPicture({ view, asked }: NetworkPictureProps) {
  const t = useWords(words);
  const { width, height, dots, counts, coded } = view;
  return (
    <section className="ws-net-card" aria-labelledby="plaatje">
      <Heading level={2} look={3} id="plaatje">
        {t.picture}
      </Heading>
      <FamilyKeyList view={view} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what does not fit is moved along with the arrow keys */}
      <section className="ws-net-scroll" aria-label={t.pictureScroll} tabIndex={0}>
        <svg
          className={coded ? 'ws-net-picture ws-net-picture--coded' : 'ws-net-picture'}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby="plaatje-titel plaatje-tekst"
        >
          <title id="plaatje-titel">{t.pictureTitle(dots.length)}</title>
          <desc id="plaatje-tekst">
            {t.pictureText(counts.kept, counts.new, counts.faded, counts.unknown)}
          </desc>
          <NetworkDrawing view={view} iconOf={(name) => <use href={`${sprite}#${name}`} />} />
        </svg>
      </section>
      <p className="ws-net-hint">{t.scrollHint}</p>
      <div className="ws-net-foot">
        <p>
          {t.pictureNote} {coded ? t.pictureCodes : null}
        </p>
        <p className="ws-net-files">
          {t.download}{' '}
          {FILES.map((file, index) => (
            <span key={file}>
              {index > 0 ? ' · ' : null}
              <a className="ws-link" href={networkFilePath(file, asked)} download>
                {FILE_NAMES[file]}
              </a>
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}

function FamilyKeyList({ view }: { view: PictureView }) {
  const t = useWords(words);
  const locale = useLocale();
  const present = new Set(view.dots.map(({ family }) => family));
  return (
    <ul className="ws-net-families" aria-label={t.legend}>
      {FAMILY_ORDER.filter((family) => present.has(family)).map((family) => (
        <li key={family}>
          <svg width="13" height="13" aria-hidden="true" focusable="false">
            <circle
              className={`ws-node ws-node--${family}`}
              cx="6.5"
              cy="6.5"
              r="6.5"
              fill={FAMILY_FILL[family]}
            />
          </svg>
          {FAMILY_NAMES[locale][family]}
        </li>
      ))}
    </ul>
  );
}
