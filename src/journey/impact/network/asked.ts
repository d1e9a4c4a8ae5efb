import { FAMILY_ORDER } from './by-family.ts';
import { chosen, familyOf, type NetworkAsked, organisationsAsked, walkedRounds } from './choosing.ts';
import type { Network } from './reading.ts';

/** A word of the address that nothing is called by asks nothing. */
export function readAsked(network: Network, search: URLSearchParams): NetworkAsked {
  const code = search.get('ronde');
  const round = walkedRounds(network).find((one) => one.code === code) ?? null;
  const families = search.getAll('soort');
  const regions = search.getAll('regio');
  const present = organisationsAsked(network, round);
  return {
    round,
    families: FAMILY_ORDER.filter(
      (one) => families.includes(one) && present.some((it) => familyOf(it) === one),
    ),
    regions: [...new Set(regions)].filter((region) => present.some((it) => it.region === region)),
  };
}

export interface FilterOption {
  value: string;
  count: number;
}

/** What the picture can be narrowed to, with how many organisations each leaves of what the other filter leaves. */
export function filtersOf(
  network: Network,
  asked: NetworkAsked,
): { families: FilterOption[]; regions: FilterOption[] } {
  const byRegion = chosen(network, { ...asked, families: [] }).organisations;
  const byFamily = chosen(network, { ...asked, regions: [] }).organisations;
  const regions = [...new Set(organisationsAsked(network, asked.round).map(({ region }) => region))];
  const present = organisationsAsked(network, asked.round).map(familyOf);
  return {
    families: FAMILY_ORDER.filter((family) => present.includes(family)).map((value) => ({
      value,
      count: byRegion.filter((one) => familyOf(one) === value).length,
    })),
    regions: regions
      .filter((region) => region !== '')
      .sort()
      .map((value) => ({ value, count: byFamily.filter(({ region }) => region === value).length })),
  };
}
