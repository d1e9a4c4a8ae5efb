import { tellApart } from '../../language/apart.ts';

interface Named {
  code: string;
  name: string;
  kind: string;
  region: string;
}

/** Organisations with names that differ: of two with one name the kind, region or code comes along. */
export function namedApart<O extends Named>(organisations: readonly O[]): O[] {
  const names = tellApart(
    organisations,
    ({ name }) => name,
    ({ kind, region, code }) => [kind, region, code],
  );
  return organisations.map((one) => ({ ...one, name: names.get(one)! }));
}
