import { Form, Link } from 'react-router';
import { readOpenRounds } from '../../../journey/programme/reads-rounds.ts';
import { galleryPath } from '../../../journey/sign-up/paths.ts';
import { dayOf } from '../../../language/day.ts';
import { exampleSignInPath, signInPath } from '../../../people/paths.ts';
import { appContext, viewerContext } from '../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Card, CardGrid } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Section } from '../../../ui/section.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { minePath } from '../../paths.ts';
import type { Route } from './+types/home.ts';
import { words } from './home-words.ts';
import { OpenRounds } from './open-rounds.tsx';

/** The round of the example; its gallery is public. */
const EXAMPLE_GALLERY = galleryPath('voorjaar-2027');

export async function loader({ context }: Route.LoaderArgs) {
  const { db, mode } = context.get(appContext);
  return {
    example: mode === 'example',
    entered: context.get(viewerContext) !== null,
    rounds: await readOpenRounds(db, dayOf(new Date())),
  };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { example, entered, rounds } = loaderData;
  return (
    <>
      <title>{`Wisselstage · ${t.title}`}</title>
      <PageHead title={t.title} lead={t.lead} />
      {entered ? (
        <ButtonRow>
          <ButtonLink variant="primary" to={minePath()}>
            {t.goOn}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      {example ? <Roles /> : null}
      <OpenRounds rounds={rounds} />
      {entered || example ? null : (
        <Section title={t.alreadyIn} intro={t.alreadyInText}>
          <ButtonRow>
            <ButtonLink variant={rounds.length > 0 ? 'secondary' : 'primary'} to={signInPath()}>
              {t.signIn}
            </ButtonLink>
          </ButtonRow>
        </Section>
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

function Roles() {
  const t = useWords(words);
  return (
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
