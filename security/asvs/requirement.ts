/**
 * How far a requirement is met. `open`: it is not, and `says` tells what it would take. `none`: there is nothing here that it
 * could be about.
 */
export type State = 'met' | 'partly' | 'open' | 'none';

/** A test by its name, or a file in which it can be read. */
export type Evidence = readonly [file: string, test: string] | string;

export interface Requirement {
  /** As in the standard, without the `V`. */
  id: string;
  level: 1 | 2;
  /** What it asks, in our own words. */
  asks: string;
  state: State;
  /** What is done; what it would take; or why it does not apply. */
  says: string;
  evidence: readonly Evidence[];
}

export interface Chapter {
  /** Its number in the standard. */
  number: number;
  name: string;
  requirements: readonly Requirement[];
}

type Of = [id: string, level: 1 | 2, asks: string, says: string, ...evidence: Evidence[]];

const make =
  (state: State) =>
  (...[id, level, asks, says, ...evidence]: Of): Requirement => ({ id, level, asks, state, says, evidence });

export const met = make('met');
export const partly = make('partly');
export const open = make('open');
export const none = make('none');
