import { secondStepPath } from '../../../../people/paths.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { CodeText } from '../../../../ui/code-list.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import type { Panel } from '../../../visit/visit-panel.ts';
import { followUpPath } from '../../paths.ts';
import { words } from './own-words.ts';

/** The day of something secret: shut, the way to shut it, or what comes before it can be opened. */
export function Closed({ id, panel }: { id: string; panel: Panel | null }) {
  const t = useWords(words);
  const opens = followUpPath(id, { toon: 'dag' });
  if (panel === null) return null;
  if (panel.stand === 'opened')
    return (
      <ButtonRow>
        <ButtonLink variant="secondary" to={followUpPath(id)}>
          {t.shut}
        </ButtonLink>
      </ButtonRow>
    );
  if (panel.stand === 'call')
    return (
      <Section title={t.closed}>
        <p>{t.closedCall}</p>
        <div className="ws-unprinted">
          <CodeText>{panel.code}</CodeText>
        </div>
      </Section>
    );
  const may = panel.stand === 'shut';
  return (
    <Section title={t.closed} intro={t.closedText}>
      {may ? null : <p>{panel.stand === 'again' ? t.closedAgain : t.closedFactor}</p>}
      {panel.stand === 'again' ? null : (
        <ButtonRow>
          <ButtonLink variant="primary" to={may ? opens : secondStepPath({ verder: opens })}>
            {may ? t.open : t.openFactor}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  );
}
