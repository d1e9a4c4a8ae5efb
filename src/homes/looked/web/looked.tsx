import { formatDate } from '../../../language/format.ts';
import { accountPath } from '../../../people/paths.ts';
import { appContext, viewerContext } from '../../../people/scope.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Soft } from '../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../ui/language.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { readLooked } from '../reads.ts';
import type { Route } from './+types/looked.ts';
import { words } from './looked-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { userId, selves } = context.get(viewerContext)!;
  const people = selves.map(({ personId }) => personId);
  return { rows: await readLooked(context.get(appContext).db, { people, userId }) };
}

/** A function and a day: enough to know whether it is right, and not whom to be angry with. */
export default function LookedAt({ loaderData: { rows } }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: accountPath(), text: t.account }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      {rows.length === 0 ? (
        <Empty title={t.none}>{t.noneText}</Empty>
      ) : (
        <>
          <DataTable
            caption={t.title}
            captionHidden
            columns={[
              { key: 'day', text: t.day },
              { key: 'who', text: t.who },
              { key: 'why', text: t.why },
            ]}
            rows={rows.map(({ day, role, organisation, times }, index) => ({
              key: String(index),
              header: 'day',
              cells: {
                day: formatDate(day, locale),
                who: [(role && t.roles[role]) ?? t.somebody, organisation && t.of(organisation)]
                  .filter(Boolean)
                  .join(' '),
                why: (
                  <>
                    {(role && t.reasons[role]) ?? ''} {times > 1 ? <Soft>{t.times(times)}</Soft> : null}
                  </>
                ),
              },
            }))}
          />
          <p>{t.ask}</p>
        </>
      )}
    </>
  );
}
