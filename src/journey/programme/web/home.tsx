import { Form } from 'react-router';
import { appContext } from '../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card, CardGrid } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { words } from '../words.ts';
import type { Route } from './+types/home.ts';

export function loader({ context }: Route.LoaderArgs) {
  return { example: context.get(appContext).mode === 'example' };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const roles = [
    { to: 'coordinator', title: t.coordinator, text: t.coordinatorText },
    { to: 'contactpersoon', title: t.contact, text: t.contactText },
    { to: 'deelnemer', title: t.participant, text: t.participantText },
    { to: 'beheerder', title: t.operator, text: t.operatorText },
  ];
  return (
    <>
      <title>{`Wisselstage · ${t.title}`}</title>
      <PageHead title={t.title} lead={t.lead} />
      {loaderData.example ? (
        <Section title={t.exampleTitle}>
          <CardGrid>
            {roles.map(({ to, title, text }, index) => (
              <Card key={to} title={title} headingLevel={3}>
                <p>{text}</p>
                <Form method="post" action={`/voorbeeld/als/${to}`} reloadDocument>
                  <Button variant={index === 0 ? 'primary' : 'secondary'}>{t.enterAs(title)}</Button>
                </Form>
              </Card>
            ))}
          </CardGrid>
        </Section>
      ) : (
        <ButtonRow>
          <ButtonLink variant="primary" to="/inloggen">
            {t.signIn}
          </ButtonLink>
        </ButtonRow>
      )}
      <Section title={t.stepsTitle}>
        <ol className="ws-prose-list">
          {t.steps.map(([title, text]) => (
            <li key={title}>
              <strong>{title}.</strong> {text}
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
