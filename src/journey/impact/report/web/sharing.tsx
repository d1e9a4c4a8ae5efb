import { data, Form, redirect } from 'react-router';
import { z } from 'zod';
import { faultsOf, typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatDate } from '../../../../language/format.ts';
import { appContext, roundContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { impactPath, reportPath, sharedReportPath, sharingPath } from '../../paths.ts';
import { readEditions } from '../editions.ts';
import { FAULTS, linkForm } from '../form.ts';
import { makeLink, readLinks, withdrawLink } from '../links.ts';
import { shareNow } from '../reading.ts';
import type { Route } from './+types/sharing.ts';
import { LinkForm } from './link-form.tsx';
import { words } from './page-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  const [edition] = await readEditions(db, [roundId]);
  return {
    ...{ round: { code, name }, madeOn: edition?.madeOn ?? null, today: dayOf(new Date()) },
    links: await readLinks(db, roundId),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId, programmeId, code } = context.get(roundContext);
  const { baseUrl } = context.get(appContext).config;
  const typed = await typedIn(request);
  const today = dayOf(new Date());
  const by = context.get(viewerContext)?.userId;
  const done = (gedaan: string) => redirect(sharingPath(code, { gedaan }), 303);
  switch (typed.doe) {
    case 'versie':
      await db.transaction().execute((trx) => shareNow(trx, { roundId, programmeId, today, by }));
      return done('gemaakt');
    case 'link': {
      const [edition] = await readEditions(db, [roundId]);
      if (!edition) throw new Response(null, { status: 404 });
      const parsed = linkForm.safeParse(typed);
      if (!parsed.success)
        return data({ typed, faults: faultsOf(parsed.error, FAULTS), link: null }, { status: 422 });
      const key = await db
        .transaction()
        .execute((trx) => makeLink(trx, { roundId, ...parsed.data, today, by }));
      // Shown once: only its digest is kept.
      return data({ typed: null, faults: {}, link: new URL(sharedReportPath(key), baseUrl).href });
    }
    case 'intrekken': {
      const id = z.uuid().safeParse(typed.id).data;
      const isGone =
        id !== undefined && (await db.transaction().execute((trx) => withdrawLink(trx, roundId, id, by)));
      if (!isGone) throw new Response(null, { status: 404 });
      return done('ingetrokken');
    }
    default:
      throw new Response(null, { status: 404 });
  }
}

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function SharingPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { round, madeOn, links, done, today } = loaderData;
  const answer = useAnswer(actionData);
  const own = t.sharing;
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
      {answer?.link ? (
        <Callout tone="good" title={own.yourLink} role="status">
          <p>{own.yourLinkText}</p>
          <p className="ws-link-text">
            <a href={answer.link}>{answer.link}</a>
          </p>
          <CopyButton value={answer.link} text={own.copy} done={own.copied} />
        </Callout>
      ) : null}
      <Section title={own.edition} intro={own.editionText}>
        <p>{madeOn === null ? own.noEdition : own.madeOn(formatDate(madeOn, locale))}</p>
        <Form method="post" action={sharingPath(round.code)}>
          <ButtonRow>
            <Button variant={madeOn === null ? 'primary' : 'secondary'} name="doe" value="versie">
              {madeOn === null ? own.make : own.makeAgain}
            </Button>
            {madeOn === null ? null : (
              <ButtonLink variant="quiet" to={reportPath(round.code, { zie: 'financier' })}>
                {own.see}
              </ButtonLink>
            )}
          </ButtonRow>
        </Form>
      </Section>
      <Section title={own.links}>
        {links.length === 0 ? <p className="ws-soft">{madeOn === null ? own.first : own.noLinks}</p> : null}
        {links.length > 0 ? (
          <ul className="ws-report-lines">
            {links.map(({ id, label, expiresOn }) => (
              <li key={id}>
                <span>
                  <strong>{label}</strong>{' '}
                  {expiresOn < today
                    ? own.ended(formatDate(expiresOn, locale))
                    : own.until(formatDate(expiresOn, locale))}
                </span>
                <Form method="post" action={sharingPath(round.code)}>
                  <input type="hidden" name="id" value={id} />
                  <Button variant="quiet" small name="doe" value="intrekken" label={own.withdrawLabel(label)}>
                    {own.withdraw}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        ) : null}
        {madeOn === null ? null : (
          <LinkForm code={round.code} typed={answer?.typed ?? {}} faults={answer?.faults ?? {}} />
        )}
      </Section>
    </>
  );
}
