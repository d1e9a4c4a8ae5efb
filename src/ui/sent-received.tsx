import type { ReactNode } from 'react';
import { formatSigned } from '../language/format.ts';
import { useLocale } from './language.tsx';

export interface Exchange {
  name: string;
  sent: number;
  received: number;
  net: number;
  note?: ReactNode;
}

interface SentReceivedProps {
  label: string;
  rows: Exchange[];
  heads: { name: string; sent: string; received: string; net: string };
}

/** Bars that part from the middle, in a real table: every bar has its number beside it. */
export function SentReceived({ label, rows, heads }: SentReceivedProps) {
  const locale = useLocale();
  const most = Math.max(1, ...rows.flatMap((row) => [row.sent, row.received]));
  return (
    <table className="ws-exchange">
      <caption className="ws-visually-hidden">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col" className="ws-exchange__sent">
            {heads.sent}
          </th>
          <th scope="col">{heads.received}</th>
          <th scope="col" className="ws-exchange__net">
            {heads.net}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              {row.name}
              {row.note ? <span className="ws-exchange__note">{row.note}</span> : null}
            </th>
            <td>
              <span className="ws-exchange__cell ws-exchange__cell--sent">
                <span className="ws-exchange__number">{row.sent}</span>
                <Bar share={row.sent / most} side="sent" />
              </span>
            </td>
            <td>
              <span className="ws-exchange__cell">
                <Bar share={row.received / most} side="received" />
                <span className="ws-exchange__number">{row.received}</span>
              </span>
            </td>
            <td className="ws-exchange__net">{formatSigned(row.net, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ share, side }: { share: number; side: 'sent' | 'received' }) {
  const percent = Math.round(share * 1000) / 10;
  return (
    <svg className="ws-exchange__bar" width="100%" height="13" aria-hidden="true" focusable="false">
      <rect
        className={`ws-exchange__fill ws-exchange__fill--${side}`}
        x={side === 'sent' ? `${100 - percent}%` : '0%'}
        width={`${percent}%`}
        height="13"
        rx="2"
      />
    </svg>
  );
}
