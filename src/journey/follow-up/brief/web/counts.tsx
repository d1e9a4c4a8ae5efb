import { roundContext } from '../../../../people/scope.ts';
import { Empty } from '../../../../ui/empty.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { reflectionsPath } from '../../../reflection/paths.ts';
import { countBriefs, readInterested } from '../counts.ts';
import type { Route } from './+types/counts.ts';
import { words } from './counts-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, roundId, programmeId, code, name } = context.get(roundContext);
  return {
    ...{ code, name },
    counts: await countBriefs(db, roundId),
    interested: await readInterested(db, programmeId),
  };
}

/** Whether colleagues felt it: counts alone, and who wants to join the next round. */
export default function BriefCountsPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const { code, name, counts, interested } = loaderData;
  return (
    <>
      <title>{`${t.title} · ${name} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: reflectionsPath(code), text: t.back }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      <FactList
        items={(['made', 'sharedWith', 'knewNot', 'rang', 'introduced', 'joins'] as const).map((one) => ({
          term: t.counts[one],
          text: String(counts[one]),
        }))}
      />
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
