import { posix } from 'node:path';
import { WorkbookError } from './error.ts';
import type { Limits } from './limits.ts';
import { escapeXml, tagsOf, xmlOf } from './xml.ts';
import { openZip, packZip, type Zip } from './zip.ts';

type PartKind = 'sheet' | 'chart' | 'dialog' | 'strings' | 'styles';
export type Part = { id: string; kind: PartKind; content: Buffer };
/** A workbook in parts, whatever they are called and wherever they stand: found by what refers to them. */
export type Package = { workbook: Buffer; isBinary: boolean; parts: Part[] };

type Relation = { id: string; type: string; target: string };

const KINDS: Readonly<Record<string, PartKind>> = {
  worksheet: 'sheet',
  chartsheet: 'chart',
  dialogsheet: 'dialog',
  sharedStrings: 'strings',
  styles: 'styles',
};

/**
 * Opens a zip with a workbook in it. Pictures, comments, drawings, links and whatever else are not even inflated.
 * @returns `null` when no workbook is in it
 */
export async function openPackage(bytes: Uint8Array, limits: Limits): Promise<Package | null> {
  const zip = openZip(bytes, limits);
  if (zip.names.some((name) => /vbaProject|(?:^|\/)macrosheets\//i.test(name)))
    throw new WorkbookError('macro');
  const root = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument');
  const at = root?.target ?? zip.names.find((name) => /^xl\/workbook\.(?:xml|bin)$/.test(name));
  if (at === undefined || !zip.names.includes(at)) return null;
  const relations = await relationsOf(zip, at);
  if (relations.some(({ type }) => /macrosheet$/i.test(type))) throw new WorkbookError('macro');
  const wanted = new Set([at, ...relations.flatMap(({ type, target }) => (KINDS[type] ? [target] : []))]);
  const contents = await zip.read((name) => wanted.has(name));
  const parts = relations.flatMap(({ id, type, target }) => {
    const content = contents.get(target);
    const kind = KINDS[type];
    return content && kind ? [{ id, kind, content }] : [];
  });
  if (parts.filter(({ kind }) => kind === 'sheet').length > limits.sheets)
    throw new WorkbookError('too-many-sheets', { max: limits.sheets });
  return { workbook: contents.get(at)!, isBinary: /\.bin$/i.test(at), parts };
}

/** What a part, or the zip itself, refers to within the zip; the type without the address in front of it. */
async function relationsOf(zip: Zip, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const content = (await zip.read((name) => name === file)).get(file);
  if (!content) return [];
  return [...tagsOf(xmlOf(content), ['Relationship'])].flatMap(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    if (target === '' || attributes.get('TargetMode') === 'External') return [];
    const type = (attributes.get('Type') ?? '').replace(/^.*\//, '');
    return [{ id: attributes.get('Id') ?? '', type, target: posix.join('/', folder, target).slice(1) }].map(
      (one) => (target.startsWith('/') ? { ...one, target: posix.join(target).slice(1) } : one),
    );
  });
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BINARY_CONTENT = 'application/vnd.ms-excel';

/** The same workbook with each part in a place of our own: what the library gets is what was checked. */
export function packPackage({ workbook, isBinary, parts }: Package): Buffer {
  const ending = isBinary ? 'bin' : 'xml';
  const main = `xl/workbook.${ending}`;
  const placed = parts.map((part, index) => ({ ...part, name: `parts/${part.kind}${index}.${ending}` }));
  const overrides = placed.flatMap(({ name, kind }) =>
    kind === 'strings' || kind === 'styles'
      ? [[`xl/${name}`, kind === 'strings' ? 'sharedStrings' : kind]]
      : [],
  );
  const content = (kind: string) =>
    isBinary
      ? `${BINARY_CONTENT}.${kind === 'sheet.main' ? 'sheet.binary.macroEnabled.main' : kind}`
      : `${CONTENT}.${kind}+xml`;
  const types = [[main, 'sheet.main'], ...overrides]
    .map(([name = '', kind = '']) => `<Override PartName="/${name}" ContentType="${content(kind)}"/>`)
    .join('');
  const relations = placed
    .map(
      ({ id, kind, name }) =>
        `<Relationship Id="${escapeXml(id)}" Type="${TYPES}/${typeOf(kind)}" Target="${name}"/>`,
    )
    .join('');
  const files: [string, Buffer][] = [
    [
      '[Content_Types].xml',
      Buffer.from(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
      ),
    ],
    [main, workbook],
    [
      `xl/_rels/workbook.${ending}.rels`,
      Buffer.from(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
      ),
    ],
    ...placed.map(({ name, content: part }): [string, Buffer] => [`xl/${name}`, part]),
  ];
  return packZip(new Map(files));
}

function typeOf(kind: PartKind): string {
  return Object.entries(KINDS).find(([, one]) => one === kind)![0];
}
