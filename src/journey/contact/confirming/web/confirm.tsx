import { data, Form, redirect } from 'react-router';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { appContext } from '../../../../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import type { PageHandle } from '../../../../ui/plain.ts';
import { confirmCard, dropCardById, readCardToConfirm } from '../../card/cards.ts';
import { holdsUntil } from '../../contact.ts';
import { confirmCardPath, ownCardPath } from '../../paths.ts';
import { findCardByKey } from '../keys.ts';
import type { Route } from './+types/confirm.ts';
import { words } from './confirm-words.ts';

export const handle: PageHandle = { plain: true };

/** Looking changes nothing: a mail scanner follows the link as well. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const search = new URL(request.url).searchParams;
  const done = search.get('gedaan');
  if (done) return { sleutel: '', done, lines: [], until: holdsUntil(dayOf(new Date())) };
  const sleutel = search.get('sleutel') ?? '';
  const cardId = await findCardByKey(db, sleutel);
  const card = cardId && (await readCardToConfirm(db, cardId));
  if (!card) return data({ sleutel: '', done: 'oud', lines: [], until: '' }, { status: 404 });
  return { sleutel, done: null, lines: card.ringMeFor, until: holdsUntil(card.confirmedOn) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const form = await request.formData();
  const cardId = await findCardByKey(db, String(form.get('sleutel') ?? ''));
  if (!cardId) throw new Response(null, { status: 404 });
  const today = dayOf(new Date());
  if (form.get('doe') === 'weg') {
    await db.transaction().execute((trx) => dropCardById(trx, cardId));
    return redirect(confirmCardPath({ gedaan: 'weg' }), 303);
  }
  await db.transaction().execute((trx) => confirmCard(trx, { cardId, today, userId: null }));
  return redirect(confirmCardPath({ gedaan: 'klopt' }), 303);
}

export default function Confirm({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { sleutel, done, lines, until } = loaderData;
  const day = until && formatLongDay(until, locale);
  if (done !== null) {
    const [title, text] = done === 'klopt' ? t.holds(day) : done === 'weg' ? t.gone : t.old;
    return (
      <>
        <title>{`${title} · Wisselstage`}</title>
        <PageHead band="sage" title={title} lead={text} />
        {done === 'weg' ? null : (
          <ButtonRow>
            <ButtonLink variant="secondary" to={ownCardPath()}>
              {t.change}
            </ButtonLink>
          </ButtonRow>
        )}
      </>
    );
  }
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead band="sage" title={t.title} lead={t.lead(day)} />
      <ul className="ws-for-me">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Form method="post" action={confirmCardPath()}>
        <input type="hidden" name="sleutel" value={sleutel} />
        <ButtonRow>
          <Button variant="primary" name="doe" value="klopt">
            {t.press}
          </Button>
          <Button variant="danger" name="doe" value="weg">
            {t.drop}
          </Button>
        </ButtonRow>
      </Form>
      <p>{t.other}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" to={ownCardPath()}>
          {t.change}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
