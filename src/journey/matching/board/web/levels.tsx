import type { ReactNode } from 'react';
import { formatOrdinal } from '../../../../language/format.ts';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { StackedBar } from '../../../../ui/stacked-bar.tsx';
import type { Effect } from '../../decision/effect.ts';
import { words as matchingWords } from '../../words.ts';
import { words } from './board-words.ts';
import { Delta } from './delta.tsx';

export interface LevelsProps {
  levels: readonly Effect[];
  /** The proposal that it is compared with. */
  before: number | null;
  people: number;
  /** Organisations beyond the tolerance. */
  beyond: number;
  points: number;
  tiers: { tier: number; visits: number }[];
}

/** How good a proposal is, level by level in the order in which they count, beside the one before. */
export function Levels({ levels, before, people, beyond, points, tiers }: LevelsProps) {
  const t = useWords(words);
  const m = useWords(matchingWords);
  const locale = useLocale();
  const effect = (key: string) => levels.find((one) => one.key === key);
  const was = (key: string) => {
    const found = effect(key);
    if (before === null || !found) return null;
    const isSame = found.before === found.after;
    return (
      <span className="ws-levels__was">
        <Delta effect={found} /> {isSame ? t.with(before) : t.than(before)}
      </span>
    );
  };
  return (
    <dl className="ws-levels" aria-label={t.levels}>
      <Level title={t.level.placed} was={was('placed')}>
        <Figure value={effect('placed')?.after} whole={t.ofPeople(people)} />
      </Level>
      <Level title={m.whichChoice} was={was('tier/1')}>
        <StackedBar
          label={m.whichChoice}
          items={tiers.map(({ tier, visits }) => ({
            text: tier === 0 ? m.lockedOutside : formatOrdinal(tier, locale),
            value: visits,
          }))}
        />
      </Level>
      <Level title={t.level.balance} was={was('balance')}>
        <Figure value={effect('balance')?.after} whole={t.atOrganisations(beyond)} />
      </Level>
      <Level title={t.level.priority} was={was('priority')}>
        <Figure value={effect('priority')?.after} whole={t.ofPoints(points)} />
      </Level>
      <Level title={t.level.ties} was={was('ties')}>
        <Figure value={effect('ties')?.after} whole={t.ofVisits(effect('visits')?.after ?? 0)} />
      </Level>
    </dl>
  );
}

function Level({ title, was, children }: { title: string; was: ReactNode; children: ReactNode }) {
  return (
    <div className="ws-levels__level">
      <dt>{title}</dt>
      <dd>
        {children}
        {was}
      </dd>
    </div>
  );
}

function Figure({ value = 0, whole }: { value: number | undefined; whole: string }) {
  return (
    <span className="ws-levels__figure">
      {value} <small>{whole}</small>
    </span>
  );
}
