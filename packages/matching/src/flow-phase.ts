import type { ResidualNetwork } from './flow-residual.ts';

/** What the phases work on: the network with its costs scaled to integers of which ε is a part. */
export type Phase = ResidualNetwork & {
  /** Scaled node potentials, integers. */
  potential: Float64Array;
  /** What flows in minus what flows out, beyond the supply. */
  excess: Float64Array;
  /** Per node the first arc that may still be admissible. */
  current: Int32Array;
};
