import type { Chance } from './seeded.ts';

const ODD = [0x00, 0xff, 0x7f, 0x80, 0x0a, 0x0d, 0x22, 0x3c, 0x3b, 0x3a];
const LARGE = [
  '9'.repeat(30),
  '-1',
  '4294967295',
  '2147483648',
  '\0'.repeat(200),
  '<'.repeat(2_000),
  'A'.repeat(30_000),
];

/** The same file with a few things wrong: bits, runs, numbers, ends, and pieces that come twice or not at all. */
export function mutated(whole: Uint8Array, chance: Chance): Buffer {
  let bytes = Buffer.from(whole);
  for (let times = 1 + chance.below(6); times > 0; times--) bytes = once(bytes, chance);
  return bytes;
}

function once(bytes: Buffer<ArrayBuffer>, chance: Chance): Buffer<ArrayBuffer> {
  if (bytes.length === 0) return Buffer.from(chance.oneOf(LARGE));
  const at = chance.below(bytes.length);
  // Most of what a reader decides on stands in the first bytes, and of a zip in the last.
  const near = chance.often(50)
    ? at
    : chance.often(50)
      ? at % 200
      : Math.max(0, bytes.length - 1 - (at % 200));
  const length = 1 + chance.below(chance.oneOf([1, 4, 16, 300, 3_000]));
  switch (chance.below(9)) {
    case 0:
      bytes[near]! ^= 1 << chance.below(8);
      return bytes;
    case 1:
      bytes[near] = chance.oneOf(ODD);
      return bytes;
    case 2:
      return bytes.fill(chance.oneOf(ODD), near, Math.min(bytes.length, near + length));
    case 3:
      return Buffer.concat([bytes.subarray(0, near), bytes.subarray(near + length)]);
    case 4:
      return Buffer.concat([bytes.subarray(0, near + length), bytes.subarray(near)]);
    case 5:
      return Buffer.concat([bytes.subarray(0, near), Buffer.from(chance.oneOf(LARGE)), bytes.subarray(near)]);
    case 6:
      return Buffer.from(bytes.subarray(0, near));
    case 7: {
      if (near + 4 > bytes.length) return bytes;
      bytes.writeUInt32LE(chance.oneOf([0, 1, 0xff_ff_ff_ff, 0x7f_ff_ff_ff, 0xff_ff, length]), near);
      return bytes;
    }
    default: {
      const from = chance.below(bytes.length);
      return Buffer.concat([
        bytes.subarray(0, near),
        bytes.subarray(from, from + length),
        bytes.subarray(near + length),
      ]);
    }
  }
}
