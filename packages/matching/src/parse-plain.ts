import { FaultList, type Path } from './parse-faults.ts';
import { LIMITS } from './schema.ts';

/** The deepest value of an instance is six levels down: `places[].slots[].days[]`. */
const DEPTH = 8;
/** No object of an instance has more than eleven keys. */
const KEYS = 100;

/**
 * Copies JSON-like data of any shape and origin into plain objects and arrays, reading every value once. What
 * cannot be JSON is a fault and left out: cycles, dates, BigInt, holes in arrays, something that throws when it is
 * read; so is what is too large or too deep to be an instance. What comes later can therefore trust that the data
 * end, hold still and have no surprises in their prototypes. Later faults belong in the same list: it names rows
 * from the copy.
 * @param known rows that are such a copy already; they are taken as they are.
 */
export function plainCopy(
  json: unknown,
  known: ReadonlySet<object> = new Set(),
): { copy: unknown; faults: FaultList } {
  const root = isObject(json) ? emptyLike(json) : json;
  const faults = new FaultList(root);
  new Copying(faults, known).fill(json, root, []);
  return { copy: root, faults };
}

class Copying {
  private readonly faults: FaultList;
  private readonly known: ReadonlySet<object>;
  private readonly ancestors: object[] = [];
  private total = 0;
  /** Values in the row being copied: everything below `<list>[<index>]`. */
  private inRow = 0;

  constructor(faults: FaultList, known: ReadonlySet<object>) {
    this.faults = faults;
    this.known = known;
  }

  /** Copies what is in `value` into its empty copy, which hangs in the whole already. */
  fill(value: unknown, into: unknown, path: Path): void {
    if (isPlain(value)) return;
    if (!isObject(value)) this.fault(path, 'schema-not-json', `${typeof value} is not JSON`);
    else if (this.ancestors.includes(value)) this.fault(path, 'schema-not-json', 'contains itself');
    else if (path.length >= DEPTH) this.fault(path, 'schema-too-deep', 'is nested too deep');
    else {
      this.ancestors.push(value);
      try {
        if (Array.isArray(value)) this.fillArray(value, into as unknown[], path);
        else this.fillObject(value as Record<string, unknown>, into as Record<string, unknown>, path);
      } catch {
        // A getter or a proxy threw. What it threw is not ours to tell.
        this.fault(path, 'schema-not-json', 'cannot be read');
      }
      this.ancestors.pop();
    }
  }

  private fillArray(value: unknown[], into: unknown[], path: Path): void {
    const most = path.length <= 1 ? LIMITS.rows : LIMITS.list;
    const { length } = value;
    if (length > most) {
      this.fault(path, 'schema-too-big', `has ${length} entries, at most ${most} are allowed`);
      return;
    }
    for (let index = 0; index < length && this.room(path); index++) {
      const item = value[index];
      if (isPlain(item)) into[index] = zeroed(item);
      else if (item === undefined) this.fault([...path, index], 'schema-not-json', 'nothing is here');
      else this.descend(item, into, index, path);
    }
  }

  private fillObject(value: Record<string, unknown>, into: Record<string, unknown>, path: Path): void {
    const prototype = Object.getPrototypeOf(value);
    // The prototype of a plain object has none itself, in whichever realm it was made.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      this.fault(path, 'schema-not-json', 'an object of a class is not JSON');
      return;
    }
    const keys = Object.keys(value);
    if (keys.length > KEYS) {
      this.fault(path, 'schema-too-big', `has ${keys.length} keys`);
      return;
    }
    for (const key of keys) {
      if (!this.room(path)) return;
      // Assigning it would set the prototype, so it never gets as far as the schema.
      if (key === '__proto__') {
        this.fault(path, 'schema-unrecognized-keys', 'Unrecognized key: "__proto__"');
        continue;
      }
      const item = value[key];
      if (isPlain(item)) into[key] = zeroed(item);
      else if (item !== undefined) this.descend(item, into, key, path);
    }
  }

  private descend(item: unknown, into: unknown, key: string | number, path: Path): void {
    if (path.length === 1) {
      this.inRow = 0;
      if (isObject(item) && this.known.has(item)) {
        (into as Record<string | number, unknown>)[key] = item;
        return;
      }
    }
    const container = isObject(item) ? emptyLike(item) : undefined;
    (into as Record<string | number, unknown>)[key] = container;
    this.fill(item, container, [...path, key]);
  }

  /** Counts a value. `false` when there is no room for it, which is said once for the row or the whole. */
  private room(path: Path): boolean {
    this.total += 1;
    this.inRow += 1;
    const inside = path.length >= 2;
    if (this.total === LIMITS.values + 1) {
      this.fault([], 'schema-too-big', `has more than ${LIMITS.values} values`);
    }
    if (inside && this.inRow === LIMITS.rowValues + 1) {
      this.fault(path.slice(0, 2), 'schema-too-big', `has more than ${LIMITS.rowValues} values`);
    }
    if (this.faults.enough || this.total > LIMITS.values) return false;
    return !inside || this.inRow <= LIMITS.rowValues;
  }

  private fault(path: Path, code: string, message: string): void {
    const inside = path.slice(2).join('.');
    this.faults.add(path, code, inside ? `${inside}: ${message}` : message);
  }
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
  );
}

/** Minus zero would come back from a file as zero, so it never was anything else. */
function zeroed(value: unknown): unknown {
  return value === 0 ? 0 : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function emptyLike(value: object): unknown {
  try {
    return Array.isArray(value) ? [] : {};
  } catch {
    // A proxy that was revoked. Reading it fails too, where that is caught.
    return {};
  }
}
