import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';

interface QuestionsProps {
  id?: string | undefined;
  /** Absent: the page is about nothing else, and says so itself. */
  title?: string | undefined;
  /** What to do with a question that is not there. */
  note?: ReactNode;
  items: readonly { question: string; answer: ReactNode }[];
}

/** Questions that open; the first one is open, so that it is seen that they do. */
export function Questions({ id, title, note, items }: QuestionsProps) {
  const list = (
    <div>
      {items.map(({ question, answer }, index) => (
        <details key={question} open={index === 0 || undefined}>
          <summary>{question}</summary>
          {answer}
        </details>
      ))}
    </div>
  );
  if (title === undefined) return <section className="ws-questions ws-questions--alone">{list}</section>;
  return (
    <section id={id} className="ws-questions">
      <div>
        <Heading level={2}>{title}</Heading>
        {note}
      </div>
      {list}
    </section>
  );
}
