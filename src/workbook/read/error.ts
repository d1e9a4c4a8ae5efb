/** Why a file was not read at all. Everything about a file that was read is a finding instead. */
export type WorkbookErrorCode =
  | 'too-large'
  | 'empty'
  | 'not-a-workbook'
  | 'old-excel'
  | 'numbers'
  | 'no-sheets'
  | 'sheet-unreadable'
  | 'password'
  | 'macro'
  | 'broken-zip'
  | 'zip-bomb'
  | 'xml-entities'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'too-much-text'
  | 'too-slow'
  | 'too-heavy';

/**
 * Carries a code and counts, never what is in a cell. The name of a sheet is for whoever sent the file; the message,
 * which ends up in logs, does not have it.
 */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: WorkbookErrorCode, params: Record<string, string | number> = {}, options?: ErrorOptions) {
    super(`workbook not read: ${code}`, options);
    this.name = 'WorkbookError';
    this.code = code;
    this.params = params;
  }
}
