import type { Fault } from '@wisselstage/matching';

/** Input that cannot be used: a line per fault. */
export class BadInputError extends Error {
  override name = 'BadInputError';
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** A line for each fault that the engine names. */
export const faultLine = ({ row, message }: Fault): string => `${row}: ${message}`;
