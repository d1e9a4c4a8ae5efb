import { data, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { appContext, localeContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { programmePath, programmesPath } from '../../paths.ts';
import { FAULTS, programmeForm } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { makeProgramme } from '../new-programme.ts';
import type { Route } from './+types/new-programme.ts';
import { CoordinatorFields } from './coordinator-fields.tsx';
import { words } from './operator-words.ts';

export async function action({ context, request }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const typed = await typedIn(request);
  const refused = (faults: Faults) =>
    data<{ faults: Faults; typed: Typed }>({ faults, typed }, { status: 422 });
  const wish = programmeForm.safeParse(typed);
  if (!wish.success) return refused(faultsOf(wish.error, FAULTS));
  const by = { actor: context.get(viewerContext)!.userId, locale: context.get(localeContext) };
  const code = await makeProgramme(db, by, wish.data);
  if (code === null) return refused({ programme: 'taken' });
  return redirect(programmePath(code, { gedaan: 'gemaakt' }), 303);
}

export default function NewProgramme({ actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { faults, typed } = useAnswer(actionData) ?? { faults: {} as Faults, typed: {} as Typed };
  const labels = { programme: t.programmeName, name: t.name, email: t.email };
  const special = faults.programme === 'taken' ? { programme: t.taken } : {};
  const textOf = useFaultText(faults, labels, useWords(faultWords), special);
  return (
    <>
      <title>{`${t.newTitle} · Wisselstage`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: programmesPath, text: t.title }, { text: t.newTitle }]}
        crumbsLabel={t.crumbs}
        title={t.newTitle}
        lead={t.newLead}
      />
      <KeptForm kept="programma" method="post">
        <FormStack>
          <TextField
            {...fieldOf('programme', typed, textOf)}
            label={t.programmeName}
            hint={t.programmeHint}
            maxLength={80}
          />
          <CoordinatorFields typed={typed} textOf={textOf} />
          <ButtonRow>
            <Button variant="primary">{t.make}</Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}
