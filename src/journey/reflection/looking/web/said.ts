import type { Doubt } from '../../../../platform/privacy/doubt.ts';
import type { LookFault, TypedLook } from '../form.ts';

/** What was wrong with what was sent, with it to be shown again. */
export interface Said {
  typed: TypedLook;
  fault?: LookFault | undefined;
  found?: string[] | undefined;
  doubt?: Doubt | null;
  wait?: number;
}
