import { data, Form, redirect } from 'react-router';
import { z } from 'zod';
import { dayOf } from '../../../../language/day.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { enterDirectory } from '../../finding/web/enter.ts';
import { askToMeetPath, directoryPath } from '../../paths.ts';
import { askIntroduction, readAskable } from '../asking.ts';
import type { Route } from './+types/ask.ts';
import { words } from './introducing-words.ts';

type Args = Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>;

/** Who may see the card and does not know its owner yet; for anybody else there is nothing. */
async function enter({ context, request, params }: Args) {
  const asker = await enterDirectory(context, request);
  const { db } = context.get(appContext);
  const cardId = z.uuid().safeParse(params.kaart).data;
  const looking = { ...asker, today: dayOf(new Date()) };
  const askable = cardId && (await readAskable(db, looking, cardId));
  if (!askable) throw new Response(null, { status: 404 });
  return { db, asker, looking, cardId, askable };
}

export async function loader(args: Route.LoaderArgs) {
  const { asker, askable, cardId } = await enter(args);
  const { name, through, askedOn } = askable;
  return {
    ...{ cardId, name, through: through?.name ?? null, asked: askedOn !== null },
    own: { name: asker.owner!.name, organisation: asker.owner!.organisation },
    programma: asker.programmes.length > 1 ? asker.programme.code : undefined,
  };
}

export async function action(args: Route.ActionArgs) {
  const { db, asker, looking, cardId } = await enter(args);
  const { userId } = args.context.get(viewerContext)!;
  const said = await db.transaction().execute((trx) => askIntroduction(trx, looking, { cardId, userId }));
  if (said === 'too-many') return data({ fault: 'tooMany' as const }, { status: 422 });
  if (said === null) return data({ fault: 'cannot' as const }, { status: 409 });
  const programma = asker.programmes.length > 1 ? asker.programme.code : undefined;
  return redirect(askToMeetPath(cardId, { programma }), 303);
}

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function AskPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const { cardId, name, through, asked, own, programma } = loaderData;
  const back = directoryPath({ programma });
  return (
    <>
      <title>{`${t.ask.title(name)} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: back, text: t.directory }, { text: t.ask.title(name) }]}
        crumbsLabel={t.crumbs}
        band="sage"
        title={t.ask.title(name)}
        lead={asked ? t.ask.before : through ? t.ask.through(name, through) : t.ask.direct(name)}
      />
      {said ? (
        <Callout tone="attention" role="alert">
          <p>{t.ask[said.fault]}</p>
        </Callout>
      ) : null}
      {asked ? (
        <ButtonRow>
          <ButtonLink variant="secondary" to={back}>
            {t.ask.back}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <Form method="post" action={askToMeetPath(cardId, { programma })}>
          <p>{t.ask.reads(own.name, own.organisation)}</p>
          <ButtonRow>
            <Button variant="primary">{t.ask.press}</Button>
            <ButtonLink variant="quiet" to={back}>
              {t.ask.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
