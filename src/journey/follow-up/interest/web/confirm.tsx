import { data, Form, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { appContext } from '../../../../people/scope.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { confirmInterestPath } from '../../paths.ts';
import { confirmInterest, dropInterest } from '../interests.ts';
import { findInterest } from '../keys.ts';
import type { Route } from './+types/confirm.ts';
import { words } from './confirm-words.ts';

export const handle: PageHandle = { plain: true };

const NOBODY = { sleutel: '', name: '', organisation: '' };

/** Looking changes nothing: a mail scanner follows the link as well. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const search = new URL(request.url).searchParams;
  const done = search.get('gedaan');
  if (done) return { ...NOBODY, state: done === 'weg' ? ('off' as const) : ('done' as const) };
  const sleutel = search.get('sleutel') ?? '';
  const found = await findInterest(db, sleutel, dayOf(new Date()));
  if (!found) return data({ ...NOBODY, state: 'old' as const }, { status: 404 });
  const { name, organisation, wants, confirmedOn } = found;
  return { sleutel, name, organisation, state: confirmedOn === null ? wants : ('listed' as const) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const today = dayOf(new Date());
  const form = await request.formData();
  const found = await findInterest(db, String(form.get('sleutel') ?? ''), today);
  if (!found) throw new Response(null, { status: 404 });
  if (form.get('doe') === 'weg') {
    await db.transaction().execute((trx) => dropInterest(trx, found.id));
    return redirect(confirmInterestPath({ gedaan: 'weg' }), 303);
  }
  await db.transaction().execute((trx) => confirmInterest(trx, found.id, today));
  return redirect(confirmInterestPath({ gedaan: 'ja' }), 303);
}

export default function ConfirmInterest({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { sleutel, name, organisation, state } = loaderData;
  const isAsked = state === 'join' || state === 'introduce';
  const said = isAsked ? t.title : t.titles[state];
  const lead = t.leads[state];
  return (
    <>
      <title>{`${said} · Wisselstage`}</title>
      <PageHead band="sand" title={said} lead={lead} />
      {sleutel ? (
        <Form method="post" action={confirmInterestPath()}>
          <input type="hidden" name="sleutel" value={sleutel} />
          {isAsked ? (
            <FactList
              items={[
                { term: t.name, text: name },
                { term: t.organisation, text: organisation },
              ]}
            />
          ) : null}
          <ButtonRow>
            {isAsked ? <Button variant="primary">{t.press}</Button> : null}
            <Button variant={isAsked ? 'secondary' : 'danger'} name="doe" value="weg">
              {isAsked ? t.notMe : t.takeOff}
            </Button>
          </ButtonRow>
        </Form>
      ) : null}
    </>
  );
}
