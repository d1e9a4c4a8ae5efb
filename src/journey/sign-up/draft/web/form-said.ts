import type { Doubt } from '../../../../platform/privacy/doubt.ts';
import type { Step } from '../answers.ts';
import type { Faults, Typed } from '../form.ts';
import type { ViewOf } from './form-data.ts';

/** What the form answers to what was sent. */
export interface Said {
  typed?: Typed;
  faults?: Faults;
  /** Numbers that may be a BSN. */
  doubt?: Doubt | null;
  wait?: number;
  /** The browser lost the draft while somebody was typing. */
  gone?: boolean;
  /** Another tab or device changed something after the page with everything was shown. */
  changed?: boolean;
  /** A choice is where somebody said they must not come. */
  refusedChoice?: boolean;
  /** Somebody with another name needs the address for themselves alone. */
  addressOfAnother?: boolean;
  /** What another tab or device kept meanwhile. */
  stored?: Typed;
}

/** By field, in words. */
export type Errors = Partial<Record<string, string>>;

export interface StepProps<S extends Step> {
  view: ViewOf<S>;
  said: Said;
  errors: Errors;
}
