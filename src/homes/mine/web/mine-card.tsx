import { Form } from 'react-router';
import { directoryPath, ownCardPath } from '../../../journey/contact/paths.ts';
import type { CardStatus } from '../../../journey/contact/status.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { words } from './mine-words.ts';

/** What somebody is asked about their contact card: to make one after they met somebody, or whether it still holds. The first can be waved away for half a year; of the other, saying nothing lets the card go. */
export function MineCard({ status: { programme, ask } }: { status: CardStatus }) {
  const t = useWords(words);
  const to = ownCardPath({ programma: programme });
  return (
    <Card title={t.card[ask].title} headingLevel={2}>
      <p>{t.card[ask].text}</p>
      <Form method="post" action={to}>
        <ButtonRow>
          <ButtonLink variant="secondary" to={to}>
            {t.card[ask].action}
          </ButtonLink>
          <ButtonLink variant="quiet" to={directoryPath({ programma: programme })}>
            {t.toContacts}
          </ButtonLink>
          {ask === 'make' ? (
            <Button variant="quiet" name="intent" value="later">
              {t.card.notNow}
            </Button>
          ) : null}
        </ButtonRow>
      </Form>
    </Card>
  );
}
