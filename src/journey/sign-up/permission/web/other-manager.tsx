import { data, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { viewerContext } from '../../../../people/scope.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { choosingState } from '../../../programme/programme.ts';
import { readRound } from '../../../programme/reads.ts';
import { otherManagerPath, signUpsPath, telephonePath } from '../../paths.ts';
import {
  FAULTS,
  otherManagerSchema,
  readCoordinatorForm,
  type TypedByCoordinator,
} from '../by-coordinator-form.ts';
import { askAnother } from '../other-manager.ts';
import type { Route } from './+types/other-manager.ts';
import { enterSignUp } from './by-coordinator.ts';
import { words } from './by-coordinator-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { scope, signUpId, about } = await enterSignUp({ context, params });
  const round = await readRound(scope.db, scope.roundId);
  return {
    round: { code: scope.code, name: scope.name },
    signUp: signUpId,
    about,
    open: choosingState(round, dayOf(new Date())) !== 'closed',
  };
}

interface Said {
  faults: Faults;
  typed: TypedByCoordinator;
  doubt?: Doubt | null;
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { scope, signUpId } = await enterSignUp({ context, params });
  const { roundId, programmeId } = scope;
  const form = await request.formData();
  const typed = readCoordinatorForm(form);
  const today = dayOf(new Date());
  // A mail would lead to a page that takes no answer any more.
  if (choosingState(await readRound(scope.db, roundId), today) === 'closed') {
    return data<Said>({ faults: {}, typed }, { status: 409 });
  }
  const box = readSaid(form.get(NO_BSN));
  const doubt = doubtIn([typed.managerName], box);
  const wish = otherManagerSchema(box).safeParse(typed);
  if (!wish.success) {
    return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed, doubt }, { status: 422 });
  }
  const { managerName: name, managerEmail: email } = wish.data;
  const userId = context.get(viewerContext)!.userId;
  const fault = await askAnother(scope, { roundId, programmeId, signUpId, name, email, today, userId });
  if (fault === 'unknown') throw new Response(null, { status: 404 });
  if (fault) {
    const status = fault === 'given' ? 409 : 422;
    return data<Said>({ faults: { managerEmail: fault }, typed, doubt }, { status });
  }
  return redirect(`${signUpsPath(scope.code, { persoon: signUpId, gedaan: 'ander-gevraagd' })}#mens`, 303);
}

export default function OtherManager({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, signUp, about, open } = loaderData;
  const said = useAnswer(actionData);
  const faults = said?.faults ?? {};
  const labels = { managerName: t.managerName, managerEmail: t.managerEmail };
  const textOf = useFaultText(faults, labels, t.faults);
  const typed = said?.typed ?? { managerName: '', managerEmail: '' };
  const title = t.otherTitle(about.name);
  const back = `${signUpsPath(round.code, { persoon: signUp })}#mens`;
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: signUpsPath(round.code), text: t.people }, { text: title }]}
        crumbsLabel={t.crumbs}
        title={title}
        lead={about.managerName ? t.otherLead(about.managerName) : t.otherFirst}
      />
      {open ? (
        <KeptForm
          kept="leidinggevende"
          method="post"
          action={otherManagerPath(round.code, signUp)}
          noValidate
        >
          <FormStack>
            <TextField
              {...fieldOf('managerName', typed, textOf)}
              label={t.managerName}
              maxLength={120}
              autoComplete="off"
            />
            <TextField
              {...fieldOf('managerEmail', typed, textOf)}
              type="email"
              label={t.managerEmail}
              autoComplete="off"
            />
            <NoBsn doubt={said?.doubt} />
            <ButtonRow>
              <Button variant="primary">{t.ask}</Button>
              <ButtonLink variant="quiet" to={back}>
                {t.cancel}
              </ButtonLink>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      ) : (
        <>
          <Callout tone="info" title={t.closed}>
            <p>{t.closedText}</p>
          </Callout>
          <ButtonRow>
            <ButtonLink variant="primary" to={telephonePath(round.code, signUp)}>
              {t.toPhone}
            </ButtonLink>
            <ButtonLink variant="quiet" to={back}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </>
  );
}
