import { data, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, typedIn } from '../../../../forms/typed.ts';
import { organisationPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { enterOwn } from '../../../../people/web/enter-own.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button } from '../../../../ui/button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { findSpokenFor } from '../../../programme/reads-own.ts';
import { officersPath } from '../../paths.ts';
import { OFFICERS } from '../../story.ts';
import { words as storyWords } from '../../words.ts';
import { findOwn, giveOfficers } from '../giving.ts';
import { officersForm, readOfficers } from '../officers.ts';
import type { Route } from './+types/officers.ts';
import { words } from './officers-words.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const { id, name, address } = await enterOwn(context, findSpokenFor, params.code);
  const officers = await readOfficers(db, [id]);
  return {
    ...{ name, address },
    typed: Object.fromEntries(officers.map(({ kind, email }) => [kind, email])),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const { id, address } = await enterOwn(context, findSpokenFor, params.code);
  const typed = await typedIn(request);
  const refused = (faults: Faults<'email' | 'required' | 'coordinator'>) =>
    data({ typed, faults }, { status: 422 });
  const parsed = officersForm.safeParse(typed);
  if (!parsed.success) return refused(faultsOf(parsed.error, ['email']));
  const own = await findOwn(db, id, parsed.data);
  if (own.length > 0) return refused(Object.fromEntries(own.map((kind) => [kind, 'coordinator' as const])));
  const today = dayOf(new Date());
  const { userId } = context.get(viewerContext)!;
  const giving = { given: parsed.data, by: 'organisation' as const, userId, today };
  await db.transaction().execute((trx) => giveOfficers(trx, id, giving));
  return redirect(officersPath(address, { gedaan: 'bewaard' }), 303);
}

export default function OfficersPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const all = useWords(storyWords);
  const { name, address, done } = loaderData;
  const answer = useAnswer(actionData);
  const faults = answer?.faults ?? {};
  const textOf = useFaultText(faults, { communication: t.communication, security: t.security }, all.faults);
  const typed: Record<string, string> = answer?.typed ?? loaderData.typed;
  return (
    <>
      <title>{`${t.title} · ${name} · Wisselstage`}</title>
      <Done text={answer ? null : entryOf(t.done, done)} />
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: organisationPath(address), text: name }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      <KeptForm kept="akkoord" method="post" action={officersPath(address)} noValidate>
        <FormStack>
          {OFFICERS.map((kind) => (
            <TextField
              key={kind}
              {...fieldOf(kind, typed, textOf)}
              label={t[kind]}
              hint={t[`${kind}Hint`]}
              type="email"
              autoComplete="off"
            />
          ))}
          <div>
            <Button variant="primary">{t.save}</Button>
          </div>
        </FormStack>
      </KeptForm>
    </>
  );
}
