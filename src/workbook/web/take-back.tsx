import { Form, redirect } from 'react-router';
import { roundPath } from '../../homes/paths.ts';
import { roundContext, viewerContext } from '../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { batchPath, importPath } from '../paths.ts';
import { findBatch } from '../reads.ts';
import { discardBatch } from '../writes.ts';
import type { Route } from './+types/take-back.ts';
import { words } from './take-back-words.ts';
import { words as importWords } from './words.ts';

export async function loader({ params, context }: Route.LoaderArgs) {
  const round = context.get(roundContext);
  const batch = await findBatch(round.db, round, params.batch);
  if (batch?.status !== 'open') throw new Response(null, { status: 404 });
  const answers = new Set([...Object.keys(batch.decisions), ...Object.keys(batch.corrections)]).size;
  return { head: { code: round.code, name: round.name, fileName: batch.fileName }, answers };
}

export async function action({ params, context }: Route.ActionArgs) {
  const round = context.get(roundContext);
  const { userId } = context.get(viewerContext)!;
  if (!(await discardBatch(round.db, round, params.batch, userId))) throw new Response(null, { status: 404 });
  return redirect(importPath(round.code), 303);
}

/** Asks before an import that was never finished is forgotten. */
export default function TakeBack({ loaderData, params }: Route.ComponentProps) {
  const t = useWords(words);
  const general = useWords(importWords);
  const { head, answers } = loaderData;
  const list = importPath(head.code);
  const file = head.fileName || general.pasted;
  return (
    <>
      <title>{`${t.title} · ${head.name}`}</title>
      <PageHead
        crumbs={[
          { to: roundPath(head.code), text: head.name },
          { to: list, text: general.title },
          { to: batchPath(head.code, params.batch), text: file },
          { text: t.crumb },
        ]}
        crumbsLabel={general.crumbs}
        title={t.title}
        lead={t.lead}
      />
      <Section title={t.goes}>
        <ul>
          <li>{t.goesFile(file)}</li>
          {answers > 0 ? <li>{t.goesAnswers(answers)}</li> : null}
        </ul>
      </Section>
      <Section title={t.stays} intro={t.staysText}>
        <Form method="post">
          <ButtonRow>
            <Button variant="danger">{t.yes}</Button>
            <ButtonLink variant="secondary" to={batchPath(head.code, params.batch)}>
              {t.no}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}
