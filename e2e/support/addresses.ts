import { pages } from '../../src/pages.ts';

/** Every address of every page, with what it may be asked for: the name of a part of the address → what it can be. */
export function addressesOf(values: Readonly<Record<string, readonly string[]>>): string[] {
  return (
    pages
      // Of the example alone: there everybody reads everybody's mail.
      .filter(({ who, path }) => who !== 'example' && path !== 'uitloggen')
      .flatMap(({ path }) => filled(path, values))
      .map((path) => `/${path}`.replace(/\/$/, '') || '/')
  );
}

function filled(path: string, values: Readonly<Record<string, readonly string[]>>): string[] {
  const [whole, name = ''] = /:(\w+)\??/.exec(path) ?? [];
  if (!whole) return [path];
  return (values[name] ?? []).flatMap((value) => filled(path.replace(whole, value), values));
}

/** The same page as a script asks for it. */
export const dataOf = (path: string): string => {
  const [address = '', asked] = path.split('?');
  return `${address === '/' ? '/_root' : address}.data${asked === undefined ? '' : `?${asked}`}`;
};
