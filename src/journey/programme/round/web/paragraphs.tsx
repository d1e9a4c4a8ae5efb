import { Fragment } from 'react';
import { Prose } from '../../../../ui/prose.tsx';

/** A typed text as it was typed: an empty line begins a paragraph, a line end stays one. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <Prose>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes, and paragraphs may be alike
        <p key={index}>
          {paragraph.split('\n').map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <Fragment key={at}>
              {at > 0 ? <br /> : null}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </Prose>
  );
}
