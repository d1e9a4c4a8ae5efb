import { data, Form, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { faultsOf, typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import type { ProgrammeId } from '../../../../people/ids.ts';
import { takeAttempts } from '../../../../people/limits.ts';
import { appContext, localeContext } from '../../../../people/scope.ts';
import { addressOf, passOn, waiting } from '../../../../people/web/cookies.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { closedAnswer } from '../../../place/place-closed.ts';
import { askInterest, limits } from '../../interest/interests.ts';
import { sharedBriefPath } from '../../paths.ts';
import { words as followUpWords } from '../../words.ts';
import { words as briefWords } from '../brief-words.ts';
import { countPress, findClosedBrief, findSharedBrief } from '../briefs.ts';
import { interestForm } from '../form.ts';
import { PARTS } from '../parts.ts';
import type { Route } from './+types/shared.ts';
import { words } from './shared-words.ts';

const FAULTS = ['choice', 'too-long', 'bsn', 'client-data', 'email'] as const;

/** Looking changes nothing: programs that read messages follow links as well. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const brief = await findSharedBrief(db, params.sleutel, today);
  const closed = brief ? null : await findClosedBrief(db, params.sleutel, today);
  if (closed) throw await closedAnswer(db, closed);
  if (!brief) throw new Response(null, { status: 404 });
  const { texts, firstName, jobTitle, host, programme } = brief;
  const done = new URL(request.url).searchParams.get('gedaan');
  return { texts, firstName, jobTitle, host, programme, sleutel: params.sleutel, done };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const brief = await findSharedBrief(db, params.sleutel, today);
  if (!brief) throw new Response(null, { status: 404 });
  const typed = await typedIn(request);
  const done = (gedaan: string) => redirect(sharedBriefPath(params.sleutel, { gedaan }), 303);
  const from = addressOf(request);
  const busy = (minutes: number) => data({ busy: true, typed, faults: {} }, waiting(minutes));
  if (typed.doe === 'wist-niet' || typed.doe === 'gebeld') {
    const wait = await takeAttempts(db, [limits.pressFrom, from], [limits.pressOn, brief.id]);
    if (wait !== null) return busy(wait);
    const what = typed.doe === 'gebeld' ? 'rang' : 'knew_not';
    await db.transaction().execute((trx) => countPress(trx, brief.id, what));
    return done(typed.doe);
  }
  if (typed.doe !== 'vraag') throw new Response(null, { status: 404 });
  const parsed = interestForm.safeParse(typed);
  if (!parsed.success)
    return data({ busy: false, typed, faults: faultsOf(parsed.error, FAULTS) }, { status: 422 });
  const asked = parsed.data;
  const wait = await takeAttempts(
    db,
    [limits.askFrom, from],
    [limits.askOf, asked.email],
    [limits.askOfDay, asked.email],
    [limits.askOn, brief.id],
  );
  if (wait !== null) return busy(wait);
  const about = { programmeId: brief.programmeId as ProgrammeId, briefId: brief.id };
  const locale = context.get(localeContext);
  await db.transaction().execute((trx) => askInterest(trx, { ...about, ...asked, locale, today }));
  return done('gevraagd');
}

/** An answer that says to wait keeps its header. */
export const headers: Route.HeadersFunction = passOn;

export default function SharedBriefPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const brief = useWords(briefWords);
  const all = useWords(followUpWords);
  const { texts, firstName, jobTitle, host, programme, sleutel, done } = loaderData;
  const answer = useAnswer(actionData);
  const faults = answer?.faults ?? {};
  const labels = { wants: t.wants, name: t.name, organisation: t.organisation, email: t.email };
  const textOf = useFaultText(faults, labels, all.faults);
  const typed: Record<string, string> = answer?.typed ?? {};
  const path = sharedBriefPath(sleutel);
  return (
    <>
      <title>{`${brief.title(host)} · Wisselstage`}</title>
      <Done text={answer ? null : entryOf(t.done, done)} />
      {answer?.busy ? (
        <Callout tone="attention" role="alert">
          <p>{t.busy}</p>
        </Callout>
      ) : null}
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        eyebrow={brief.programme(programme)}
        title={brief.title(host)}
        lead={brief.by(firstName, jobTitle) || undefined}
        band="sand"
      />
      {PARTS.filter((one) => texts[one] !== '').map((one) => (
        <Section key={one} title={brief.parts[one]}>
          <p className="ws-lines">{texts[one]}</p>
        </Section>
      ))}
      <Section title={t.press} intro={t.pressText}>
        <Form method="post" action={path}>
          <ButtonRow>
            <Button variant="secondary" name="doe" value="wist-niet">
              {t.knewNot}
            </Button>
            <Button variant="secondary" name="doe" value="gebeld">
              {t.rang}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
      <Section title={t.want} intro={t.wantText}>
        <KeptForm kept="belangstelling" method="post" action={path} noValidate>
          <FormStack>
            <input type="hidden" name="doe" value="vraag" />
            <RadioGroup
              name="wants"
              legend={t.wants}
              error={textOf('wants')}
              defaultValue={typed.wants}
              options={[
                { value: 'join', label: t.join, hint: t.joinHint },
                { value: 'introduce', label: t.introduce, hint: t.introduceHint },
              ]}
            />
            <TextField {...fieldOf('name', typed, textOf)} label={t.name} autoComplete="name" />
            <TextField
              {...fieldOf('organisation', typed, textOf)}
              label={t.organisation}
              autoComplete="organization"
            />
            <TextField
              {...fieldOf('email', typed, textOf)}
              label={t.email}
              type="email"
              autoComplete="email"
            />
            <div>
              <Button variant="primary">{t.send}</Button>
            </div>
          </FormStack>
        </KeptForm>
      </Section>
    </>
  );
}
