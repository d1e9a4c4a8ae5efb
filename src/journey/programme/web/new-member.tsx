import { data, Form, redirect } from 'react-router';
import { roundContext } from '../../../people/scope.ts';
import { Button, ButtonRow } from '../../../ui/button.tsx';
import { FormStack, TextField } from '../../../ui/form.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { newOrganisationForm } from '../schema.ts';
import { addOrganisation } from '../writes.ts';
import type { Route } from './+types/new-member.ts';
import { type Faults, faultsOf, type Typed, typedIn } from './form.ts';
import { MemberFields, memberLabels } from './member-fields.tsx';
import { words } from './member-words.ts';
import { Problems, useFaultText } from './problems.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { code, name } = context.get(roundContext);
  return { round: { code, name } };
}

interface Said {
  faults: Faults;
  typed: Typed;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, programmeId, code: round } = context.get(roundContext);
  const typed = await typedIn(request);
  const wish = newOrganisationForm.safeParse(typed);
  if (!wish.success) return data<Said>({ faults: faultsOf(wish.error), typed }, { status: 422 });
  const code = await addOrganisation(db, programmeId, wish.data);
  if (code === null) return data<Said>({ faults: { code: 'taken' }, typed }, { status: 422 });
  return redirect(`/rondes/${round}/organisaties/${encodeURIComponent(code)}?gedaan=toegevoegd`, 303);
}

export default function NewMember({ loaderData: { round }, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { faults, typed }: Said = actionData ?? { faults: {}, typed: {} };
  const textOf = useFaultText(faults, memberLabels(t));
  return (
    <>
      <title>{`${t.newTitle} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[
          { to: `/rondes/${round.code}`, text: round.name },
          { to: `/rondes/${round.code}/organisaties`, text: t.title },
          { text: t.newTitle },
        ]}
        crumbsLabel={t.crumbs}
        title={t.newTitle}
        lead={t.newLead}
      />
      <Form method="post">
        <FormStack>
          <TextField
            id="code"
            name="code"
            label={t.code}
            hint={t.codeHint}
            error={textOf('code')}
            defaultValue={typed.code}
            maxLength={20}
          />
          <MemberFields typed={typed} textOf={textOf} />
          <ButtonRow>
            <Button variant="primary">{t.addNow}</Button>
          </ButtonRow>
        </FormStack>
      </Form>
    </>
  );
}
