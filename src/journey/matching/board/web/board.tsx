import { lazy, Suspense } from 'react';
import { Form } from 'react-router';
import { pressPath } from '../../../../post/paths.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { Desk } from '../../../../ui/side-panel.tsx';
import { StepBar } from '../../../../ui/step-bar.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { handOutPath } from '../../../../workbook/paths.ts';
import { visitsPath } from '../../../visit/paths.ts';
import type { RefusedNote } from '../../web/actions.ts';
import { words as matchingWords } from '../../words.ts';
import { words } from './board-words.ts';
import { Levels } from './levels.tsx';
import type { Loaded } from './load.ts';
import { Visits, VisitTools } from './visits.tsx';

// Most of the script, and seldom all of it on one page: each comes with its tab, or with who is opened.
const Compare = lazy(() => import('./compare.tsx'));
const Guest = lazy(() => import('./guest.tsx'));
const Panel = lazy(() => import('./panel.tsx'));
const Past = lazy(() => import('./past.tsx'));
const RulesTab = lazy(() => import('../../rules/web/rules-tab.tsx'));
const Unplaced = lazy(() => import('./unplaced.tsx'));
const OrganisationsTable = lazy(() => import('../../web/organisations-table.tsx'));

interface BoardProps {
  board: Loaded;
  round: string;
  busy: boolean;
  refusedNote: RefusedNote | null;
}

/** The proposal to work on: how good it is, who goes where, and who is open beside it. */
export function BoardView({ board, round, busy, refusedNote }: BoardProps) {
  const m = useWords(matchingWords);
  const { counts } = board;
  return (
    <>
      {board.stale ? (
        <Callout tone="attention" title={m.stale}>
          <p>{m.staleText}</p>
          <Form method="post" action="?">
            <Button variant="primary" name="intent" value="match" disabled={busy}>
              {m.again}
            </Button>
          </Form>
        </Callout>
      ) : null}
      <Levels levels={board.levels} before={board.before} {...counts} />
      <BoardTabs board={board} />
      <Desk
        tools={board.list ? <VisitTools list={board.list} /> : undefined}
        panel={
          board.open ? (
            <Suspense>
              <Panel board={board} person={board.open} />
            </Suspense>
          ) : undefined
        }
      >
        <Suspense>
          <Tab board={board} round={round} refusedNote={refusedNote} />
        </Suspense>
      </Desk>
      {board.stale || board.tab !== 'stages' ? null : <NextStep board={board} round={round} />}
    </>
  );
}

/** To offer what is proposed; once that is done, to where it goes on. */
function NextStep({ board: { given, counts }, round }: Pick<BoardProps, 'board' | 'round'>) {
  const t = useWords(words);
  const m = useWords(matchingWords);
  const says = given ? [t.offered, t.offeredText] : [t.ready, t.readyText(counts.unplaced)];
  return (
    <StepBar
      note={
        <>
          <strong>{says[0]}</strong> {says[1]}
        </>
      }
    >
      {given ? (
        <>
          <ButtonLink variant="secondary" to={pressPath(round, 'stages')}>
            {t.offerNew}
          </ButtonLink>
          <ButtonLink variant="primary" to={visitsPath(round)}>
            {t.toVisits}
          </ButtonLink>
        </>
      ) : (
        <>
          <ButtonLink variant="secondary" to={handOutPath(round)} download>
            {m.handOut}
          </ButtonLink>
          <ButtonLink variant="primary" to={pressPath(round, 'stages')}>
            {t.offer}
          </ButtonLink>
        </>
      )}
    </StepBar>
  );
}

function BoardTabs({ board: { tab, visits, counts, before } }: Pick<BoardProps, 'board'>) {
  const t = useWords(words);
  const m = useWords(matchingWords);
  const items = [
    { key: 'stages', text: m.tabVisits, count: visits },
    { key: 'niet-geplaatst', text: m.tabUnplaced, count: counts.unplaced },
    { key: 'organisaties', text: m.tabOrganisations, count: counts.organisations },
    { key: 'verschil', text: before === null ? t.tabDifference : m.tabDifferenceWith(before) },
    { key: 'geschiedenis', text: t.tabHistory },
    { key: 'regels', text: t.tabRules },
    { key: 'gast', text: t.tabGuest },
  ];
  return (
    <Tabs
      label={m.tabs}
      items={items.map(({ key, text, count }) => ({
        to: `?toon=${key}`,
        text,
        current: key === tab,
        ...(count === undefined ? {} : { count }),
      }))}
    />
  );
}

function Tab({ board, round, refusedNote }: Pick<BoardProps, 'board' | 'round' | 'refusedNote'>) {
  const t = useWords(words);
  switch (board.tab) {
    case 'organisaties':
      return <OrganisationsTable organisations={board.organisations} tolerance={board.tolerance} />;
    case 'niet-geplaatst':
      return board.unplaced ? (
        <Unplaced
          unplaced={board.unplaced}
          notTaking={board.notTaking}
          open={board.open?.id ?? null}
          fixed={board.stale}
        />
      ) : null;
    case 'verschil':
      return board.compared ? <Compare compared={board.compared} /> : <p>{t.nothingToCompare}</p>;
    case 'geschiedenis':
      return <Past board={board} refusedNote={refusedNote} />;
    case 'regels':
      return board.rules ? (
        <RulesTab rules={board.rules} round={round} run={board.run} fixed={board.stale} />
      ) : null;
    case 'gast':
      return <Guest board={board} />;
    default:
      return board.list ? (
        <Visits list={board.list} open={board.open?.id ?? null} run={board.run} fixed={board.stale} />
      ) : null;
  }
}
