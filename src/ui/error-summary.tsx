import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { Heading } from './heading.tsx';
import { ToneIcon } from './tone-icon.tsx';

interface ErrorSummaryProps {
  title: ReactNode;
  errors: { fieldId: string; text: ReactNode }[];
}

// On the server, and while a browser takes over what came from there, the one; after that the other.
const [yes, no] = [() => true, () => false];
const never = () => () => {};

/** What is wrong with a form that was sent, above it, with a link to each field. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const cameWhole = useRef(useSyncExternalStore(never, no, yes));
  // A form sent without loading a page leaves the focus on the button, far below this. In a page that came whole,
  // somebody may be at work in a field before the script is there, and stays in it.
  useEffect(() => {
    const atWork = cameWhole.current && document.activeElement !== document.body;
    cameWhole.current = false;
    if (errors.length > 0 && !atWork) box.current?.focus();
  }, [errors]);
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
