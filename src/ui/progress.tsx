import type { ReactNode } from 'react';

interface ProgressBarProps {
  label: string;
  value: number;
  max: number;
  text: ReactNode;
}

export function ProgressBar({ label, value, max, text }: ProgressBarProps) {
  return (
    <div className="ws-progress">
      <progress className="ws-progress__bar" aria-label={label} value={value} max={max} />
      <span className="ws-progress__text">{text}</span>
    </div>
  );
}
