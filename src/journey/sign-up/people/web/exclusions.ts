import type { ExcludedView, ExclusionView } from './people.ts';

/** Where a list of exclusions is, and where the question about one is asked. */
export const EXCLUSIONS = '?toon=veiligheid';
export const questionOf = (person: Pick<ExcludedView, 'id'>, { value }: Pick<ExclusionView, 'value'>) =>
  `${EXCLUSIONS}&bij=${person.id}&weg=${encodeURIComponent(value)}`;
