import { Form } from 'react-router';
import { exampleSignInPath } from '../../../people/paths.ts';
import { Button } from '../../../ui/button.tsx';
import { Card, CardGrid } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Section } from '../../../ui/section.tsx';
import { words } from './home-words.ts';

/**
 * In the example: everybody it can be looked at as, with one click.
 * @param secret two of them go to a secret place
 */
export function Roles({ secret }: { secret: boolean }) {
  const t = useWords(words);
  return (
    <Section title={t.exampleTitle}>
      <Role to="coordinator" title={t.coordinator} text={t.coordinatorText} first />
      <CardGrid>
        <Role to="contactpersoon" title={t.contact} text={t.contactText} />
        <Role to="deelnemer" title={t.participant} text={t.participantText} />
        <Role to="beheerder" title={t.operator} text={t.operatorText} />
        {secret ? (
          <>
            <Role to="bevestigd" title={t.vouched} text={t.vouchedText} />
            <Role to="onbevestigd" title={t.unvouched} text={t.unvouchedText} />
          </>
        ) : null}
      </CardGrid>
      <p>{t.visitorText}</p>
    </Section>
  );
}

interface RoleProps {
  to: string;
  title: string;
  text: string;
  /** Where to begin. */
  first?: boolean;
}

function Role({ to, title, text, first = false }: RoleProps) {
  const t = useWords(words);
  return (
    <Card title={title} headingLevel={3} selected={first}>
      <p>{text}</p>
      <Form method="post" action={exampleSignInPath(to)} reloadDocument>
        <Button variant={first ? 'primary' : 'secondary'}>{t.enterAs(title)}</Button>
      </Form>
    </Card>
  );
}
