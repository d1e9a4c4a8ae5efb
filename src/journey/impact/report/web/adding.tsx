import { data, redirect } from 'react-router';
import { z } from 'zod';
import { faultsOf, typedIn } from '../../../../forms/typed.ts';
import { roundContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { addingPath, impactPath, reportPath } from '../../paths.ts';
import { addCost, dropCost, readCosts } from '../costs.ts';
import { costForm, FAULTS } from '../form.ts';
import { chooseQuotes, readQuotable } from '../quotes.ts';
import type { Route } from './+types/adding.ts';
import { CostsSection, QuotesSection } from './adding-parts.tsx';
import { words } from './page-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  return {
    ...{ round: { code, name }, costs: await readCosts(db, roundId) },
    quotable: await readQuotable(db, roundId),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId, code } = context.get(roundContext);
  const form = await request.clone().formData();
  const typed = await typedIn(request);
  const done = (gedaan: string) => redirect(addingPath(code, { gedaan }), 303);
  switch (typed.doe) {
    case 'kosten': {
      const parsed = costForm.safeParse(typed);
      if (!parsed.success)
        return data({ typed, faults: faultsOf(parsed.error, FAULTS), tooMany: false }, { status: 422 });
      await addCost(db, roundId, parsed.data);
      return done('kosten');
    }
    case 'weg': {
      const id = z.uuid().safeParse(typed.id).data;
      if (id === undefined || !(await dropCost(db, roundId, id))) throw new Response(null, { status: 404 });
      return done('weg');
    }
    case 'citaten': {
      const chosen = new Set(form.getAll('citaat').map(String));
      const kept = await db.transaction().execute((trx) => chooseQuotes(trx, roundId, chosen));
      if (!kept) return data({ typed: null, faults: {}, tooMany: true }, { status: 422 });
      return done('citaten');
    }
    default:
      throw new Response(null, { status: 404 });
  }
}

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

/** What only a coordinator knows, or only a coordinator chooses. */
export default function AddingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, costs, quotable, done } = loaderData;
  const answer = useAnswer(actionData);
  const own = t.adding;
  return (
    <>
      <title>{`${own.title} · ${round.name}`}</title>
      <Done text={answer ? null : entryOf(own.done, done)} />
      <PageHead
        band="blue"
        crumbs={[
          { to: impactPath, text: t.title },
          { to: reportPath(round.code), text: round.name },
          { text: own.title },
        ]}
        crumbsLabel={t.crumbs}
        title={own.title}
        lead={own.lead}
      />
      <CostsSection
        code={round.code}
        costs={costs}
        typed={answer?.typed ?? {}}
        faults={answer?.faults ?? {}}
      />
      <QuotesSection code={round.code} quotable={quotable} tooMany={answer?.tooMany ?? false} />
    </>
  );
}
