import type { ReactNode } from 'react';

export interface FunnelStep {
  key: string;
  text: ReactNode;
  /** `null`: it may not be told; then `value` says so. */
  count: number | null;
  value: ReactNode;
  /** Out of how many: `van 28`. */
  whole?: ReactNode;
  wholeCount?: number | null | undefined;
}

export interface FunnelColumn {
  title: string;
  steps: readonly FunnelStep[];
}

/** How many were left at each step, as lists beside each other: each bar stands under its number. The last one counts. */
export function Funnel({ columns }: { columns: readonly FunnelColumn[] }) {
  return (
    <div className="ws-funnels">
      {columns.map(({ title, steps }) => {
        const most = Math.max(1, ...steps.map(({ count }) => count ?? 0));
        return (
          <div key={title}>
            <h3 className="ws-funnels__title">{title}</h3>
            <ol className="ws-funnel">
              {steps.map((step) => (
                <li key={step.key}>
                  <span>{step.text}</span>
                  <span>
                    <b className="ws-funnel__number">{step.value}</b>{' '}
                    {step.whole ? <small>{step.whole}</small> : null}
                  </span>
                  <Bar share={(step.count ?? 0) / most} whole={(step.wholeCount ?? step.count ?? 0) / most} />
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}

const percent = (share: number): string => `${Math.round(Math.min(1, share) * 1000) / 10}%`;

function Bar({ share, whole }: { share: number; whole: number }) {
  return (
    <svg className="ws-funnel__bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect className="ws-funnel__track" x="0.5" y="0.5" width={percent(whole * 0.997)} height="11" rx="3" />
      <rect className="ws-funnel__fill" width={percent(share)} height="12" rx="3" />
    </svg>
  );
}
