import { Form, Link, useSearchParams } from 'react-router';
import { formatDays } from '../../../../language/format.ts';
import { asking } from '../../../../ui/asked.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Desk, PanelPart } from '../../../../ui/side-panel.tsx';
import { StepBar } from '../../../../ui/step-bar.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { handOutPath } from '../../../../workbook/paths.ts';
import { RulesTab } from '../../rules/web/rules-tab.tsx';
import { words as rulesWords } from '../../rules/web/rules-words.ts';
import { OrganisationsTable } from '../../web/organisations-table.tsx';
import { words as matchingWords } from '../../words.ts';
import { ASKED, PANEL, PRICE } from './asked.ts';
import { words } from './board-words.ts';
import { Compare } from './compare.tsx';
import { History } from './history.tsx';
import { Levels } from './levels.tsx';
import type { loadBoard } from './load.ts';
import { PersonPanel } from './person-panel.tsx';
import { Price } from './price.tsx';
import { Repeated } from './repeated.tsx';
import { Unplaced } from './unplaced.tsx';
import { nameOf, Visits, VisitTools } from './visits.tsx';

type Loaded = Awaited<ReturnType<typeof loadBoard>>;

export interface BoardProps {
  board: Loaded;
  round: string;
  busy: boolean;
  noteFault: boolean;
}

/** The proposal to work on: how good it is, who goes where, and who is open beside it. */
export function BoardView({ board, round, busy, noteFault }: BoardProps) {
  const t = useWords(words);
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
        panel={board.open ? <Panel board={board} person={board.open} /> : undefined}
      >
        <Tab board={board} round={round} noteFault={noteFault} />
      </Desk>
      {board.stale || board.tab !== 'stages' ? null : (
        <StepBar
          note={
            <>
              <strong>{t.ready}</strong> {t.readyText(counts.unplaced)}
            </>
          }
        >
          <ButtonLink variant="primary" to={handOutPath(round)} download>
            {m.handOut}
          </ButtonLink>
        </StepBar>
      )}
    </>
  );
}

function BoardTabs({ board: { tab, visits, counts, before } }: Pick<BoardProps, 'board'>) {
  const t = useWords(words);
  const rules = useWords(rulesWords);
  const m = useWords(matchingWords);
  const items = [
    { key: 'stages', text: m.tabVisits, count: visits },
    { key: 'niet-geplaatst', text: m.tabUnplaced, count: counts.unplaced },
    { key: 'organisaties', text: m.tabOrganisations, count: counts.organisations },
    { key: 'verschil', text: before === null ? t.tabDifference : m.tabDifferenceWith(before) },
    { key: 'geschiedenis', text: t.tabHistory },
    { key: 'regels', text: rules.tab },
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

function Tab({ board, round, noteFault }: Pick<BoardProps, 'board' | 'round' | 'noteFault'>) {
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
      return board.compared ? <Compare compared={board.compared} /> : <p>{t.compareNone}</p>;
    case 'geschiedenis':
      return (
        <Section id="geschiedenis" title={t.happened}>
          {board.repeated ? <Repeated repeated={board.repeated} /> : null}
          <History lines={board.lines} run={board.run} row="geschiedenis" fixed={board.stale} repeats />
          <Note board={board} fault={noteFault} />
        </Section>
      );
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

function Note({ board, fault }: { board: Loaded; fault: boolean }) {
  const t = useWords(words);
  return (
    <KeptForm kept="notitie" method="post" action="?toon=geschiedenis">
      <FormStack>
        <input type="hidden" name="run" value={board.run} />
        <TextArea
          id="note"
          name="note"
          label={t.note}
          hint={t.noteHint}
          defaultValue={board.note}
          error={fault ? t.noteBsn : undefined}
        />
        <ButtonRow>
          <Button variant="secondary" name="intent" value="note">
            {t.keepNote}
          </Button>
        </ButtonRow>
      </FormStack>
    </KeptForm>
  );
}

function Guest({ board: { guests, price, wish, run } }: Pick<BoardProps, 'board'>) {
  const t = useWords(words);
  const locale = useLocale();
  const [search] = useSearchParams();
  if (!guests) return null;
  return (
    <Section id={PANEL} title={t.guestTitle} intro={t.guestLead}>
      {guests.length === 0 ? (
        <p>{t.noSeats}</p>
      ) : (
        <KeptForm kept="gast" aside={price !== null} method="get" action={`#${PRICE}`} preventScrollReset>
          <FormStack>
            <input type="hidden" name="toon" value="gast" />
            <input type="hidden" name="doe" value="guest" />
            <SelectField
              id="plek"
              name="plek"
              label={t.place}
              defaultValue={search.get('plek') ?? undefined}
              options={guests.map(({ id, place, days, free }) => ({
                value: id,
                label: `${place}, ${formatDays(days, locale)} · ${t.seats(free)}`,
              }))}
            />
            <ButtonRow>
              <Button variant="secondary">{t.showPrice}</Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      )}
      {price && wish?.kind === 'guest' ? (
        <Price price={price} run={run} fields={wish.fields} back="?toon=gast">
          <FormStack>
            <TextField id="naam" name="naam" label={t.guestName} required />
            <TextField id="van" name="van" label={t.guestFrom} required />
          </FormStack>
        </Price>
      ) : null}
    </Section>
  );
}

function Panel({ board, person }: { board: Loaded; person: NonNullable<Loaded['open']> }) {
  const t = useWords(words);
  const [search] = useSearchParams();
  const { beside, price, wish } = board;
  const to = (change: Parameters<typeof asking>[1], part?: string) =>
    asking(search, { ...ASKED, blad: search.get('blad'), ...change }, part);
  const other = (id: string | null, text: string) => (id ? { to: to({ persoon: id }), text } : undefined);
  const note = wish?.kind === 'forbid' ? t.forbidsNote : wish?.kind === 'set-aside' ? t.asideNote : undefined;
  return (
    <PersonPanel
      person={person}
      run={board.run}
      fixed={board.stale}
      days={board.days}
      others={board.others}
      place={{
        position: beside.position > 0 ? t.position(beside.position, beside.of) : undefined,
        previous: other(beside.previous, t.previousPerson),
        next: other(beside.next, t.nextPerson),
        close: { to: to({}, nameOf(person.id)), text: t.close },
      }}
      price={price && wish ? <Price price={price} run={board.run} fields={wish.fields} note={note} /> : null}
      history={
        <PanelPart title={t.happened} aside={<Link to="?toon=geschiedenis">{t.all}</Link>}>
          <History lines={board.lines.slice(0, 5)} run={board.run} row={PANEL} fixed={board.stale} />
        </PanelPart>
      }
    />
  );
}
