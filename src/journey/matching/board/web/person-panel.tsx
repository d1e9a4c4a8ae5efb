import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { formatDays } from '../../../../language/format.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { WeekView } from '../../../../ui/day-picker.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { PanelPart, SidePanel } from '../../../../ui/side-panel.tsx';
import { State } from '../../../../ui/state.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { words as matchingWords } from '../../words.ts';
import type { PersonOpen } from '../person.ts';
import { OTHERS, PANEL, PRICE } from './asked.ts';
import { words } from './board-words.ts';
import { Move, type MoveProps } from './move.tsx';
import { words as panelWords } from './panel-words.ts';
import { Choice } from './visits.tsx';
import { Why } from './why.tsx';
import { useWishing } from './wishing.ts';

interface PersonPanelProps {
  person: PersonOpen;
  run: string;
  fixed: boolean;
  /** The days of the round. */
  days: readonly string[];
  place: Pick<Parameters<typeof SidePanel>[0], 'position' | 'previous' | 'next' | 'close'>;
  others: MoveProps['others'];
  /** What a decision would do, where one is asked about. */
  price: ReactNode;
  history: ReactNode;
}

/** Somebody of the proposal, with why it is so, and what can be done about it. */
export function PersonPanel(props: PersonPanelProps) {
  const { person, run, fixed, days, place, others, price, history } = props;
  const p = useWords(panelWords);
  const [search] = useSearchParams();
  // What it would do stands below what was pressed.
  const isMoved = search.has('plek') || search.has('ruil');
  return (
    <SidePanel
      id={PANEL}
      shows={person.id}
      done={search.get('besluit')}
      title={person.name}
      lead={
        <p className="ws-organisation">
          <Tile size="small" icon={person.look?.icon ?? null} family={person.look?.family ?? null} />
          {p.from(person.jobTitle, person.organisation)}
        </p>
      }
      {...place}
    >
      <PanelPart title={p.inProposal}>
        {person.visits.length === 0 ? <p>{person.takesPart ? p.noVisit : p.notTaking}</p> : null}
        {person.visits.map((visit) => (
          <Got key={visit.id} person={person} visit={visit} run={run} fixed={fixed} />
        ))}
        {fixed ? null : <Aside person={person} />}
      </PanelPart>
      {price && !isMoved ? <PanelPart>{price}</PanelPart> : null}
      <Why reason={person.reason} reasons={person.whyNot} />
      {person.takesPart && !fixed ? <Move person={person} others={others} /> : null}
      {price && isMoved ? <PanelPart>{price}</PanelPart> : null}
      <PanelPart title={p.freeDays}>
        {person.days.length === 0 ? (
          <Soft>{p.noDays}</Soft>
        ) : (
          <WeekView
            days={[...new Set([...days, ...person.days])].sort()}
            marked={person.days}
            caption={p.freeDays}
            weekText={p.week}
            markText={p.free}
          />
        )}
      </PanelPart>
      {history}
    </SidePanel>
  );
}

interface GotProps extends Pick<PersonPanelProps, 'person' | 'run' | 'fixed'> {
  visit: PersonOpen['visits'][number];
}

/** The days of a secret place stand here alone, and not on paper. */
function Got({ person, visit, run, fixed }: GotProps) {
  const t = useWords(words);
  const p = useWords(panelWords);
  const m = useWords(matchingWords);
  const locale = useLocale();
  const to = useWishing();
  return (
    <>
      <div className="ws-got">
        <Tile icon={visit.look?.icon ?? null} family={visit.look?.family ?? null} />
        <span className={visit.secret ? 'ws-unprinted' : undefined}>
          <strong>{visit.title}</strong>
          <span>
            {visit.organisation} · {formatDays(visit.days, locale)}
          </span>
          {visit.secret ? (
            <span className="ws-left-out">
              <Icon name="secret-place" /> {p.secretPlace}
            </span>
          ) : null}
        </span>
        <Choice tier={visit.tier} />
      </div>
      {fixed ? null : (
        <RowForm row={PANEL}>
          <input type="hidden" name="run" value={run} />
          <input type="hidden" name="persoon" value={person.id} />
          <input type="hidden" name="plek" value={visit.id} />
          <Inline>
            {visit.locked ? (
              <>
                <State tone="neutral" icon="lock">
                  {m.locked}
                </State>
                <Button variant="quiet" small name="intent" value="unlock">
                  {t.release} <VisuallyHidden>{m.unlockOf(person.name)}</VisuallyHidden>
                </Button>
              </>
            ) : (
              <Button variant="secondary" small name="intent" value="lock">
                {m.lock} <VisuallyHidden>{m.lockOf(person.name)}</VisuallyHidden>
              </Button>
            )}
            <ButtonLink variant="secondary" small to={to({ kies: 'ruil' }, OTHERS)}>
              {p.swap}
            </ButtonLink>
            <ButtonLink variant="quiet" small to={to({ weer: visit.organisationCode }, PRICE)}>
              {p.mayNot} <VisuallyHidden>({visit.organisation})</VisuallyHidden>
            </ButtonLink>
          </Inline>
        </RowForm>
      )}
    </>
  );
}

function Aside({ person }: Pick<PersonPanelProps, 'person'>) {
  const t = useWords(words);
  const p = useWords(panelWords);
  const to = useWishing();
  if (!person.takesPart && !person.setAside) return null;
  const doe = person.setAside ? 'take-part' : 'set-aside';
  return (
    <p>
      <ButtonLink variant="quiet" small to={to({ doe }, PRICE)}>
        {person.setAside ? t.takePart : p.setAside}
      </ButtonLink>
    </p>
  );
}
