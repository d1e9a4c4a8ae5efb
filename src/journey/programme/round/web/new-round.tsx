import { data, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { appContext, localeContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { settingsPath } from '../../paths.ts';
import { coordinatedBy } from '../../policy.ts';
import { namesInList, periodOf } from '../../programme-rounds.ts';
import { readRounds } from '../../reads.ts';
import { readProgrammes } from '../../reads-programme.ts';
import { findNamesake } from '../../reads-rounds.ts';
import { FAULTS, newRoundSchema } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { makeRound } from '../new-round.ts';
import { readKept } from '../removal.ts';
import type { Route } from './+types/new-round.ts';
import { words } from './round-words.ts';

/**
 * What a round of the viewer can begin with; a page that is not there for who runs no programme. A round that holds
 * nothing has nothing to take along.
 */
async function basesOf(context: Route.LoaderArgs['context']) {
  const { db } = context.get(appContext);
  const own = coordinatedBy(context.get(viewerContext)!);
  if (own.length === 0) throw new Response(null, { status: 404 });
  const rounds = await readRounds(db, own);
  const kept = await readKept(
    db,
    rounds.map(({ id }) => id),
  );
  return { rounds: rounds.filter(({ id }) => kept.has(id)), programmes: await readProgrammes(db, own) };
}

export async function loader({ context }: Route.LoaderArgs) {
  const { rounds, programmes } = await basesOf(context);
  const names = namesInList(rounds, context.get(localeContext));
  return {
    submission: crypto.randomUUID(),
    several: programmes.length > 1,
    rounds: rounds.map(({ code, programmeName, ...round }) => ({
      ...{ code, programmeName },
      name: names.get(code) ?? round.name,
    })),
    programmes: programmes.map(({ code, name }) => ({ code, name })),
  };
}

interface Said {
  faults: Faults;
  typed: Typed;
  /** Another round with the name that was typed. */
  namesake?: { name: string; firstDay: string | null; lastDay: string | null };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const { rounds, programmes } = await basesOf(context);
  const typed = await typedIn(request);
  const wish = newRoundSchema.safeParse(typed);
  if (!wish.success) return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed }, { status: 422 });
  const { name, base, submission } = wish.data;
  const from = base.kind === 'round' ? (rounds.find(({ code }) => code === base.code) ?? null) : null;
  const programmeId = from?.programmeId ?? programmes.find(({ code }) => code === base.code)?.id;
  if (!programmeId || (base.kind === 'round' && !from)) {
    return data<Said>({ faults: { base: 'choice' }, typed }, { status: 422 });
  }
  // Said once: who makes it all the same knows.
  const namesake = typed.namesake === name ? null : await findNamesake(db, programmeId, name, { submission });
  if (namesake) {
    return data<Said>({ faults: {}, typed: { ...typed, namesake: name }, namesake }, { status: 422 });
  }
  const code = await makeRound(db, { programmeId, name, submission, from: from?.id ?? null });
  return redirect(settingsPath(code, { gedaan: 'nieuw' }), 303);
}

export default function NewRound({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { rounds, programmes, several } = loaderData;
  const locale = useLocale();
  const submission = useBegun(loaderData.submission);
  const said: Said = useAnswer(actionData) ?? { faults: {}, typed: {} };
  const { faults, typed, namesake } = said;
  const textOf = useFaultText(faults, { name: t.name, base: t.base }, useWords(faultWords));
  const options = [
    ...rounds.map(({ code, name, programmeName }) => ({
      value: `round:${code}`,
      label: several ? `${t.fromRound(name)} (${t.inProgramme(programmeName)})` : t.fromRound(name),
      hint: t.fromRoundHint,
    })),
    ...programmes.map(({ code, name }) => ({
      value: `programme:${code}`,
      label: several ? `${t.afresh} (${t.inProgramme(name)})` : t.afresh,
      hint: t.afreshHint,
    })),
  ];
  return (
    <>
      <title>{`${t.newTitle} · Wisselstage`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead title={t.newTitle} lead={t.newLead} />
      {namesake ? (
        <Callout tone="attention" title={t.namesake} headingLevel={2} role="alert">
          <p>{t.namesakeText(namesake.name, periodOf(namesake, locale))}</p>
        </Callout>
      ) : null}
      <KeptForm kept="ronde" method="post">
        <FormStack>
          <BegunField name="submission" value={typed.submission ?? submission} />
          {namesake ? <input type="hidden" name="namesake" value={typed.namesake} /> : null}
          <TextField {...fieldOf('name', typed, textOf)} label={t.name} hint={t.nameHint} maxLength={80} />
          <RadioGroup
            name="base"
            legend={t.base}
            hint={t.baseHint}
            error={textOf('base')}
            options={options}
            defaultValue={typed.base ?? options[0]?.value}
          />
          <ButtonRow>
            <Button variant="primary">{namesake ? t.makeAnyway : t.make}</Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}
