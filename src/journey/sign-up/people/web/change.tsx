import { data, redirect } from 'react-router';
import { z } from 'zod';
import { Newer } from '../../../../forms/newer.tsx';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { readRound } from '../../../programme/reads.ts';
import { changeSignUpPath, signUpsPath } from '../../paths.ts';
import { findPersonOfSignUp, readAddressOfSignUp } from '../../reads-people.ts';
import { changeByHand, readByHand, standOfSignUp } from '../by-hand.ts';
import { byHandSchema, FAULTS, readByHandForm, textsIn, typedOfSignUp, valuesOf } from '../by-hand-form.ts';
import { readByHandOffer, rulesOf } from '../by-hand-offer.ts';
import type { TypedByHand } from '../by-hand-typed.ts';
import type { Route } from './+types/change.ts';
import { ManagerFields, WhenFields, WhereFields, WhoFields } from './by-hand-fields.tsx';
import { useByHandFaults, useLabels, useSpoken } from './by-hand-text.ts';
import { words } from './by-hand-words.ts';

/** Whose sign-up it is; the same answer for one of another round as for none. */
async function enter({ context, params }: Pick<Route.LoaderArgs, 'context' | 'params'>) {
  const scope = context.get(roundContext);
  const known = z.uuid().safeParse(params.aanmelding).success;
  const personId = known ? await findPersonOfSignUp(scope.db, scope.roundId, params.aanmelding) : null;
  const stored = personId === null ? null : await readByHand(scope.db, scope.roundId, personId);
  if (!stored) throw new Response(null, { status: 404 });
  const round = await readRound(scope.db, scope.roundId);
  return { scope, stored, round, before: typedOfSignUp(stored) };
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const { scope, stored, round, before } = await enter({ context, params });
  return {
    round: { code: scope.code, name: scope.name },
    signUp: params.aanmelding,
    typed: before,
    stand: standOfSignUp(stored),
    offer: (await readByHandOffer(scope.db, round, before)).view,
  };
}

interface Said {
  faults: Faults;
  typed: TypedByHand;
  stand: string;
  doubt: Doubt | null;
  /** What the participant, or another coordinator, kept in between. */
  newer?: TypedByHand;
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { scope, round, before } = await enter({ context, params });
  const { db, roundId, programmeId, code } = scope;
  const offered = await readByHandOffer(db, round, before);
  const form = await request.formData();
  const stand = String(form.get('stand') ?? '');
  const typed = { ...readByHandForm(form), permission: '' };
  const box = readSaid(form.get(NO_BSN));
  const doubt = doubtIn(textsIn(typed), box);
  const today = dayOf(new Date());
  const email = await readAddressOfSignUp(db, roundId, params.aanmelding);
  const wish = byHandSchema({ ...rulesOf(offered, round), before, email, today, said: box }).safeParse(typed);
  if (!wish.success) {
    return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed, stand, doubt }, { status: 422 });
  }
  const by = { roundId, programmeId, userId: context.get(viewerContext)!.userId, today };
  const values = valuesOf(typed, wish.data);
  const changed = await changeByHand({ db }, by, { signUpId: params.aanmelding, stand, values });
  if (changed === null) throw new Response(null, { status: 404 });
  if (typeof changed === 'object') {
    const newer = typedOfSignUp(changed.newer);
    const now = standOfSignUp(changed.newer);
    return data<Said>({ faults: {}, typed, stand: now, doubt, newer }, { status: 409 });
  }
  const gedaan = DONE[changed];
  return redirect(`${signUpsPath(code, { persoon: params.aanmelding, gedaan })}#mens`, 303);
}

const DONE = {
  changed: 'gewijzigd',
  same: 'niets-gewijzigd',
  'asked-again': 'gewijzigd-gevraagd',
} as const;

/** Also after an answer that was refused: what stands now is what the form offers. */
export const shouldRevalidate = () => true;

export default function Change({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, signUp, offer } = loaderData;
  const said = useAnswer(actionData);
  const begun = useBegun({ typed: loaderData.typed, stand: loaderData.stand });
  const { typed, stand } = said ?? begun;
  const faults = said?.faults ?? {};
  const textOf = useByHandFaults(faults);
  const labels = useLabels();
  const spoken = useSpoken(offer);
  const title = t.changeTitle(loaderData.typed.name);
  const fields = { typed, offer, textOf, adds: false };
  const back = `${signUpsPath(round.code, { persoon: signUp })}#mens`;
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: signUpsPath(round.code), text: t.people }, { text: title }]}
        crumbsLabel={t.crumbs}
        title={title}
        lead={t.changeLead(loaderData.typed.name)}
      />
      {said?.newer ? (
        <Newer
          here={changeSignUpPath(round.code, signUp)}
          fields={CHANGEABLE.map((field) => ({
            label: labels[field] ?? field,
            now: spoken(said.newer!, field),
            yours: spoken(typed, field),
          }))}
        />
      ) : null}
      <KeptForm
        kept="wijzig"
        method="post"
        action={changeSignUpPath(round.code, signUp)}
        noValidate
        key={stand}
      >
        <BegunField name="stand" value={stand} />
        <WhoFields {...fields} />
        <WhereFields {...fields} />
        <WhenFields {...fields} />
        <ManagerFields {...fields} />
        <NoBsn doubt={said?.doubt} />
        <ButtonRow>
          <Button variant="primary">{said?.newer ? t.saveYours : t.save}</Button>
          <ButtonLink variant="quiet" to={back}>
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </KeptForm>
    </>
  );
}

const CHANGEABLE = [
  ...(['name', 'organisation', 'jobTitle', 'newcomer', 'clientContact', 'choices'] as const),
  ...(['learningGoal', 'imageBefore', 'days', 'visits', 'managerName', 'managerEmail', 'hosts'] as const),
];
