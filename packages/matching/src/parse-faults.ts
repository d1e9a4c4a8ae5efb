import { type Fault, InstanceError } from './errors.ts';
import { printable, rowName } from './row-name.ts';

/** So many faults are listed, so that an error about a million wrong rows can still be read and stored. */
const LISTED = 1_000;
/** So many are counted; after that nobody needs to know how many more there are. */
const COUNTED = 100_000;
/** A message longer than this quotes something that does not belong in a message. */
const MESSAGE = 600;

/** Where something is in the JSON, such as `['people', 3, 'choices', 0, 1]`. */
export type Path = (string | number)[];

/** Collects what is wrong with an instance: the first 1,000 faults, and the number of all. */
export class FaultList {
  private readonly json: unknown;
  private readonly listed: Omit<Fault, 'row'>[] = [];
  private found = 0;

  /** `json` is only for naming rows. It may be of any shape, but must be plain data: see `plainCopy`. */
  constructor(json: unknown) {
    this.json = json;
  }

  /** Whether there are so many faults that looking for more is a waste of time. */
  get enough(): boolean {
    return this.found >= COUNTED;
  }

  /** Adds one fault. The message is one sentence in plain English, without the row. */
  add(path: Path, code: string, message: string): void {
    this.found += 1;
    if (this.listed.length >= LISTED) return;
    const short = message.length > MESSAGE ? `${message.slice(0, MESSAGE)}…` : message;
    this.listed.push({ path: path.map(stored), code, message: printable(short) });
  }

  /**
   * Returns when nothing was found.
   * @throws {InstanceError} with the faults listed and, when there are more, a last one that counts the rest.
   */
  refuse(): void {
    if (this.found === 0) return;
    const rest = this.found - this.listed.length;
    // Named only now, because a fault may be found before the id of its row is read.
    const faults = this.listed.map((fault) => ({ row: rowName(this.json, fault.path), ...fault }));
    if (rest > 0) {
      const count = `${this.enough ? 'at least ' : ''}${rest}`;
      faults.push({
        row: 'the instance',
        path: [],
        code: 'more-faults',
        message: `and ${count} more faults`,
      });
    }
    throw new InstanceError(faults);
  }
}

/** A key that nobody knows may be anything, and a database refuses half a surrogate pair or a zero character. */
function stored(key: string | number): string | number {
  return typeof key === 'string' ? printable(key.slice(0, MESSAGE)) : key;
}
