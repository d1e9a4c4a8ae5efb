import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';
import { useToldAbove } from './told-above.ts';
import { ToneIcon } from './tone-icon.tsx';

interface ErrorSummaryProps {
  title: ReactNode;
  errors: { fieldId: string; text: ReactNode }[];
}

/** What is wrong with a form that was sent, above it, with a link to each field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useToldAbove<HTMLDivElement>(errors.length > 0);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="utrecht-alert utrecht-alert--error ws-callout" role="alert" tabIndex={-1}>
      <ToneIcon tone="wrong" />
      <div className="utrecht-alert__content ws-callout__content">
        <Heading level={2} look={4} className="ws-callout__title">
          {title}
        </Heading>
        <ul className="ws-error-list">
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a href={`#${error.fieldId}`}>{error.text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
