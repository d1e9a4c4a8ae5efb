import { Form, redirect } from 'react-router';
import { z } from 'zod';
import { typedIn } from '../../../../forms/typed.ts';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { roundContext } from '../../../../people/scope.ts';
import { Button } from '../../../../ui/button.tsx';
import { Card, CardGrid } from '../../../../ui/card.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Figures } from '../../../../ui/figures.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { reflectionsPath } from '../../../reflection/paths.ts';
import { briefCountsPath } from '../../paths.ts';
import { words as briefWords } from '../brief-words.ts';
import { endLinkOfRound, readOpenLinks } from '../briefs.ts';
import { countBriefs, readInterested } from '../counts.ts';
import { PARTS } from '../parts.ts';
import type { Route } from './+types/counts.ts';
import { words } from './counts-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, programmeId, code, name } = context.get(roundContext);
  return {
    ...{ code, name },
    counts: await countBriefs(db, roundId),
    links: await readOpenLinks(db, roundId, dayOf(new Date())),
    interested: await readInterested(db, programmeId),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

/** A page that must not be read any more: its link ends, also when who wrote it cannot. */
export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId, code } = context.get(roundContext);
  const { doe, pagina } = await typedIn(request);
  const id = z.uuid().safeParse(pagina).data;
  const ended =
    doe === 'stop' &&
    id !== undefined &&
    (await db.transaction().execute((trx) => endLinkOfRound(trx, { id, roundId })));
  if (!ended) throw new Response(null, { status: 404 });
  return redirect(briefCountsPath(code, { gedaan: 'gestopt' }), 303);
}

/** Whether colleagues felt it: counts alone, and who wants to join the next round. */
export default function BriefCountsPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const brief = useWords(briefWords);
  const locale = useLocale();
  const { code, name, counts, links, interested, done } = loaderData;
  return (
    <>
      <title>{`${t.title} · ${name} · Wisselstage`}</title>
      <Done text={entryOf(t.done, done)} />
      <PageHead
        crumbs={[
          { to: roundPath(code), text: name },
          { to: reflectionsPath(code), text: t.back },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      <Figures
        items={(['made', 'sharedWith', 'knewNot', 'rang', 'introduced', 'joins'] as const).map((one) => ({
          label: t.counts[one],
          value: counts[one],
        }))}
      />
      {links.length > 0 ? (
        <Section title={t.links} intro={t.linksText}>
          <CardGrid>
            {links.map(({ id, host, until, texts }) => (
              <Card key={id} title={brief.title(host)}>
                {PARTS.filter((one) => texts[one] !== '').map((one) => (
                  <p key={one} className="ws-lines">
                    {texts[one]}
                  </p>
                ))}
                <p className="ws-soft">{t.until(formatLongDay(until, locale))}</p>
                <Form method="post" action={briefCountsPath(code)}>
                  <input type="hidden" name="pagina" value={id} />
                  <Button variant="danger" name="doe" value="stop">
                    {t.endLink}
                    <VisuallyHidden>: {brief.title(host)}</VisuallyHidden>
                  </Button>
                </Form>
              </Card>
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <Section title={t.interested} intro={t.interestedText}>
        {interested.length === 0 ? (
          <Empty title={t.none} />
        ) : (
          <ul>
            {interested.map((one) => (
              <li key={one.id}>
                {one.name}, {one.organisation},{' '}
                <a className="nl-link" href={`mailto:${one.email}`}>
                  <MailAddress>{one.email}</MailAddress>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
