import { DEFINITIONS_OF_CHANGE } from './impact-change.ts';
import type { Definition, Figure } from './impact-figure.ts';
import { DEFINITIONS_OF_LINES } from './impact-lines.ts';
import { DEFINITIONS_OF_WAY } from './impact-way.ts';

/** One figure, said once: page, paper, workbook and command line all go by this list. */
export const DEFINITIONS: readonly Definition[] = [
  ...DEFINITIONS_OF_WAY,
  ...DEFINITIONS_OF_CHANGE,
  ...DEFINITIONS_OF_LINES,
];

export const nameOf = ({ id, part }: Pick<Figure, 'id' | 'part'>): string =>
  part === null ? id : `${id}.${part}`;

const byId = new Map(DEFINITIONS.map((one) => [one.id, one]));

export const definitionOf = ({ id }: Pick<Figure, 'id'>): Definition => byId.get(id)!;

/** Figures by their name; one that is missing is a mistake of ours. */
export class Figures {
  readonly #byName: ReadonlyMap<string, Figure>;
  readonly all: readonly Figure[];
  constructor(all: readonly Figure[]) {
    this.all = all;
    this.#byName = new Map(all.map((one) => [nameOf(one), one]));
  }
  find(id: string, part: string | null = null): Figure | null {
    return this.#byName.get(nameOf({ id, part })) ?? null;
  }
}
