import { Link } from 'react-router';
import type { Block, Run } from '../language/marked.ts';
import { Heading, type HeadingLevel } from './heading.tsx';

interface MarkedProps {
  blocks: readonly Block[];
  /** The level of its first headings. */
  level?: 2 | 3 | undefined;
}

/** A text with a little markup. It is made of elements, so nothing in a text can be more than text. */
export function Marked({ blocks, level = 2 }: MarkedProps) {
  return (
    <div className="ws-prose">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text is drawn as a whole, and its parts may be alike
        <Part key={at} block={block} deeper={level - 2} />
      ))}
    </div>
  );
}

function Part({ block, deeper }: { block: Block; deeper: number }) {
  if (block.kind === 'heading')
    return (
      <Heading level={(block.level + deeper) as HeadingLevel}>
        <Runs runs={block.runs} />
      </Heading>
    );
  if (block.kind === 'paragraph')
    return (
      <p>
        <Runs runs={block.runs} />
      </p>
    );
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((runs, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={at}>
          <Runs runs={runs} />
        </li>
      ))}
    </List>
  );
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <One key={at} run={run} />
  ));
}

function One({ run }: { run: Run }) {
  if (run.kind === 'break') return <br />;
  if (run.kind === 'text') return run.strong ? <strong>{run.text}</strong> : run.text;
  if (/^[/#]/.test(run.to))
    return (
      <Link className="nl-link" to={run.to}>
        {run.text}
      </Link>
    );
  return (
    <a className="nl-link" href={run.to} rel="noreferrer">
      {run.text}
    </a>
  );
}
