import { isIP } from 'node:net';

const LONGEST_NAME = 253;

/** Whether a server can be told to listen there: an address, or a name that this machine may have. */
export function isListenAddress(value: string): boolean {
  return (
    isIP(value) !== 0 || (value.length <= LONGEST_NAME && /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(value))
  );
}

/** Ranges that express, which decides whose word counts, knows by name. */
const NAMED = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether all of these are addresses, ranges of addresses or known names of ranges. */
export function areProxies(values: string[]): boolean {
  return values.every((value) => NAMED.includes(value) || isRange(value));
}

function isRange(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/');
  const widest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (more.length > 0 || widest < 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest);
}
