import { Form, redirect } from 'react-router';
import { z } from 'zod';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { enterEverywhere } from '../../finding/web/every-programme.ts';
import { directoryPath, ownCardPath, takeOverPath } from '../../paths.ts';
import { answerHandOver } from '../answering.ts';
import { readHandOver } from '../reading.ts';
import type { Route } from './+types/take-over.ts';
import { words } from './handing-over-words.ts';

/** Who is asked, as long as it waits; for anybody else it is not there. */
async function enter({ context, request, params }: Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>) {
  const { db } = context.get(appContext);
  const id = z.uuid().safeParse(params.overname).data;
  for (const { owner, today, programmes, programme } of id ? await enterEverywhere(context, request) : []) {
    const { personId } = owner;
    const found = await readHandOver(db, { id: id!, personId, today });
    const programma = programmes.length > 1 ? programme.code : undefined;
    if (found) return { db, found, personId, today, programma };
  }
  throw new Response(null, { status: 404 });
}

/** Looking changes nothing. */
export async function loader(args: Route.LoaderArgs) {
  const { found, programma } = await enter(args);
  const { id, from, lines, byContact } = found;
  return { id, from, lines, byContact, programma };
}

/** Only a no is said here; who takes it over fills in their own card first. */
export async function action(args: Route.ActionArgs) {
  const { db, found, personId, today, programma } = await enter(args);
  const { userId } = args.context.get(viewerContext)!;
  if ((await args.request.formData()).get('doe') !== 'nee') throw new Response(null, { status: 400 });
  const answer = { id: found.id, personId, event: 'decline' as const, today, userId };
  await db.transaction().execute((trx) => answerHandOver(trx, answer));
  return redirect(directoryPath({ programma }), 303);
}

export default function TakeOverPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { id, from, lines, byContact, programma } = loaderData;
  return (
    <>
      <title>{`${t.take.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: directoryPath({ programma }), text: t.directory }, { text: t.take.title }]}
        crumbsLabel={t.crumbs}
        band="sage"
        drawing="cord"
        title={t.take.title}
        lead={byContact ? t.take.leadByContact(from) : t.take.lead(from)}
      />
      <Section title={t.take.lines}>
        <ul className="ws-for-me">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Form method="post" action={takeOverPath(id)}>
        <ButtonRow>
          <ButtonLink variant="primary" to={ownCardPath({ programma, overname: id })}>
            {t.take.yes}
          </ButtonLink>
          <Button variant="secondary" name="doe" value="nee">
            {t.take.no}
          </Button>
        </ButtonRow>
        <p className="ws-soft">{byContact ? t.take.noByContact : t.take.noText(from)}</p>
      </Form>
    </>
  );
}
