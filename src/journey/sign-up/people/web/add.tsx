import { data, redirect } from 'react-router';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { readRound } from '../../../programme/reads.ts';
import { addSignUpPath, signUpsPath } from '../../paths.ts';
import { addByHand } from '../by-hand.ts';
import { byHandSchema, FAULTS, readByHandForm, textsIn, valuesOf } from '../by-hand-form.ts';
import { readByHandOffer, rulesOf } from '../by-hand-offer.ts';
import { emptyByHand, type TypedByHand } from '../by-hand-typed.ts';
import type { Route } from './+types/add.ts';
import { ManagerFields, WhenFields, WhereFields, WhoFields } from './by-hand-fields.tsx';
import { useByHandFaults } from './by-hand-text.ts';
import { words } from './by-hand-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const round = await readRound(scope.db, scope.roundId);
  const { view } = await readByHandOffer(scope.db, round, null);
  return { round: { code: scope.code, name: scope.name }, offer: view };
}

interface Said {
  faults: Faults;
  typed: TypedByHand;
  doubt: Doubt | null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const { db, roundId, programmeId } = scope;
  const round = await readRound(db, roundId);
  const offered = await readByHandOffer(db, round, null);
  const form = await request.formData();
  const typed = readByHandForm(form);
  const box = readSaid(form.get(NO_BSN));
  const doubt = doubtIn(textsIn(typed), box);
  const today = dayOf(new Date());
  const rules = { ...rulesOf(offered, round), before: null, email: null, today, said: box };
  const wish = byHandSchema(rules).safeParse(typed);
  if (!wish.success) {
    return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed, doubt }, { status: 422 });
  }
  const { email, permission, saidBy, saidOn } = wish.data;
  const by = { roundId, programmeId, userId: context.get(viewerContext)!.userId, today };
  const told = { answer: 'yes', saidBy, saidOn, note: '' } as const;
  const added = await addByHand({ db }, by, {
    email,
    values: valuesOf(typed, wish.data),
    permission: permission === 'given' ? told : permission,
  });
  if (typeof added === 'string')
    return data<Said>({ faults: { email: added }, typed, doubt }, { status: 422 });
  return redirect(`${signUpsPath(scope.code, { persoon: added.id, gedaan: 'toegevoegd' })}#mens`, 303);
}

export default function Add({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, offer } = loaderData;
  const said = useAnswer(actionData);
  const faults = said?.faults ?? {};
  const textOf = useByHandFaults(faults);
  const fields = { typed: said?.typed ?? emptyByHand, offer, textOf, adds: true };
  const back = signUpsPath(round.code);
  return (
    <>
      <title>{`${t.addTitle} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: back, text: t.people }, { text: t.addTitle }]}
        crumbsLabel={t.crumbs}
        title={t.addTitle}
        lead={t.addLead}
      />
      <KeptForm kept="nieuw" method="post" action={addSignUpPath(round.code)} noValidate>
        <WhoFields {...fields} />
        <WhereFields {...fields} />
        <WhenFields {...fields} />
        <ManagerFields {...fields} />
        <NoBsn doubt={said?.doubt} />
        <ButtonRow>
          <Button variant="primary">{t.add}</Button>
          <ButtonLink variant="quiet" to={back}>
            {t.cancel}
          </ButtonLink>
        </ButtonRow>
      </KeptForm>
    </>
  );
}
