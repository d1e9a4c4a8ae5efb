import { readFileSync } from 'node:fs';
import { ConfigError } from '../platform/config/config.ts';

interface Signed {
  text: string;
  expires: Date;
}

/** Between these lines stands what was signed, and after the second who signed it. */
const BEGINS = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----';

/**
 * Reads a security.txt that somebody signed with OpenPGP. The signature is for who reads it: this site has no key of theirs.
 * @param at the address at which it will be served
 * @throws {ConfigError} with what is wrong with it
 */
export function readSignedText(file: string, at: string): Signed {
  const text = read(file);
  const [signed = ''] = text.split(SIGNATURE);
  const valuesOf = (name: string) =>
    signed.split(/\r?\n/).flatMap((line) => {
      const [, field, value = ''] = /^(?:- )?([\w-]+): (.*)$/.exec(line) ?? [];
      return field?.toLowerCase() === name ? [value.trim()] : [];
    });
  const [expires = '', ...more] = valuesOf('expires');
  const faults = [
    ...(text.startsWith(BEGINS) && text.includes(SIGNATURE) ? [] : ['it is not signed']),
    ...(valuesOf('contact').length > 0 ? [] : ['it has no Contact']),
    ...(more.length === 0 && !Number.isNaN(Date.parse(expires))
      ? []
      : ['it needs one Expires with a moment']),
    ...(valuesOf('canonical').includes(at) ? [] : [`it has no “Canonical: ${at}”`]),
  ];
  if (faults.length > 0)
    throw new ConfigError(`SECURITY_TXT names a file that cannot be served: ${faults.join(', ')}.`);
  return { text, expires: new Date(expires) };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError('SECURITY_TXT names a file that cannot be read.');
  }
}
