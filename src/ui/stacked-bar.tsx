import type { ReactNode } from 'react';

export interface Portion {
  text: ReactNode;
  value: number;
}

/** The legend says the same in words, so the drawing itself is decorative. After five tones they repeat. */
export function StackedBar({ label, items }: { label: string; items: Portion[] }) {
  const total = items.reduce((sum, item) => sum + item.value, 0);
  const portions = items.map((item, index) => {
    const before = items.slice(0, index).reduce((sum, earlier) => sum + earlier.value, 0);
    return {
      ...item,
      key: index,
      tone: `ws-tone-${(index % 5) + 1}`,
      start: percentOf(before, total),
      width: percentOf(item.value, total),
    };
  });
  return (
    <figure className="ws-stacked-bar" aria-label={label}>
      <svg className="ws-stacked-bar__bar" width="100%" height="26" aria-hidden="true" focusable="false">
        {portions.map(({ key, tone, start, width }) => (
          <rect key={key} className={tone} x={start} width={width} height="26" />
        ))}
      </svg>
      <ul className="ws-legend">
        {portions.map(({ key, tone, text, value }) => (
          <li key={key}>
            <svg className="ws-legend__swatch" width="12" height="12" aria-hidden="true" focusable="false">
              <rect className={tone} width="12" height="12" />
            </svg>
            {text} {value}
          </li>
        ))}
      </ul>
    </figure>
  );
}

function percentOf(value: number, total: number): string {
  return total === 0 ? '0%' : `${Math.round((value / total) * 10_000) / 100}%`;
}
