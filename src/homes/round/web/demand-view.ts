import type { DemandRow } from '../../../journey/sign-up/sign-up-demand.ts';
import type { DemandShown } from '../../paths.ts';
import type { RoundView } from '../home.ts';

/** What demand and supply can show alone; `all` is not asked for. */
const SHOWN = { all: undefined, offerless: 'geen-plekken', much: 'veel-vraag' } as const satisfies Record<
  string,
  DemandShown | undefined
>;
export type DemandFilter = keyof typeof SHOWN;
const keys = Object.keys(SHOWN) as DemandFilter[];

/** So many are seen before all are asked for. */
const FIRST = 10;

/** The organisations of a filter: those that a task of the page is about, and no other; of all the most asked first. */
export function viewDemand(
  { demand, offerless }: Pick<RoundView, 'demand' | 'offerless'>,
  asked: string | null,
) {
  const passes: Record<DemandFilter, (row: DemandRow) => boolean> = {
    all: () => true,
    offerless: ({ name }) => offerless.includes(name),
    much: ({ state }) => state === 'much',
  };
  const current = keys.find((key) => SHOWN[key] === (asked ?? undefined)) ?? 'all';
  return {
    rows: current === 'all' && asked !== 'alles' ? demand.slice(0, FIRST) : demand.filter(passes[current]),
    /** How many there are, when not all are shown. */
    more: current === 'all' && asked !== 'alles' && demand.length > FIRST ? demand.length : null,
    filters: keys
      .map((key) => ({
        key,
        asked: SHOWN[key],
        count: demand.filter(passes[key]).length,
        current: key === current,
      }))
      .filter(({ key, count, current }) => key === 'all' || count > 0 || current),
  };
}
export type DemandView = ReturnType<typeof viewDemand>;
