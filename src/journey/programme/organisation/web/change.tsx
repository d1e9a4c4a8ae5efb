import { data, Form, redirect } from 'react-router';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import type { Typed } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { PICKED } from '../../../../ui/pick.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { type MemberChange, memberChangePath, memberPath, membersPath } from '../../paths.ts';
import { holdingsContext } from '../../programme-holdings.ts';
import { namedApart } from '../../programme-names.ts';
import { readPresent, readSuccessors } from '../../reads-codes.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { type ChangeAt, findChanging } from '../change.ts';
import { readMovable, readMoving } from '../preview.ts';
import type { Route } from './+types/change.ts';
import { carryOutChange } from './change-actions.ts';
import { Merge } from './change-merge.tsx';
import { Split } from './change-split.tsx';
import { words } from './change-words.ts';
import { words as memberWords } from './member-words.ts';

const CHANGES = ['code', 'samenvoegen', 'splitsen', 'weg'] as const satisfies MemberChange[];

async function enter({ context, params }: Pick<Route.LoaderArgs, 'context' | 'params'>) {
  const scope = context.get(roundContext);
  const at: ChangeAt = {
    programmeId: scope.programmeId,
    holdings: context.get(holdingsContext),
    actor: context.get(viewerContext)!.userId,
    today: dayOf(new Date()),
  };
  const organisation = await findChanging(scope.db, scope.programmeId, params.code);
  if (organisation) return { scope, at, organisation };
  const now = (await readSuccessors(scope.db, scope.programmeId)).get(params.code);
  if (now) throw redirect(memberChangePath(scope.code, now.code), 303);
  throw new Response(null, { status: 404 });
}

export async function loader(args: Route.LoaderArgs) {
  const { scope, at, organisation } = await enter(args);
  const search = new URL(args.request.url).searchParams;
  const doing = CHANGES.find((one) => one === search.get('doe')) ?? 'code';
  const all = await readPresent(scope.db, scope.programmeId);
  const asked = search.get('in');
  const into =
    doing === 'samenvoegen' && asked && asked !== organisation.code
      ? await findChanging(scope.db, scope.programmeId, asked)
      : null;
  return {
    round: { code: scope.code, name: scope.name },
    organisation,
    doing,
    leftOn: all.find(({ code }) => code === organisation.code)?.leftOn ?? null,
    others: namedApart(all).filter(({ code }) => code !== organisation.code),
    movable: doing === 'splitsen' ? await readMovable(scope.db, at, organisation.id) : [],
    about: into && {
      from: await readMoving(scope.db, at, organisation),
      into: await readMoving(scope.db, at, into),
    },
  };
}

export async function action(args: Route.ActionArgs) {
  const { scope, at, organisation } = await enter(args);
  const form = await args.request.formData();
  const typed: Typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const only = form.getAll(PICKED).map(String);
  const outcome = await carryOutChange(scope, at, organisation, { typed, only });
  if ('said' in outcome) return data(outcome.said, { status: outcome.status });
  return redirect(outcome.to, 303);
}

/** Also after an answer that was refused: what stands now is shown. */
export const shouldRevalidate = () => true;

export default function ChangePage({ loaderData, actionData }: Route.ComponentProps) {
  const said = useAnswer(actionData);
  const t = useWords(words);
  const member = useWords(memberWords);
  const { round, organisation, doing, others, about, movable } = loaderData;
  const { code, name } = organisation;
  const faults = said?.faults ?? {};
  const labels = {
    code: t.code,
    in: t.into,
    name: t.name,
    kind: t.kind,
    region: t.region,
    standing: t.standing,
  };
  const textOf = useFaultText(faults, labels, useWords(faultWords));
  const back = memberPath(round.code, code);
  return (
    <>
      <title>{`${t.title(name)} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[
          { to: membersPath(round.code), text: member.title },
          { to: back, text: code },
          { text: t.title(name) },
        ]}
        crumbsLabel={member.crumbs}
        title={t.title(name)}
        lead={t.lead}
      />
      <Tabs
        label={t.what}
        items={CHANGES.map((doe) => ({
          to: memberChangePath(round.code, code, { doe }),
          text: t.tabs[doe],
          current: doe === doing,
        }))}
      />
      {doing === 'code' ? (
        <Section title={t.codeTitle} intro={t.codeIntro}>
          <KeptForm kept="code" method="post">
            <FormStack>
              <TextField
                id="code"
                name="code"
                label={t.code}
                hint={t.codeHint}
                error={textOf('code')}
                defaultValue={said?.typed.code ?? code}
                maxLength={20}
              />
              <ButtonRow>
                <Button variant="primary" name="intent" value="recode">
                  {t.recode}
                </Button>
                <ButtonLink variant="quiet" to={back}>
                  {t.back}
                </ButtonLink>
              </ButtonRow>
            </FormStack>
          </KeptForm>
        </Section>
      ) : null}
      {doing === 'samenvoegen' ? (
        <Merge
          name={name}
          others={others}
          about={about}
          changed={said?.changed === true}
          error={textOf('in')}
          here={memberChangePath(round.code, code, { doe: 'samenvoegen' })}
        />
      ) : null}
      {doing === 'splitsen' ? (
        <Split
          organisation={organisation}
          movable={movable}
          typed={said?.typed ?? {}}
          only={said?.only ?? []}
          textOf={textOf}
          back={back}
        />
      ) : null}
      {doing === 'weg' ? <Leave name={name} leftOn={loaderData.leftOn} back={back} /> : null}
    </>
  );
}

function Leave({ name, leftOn, back }: { name: string; leftOn: string | null; back: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const [title, intro] = leftOn
    ? [t.leftTitle(formatLongDay(leftOn, locale)), t.leftText]
    : [t.leaveTitle(name), t.leaveIntro];
  return (
    <Section title={title} intro={intro}>
      <Form method="post">
        <ButtonRow>
          {leftOn ? (
            <Button variant="secondary" name="intent" value="return">
              {t.return}
            </Button>
          ) : (
            <>
              <Button variant="danger" name="intent" value="leave">
                {t.leave}
              </Button>
              <ButtonLink variant="quiet" to={back}>
                {t.back}
              </ButtonLink>
            </>
          )}
        </ButtonRow>
      </Form>
    </Section>
  );
}
