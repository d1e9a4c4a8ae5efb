import { inventories } from '../../src/inventory.ts';
import { pages } from '../../src/pages.ts';
import { mails as peopleMails } from '../../src/people/mails.ts';
import type { Page } from '../../src/people/pages.ts';
import type { Addressee } from '../../src/platform/mail/kind.ts';
import type { Table } from '../../src/platform/privacy/inventory.ts';
import { columnsOf, tablesOf } from '../../src/platform/privacy/inventory-ways.ts';
import { allStages, stages } from '../../src/stages.ts';
import { words } from './words.ts';

/** A part of the house: what comes in, what it keeps, what it sends, and what it hears of others. */
export interface Room {
  folder: string;
  name: string;
  pages: readonly Page[];
  tables: readonly { name: string; table: Table }[];
  mails: readonly { label: string; goesTo: readonly Addressee[] }[];
  hears: readonly { event: string; from: string }[];
}

/** Of a path below `src`: a stage, or what stands beside them. */
const folderOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('journey/') ? 2 : 1)
    .join('/');

const nameOf = (folder: string) => words.rooms.get(folder) ?? folder;

interface Told {
  name: string;
  label: { nl: string };
  goesTo: readonly Addressee[];
}

/** All rooms, in the order of the way of a round; what exists for the example alone is left out. */
export function readRooms(): Room[] {
  const seen = pages.filter(({ who }) => who !== 'example');
  const tables = tablesOf(inventories).map(({ room, ...each }) => ({
    ...each,
    folder: folderOf(room.replace('src/', '')),
  }));
  const sent: Told[] = [...allStages.mails, ...Object.values(peopleMails)];
  const declared = Object.entries(inventories).map(([room, { mails = {}, events = {} }]) => ({
    ...{ folder: folderOf(room.replace('src/', '')), mails, events },
  }));
  const told = (event: string) => declared.find(({ events }) => event in events)?.folder ?? '';
  const folders = [
    ...new Set([...declared.map(({ folder }) => folder), ...seen.map(({ file }) => folderOf(file))]),
  ];
  return folders.map((folder) => ({
    folder,
    name: nameOf(folder),
    pages: seen.filter(({ file }) => folderOf(file) === folder),
    tables: tables.filter((each) => each.folder === folder),
    mails: sent
      .filter(({ name }) => declared.some((each) => each.folder === folder && name in each.mails))
      .map(({ label, goesTo }) => ({ label: label.nl, goesTo })),
    hears: heardBy(folder).map((event) => ({ event, from: nameOf(told(event)) })),
  }));
}

function heardBy(folder: string): string[] {
  const [, stage] = Object.entries(stages).find(([name]) => `journey/${name}` === folder) ?? [];
  const listening = (stage ?? {}) as { on?: readonly { kind: string }[] };
  return (listening.on ?? []).map(({ kind }) => kind);
}

/** Kinds of columns that are treated apart, in a room. */
export const specialsIn = ({ tables }: Room): ('safety' | 'secret-site')[] =>
  (['safety', 'secret-site'] as const).filter((special) =>
    tables.some(({ table }) => columnsOf(table).some((column) => column.special === special)),
  );

/** How many columns of a room hold something about somebody. */
export const columnsAbout = ({ tables }: Room): number =>
  tables.flatMap(({ table }) => columnsOf(table)).filter(({ holds }) => holds !== 'nothing').length;
