import { directoryPath, ownCardPath } from '../../../journey/contact/paths.ts';
import type { CardStatus } from '../../../journey/contact/status.ts';
import { ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { words } from './mine-words.ts';

/** What somebody is asked about their contact card: to make one after they met somebody, or whether it still holds. */
export function MineCard({ status: { programme, ask } }: { status: CardStatus }) {
  const t = useWords(words);
  return (
    <Card title={t.card[ask].title} headingLevel={2}>
      <p>{t.card[ask].text}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" to={ownCardPath({ programma: programme })}>
          {t.card[ask].action}
        </ButtonLink>
        <ButtonLink variant="quiet" to={directoryPath({ programma: programme })}>
          {t.toContacts}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}
