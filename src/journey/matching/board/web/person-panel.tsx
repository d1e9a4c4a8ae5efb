import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { formatDays } from '../../../../language/format.ts';
import { useArrival } from '../../../../ui/arrival.ts';
import { asking } from '../../../../ui/asked.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { WeekView } from '../../../../ui/day-picker.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { Inline, Soft } from '../../../../ui/inline.tsx';
import { KeptForm, useFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { PanelPart, SidePanel } from '../../../../ui/side-panel.tsx';
import { LeftOut, State } from '../../../../ui/state.tsx';
import { Tile } from '../../../../ui/tile.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { words as matchingWords } from '../../words.ts';
import type { Option, PersonOpen } from '../person.ts';
import { OTHERS, PANEL, PRICE, WISHED } from './asked.ts';
import { words } from './board-words.ts';
import { Choice, KeptAsked } from './visits.tsx';
import { Why } from './why.tsx';

interface PersonPanelProps {
  person: PersonOpen;
  run: string;
  fixed: boolean;
  /** The days of the round. */
  days: readonly string[];
  place: Pick<Parameters<typeof SidePanel>[0], 'position' | 'previous' | 'next' | 'close'>;
  /** What else may be chosen, when that is asked. */
  others: { options: Option[]; people: { id: string; name: string; goes: string }[] } | null;
  /** What a decision would do, where one is asked about. */
  price: ReactNode;
  history: ReactNode;
}

/** Somebody of the proposal, with why it is so, and what can be done about it. */
export function PersonPanel(props: PersonPanelProps) {
  const { person, run, fixed, days, place, price, history } = props;
  const t = useWords(words);
  const m = useWords(matchingWords);
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
          {t.from(person.jobTitle, person.organisation)}
        </p>
      }
      {...place}
    >
      <PanelPart title={t.inProposal}>
        {person.visits.length === 0 ? <p>{person.takesPart ? t.noVisit : t.notTaking}</p> : null}
        {person.visits.map((visit) => (
          <Got key={visit.id} person={person} visit={visit} run={run} fixed={fixed} />
        ))}
        {fixed ? null : <Aside person={person} />}
      </PanelPart>
      {price && !isMoved ? <PanelPart>{price}</PanelPart> : null}
      <Why reason={person.reason} reasons={person.whyNot} />
      {person.takesPart && !fixed ? <Move {...props} /> : null}
      {price && isMoved ? <PanelPart>{price}</PanelPart> : null}
      <PanelPart title={t.freeDays}>
        {person.days.length === 0 ? (
          <Soft>{m.noChoices}</Soft>
        ) : (
          <WeekView
            days={[...new Set([...days, ...person.days])].sort()}
            marked={person.days}
            caption={t.freeDays}
            weekText={t.week}
            markText={t.free}
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
  const m = useWords(matchingWords);
  const locale = useLocale();
  const [search] = useSearchParams();
  const to = (change: Parameters<typeof asking>[1], part: string) =>
    asking(search, { ...WISHED, gedaan: null, besluit: null, blad: search.get('blad'), ...change }, part);
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
              <Icon name="secret-place" /> {t.secretPlace}
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
              {t.swap}
            </ButtonLink>
            <ButtonLink variant="quiet" small to={to({ weer: visit.organisationCode }, PRICE)}>
              {t.mayNot} <VisuallyHidden>({visit.organisation})</VisuallyHidden>
            </ButtonLink>
          </Inline>
        </RowForm>
      )}
    </>
  );
}

function Aside({ person }: Pick<PersonPanelProps, 'person'>) {
  const t = useWords(words);
  const [search] = useSearchParams();
  if (!person.takesPart && !person.setAside) return null;
  const doe = person.setAside ? 'take-part' : 'set-aside';
  return (
    <p>
      <ButtonLink
        variant="quiet"
        small
        to={asking(search, { ...WISHED, gedaan: null, besluit: null, blad: search.get('blad'), doe }, PRICE)}
      >
        {person.setAside ? t.takePart : t.setAside}
      </ButtonLink>
    </p>
  );
}

/** Another place, or with whom to change: chosen first, and then shown what it would do. */
function Move({ person, others }: PersonPanelProps) {
  const t = useWords(words);
  const [search] = useSearchParams();
  const kies = search.get('kies');
  const isOther = kies === 'plek' || kies === 'ruil';
  return (
    <PanelPart title={person.visits.length === 0 ? t.move0 : t.move}>
      <KeptForm kept="plek" method="get" action={`#${PRICE}`} preventScrollReset className="ws-options">
        <KeptAsked without={[...Object.keys(WISHED), 'gedaan', 'besluit']} />
        {isOther ? <input type="hidden" name="kies" value={kies} /> : null}
        {isOther && others ? <Others kies={kies} others={others} /> : <Choices choices={person.choices} />}
        <Inline>
          <Button variant="secondary" small>
            {t.showPrice}
          </Button>
          <ButtonLink
            variant="quiet"
            small
            to={asking(
              search,
              { ...WISHED, blad: search.get('blad'), kies: isOther ? null : 'plek' },
              OTHERS,
            )}
          >
            {isOther ? t.fromChoices : t.anotherPlace}
          </ButtonLink>
        </Inline>
      </KeptForm>
    </PanelPart>
  );
}

interface OthersProps {
  kies: 'plek' | 'ruil';
  others: NonNullable<PersonPanelProps['others']>;
}

/** A place that was not chosen, or somebody to change with. */
function Others({ kies, others }: OthersProps) {
  const t = useWords(words);
  const locale = useLocale();
  const [search] = useSearchParams();
  const place = useArrival<HTMLDivElement>(OTHERS, kies, 'select');
  const isSwap = kies === 'ruil';
  const dayOf = ({ days, nth }: Option) => (days === null ? t.nthDay(nth) : formatDays(days, locale));
  const options = isSwap
    ? others.people.map(({ id, name, goes }) => ({ value: id, label: `${name} · ${goes}` }))
    : others.options.map((one) => ({
        value: one.id,
        label: `${one.organisation}, ${one.title}, ${dayOf(one)} · ${t.seats(one.free)}`,
      }));
  return (
    <div ref={place} id={OTHERS} className="ws-arrival" tabIndex={-1}>
      <SelectField
        id={kies}
        name={kies}
        label={isSwap ? t.withWhom : t.place}
        defaultValue={search.get(kies) ?? ''}
        options={[{ value: '', label: isSwap ? t.chooseWhom : t.choosePlace }, ...options]}
        required
      />
    </div>
  );
}

/** The days of each place that was chosen, the first choice first. */
function Choices({ choices }: { choices: readonly Option[] }) {
  const places = Map.groupBy(choices, ({ tier, organisation, title }) => `${tier} ${organisation} ${title}`);
  return [...places].map(([key, options]) => (
    <fieldset
      key={key}
      className={options[0]!.secret ? 'ws-options__place ws-unprinted' : 'ws-options__place'}
    >
      <legend>
        {options[0]!.title} <Choice tier={options[0]!.tier} />
      </legend>
      {options.map((option) => (
        <OptionLine key={option.id} option={option} />
      ))}
    </fieldset>
  ));
}

function OptionLine({ option }: { option: Option }) {
  const t = useWords(words);
  const locale = useLocale();
  const [search] = useSearchParams();
  const kept = useFields()?.get('plek')?.[0];
  return (
    <label className="ws-options__line">
      <input
        type="radio"
        className="utrecht-radio-button utrecht-radio-button--html-input"
        name="plek"
        value={option.id}
        defaultChecked={(kept ?? search.get('plek')) === option.id}
        required
      />
      <span>
        {option.days === null ? (
          <span>
            {t.nthDay(option.nth)} <LeftOut>{t.secret}</LeftOut>
          </span>
        ) : (
          formatDays(option.days, locale)
        )}
        <small>
          {option.current ? t.inProposal : t.seats(option.free)}
          {/* Of a secret place that would say its day. */}
          {option.passes.includes('not-free') && !option.secret ? ` · ${t.notFree}` : ''}
        </small>
      </span>
    </label>
  );
}
