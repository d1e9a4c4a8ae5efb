/** Why a file was not read at all. Everything about a file that was read is a finding instead. */
export type WorkbookErrorCode =
  | 'too-large'
  | 'empty'
  | 'not-a-workbook'
  | 'old-excel'
  | 'password'
  | 'macro'
  | 'broken-zip'
  | 'zip-bomb'
  | 'xml-entities'
  | 'too-many-sheets'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'too-much-text';

/** Carries a code and counts, never content: it ends up in logs. */
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
