import { Icon } from '../../../../ui/icon.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import type { DilemmaView, Family } from '../board.ts';
import { words } from './dilemma-words.ts';

const STEP = 16;

interface DotsProps {
  family: Family | 'others';
  full: number;
  /** All that there are; without it only the full ones. */
  size?: number | undefined;
}

/** An organisation each: full when it recognises the dilemma. Its number stands beside it in words. */
export function Dots({ family, full, size = full }: DotsProps) {
  return (
    <svg
      className={`ws-dots ws-dots--${family}`}
      width={size * STEP}
      height={STEP}
      viewBox={`0 0 ${size * STEP} ${STEP}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: size }, (_, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nobody
          key={at}
          cx={at * STEP + 7}
          cy={8}
          r={at < full ? 6.2 : 5.4}
          className={at < full ? undefined : 'ws-dots__empty'}
        />
      ))}
    </svg>
  );
}

type KnownProps = Pick<DilemmaView, 'shares' | 'few'>;

/** Who recognises it, by family: as much as may be told. */
export function Known({ shares, few }: KnownProps) {
  const t = useWords(words);
  const names = FAMILY_NAMES[useLocale()];
  if (shares === null) return <NoFamilies few={few} />;
  return (
    <ul className="ws-known">
      {shares.named.map(({ family, size, count: one }) => (
        <li key={family}>
          <span>{names[family]}</span>
          <span className="ws-known__count">{one === 'most' ? t.mostOf(size) : t.ofAll(one, size)}</span>
          {one === 'most' ? null : <Dots family={family} full={one} size={size} />}
        </li>
      ))}
      {shares.others === null ? (
        <li className="ws-soft">{t.othersUntold}</li>
      ) : shares.others.count > 0 ? (
        <li>
          <span>{t.others}</span>
          <span className="ws-known__count">{t.ofAll(shares.others.count, shares.others.size)}</span>
          <Dots family="others" full={shares.others.count} size={shares.others.size} />
        </li>
      ) : null}
    </ul>
  );
}

/** The same in a card: the full dots alone. */
export function KnownBriefly({ shares, few }: KnownProps) {
  const t = useWords(words);
  const names = FAMILY_NAMES[useLocale()];
  if (shares === null) return <NoFamilies few={few} />;
  return (
    <ul className="ws-dilemma-card__by">
      {shares.named.map(({ family, count: one }) => (
        <li key={family}>
          {one === 'most' ? <span className="ws-soft">{t.most}</span> : <Dots family={family} full={one} />}
          <span>{names[family]}</span>
        </li>
      ))}
      {shares.others && shares.others.count > 0 ? (
        <li>
          <Dots family="others" full={shares.others.count} />
          <span>{t.another}</span>
        </li>
      ) : null}
    </ul>
  );
}

function NoFamilies({ few }: Pick<KnownProps, 'few'>) {
  const t = useWords(words);
  return (
    <p className="ws-dilemma-card__by ws-left-out">
      <Icon name="left-out" />
      <span>{few ? t.few : t.untoldFamilies}</span>
    </p>
  );
}
