import { fixed } from './fixed.ts';
import { Memory } from './memory.ts';

/** Some rounds that are worked on, each as several pages read it. A round of two thousand people takes some megabytes. */
const LIMITS = { entries: 60, size: 60 };

/**
 * What pages read of the database, and nothing that changed it since: of a round it is the same for everybody who may see
 * that. Who may is asked of the database at each request, before anything here.
 */
export class KeptReads extends Memory<{ read: unknown }> {
  constructor(limits = LIMITS) {
    super(limits, () => 1);
  }

  /**
   * What was read by this name, or is read now; nobody may change it, for others are shown it as well.
   * @param name with everything that it depends on but the database: which round, which day
   */
  async read<Read>(name: string, read: () => Promise<Read>): Promise<Read> {
    const kept = await this.find(name, async () => ({ read: fixed(await read()) }));
    // Who waited for somebody whose reading failed reads for itself, and so has a failure of its own.
    return kept ? (kept.read as Read) : read();
  }
}
