import { data, redirect } from 'react-router';
import { Newer } from '../../../../forms/newer.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { roundPath } from '../../../../homes/paths.ts';
import { type RoundScope, roundContext } from '../../../../people/scope.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { FAULTS, invitationTextForm, versionSchema } from '../../../programme/schema.ts';
import { invitationTextPath, shortagePath } from '../../paths.ts';
import { writeInvitation } from '../../writes.ts';
import type { Route } from './+types/invitation-text.ts';
import { loadText } from './load.ts';
import { words } from './shortage-words.ts';

async function find(scope: RoundScope, code: string) {
  const found = await loadText(scope, code);
  if (!found) throw new Response(null, { status: 404 });
  return found;
}

/** What was written, or what could be. */
const typedOf = ({ text, proposed }: Awaited<ReturnType<typeof find>>): Typed => ({
  ...{ nl: text?.nl ?? proposed.nl, en: text?.en ?? proposed.en, version: String(text?.version ?? 0) },
});

export async function loader({ context, params }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const found = await find(scope, params.organisatie);
  const { code, name, text, proposed, invited } = found;
  return {
    round: { code: scope.code, name: scope.name },
    ...{ code, name, invited, stored: typedOf(found) },
    proposed: text === null && proposed.nl !== '',
  };
}

interface Said {
  faults: Faults;
  typed: Typed;
  newer?: Typed;
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const { id, code } = await find(scope, params.organisatie);
  const typed = await typedIn(request);
  const wish = invitationTextForm.extend(versionSchema.shape).safeParse(typed);
  if (!wish.success) return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed }, { status: 422 });
  const { nl, en, version: seen } = wish.data;
  if (await writeInvitation(scope.db, scope.roundId, { organisationId: id, nl, en, seen }))
    return redirect(shortagePath(scope.code, { gedaan: 'bewaard' }), 303);
  const newer = typedOf(await find(scope, code));
  return data<Said>(
    { faults: {}, typed: { ...typed, version: newer.version ?? '' }, newer },
    { status: 409 },
  );
}

export default function InvitationTextPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const answered = useAnswer(actionData);
  const { round, code, name, invited, stored, proposed } = loaderData;
  const begun = useBegun(stored);
  const said: Said = answered ?? { faults: {}, typed: begun };
  const textOf = useFaultText(said.faults, { nl: t.nl, en: t.en }, t.faults);
  return (
    <>
      <title>{`${t.textTitle(name)} · ${round.name}`}</title>
      <Problems faults={said.faults} textOf={textOf} />
      <PageHead
        crumbs={[
          { to: roundPath(round.code), text: round.name },
          { to: shortagePath(round.code), text: t.title },
          { text: name },
        ]}
        crumbsLabel={t.crumbs}
        title={t.textTitle(name)}
        lead={t.textLead}
      />
      {said.newer ? (
        <Newer
          here={invitationTextPath(round.code, code)}
          fields={(['nl', 'en'] as const).map((field) => ({
            ...{ label: t[field], now: said.newer?.[field] ?? '', yours: said.typed[field] ?? '' },
          }))}
        />
      ) : null}
      {invited ? <Callout tone="info">{t.invited}</Callout> : null}
      {proposed && !answered && !invited ? <Callout tone="info">{t.proposed}</Callout> : null}
      <KeptForm kept="tekst" method="post" key={said.typed.version}>
        <FormStack>
          <BegunField name="version" value={said.typed.version ?? ''} />
          {(['nl', 'en'] as const).map((field) => (
            <TextArea
              key={field}
              id={field}
              name={field}
              rows={6}
              label={t[field]}
              hint={t.hint}
              error={textOf(field)}
              defaultValue={said.typed[field]}
            />
          ))}
          <ButtonRow>
            <Button variant="primary">{t.save}</Button>
            <ButtonLink variant="secondary" to={shortagePath(round.code)}>
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}
