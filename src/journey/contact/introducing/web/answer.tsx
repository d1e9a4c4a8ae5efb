import { Form, redirect } from 'react-router';
import { z } from 'zod';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { telephone } from '../../../../ui/call-link.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { directoryPath, introductionPath } from '../../paths.ts';
import { answerIntroduction } from '../answering.ts';
import { readIntroduction } from '../reading.ts';
import type { Route } from './+types/answer.ts';
import { words } from './introducing-words.ts';

type Args = Pick<Route.LoaderArgs, 'context' | 'params'>;

/** One of the three; for anybody else it is not there. */
async function enter({ context, params }: Args) {
  const { db } = context.get(appContext);
  const viewer = context.get(viewerContext)!;
  const id = z.uuid().safeParse(params.verzoek).data;
  for (const { personId } of id ? viewer.selves : []) {
    const found = await readIntroduction(db, { id: id!, personId });
    if (found) return { db, found, personId, userId: viewer.userId };
  }
  throw new Response(null, { status: 404 });
}

/** Looking changes nothing. */
export async function loader(args: Route.LoaderArgs) {
  const { found } = await enter(args);
  return found;
}

export async function action(args: Route.ActionArgs) {
  const { db, found, personId, userId } = await enter(args);
  const doe = (await args.request.formData()).get('doe');
  const says = doe === 'ja' ? 'yes' : doe === 'nee' ? 'no' : null;
  if (says === null) throw new Response(null, { status: 400 });
  await db.transaction().execute((trx) => answerIntroduction(trx, { id: found.id, personId, says, userId }));
  // What was declined is nothing of theirs any more.
  return redirect(says === 'no' ? directoryPath() : introductionPath(found.id), 303);
}

export default function AnswerPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { id, side, state, asker, owner, through } = loaderData;
  const asks = (side === 'between' && state === 'asked') || (side === 'owner' && state === 'passed-on');
  if (!asks) return <Over found={loaderData} />;
  const [title, lead, yes] =
    side === 'between'
      ? [t.answer.betweenTitle(asker), t.answer.between(asker, owner), t.answer.betweenYes]
      : [t.answer.ownerTitle(asker), t.answer.owner(asker, through), t.answer.ownerYes];
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <PageHead band="sage" title={title} lead={lead} drawing="cord" />
      <Form method="post" action={introductionPath(id)}>
        <ButtonRow>
          <Button variant="primary" name="doe" value="ja">
            {yes}
          </Button>
          <Button variant="secondary" name="doe" value="nee">
            {t.answer.no}
          </Button>
        </ButtonRow>
        <p className="ws-soft">{t.answer.noText}</p>
      </Form>
    </>
  );
}

/** Nothing is asked of them any more. */
function Over({ found }: { found: Route.ComponentProps['loaderData'] }) {
  const t = useWords(words);
  const { side, state, asker, owner, reach } = found;
  const introduced = state === 'introduced';
  const [title, text] =
    side === 'asker'
      ? introduced
        ? [t.over.askerIntroduced(owner), t.over.askerIntroducedText]
        : [t.over.asker, t.over.askerText]
      : side === 'owner' && introduced
        ? [t.over.owner, t.over.ownerText(asker)]
        : side === 'between'
          ? [t.over.between, t.over.betweenText]
          : [t.over.said, t.over.saidText];
  return (
    <>
      <title>{`${title} · Wisselstage`}</title>
      <PageHead band="sage" title={title} lead={text} />
      {reach?.phone ? (
        <p>
          <a className="nl-link" href={telephone(reach.phone)}>
            {reach.phone}
          </a>
        </p>
      ) : null}
      {reach?.email ? (
        <p>
          <a className="nl-link" href={`mailto:${reach.email}`}>
            {reach.email}
          </a>
        </p>
      ) : null}
      <ButtonRow>
        <ButtonLink variant="secondary" to={directoryPath()}>
          {t.ask.back}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
