import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';

interface QuestionsProps {
  id?: string | undefined;
  title: string;
  /** What to do with a question that is not there. */
  note?: ReactNode;
  items: readonly (readonly [question: string, answer: string])[];
}

/** Questions that open; the first one is open, so that it is seen that they do. */
export function Questions({ id, title, note, items }: QuestionsProps) {
  return (
    <section id={id} className="ws-questions">
      <div>
        <Heading level={2}>{title}</Heading>
        {note}
      </div>
      <div>
        {items.map(([question, answer], index) => (
          <details key={question} open={index === 0 || undefined}>
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
