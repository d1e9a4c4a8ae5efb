interface Offered {
  slots: readonly unknown[];
}

/** Has people in the round, or a place on some day: a place without days came along from an earlier round. */
export const isActive = (given: { places: readonly Offered[]; people: readonly unknown[] }): boolean =>
  given.people.length > 0 || given.places.some(({ slots }) => slots.length > 0);

/** Codes of the organisations that are active in a round. @param places those that were not withdrawn */
export function activeIn(
  places: readonly (Offered & { organisation: string })[],
  people: readonly { organisation: string }[],
): Set<string> {
  const codes = new Set([...places, ...people].map(({ organisation }) => organisation));
  const partOf = (code: string) => ({
    places: places.filter(({ organisation }) => organisation === code),
    people: people.filter(({ organisation }) => organisation === code),
  });
  return new Set([...codes].filter((code) => isActive(partOf(code))));
}
