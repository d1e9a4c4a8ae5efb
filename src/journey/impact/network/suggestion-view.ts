import { lookOf } from '../../programme/programme-kinds.ts';
import { familyOf } from './choosing.ts';
import type { NetworkOrganisation } from './reading.ts';
import type { Suggestion } from './suggesting.ts';

/** Two that should meet, with names in place of ids. */
export function viewSuggestion(
  { ids, shared, region, alone }: Suggestion,
  organisations: readonly NetworkOrganisation[],
) {
  const known = new Map(organisations.map((one) => [one.id, one]));
  const nameOf = (id: string) => known.get(id)!.name;
  return {
    pair: ids.join(' '),
    sides: ids.map((id) => {
      const one = known.get(id)!;
      return { name: one.name, icon: lookOf(one.kind)?.icon ?? null, family: familyOf(one) };
    }),
    shared: shared.map(nameOf),
    region,
    alone: alone.map(nameOf),
  };
}

export type SuggestionView = ReturnType<typeof viewSuggestion>;
