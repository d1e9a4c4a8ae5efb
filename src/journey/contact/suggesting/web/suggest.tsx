import { data, redirect } from 'react-router';
import { z } from 'zod';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { typedIn } from '../../../../forms/typed.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { CardFault } from '../../card/card-form.ts';
import { faultWords } from '../../card/web/own-card-words.ts';
import { enterEverywhere } from '../../finding/web/every-programme.ts';
import { directoryPath, metPath, suggestLinePath } from '../../paths.ts';
import { readLine } from '../form.ts';
import { readMetPeople } from '../reading.ts';
import { suggestLine } from '../writing.ts';
import type { Route } from './+types/suggest.ts';
import { words } from './suggesting-words.ts';

type Args = Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>;

/** Of whom they met; anybody else is not there. */
async function enter({ context, request, params }: Args) {
  const { db } = context.get(appContext);
  const id = z.uuid().safeParse(params.mens).data;
  for (const looking of await enterEverywhere(context, request)) {
    const met = (await readMetPeople(db, looking)).find(({ personId }) => personId === id);
    if (met) return { db, looking, met };
  }
  throw new Response(null, { status: 404 });
}

export async function loader(args: Route.LoaderArgs) {
  const { looking, met } = await enter(args);
  const { name, organisation, written } = met;
  return { name, organisation, written, own: looking.owner.name };
}

export async function action(args: Route.ActionArgs) {
  const { db, looking, met } = await enter(args);
  const typed = await typedIn(args.request);
  const said = readSaid(typed[NO_BSN]);
  // Whereabouts are looked for whoever it is: what is refused must not tell who works at a secret place.
  const read = readLine(typed.line, { secret: true, said });
  const answer = { typed, faults: {}, doubt: null, stop: null };
  if (read.line === null)
    return data({ ...answer, faults: { line: read.fault }, doubt: read.doubt }, { status: 422 });
  const { userId } = args.context.get(viewerContext)!;
  const writing = { personId: met.personId, line: read.line, userId };
  const result = await db.transaction().execute((trx) => suggestLine(trx, looking, writing));
  if (result === 'too-many') return data({ ...answer, stop: 'tooMany' as const }, { status: 422 });
  if (result === null) return data({ ...answer, stop: 'cannot' as const }, { status: 409 });
  return redirect(suggestLinePath(met.personId), 303);
}

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function SuggestPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const { name, organisation, written, own } = loaderData;
  const faults: Partial<Record<string, CardFault>> = said?.faults ?? {};
  const labels = { line: t.suggest.label };
  const textOf = useFaultText(faults, labels, useWords(faultWords));
  const title = t.suggest.title(name);
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <PageHead
        crumbs={[
          { to: directoryPath(), text: t.directory },
          { to: metPath(), text: t.met.title },
          { text: title },
        ]}
        crumbsLabel={t.crumbs}
        band="sage"
        title={title}
        lead={written ? t.suggest.written(name) : t.suggest.lead(name, organisation)}
      />
      <Problems faults={faults} textOf={textOf} />
      {said?.stop ? (
        <Callout tone="attention" role="alert">
          <p>{t.suggest[said.stop]}</p>
        </Callout>
      ) : null}
      {written ? (
        <ButtonRow>
          <ButtonLink variant="secondary" to={metPath()}>
            {t.suggest.others}
          </ButtonLink>
          <ButtonLink variant="quiet" to={directoryPath()}>
            {t.back}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <KeptForm kept="regel" method="post" noValidate>
          <FormStack>
            <TextField
              {...fieldOf('line', said?.typed ?? {}, textOf)}
              label={t.suggest.label}
              hint={t.suggest.hint}
              maxLength={140}
            />
            <NoBsn doubt={said?.doubt ?? null} />
            <p className="ws-soft">{t.suggest.reads(name, own)}</p>
            <ButtonRow>
              <Button variant="primary">{t.suggest.press(name)}</Button>
              <ButtonLink variant="quiet" to={metPath()}>
                {t.suggest.not}
              </ButtonLink>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      )}
    </>
  );
}
