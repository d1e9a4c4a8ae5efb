import { Form, Link } from 'react-router';
import { appContext } from '../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card, CardGrid } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { words } from '../words.ts';
import type { Route } from './+types/home.ts';

/** The round of the example; its gallery is public. */
const EXAMPLE_GALLERY = '/plekken/voorjaar-2027';

export function loader({ context }: Route.LoaderArgs) {
  return { example: context.get(appContext).mode === 'example' };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  return (
    <>
      <title>{`Wisselstage · ${t.title}`}</title>
      <PageHead title={t.title} lead={t.lead} />
      {loaderData.example ? (
        <Section title={t.exampleTitle}>
          <Role to="coordinator" title={t.coordinator} text={t.coordinatorText} first />
          <CardGrid>
            <Role to="contactpersoon" title={t.contact} text={t.contactText} />
            <Role to="deelnemer" title={t.participant} text={t.participantText} />
            <Role to="beheerder" title={t.operator} text={t.operatorText} />
          </CardGrid>
          <p>
            {t.visitorText} <Link to={EXAMPLE_GALLERY}>{t.toGallery}</Link>
          </p>
        </Section>
      ) : (
        <ButtonRow>
          <ButtonLink variant="primary" to="/inloggen">
            {t.signIn}
          </ButtonLink>
        </ButtonRow>
      )}
      <Section title={t.stepsTitle}>
        <Steps
          label={t.stepsTitle}
          items={t.steps.map(([title, note], index) => ({
            title,
            note,
            state: 'done',
            stateText: t.step(index + 1),
          }))}
        />
      </Section>
    </>
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
      <Form method="post" action={`/voorbeeld/als/${to}`} reloadDocument>
        <Button variant={first ? 'primary' : 'secondary'}>{t.enterAs(title)}</Button>
      </Form>
    </Card>
  );
}
