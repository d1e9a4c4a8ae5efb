import { useSearchParams } from 'react-router';
import { formatDays } from '../../../../language/format.ts';
import { useArrival } from '../../../../ui/arrival.ts';
import { Button, ButtonLink } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { KeptForm, useFields } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PanelPart } from '../../../../ui/side-panel.tsx';
import { LeftOut } from '../../../../ui/state.tsx';
import type { Option, PersonOpen } from '../person.ts';
import { OTHERS, PRICE, WISHED } from './asked.ts';
import { words } from './board-words.ts';
import { words as panelWords } from './panel-words.ts';
import { Choice, KeptAsked } from './visits.tsx';
import { useWishing } from './wishing.ts';

export interface MoveProps {
  person: PersonOpen;
  /** What else may be chosen, when that is asked. */
  others: { options: Option[]; people: { id: string; name: string; goes: string }[] } | null;
}

/** Another place, or with whom to change: chosen first, and then shown what it would do. */
export function Move({ person, others }: MoveProps) {
  const t = useWords(words);
  const p = useWords(panelWords);
  const [search] = useSearchParams();
  const to = useWishing();
  const kies = search.get('kies');
  const isOther = kies === 'plek' || kies === 'ruil';
  return (
    <PanelPart title={person.visits.length === 0 ? p.move0 : p.move}>
      <KeptForm kept="plek" method="get" action={`#${PRICE}`} preventScrollReset className="ws-options">
        <KeptAsked without={[...Object.keys(WISHED), 'gedaan', 'besluit']} />
        {isOther ? <input type="hidden" name="kies" value={kies} /> : null}
        {isOther && others ? <Others kies={kies} others={others} /> : <Choices choices={person.choices} />}
        <Inline>
          <Button variant="secondary" small>
            {t.showPrice}
          </Button>
          <ButtonLink variant="quiet" small to={to({ kies: isOther ? null : 'plek' }, OTHERS)}>
            {isOther ? p.fromChoices : p.anotherPlace}
          </ButtonLink>
        </Inline>
      </KeptForm>
    </PanelPart>
  );
}

interface OthersProps {
  kies: 'plek' | 'ruil';
  others: NonNullable<MoveProps['others']>;
}

/** A place that was not chosen, or somebody to change with. */
function Others({ kies, others }: OthersProps) {
  const t = useWords(words);
  const p = useWords(panelWords);
  const locale = useLocale();
  const [search] = useSearchParams();
  const place = useArrival<HTMLDivElement>(OTHERS, kies, 'select');
  const isSwap = kies === 'ruil';
  const dayOf = ({ days, nth }: Option) => (days === null ? p.nthDay(nth) : formatDays(days, locale));
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
        label={isSwap ? p.withWhom : t.place}
        defaultValue={search.get(kies) ?? ''}
        options={[{ value: '', label: isSwap ? p.chooseWhom : p.choosePlace }, ...options]}
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
  const p = useWords(panelWords);
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
            {p.nthDay(option.nth)} <LeftOut>{t.secret}</LeftOut>
          </span>
        ) : (
          formatDays(option.days, locale)
        )}
        <small>
          {option.current ? p.inProposal : t.seats(option.free)}
          {/* Of a secret place that would say its day. */}
          {option.passes.includes('not-free') && !option.secret ? ` · ${p.notFree}` : ''}
        </small>
      </span>
    </label>
  );
}
