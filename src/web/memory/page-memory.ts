import { Memory, type MemoryLimits } from '../../platform/db/memory.ts';
import type { SharedPage } from './shared-page.ts';

/** The pages of some rounds in both languages, and what is asked of the gallery most; it does not grow with who asks. */
const LIMITS: MemoryLimits = { entries: 400, size: 32_000_000 };

/** Pages as they were made since the last change. */
export class PageMemory extends Memory<SharedPage> {
  constructor(limits: MemoryLimits = LIMITS) {
    super(limits, ({ size }) => size);
  }
}
