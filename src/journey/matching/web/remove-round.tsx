import { data, Form, redirect } from 'react-router';
import { roundContext } from '../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { type Holdings, isEmpty, readHoldings, removeEmptyRound } from '../matching-removal.ts';
import type { Route } from './+types/remove-round.ts';
import { words } from './remove-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  return { round: { code: scope.code, name: scope.name }, holdings: await readHoldings(scope.db, scope) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const intent = (await request.formData()).get('intent');
  if (intent !== 'remove') return redirect(`/rondes/${scope.code}/weghalen`, 303);
  if (await removeEmptyRound(scope.db, scope)) return redirect('/mijn?gedaan=weggehaald', 303);
  // The page now shows what came in.
  return data(null, { status: 409 });
}

/** Opened by who made a round by mistake: one question, or what stands in the way. */
export default function RemoveRound({ loaderData: { round, holdings } }: Route.ComponentProps) {
  const t = useWords(words);
  const settings = `/rondes/${round.code}/instellingen`;
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[
          { to: `/rondes/${round.code}`, text: round.name },
          { to: settings, text: t.settings },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={isEmpty(holdings) ? t.empty : undefined}
      />
      {isEmpty(holdings) ? (
        <Callout tone="attention" title={round.name}>
          <p>{t.goes(round.name)}</p>
          <p>{t.forGood}</p>
          <Form method="post">
            <ButtonRow>
              <Button variant="danger" name="intent" value="remove">
                {t.yes}
              </Button>
              <ButtonLink variant="secondary" to={settings}>
                {t.no}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Callout>
      ) : (
        <Full holdings={holdings} settings={settings} />
      )}
    </>
  );
}

function Full({ holdings, settings }: { holdings: Holdings; settings: string }) {
  const t = useWords(words);
  const held = (Object.keys(t.held) as (keyof Holdings)[]).filter((what) => holdings[what] > 0);
  return (
    <>
      <p>{t.full}</p>
      <ul>
        {held.map((what) => (
          <li key={what}>{t.held[what](holdings[what])}</li>
        ))}
      </ul>
      <p>{t.fullAdvice}</p>
      <p>
        <ButtonLink variant="secondary" to={settings}>
          {t.back}
        </ButtonLink>
      </p>
    </>
  );
}
