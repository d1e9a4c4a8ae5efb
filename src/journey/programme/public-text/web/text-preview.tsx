import { Heading } from '../../../../ui/heading.tsx';
import { Marked } from '../../../../ui/marked.tsx';
import { Moments } from '../../../../ui/moments.tsx';
import { Questions } from '../../../../ui/questions.tsx';
import type { Shown } from '../showing.ts';

const DRAWINGS = ['day-door', 'day-coffee', 'day-walk', 'day-talk'] as const;

/** @param lang the language that it is in, which may be another than of the page around it */
export function TextPreview({ shown, lang }: { shown: Shown; lang: 'nl' | 'en' }) {
  return (
    <div className="ws-preview" lang={lang}>
      <Preview shown={shown} />
    </div>
  );
}

function Preview({ shown }: { shown: Shown }) {
  if (shown.piece === 'text') return <Marked blocks={shown.blocks} level={3} />;
  if (shown.piece === 'questions')
    return (
      <Questions
        items={shown.questions.map(({ question, answer }) => ({
          question,
          answer: <Marked blocks={answer} level={3} />,
        }))}
      />
    );
  const { title, lead, moments } = shown.home;
  return (
    <>
      <Heading level={3} look={1}>
        {title}
      </Heading>
      <p className="nl-paragraph ws-hero__lead">{lead}</p>
      <Moments items={moments.map((moment, at) => ({ ...moment, drawing: DRAWINGS[at]! }))} level={4} />
    </>
  );
}
