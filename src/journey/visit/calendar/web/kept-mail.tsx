import { redirect } from 'react-router';
import { momentOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { roundContext } from '../../../../people/scope.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { keptMailFilePath, keptMailPath, visitOfRoundPath, visitsPath } from '../../paths.ts';
import { HELD_BSN, noteKeptMailHandled, readKeptMail } from '../kept-mail.ts';
import type { Route } from './+types/kept-mail.ts';
import { words } from './kept-mail-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, programmeId, roundId, code, name } = context.get(roundContext);
  const kept = await readKeptMail(db, programmeId);
  return {
    round: { code, name },
    kept: kept.map(({ id, why, visitId, visitRound, cameAt }) => ({
      ...{ id, why, isKept: why !== HELD_BSN, cameAt: cameAt.toISOString() },
      // Of another round of the programme the page of the visit is there.
      visitId: visitRound === roundId ? visitId : null,
    })),
    done: new URL(request.url).searchParams.has('gedaan'),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, programmeId, code } = context.get(roundContext);
  const id = String((await request.formData()).get('mail') ?? '');
  const isId = /^[0-9a-f-]{36}$/.test(id);
  if (!isId || !(await noteKeptMailHandled(db, programmeId, id))) throw new Response(null, { status: 404 });
  return redirect(keptMailPath(code, { gedaan: true }), 303);
}

export default function KeptMail({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { round, kept, done } = loaderData;
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: visitsPath(round.code), text: t.visits }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead(kept.length)}
      />
      {done ? <Done text={t.done} /> : null}
      {kept.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyText}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t.title}
          columns={[
            { key: 'came', text: t.came },
            { key: 'why', text: t.why },
            { key: 'about', text: t.about },
            { key: 'open', text: t.open, hiddenText: true },
            { key: 'handled', text: t.handled, hiddenText: true },
          ]}
          rows={kept.map(({ id, why, isKept, visitId, cameAt }) => {
            const { day, time } = momentOf(cameAt);
            return {
              key: id,
              id: `mail-${id}`,
              header: 'came',
              cells: {
                came: `${formatLongDay(day, locale)}, ${time}`,
                why: t.reasons[why] ?? why,
                about: visitId ? (
                  <ButtonLink variant="secondary" to={visitOfRoundPath(round.code, visitId)}>
                    {t.visit}
                  </ButtonLink>
                ) : (
                  t.noVisit
                ),
                open: isKept ? (
                  <ButtonLink variant="secondary" to={keptMailFilePath(round.code, id)} download>
                    {t.open}
                  </ButtonLink>
                ) : (
                  t.notKept
                ),
                handled: (
                  <RowForm row={`mail-${id}`}>
                    <input type="hidden" name="mail" value={id} />
                    <Button variant="secondary">{t.handled}</Button>
                  </RowForm>
                ),
              },
            };
          })}
        />
      )}
    </>
  );
}
