import { introductionPath, suggestedLinePath, takeOverPath } from '../../../journey/contact/paths.ts';
import type { AskedByOther } from '../../../journey/contact/status.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { words } from './mine-words.ts';

const PAGES = { introduction: introductionPath, line: suggestedLinePath, 'hand-over': takeOverPath };

/** Somebody else asks something of them about contacts; who and what, says its own page. */
export function MineAsked({ asked: { kind, id } }: { asked: AskedByOther }) {
  const t = useWords(words).byOthers[kind];
  return (
    <Card title={t.title} headingLevel={2}>
      <p>{t.text}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" to={PAGES[kind](id)}>
          {t.action}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}
