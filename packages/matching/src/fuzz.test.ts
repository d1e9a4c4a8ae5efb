import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { InstanceError } from './errors.ts';
import { match } from './match.ts';
import { parseInstance } from './parse.ts';
import type { Instance } from './schema.ts';
import { cutDown, malformed, randomInstances } from './testing-malformed.ts';
import { verify } from './verify.ts';

const CASES = 10_000;
/** Of the cases that turn out harmless, one in so many is matched. */
const MATCHED = 4;

function fixture(name: string): Instance {
  return parseInstance(
    JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')),
  );
}

/** Valid instances to start from. */
const bases = [
  cutDown(fixture('ronde-2027'), 12),
  cutDown(fixture('ronde-2027'), 4),
  fixture('kidney-00036-001'),
  ...randomInstances(60),
];

/** The instance of one seed: `caseOf(4711)` repeats the case of a failure "seed 4711: …". */
const caseOf = (seed: number) => malformed(bases[seed % bases.length]!, seed);

/** The instance when it is accepted, `null` when it is refused as it should be. Anything else is a failure. */
function parsed(seed: number): Instance | null {
  try {
    return parseInstance(caseOf(seed));
  } catch (error) {
    if (!(error instanceof InstanceError)) throw new Error(`seed ${seed}: ${error}`, { cause: error });
    expect(error.faults.length, `seed ${seed}`).toBeGreaterThan(0);
    for (const fault of error.faults) {
      const { row, code, message } = fault;
      const complete = row !== '' && code !== '' && message !== '' && !/undefined|\[object/.test(row);
      expect(complete && `${row}${message}`.isWellFormed(), `seed ${seed}: ${JSON.stringify(fault)}`).toBe(
        true,
      );
    }
    return null;
  }
}

test('a malformed instance is refused with its rows, or is harmless and has a plan that passes its check', async () => {
  let accepted = 0;
  let matched = 0;
  for (let seed = 0; seed < CASES; seed++) {
    const instance = parsed(seed);
    if (instance === null || accepted++ % MATCHED !== 0) continue;
    matched++;
    try {
      const result = await match(instance, { reasons: false });
      expect(verify(instance, result).violations, `seed ${seed}`).toEqual([]);
    } catch (error) {
      // Locks may each be honoured by itself and still leave no plan together.
      if (!(error instanceof InstanceError)) throw new Error(`seed ${seed}: ${error}`, { cause: error });
      expect(error.faults.filter((fault) => fault.row === '' || fault.message === '')).toEqual([]);
    }
  }
  // Both happen often, so that neither half of the test is empty.
  expect(CASES - accepted).toBeGreaterThan(CASES / 2);
  expect(matched).toBeGreaterThan(100);
});
