import { Form } from 'react-router';
import { formatLongDay } from '../../../../language/format.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import type { Audience } from '../../contact.ts';
import { ownCardPath } from '../../paths.ts';
import { words } from './contacts-words.ts';

interface MyCardProps {
  own: {
    ringMeFor: readonly string[];
    audience: Audience;
    secret: boolean;
    until: string;
    asked: boolean;
  } | null;
  programme: string | undefined;
}

/** One's own card beside those of others, with the press that it still holds when that is asked. */
export function MyCard({ own, programme }: MyCardProps) {
  const t = useWords(words);
  const locale = useLocale();
  const to = ownCardPath({ programma: programme });
  if (!own)
    return (
      <Card title={t.myCard} headingLevel={2}>
        <p>{t.noCard}</p>
        <ButtonRow>
          <ButtonLink variant="secondary" small to={to}>
            {t.make}
          </ButtonLink>
        </ButtonRow>
      </Card>
    );
  const { ringMeFor, audience, secret, until, asked } = own;
  return (
    <Card title={t.myCard} headingLevel={2}>
      <ul className="ws-for-me">
        {ringMeFor.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="ws-soft">
        {t.seenBy[audience]} {secret ? `${t.noHours} ` : ''}
        {asked ? `${t.holds} ` : ''}
        {t.until(formatLongDay(until, locale))}
      </p>
      <ButtonRow>
        {asked ? (
          <Form method="post" action={to}>
            <Button variant="secondary" small name="intent" value="holds">
              {t.stillHolds}
            </Button>
          </Form>
        ) : null}
        <ButtonLink variant="quiet" small to={to}>
          {t.change}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}
