/** What every field of a form has alike: its name, which is its id as well, what was typed, and what is wrong with it. */
export const fieldOf = <Name extends string>(
  name: Name,
  typed: Partial<Record<Name, string>>,
  textOf: (field: string) => string | undefined,
) => ({ id: name, name, error: textOf(name), defaultValue: typed[name] });
