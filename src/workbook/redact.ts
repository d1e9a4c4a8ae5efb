import type { RawWorkbook } from './read/raw.ts';
import { cellOfId } from './understand/grid.ts';
import type { Interpretation } from './understand/interpret.ts';

/**
 * The workbook as it may be stored: refused cells hold what could stay, and a mark. Interpreting it again gives
 * the same rows and the same findings.
 */
export function redact({ clean }: Interpretation): RawWorkbook {
  return clean;
}

/** The typed corrections that may be stored: those with something refused in them are gone. */
export function redactCorrections(
  corrections: Readonly<Record<string, string>>,
  { refusedCorrections }: Interpretation,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(corrections).filter(([id]) => !refusedCorrections.includes(cellOfId(id))),
  );
}
