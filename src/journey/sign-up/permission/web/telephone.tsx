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
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { signUpsPath, telephonePath } from '../../paths.ts';
import {
  FAULTS,
  readCoordinatorForm,
  type TypedByCoordinator,
  telephoneSchema,
} from '../by-coordinator-form.ts';
import { noteByTelephone } from '../telephone.ts';
import type { Route } from './+types/telephone.ts';
import { enterSignUp } from './by-coordinator.ts';
import { words } from './by-coordinator-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { scope, signUpId, about } = await enterSignUp({ context, params });
  const today = dayOf(new Date());
  return { round: { code: scope.code, name: scope.name }, signUp: signUpId, about, today };
}

interface Said {
  faults: Faults;
  typed: TypedByCoordinator;
  doubt?: Doubt | null;
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { scope, signUpId } = await enterSignUp({ context, params });
  const form = await request.formData();
  const typed = readCoordinatorForm(form);
  const box = readSaid(form.get(NO_BSN));
  const told = telephoneSchema(dayOf(new Date()), box).safeParse(typed);
  if (!told.success) {
    const doubt = doubtIn([typed.saidBy, typed.note], box);
    return data<Said>({ faults: faultsOf(told.error, FAULTS), typed, doubt }, { status: 422 });
  }
  const at = { roundId: scope.roundId, signUpId, userId: context.get(viewerContext)!.userId };
  if (!(await noteByTelephone(scope, at, told.data))) throw new Response(null, { status: 404 });
  return redirect(`${signUpsPath(scope.code, { persoon: signUpId, gedaan: 'genoteerd' })}#mens`, 303);
}

export default function Telephone({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, signUp, about, today } = loaderData;
  const said = useAnswer(actionData);
  const faults = said?.faults ?? {};
  const labels = { answer: t.answer, saidBy: t.saidBy, saidOn: t.saidOn, note: t.note };
  const textOf = useFaultText(faults, labels, t.faults);
  const typed = said?.typed ?? { answer: '', saidBy: about.managerName, saidOn: today, note: '' };
  const title = t.phoneTitle(about.name);
  return (
    <>
      <title>{`${title} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: signUpsPath(round.code), text: t.people }, { text: title }]}
        crumbsLabel={t.crumbs}
        title={title}
        lead={t.phoneLead(about.name)}
      />
      <KeptForm kept="telefoon" method="post" action={telephonePath(round.code, signUp)} noValidate>
        <FormStack>
          <RadioGroup
            name="answer"
            legend={t.answer}
            error={textOf('answer')}
            defaultValue={typed.answer}
            options={[
              { value: 'yes', label: t.yes(about.name) },
              { value: 'no', label: t.no(about.name) },
            ]}
          />
          <TextField
            {...fieldOf('saidBy', typed, textOf)}
            label={t.saidBy}
            maxLength={120}
            autoComplete="off"
          />
          <TextField {...fieldOf('saidOn', typed, textOf)} type="date" label={t.saidOn} max={today} />
          <TextArea
            {...fieldOf('note', typed, textOf)}
            label={t.note}
            hint={t.noteHint(about.name)}
            maxLength={1000}
            rows={3}
          />
          <NoBsn doubt={said?.doubt} />
          <p>{t.linkStays}</p>
          <ButtonRow>
            <Button variant="primary">{t.save}</Button>
            <ButtonLink variant="quiet" to={`${signUpsPath(round.code, { persoon: signUp })}#mens`}>
              {t.cancel}
            </ButtonLink>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}
