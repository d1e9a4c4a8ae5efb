/**
 * What the Dutch test of websites (internet.nl) asks of the headers of an answer and of security.txt, in our own words and code:
 * only what a server can do by itself, so nothing about DNS, certificates or mail servers. Each answers what is wrong.
 */

const UNSAFE = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"];
/** Where `data:` would let something run. */
const RUNS = ['default-src', 'script-src', 'object-src'];
/** What has to be there, and does not follow from another. */
const NEEDED = ['default-src', 'base-uri', 'form-action', 'frame-ancestors'];

export function policyFaults(policy: string | null, host: string): string[] {
  if (policy === null) return ['no policy'];
  const directives = new Map(
    policy.split(';').map((each) => {
      const [name = '', ...values] = each.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
  const every = [...directives].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  const ours = (values: readonly string[]) =>
    (values.length === 1 && values[0] === "'none'") ||
    (values.includes("'self'") && values.every((value) => value === "'self'" || isOf(value, host)));
  return [
    ...NEEDED.filter((name) => !directives.has(name)).map((name) => `no ${name}`),
    ...['default-src', 'base-uri']
      .filter((name) => directives.has(name) && !ours(directives.get(name)!))
      .map((name) => `${name} is of others`),
    ...every.filter(({ value }) => UNSAFE.includes(value)).map(({ name, value }) => `${name} has ${value}`),
    ...every
      .filter(({ value }) => value === '*' || value === 'https:' || /^http:|127\.0\.0\.1/.test(value))
      .map(({ name, value }) => `${name} takes ${value}`),
    ...every
      .filter(({ value }) => /^[a-z0-9*-]+(\.[a-z0-9-]+)+/i.test(value))
      .map(({ name, value }) => `${name} says no protocol for ${value}`),
    ...every
      .filter(({ name, value }) => RUNS.includes(name) && value === 'data:')
      .map(({ name }) => `${name} takes data:`),
  ];
}

const isOf = (value: string, host: string) => URL.canParse(value) && new URL(value).hostname.endsWith(host);

const YEAR = 31_536_000;

/** Of the other headers. */
export function headerFaults(headers: Headers): string[] {
  const age = /^max-age=(\d+)/i.exec(headers.get('strict-transport-security') ?? '')?.[1];
  const referrer = headers.get('referrer-policy')?.split(',').at(-1)?.trim() ?? '';
  const kind = headers.get('content-type');
  return [
    ...(age !== undefined && Number(age) >= YEAR ? [] : ['no HSTS of a year']),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['no nosniff']),
    ...(['same-origin', 'no-referrer'].includes(referrer) ? [] : [`referrer: ${referrer}`]),
    ...(kind && /^text\//.test(kind) && !/charset=utf-8/i.test(kind) ? [`no charset: ${kind}`] : []),
  ];
}

/** Of what must not stand in a frame of others. */
export const frameFaults = (headers: Headers): string[] =>
  /^(DENY|SAMEORIGIN)$/i.test(headers.get('x-frame-options') ?? '') ? [] : ['may stand in a frame'];

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[-+]\d{2}:\d{2})$/;
const ADDRESSES = ['acknowledgments', 'canonical', 'contact', 'encryption', 'hiring', 'policy'];
const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----';

/** Of RFC 9116, as it is measured. */
export function securityTextFaults(
  text: string,
  { at, contentType, now }: { at: string; contentType: string | null; now: Date },
): string[] {
  const isSigned = text.startsWith(SIGNED);
  const [body = ''] = text.split(SIGNATURE);
  const lines = body
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#') && line !== SIGNED)
    .filter((line) => !(isSigned && line.startsWith('Hash: ')));
  const odd = lines.filter((line) => !/^[A-Za-z-]+: \S/.test(line));
  const fields = lines.map((line) => {
    const [name = '', ...value] = line.split(': ');
    return { name: name.toLowerCase(), value: value.join(': ') };
  });
  const valuesOf = (wanted: string) => fields.filter(({ name }) => name === wanted).map(({ value }) => value);
  const [expires = ''] = valuesOf('expires');
  const inAYear = new Date(now).setUTCFullYear(now.getUTCFullYear() + 1);
  return [
    ...(contentType === 'text/plain; charset=utf-8' ? [] : [`of kind ${contentType}`]),
    ...odd.map((line) => `not a field: ${line}`),
    ...fields
      .filter(({ name, value }) => ADDRESSES.includes(name) && !URL.canParse(value))
      .map(({ name }) => `${name} is no address`),
    ...fields
      .filter(({ name, value }) => ADDRESSES.includes(name) && value.startsWith('http:'))
      .map(({ name }) => `${name} is not https`),
    ...(valuesOf('contact').length > 0 ? [] : ['no contact']),
    ...(valuesOf('expires').length === 1 && MOMENT.test(expires) ? [] : ['no moment on which it expires']),
    ...(Date.parse(expires) <= now.getTime() ? ['expired'] : []),
    ...(Date.parse(expires) > inAYear ? ['expires in more than a year'] : []),
    ...(valuesOf('preferred-languages').length > 1 ? ['languages twice'] : []),
    ...(valuesOf('canonical').includes(at) ? [] : ['canonical is another address']),
  ];
}
