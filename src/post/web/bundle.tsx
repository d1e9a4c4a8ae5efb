import { useEffect } from 'react';
import { Form, redirect, useRevalidator } from 'react-router';
import { roundPath } from '../../homes/paths.ts';
import { roundContext, viewerContext } from '../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useLocale, useWords } from '../../ui/language.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { callBack, readBundle } from '../calling-back.ts';
import { bundlePath, postPath } from '../paths.ts';
import { pressesContext } from '../press.ts';
import { words } from '../press-words.ts';
import type { Route } from './+types/bundle.ts';
import { useMoment } from './post-table.tsx';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LOOK_EVERY_MS = 2_000;

function find({ context, request, params }: Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>) {
  if (!UUID.test(params.bundel)) throw new Response(null, { status: 404 });
  const search = new URL(request.url).searchParams;
  return {
    scope: context.get(roundContext),
    bundleId: params.bundel,
    presses: context.get(pressesContext),
    from: search.get('terug') === 'ronde' ? ('ronde' as const) : undefined,
    tried: search.get('gedaan') === 'terug',
  };
}

export async function loader(args: Route.LoaderArgs) {
  const { scope, bundleId, presses, from, tried } = find(args);
  const bundle = await readBundle(scope.db, scope, bundleId);
  if (!bundle) throw new Response(null, { status: 404 });
  const press = presses.get(bundle.press);
  return {
    round: { code: scope.code, name: scope.name },
    bundle,
    tried,
    title: press?.title ?? null,
    list: press && from === undefined ? press.list(scope.code) : null,
  };
}

export async function action(args: Route.ActionArgs) {
  const { scope, bundleId, presses, from } = find(args);
  const { userId } = args.context.get(viewerContext)!;
  const done = await callBack(scope.db, presses, { roundId: scope.roundId, bundleId, userId });
  if (!done) throw new Response(null, { status: 404 });
  return redirect(bundlePath(scope.code, bundleId, { gedaan: 'terug', terug: from }), 303);
}

type Loaded = Route.ComponentProps['loaderData'];

export default function BundlePage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const moment = useMoment();
  const { round, bundle, title, list } = loaderData;
  const { day, time } = moment(bundle.at);
  const name = title?.[locale] ?? t.done;
  useFresh(bundle.waiting > 0);
  return (
    <>
      <title>{`${name} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: name }]}
        crumbsLabel={t.crumbs}
        title={name}
        lead={t.by(bundle.by, `${day}, ${time}`)}
      />
      <Stand loaded={loaderData} />
      {bundle.sentence ? (
        <div className="ws-letter">
          <p>{t.yourWords}</p>
          <p className="ws-letter__own">{bundle.sentence}</p>
        </div>
      ) : null}
      <ButtonRow>
        <ButtonLink variant={bundle.waiting > 0 ? 'secondary' : 'primary'} to={list ?? roundPath(round.code)}>
          {list ? t.toList : t.toRound}
        </ButtonLink>
        <ButtonLink variant="quiet" to={postPath(round.code)}>
          {t.toPost}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

function Stand({ loaded: { bundle, tried } }: { loaded: Loaded }) {
  const t = useWords(words);
  const { mails, waiting, gone, calledBack } = bundle;
  if (waiting > 0) {
    return (
      <Callout tone="attention" title={t.waitingTitle(mails)} role="status">
        <p>{gone > 0 ? t.going(gone, mails) : t.waiting(waiting)}</p>
        <Form method="post">
          <Button variant="primary">{t.callBack}</Button>
        </Form>
      </Callout>
    );
  }
  if (calledBack > 0) {
    return (
      <Callout tone="good" title={t.calledTitle} role="status">
        <p>{gone > 0 ? t.calledSome(calledBack, gone) : t.called(calledBack)}</p>
      </Callout>
    );
  }
  return tried ? (
    <Callout tone="attention" title={t.tooLateTitle} role="status">
      <p>{t.tooLate(gone)}</p>
    </Callout>
  ) : (
    <Callout tone="good" title={t.goneTitle} role="status">
      <p>{t.gone(gone, mails)}</p>
    </Callout>
  );
}

/** As long as mails wait, the page says how far they are. Without JavaScript it does when it is opened again. */
function useFresh(waits: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void revalidate(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [waits, revalidate]);
}
