import { ButtonLink } from '../../../../ui/button.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { words as ownWords } from '../../own/web/own-words.ts';
import { followUpsPath, newFollowUpPath } from '../../paths.ts';
import { words as followUpWords } from '../../words.ts';
import { readFollowUps } from '../read-follow-ups.ts';
import { viewFollowUp } from '../view.ts';
import type { Route } from './+types/board.ts';
import { words } from './board-words.ts';
import { FollowUpCard } from './card.tsx';
import { enterFollowUps } from './enter.ts';

/** What was stays on the board as far as anybody scrolls. */
const MOST_BEEN = 20;

/** The columns of the board, in the order of the way of a follow-up. */
const COLUMNS = ['open', 'agreed', 'been'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, reader, today } = await enterFollowUps(context, request);
  const { programme, programmes, organisation } = reader;
  const rows = await readFollowUps(db, reader);
  // On the board nothing secret is opened.
  const views = rows.map((row) => viewFollowUp(row, reader, { today, opened: false }));
  const own = ({ waits }: (typeof views)[number]) => Number(waits === 'you');
  const inColumn = (column: string) =>
    views.filter((view) => view.column === column).toSorted((a, b) => own(b) - own(a));
  return {
    programme: programme.name,
    programma: programmes.length > 1 ? programme.code : undefined,
    others: programmes.filter(({ code }) => code !== programme.code),
    mayMake: organisation !== null,
    columns: {
      open: inColumn('open'),
      agreed: inColumn('agreed'),
      been: inColumn('been').slice(0, MOST_BEEN),
    },
    over: inColumn('over'),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export default function FollowUpsPage({ loaderData }: Route.ComponentProps) {
  const t = useWords(words);
  const all = useWords(followUpWords);
  const own = useWords(ownWords);
  const { programme, programma, others, mayMake, columns, over, done } = loaderData;
  const isEmpty = COLUMNS.every((column) => columns[column].length === 0);
  return (
    <>
      <title>{`${all.short} · Wisselstage`}</title>
      <Done text={entryOf(own.done, done)} />
      <PageHead
        crumbs={[{ text: programme }]}
        title={t.title}
        lead={t.lead}
        band="teal"
        drawing="doors"
        actions={
          mayMake ? (
            <ButtonLink variant="primary" to={newFollowUpPath({ programma })}>
              <Icon name="plus" /> {t.make}
            </ButtonLink>
          ) : undefined
        }
      />
      {isEmpty ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : (
        <div className="ws-follow-ups">
          {COLUMNS.map((column) => (
            <section key={column} aria-labelledby={`kolom-${column}`}>
              <h2 className="nl-heading nl-heading--level-2" id={`kolom-${column}`}>
                {t.columns[column]} <span className="ws-follow-ups__count">{columns[column].length}</span>
              </h2>
              {columns[column].length === 0 ? <p className="ws-soft">{t.empty[column]}</p> : null}
              {columns[column].map((view) => (
                <FollowUpCard key={view.id} view={view} />
              ))}
            </section>
          ))}
        </div>
      )}
      {over.length > 0 ? (
        <Disclosure summary={`${t.over} (${over.length})`}>
          <Heading level={2} look={4}>
            {t.over}
          </Heading>
          <div className="ws-follow-ups ws-follow-ups--over">
            {over.map((view) => (
              <FollowUpCard key={view.id} view={view} />
            ))}
          </div>
        </Disclosure>
      ) : null}
      {others.map(({ code, name }) => (
        <p key={code}>
          <ButtonLink variant="quiet" to={followUpsPath({ programma: code })}>
            {t.others(name)}
          </ButtonLink>
        </p>
      ))}
    </>
  );
}
