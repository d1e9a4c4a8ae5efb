import { Form, redirect } from 'react-router';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { Soft } from '../../ui/inline.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { furtherOf } from '../own-path.ts';
import { choosePersonPath } from '../paths.ts';
import { type Choice, choosePerson, readChoices } from '../person/choosing.ts';
import { appContext, askerContext } from '../scope.ts';
import { words } from '../words.ts';
import type { Route } from './+types/choose-person.ts';

export async function loader({ request, context }: Route.LoaderArgs) {
  const asker = context.get(askerContext);
  const { db } = context.get(appContext);
  const verder = furtherOf(new URL(request.url).searchParams.get('verder'));
  const choices = await readChoices(db, asker);
  // With an address of one's own there is nothing to say.
  if (choices.length === 0) throw redirect(verder);
  return { email: asker.email, verder, choices };
}

/** Who signs in with another address is as good as not there. */
export async function action({ request, context }: Route.ActionArgs) {
  const asker = context.get(askerContext);
  const form = await request.formData();
  const [programmeId, personId] = [form.get('programme'), form.get('person')].map(String);
  const who = { programmeId: programmeId!, personId: personId! };
  if (!(await choosePerson(context.get(appContext).db, asker, who)))
    throw new Response(null, { status: 404 });
  return redirect(furtherOf(form.get('verder')), 303);
}

export default function ChoosePerson({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { email, verder, choices } = loaderData;
  return (
    <>
      <title>{`${t.whoTitle} · Wisselstage`}</title>
      <PageHead title={t.whoTitle} lead={t.whoLead(email)} />
      {choices.map((choice) => (
        <People key={choice.programmeId} choice={choice} verder={verder} />
      ))}
      <p>
        <Soft>{t.whoNot}</Soft>
      </p>
    </>
  );
}

function People({ choice, verder }: { choice: Choice; verder: string }) {
  const t = useWords(words);
  return (
    <Section title={choice.programme}>
      {choice.people.map(({ personId, name }) => (
        <Form key={personId} method="post" action={choosePersonPath()}>
          <input type="hidden" name="programme" value={choice.programmeId} />
          <input type="hidden" name="person" value={personId} />
          <input type="hidden" name="verder" value={verder} />
          <ButtonRow>
            <Button variant={personId === choice.chosen ? 'primary' : 'secondary'}>
              {personId === choice.chosen
                ? t.whoStays(name || t.whoNameless)
                : t.whoIs(name || t.whoNameless)}
            </Button>
          </ButtonRow>
        </Form>
      ))}
    </Section>
  );
}
