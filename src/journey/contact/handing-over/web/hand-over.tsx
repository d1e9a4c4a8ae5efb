import { data, Form, redirect } from 'react-router';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { readOwnCard } from '../../card/cards.ts';
import { enterDirectory } from '../../finding/web/enter.ts';
import { directoryPath, handOverPath, ownCardPath } from '../../paths.ts';
import { askHandOver } from '../asking.ts';
import { dropHandOver } from '../dropping.ts';
import { readAskedHandOver, readColleagues } from '../reading.ts';
import type { Route } from './+types/hand-over.ts';
import { words } from './handing-over-words.ts';

/** Who has a card, or had one that a colleague took over. */
async function enter({ context, request }: Pick<Route.LoaderArgs, 'context' | 'request'>) {
  const { owner, programme, programmes } = await enterDirectory(context, request);
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  if (!owner) throw new Response(null, { status: 404 });
  const { personId } = owner;
  const asked = await readAskedHandOver(db, { personId, today });
  if (!asked && !(await readOwnCard(db, personId))) throw new Response(null, { status: 404 });
  return { db, owner, asked, today, programma: programmes.length > 1 ? programme.code : undefined };
}

export async function loader(args: Route.LoaderArgs) {
  const { db, owner, asked, programma } = await enter(args);
  return { asked, programma, colleagues: await readColleagues(db, owner) };
}

export async function action(args: Route.ActionArgs) {
  const { db, owner, today, programma } = await enter(args);
  const { userId } = args.context.get(viewerContext)!;
  const typed = await typedIn(args.request);
  if (typed.doe === 'trek-in') {
    await db.transaction().execute((trx) => dropHandOver(trx, owner.personId));
    return redirect(handOverPath({ programma }), 303);
  }
  const { collega = '' } = typed;
  const chosen = (await readColleagues(db, owner)).find(({ personId }) => personId === collega);
  if (!chosen) return data({ typed, faults: { collega: 'choice' as const } }, { status: 422 });
  // Asked twice is asked once: the page says whom.
  await db
    .transaction()
    .execute((trx) => askHandOver(trx, owner, { colleagueId: chosen.personId, today, userId }));
  return redirect(handOverPath({ programma }), 303);
}

export const shouldRevalidate = () => true;

export default function HandOverPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const { asked, colleagues, programma } = loaderData;
  const faults = said?.faults ?? {};
  const textOf = useFaultText(faults, { collega: t.ask.who }, { choice: () => t.ask.choose });
  const asks = asked === null || asked.state === 'declined';
  const lead = !asked
    ? t.ask.lead
    : {
        asked: asked.byContact ? t.ask.waitsForYou : t.ask.waits,
        taken: t.ask.taken,
        declined: t.ask.declined,
      }[asked.state](asked.name);
  return (
    <>
      <title>{`${t.ask.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[
          { to: directoryPath({ programma }), text: t.directory },
          { to: ownCardPath({ programma }), text: t.card },
          { text: t.ask.title },
        ]}
        crumbsLabel={t.crumbs}
        band="sage"
        title={t.ask.title}
        lead={lead}
      />
      <Problems faults={faults} textOf={textOf} />
      {asks && colleagues.length > 0 ? (
        <KeptForm kept="collega" method="post" noValidate>
          <FormStack>
            <RadioGroup
              name="collega"
              legend={t.ask.who}
              hint={t.ask.whoHint}
              error={textOf('collega')}
              defaultValue={said?.typed.collega}
              options={colleagues.map(({ personId, name }) => ({ value: personId, label: name }))}
            />
            <p className="ws-soft">{t.ask.reads}</p>
            <ButtonRow>
              <Button variant="primary">{t.ask.press}</Button>
              <ButtonLink variant="quiet" to={ownCardPath({ programma })}>
                {t.ask.back}
              </ButtonLink>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      ) : (
        <>
          {asks ? <p>{t.ask.nobody}</p> : null}
          {asked?.state === 'asked' ? (
            <Form method="post">
              <ButtonRow>
                <Button variant="secondary" name="doe" value="trek-in">
                  {t.ask.takeBack}
                </Button>
              </ButtonRow>
              <p className="ws-soft">{t.ask.takeBackText(asked.name)}</p>
            </Form>
          ) : null}
          <ButtonRow>
            <ButtonLink variant="secondary" to={ownCardPath({ programma })}>
              {t.ask.back}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </>
  );
}
