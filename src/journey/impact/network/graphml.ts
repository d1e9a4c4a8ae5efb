import type { TablesView } from './tables-view.ts';

const escaped = (text: string): string =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/\p{Cc}/gu, ' ');

const KEYS = [
  ['node', 'name', 'string'],
  ['node', 'family', 'string'],
  ['node', 'region', 'string'],
  ['edge', 'state', 'string'],
  ['edge', 'since', 'string'],
] as const;

/** For a program that draws or reckons with networks: the organisations by their codes, and the lines between them. */
export function graphmlOf({ organisations, lines }: TablesView): string {
  const data = (key: string, value: string) => `<data key="${key}">${escaped(value)}</data>`;
  const nodes = organisations.map(
    ({ code, name, family, region }) =>
      `<node id="${escaped(code)}">${data('name', name)}${data('family', family)}${data('region', region)}</node>`,
  );
  const edges = lines.map(
    ({ codes: [one, other], state, since }) =>
      `<edge source="${escaped(one)}" target="${escaped(other)}">${data('state', state)}${data('since', since)}</edge>`,
  );
  const keys = KEYS.map(
    ([part, name, type]) => `<key id="${name}" for="${part}" attr.name="${name}" attr.type="${type}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph edgedefault="undirected">',
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}
