import { data, Form, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { appContext } from '../../../../people/scope.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { confirmInterestPath } from '../../paths.ts';
import { confirmInterest } from '../interests.ts';
import { findInterest } from '../keys.ts';
import type { Route } from './+types/confirm.ts';
import { words } from './confirm-words.ts';

export const handle: PageHandle = { plain: true };

/** Looking changes nothing: a mail scanner follows the link as well. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const search = new URL(request.url).searchParams;
  if (search.get('gedaan')) return { sleutel: '', state: 'done' as const };
  const sleutel = search.get('sleutel') ?? '';
  const found = await findInterest(db, sleutel, dayOf(new Date()));
  if (!found) return data({ sleutel: '', state: 'old' as const }, { status: 404 });
  return { sleutel, state: found.wants };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const form = await request.formData();
  const found = await findInterest(db, String(form.get('sleutel') ?? ''), today);
  if (!found) throw new Response(null, { status: 404 });
  await db.transaction().execute((trx) => confirmInterest(trx, found.id, today));
  return redirect(confirmInterestPath({ gedaan: 'ja' }), 303);
}

export default function ConfirmInterest({ loaderData: { sleutel, state } }: Route.ComponentProps) {
  const t = useWords(words);
  const said = { done: t.done, old: t.old, join: t.title, introduce: t.title }[state];
  const lead = { done: t.doneText, old: t.oldText, join: t.join, introduce: t.introduce }[state];
  return (
    <>
      <title>{`${said} · Wisselstage`}</title>
      <PageHead band="sand" title={said} lead={lead} />
      {sleutel ? (
        <Form method="post" action={confirmInterestPath()}>
          <input type="hidden" name="sleutel" value={sleutel} />
          <ButtonRow>
            <Button variant="primary">{t.press}</Button>
          </ButtonRow>
        </Form>
      ) : null}
    </>
  );
}
