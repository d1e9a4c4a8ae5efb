import { secondStepPath, signInPath } from '../../../../people/paths.ts';
import { ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { CodeText } from '../../../../ui/code-list.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { ownStoryPath } from '../../paths.ts';
import type { StoryPanel } from './enter.ts';
import { words } from './own-words.ts';

/** The text of a story that touches a secret place: the way to shut it, or what comes before it can be opened. */
export function Closed({ id, panel }: { id: string; panel: StoryPanel }) {
  const t = useWords(words);
  const { stand } = panel;
  if (stand === 'opened')
    return (
      <ButtonRow>
        <ButtonLink variant="secondary" to={ownStoryPath(id)}>
          {t.shut}
        </ButtonLink>
      </ButtonRow>
    );
  if (stand === 'call')
    return (
      <Section title={t.closed}>
        <p>{t.closedCall}</p>
        <div className="ws-unprinted">
          <CodeText>{panel.code}</CodeText>
        </div>
      </Section>
    );
  const opens = ownStoryPath(id, { toon: 'verhaal' });
  const ways = {
    shut: { to: opens, text: t.open, why: null },
    factor: { to: secondStepPath({ verder: opens }), text: t.openFactor, why: t.closedFactor },
    again: { to: null, text: null, why: t.closedAgain },
    'sign-in': { to: signInPath({ verder: opens }), text: t.openSignIn, why: t.closedSignIn },
  };
  const { to, text, why } = ways[stand];
  return (
    <Section title={t.closed} intro={t.closedText}>
      {why ? <p>{why}</p> : null}
      {to ? (
        <ButtonRow>
          <ButtonLink variant="primary" to={to}>
            {text}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </Section>
  );
}
