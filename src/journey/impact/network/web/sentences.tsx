import type { ReactNode } from 'react';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { FAMILY_NAMES } from '../../../programme/programme-kinds.ts';
import type { FamilyKey } from '../by-family.ts';
import type { LineState } from '../lines.ts';
import type { Said } from '../saying.ts';
import { LineSign } from './line-sign.tsx';
import { words } from './network-words.ts';

/** What the picture says, in sentences, and what the lines in it mean. */
export function Sentences({ said }: { said: Said }) {
  const t = useWords(words);
  const locale = useLocale();
  const { counts, most, newAt, fadedAt, lostAll } = said;
  // In the middle of a sentence.
  const family = (key: FamilyKey) => {
    const name = FAMILY_NAMES[locale][key];
    return name.slice(0, 1).toLowerCase() + name.slice(1);
  };
  return (
    <ol className="ws-say">
      <Sentence state="kept" title={t.keptTitle(counts.kept)}>
        {t.keptText} {most ? t.keptMost(most.name, most.lines, most.families) : null}
      </Sentence>
      <Sentence state="new" title={t.newTitle(counts.new)}>
        {t.newText} {newAt ? t.newAt(newAt.lines, family(newAt.family)) : null}
      </Sentence>
      <Sentence state="faded" title={t.fadedTitle(counts.faded)}>
        {t.fadedText} {fadedAt ? t.fadedAt(fadedAt.lines, family(fadedAt.family)) : null}{' '}
        {lostAll.length > 0 ? t.lostAll(lostAll) : null}
      </Sentence>
      {counts.unknown > 0 ? (
        <li className="ws-say__more">
          <LineSign state="unknown" />
          <span>{t.unknown(counts.unknown)}</span>
        </li>
      ) : null}
    </ol>
  );
}

interface SentenceProps {
  state: LineState;
  title: string;
  children: ReactNode;
}

function Sentence({ state, title, children }: SentenceProps) {
  return (
    <li>
      <LineSign state={state} />
      <b>{title}</b>
      {children}
    </li>
  );
}
