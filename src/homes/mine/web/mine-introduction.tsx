import { introductionPath } from '../../../journey/contact/paths.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { words } from './mine-words.ts';

/** Somebody would like to get to know them, or another through them; who, says its own page. */
export function MineIntroduction({ id }: { id: string }) {
  const t = useWords(words);
  return (
    <Card title={t.introduction.title} headingLevel={2}>
      <p>{t.introduction.text}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" to={introductionPath(id)}>
          {t.introduction.action}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}
