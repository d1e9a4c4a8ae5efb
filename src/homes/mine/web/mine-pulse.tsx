import { pulsePath } from '../../../journey/contact/paths.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Inline } from '../../../ui/inline.tsx';
import { useWords } from '../../../ui/language.tsx';
import { words } from './mine-words.ts';

/** Whom somebody met, of whom they can say whether they were in touch. Nobody has to. */
export function MinePulse({ count }: { count: number }) {
  const t = useWords(words).pulse;
  return (
    <Card title={t.title} headingLevel={2}>
      <p>{t.text(count)}</p>
      <Inline>
        <ButtonLink variant="secondary" to={pulsePath()}>
          {t.action}
        </ButtonLink>
      </Inline>
    </Card>
  );
}
