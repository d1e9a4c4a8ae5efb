import type { Faults, Typed } from '../../../../forms/typed.ts';
import type { Clock, Needed } from '../register.ts';

/** What the page says after a form that was not taken. */
export interface Said {
  form: string;
  typed: Typed;
  faults: Faults;
  doubt?: { numbers: readonly string[]; said: boolean } | null;
  newer?: boolean;
}

/** An entry of the register as its page has it. */
export interface EntryView {
  clock: { state: Clock['state']; left: number; until: string };
  missing: Needed[];
  ahead: number;
  releasedAt: string | null;
  finishedAt: string | null;
  finishedWhy: string;
  version: number;
  typed: Record<string, string>;
}

export interface PartProps {
  id: string;
  entry: EntryView;
  said: Said | undefined;
}
