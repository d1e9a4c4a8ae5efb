import { isReads, isTest } from './files.ts';
import type { Import } from './imports.ts';
import { type Room, roomOf } from './room.ts';

const engine = '@wisselstage/matching';
const databases = /^(kysely|pg|pg-boss|@electric-sql\/pglite)(\/|$)/;
const looks =
  /^(react|react-dom|react-router)(\/|$)|^@(utrecht|nl-design-system-[a-z]+|fontsource|fontsource-variable)\/|\.css$/;

const declarations = 'src/platform/privacy/inventory.ts';
/** The one file of stages, workbook, homes, post and people that says where their pages are. */
const paths = /^src\/(journey\/[^/]+|workbook|homes|post|people)\/paths\.ts$/;
const addressesOnly =
  'a paths.ts holds addresses only, with react-router and language, so that every page and mail may import it without a circle';

const declaresOnly = `an inventory says what is stored, as data, and imports ${declarations} only`;

/** Imports that the table of rooms does not allow, each with the reason. */
export function forbidden(imports: Import[]): string[] {
  return imports.flatMap((each) => {
    const from = roomOf(each.from);
    const why = each.isPackage ? packageFault(from, each) : fileFault(from, roomOf(each.to), each);
    return why ? [`${each.from} imports ${each.isPackage ? each.specifier : each.to}: ${why}`] : [];
  });
}

function packageFault(from: Room, { from: file, to: name }: Import): string | undefined {
  if (name === engine || name.startsWith(`${engine}/`)) {
    const may =
      from.kind === 'outside' ||
      from.kind === 'composition' ||
      from.kind === 'engine' ||
      ((from.kind === 'stage' || from.kind === 'stage-web') && from.stage === 'matching');
    return may
      ? undefined
      : 'only journey/matching knows the engine, so that the engine can change without the rest; ask that stage';
  }
  if (isTest(file)) return undefined;
  if (file.endsWith('/inventory.ts') && from.kind !== 'composition') return declaresOnly;
  if (paths.test(file) && name !== 'react-router') return addressesOnly;
  if (from.kind === 'ui' && !looks.test(name)) {
    return 'ui knows React, React Router and style packages only, so that its components fit any page';
  }
  if (isWeb(from) && databases.test(name)) return webAndDatabase;
  return undefined;
}

function fileFault(from: Room, to: Room, { from: file, to: path }: Import): string | undefined {
  if (from.kind === 'outside' || from.kind === 'unknown') return undefined;
  if (from.kind === 'engine') {
    return to.kind === 'engine'
      ? undefined
      : 'the engine imports nothing of ours, so that it can be published and tested alone';
  }
  if (to.kind === 'engine')
    return `the engine is imported by its name, ${engine}; its files are its own business`;
  if (from.kind === 'composition') return undefined;
  if (file.endsWith('/inventory.ts') && path !== declarations) return declaresOnly;
  if (to.kind === 'composition')
    return 'a file directly in src puts the parts together; a part that imports it would need the whole to be tested';
  if (to.kind === 'outside')
    return 'src stands alone; what is outside it (scripts, tests, data) is not there when it runs';
  if (to.kind === 'unknown') return undefined; // named once, for the folder
  if (to.kind === 'language') return undefined; // how a day, a number or a list is said is for everybody
  if (paths.test(file)) return addressesOnly;
  if (from.kind === 'language')
    return 'language knows words, numbers, days and addresses only and imports nothing else of src, so that every room may use it';
  // The way goes on in a later stage: a page links there, and a mail of an earlier stage too.
  if (paths.test(path) && !knowsNoPages.includes(from.kind)) return undefined;
  return withinHouse(from, to, isTest(file), path);
}

/** Rooms for any site: an address that they need is given to them. */
const knowsNoPages = ['platform', 'database', 'ui', 'forms'];

function withinHouse(from: Room, to: Room, test: boolean, path: string): string | undefined {
  const onPlatform = to.kind === 'platform' || to.kind === 'database';
  switch (from.kind) {
    case 'platform':
    case 'database':
      return onPlatform
        ? undefined
        : 'platform carries the rest and imports nothing else of src, so that it never has to know what an exchange is';
    case 'ui':
      return to.kind === 'ui'
        ? undefined
        : 'ui is free of the domain: it imports nothing else of src, and gets what it shows as props';
    case 'forms':
      return to.kind === 'ui' || to.kind === 'forms'
        ? undefined
        : 'forms is about any form: it imports language and ui, and is told what is asked';
    case 'people':
      return onPlatform || to.kind === 'ui' || to.kind === 'people'
        ? undefined
        : 'people imports platform and ui only; who somebody is does not depend on a round, nor on a page';
    case 'post':
      return onPlatform || to.kind === 'people' || to.kind === 'post'
        ? undefined
        : 'post knows mail and people; what a mail is about is told by the stage that sends it';
    case 'workbook':
      return onPlatform || to.kind === 'people' || to.kind === 'workbook'
        ? undefined
        : fromWorkbook(to, test);
    case 'homes':
      return onPlatform || to.kind === 'people' || to.kind === 'post' || to.kind === 'homes'
        ? undefined
        : fromHomes(to, test || path.endsWith('/testing.ts'));
    case 'stage':
      return onPlatform || to.kind === 'people' || to.kind === 'post' ? undefined : fromStage(from, to, test);
    default:
      return fromWeb(from, to, test, path);
  }
}

function fromWorkbook(to: Room, test: boolean): string | undefined {
  if (test && to.kind === 'stage' && to.file === 'testing.ts') return undefined;
  if (to.kind === 'stage' && (isOffered(to) || to.file === 'writes.ts')) return undefined;
  return "the workbook imports platform, people and each stage's own rules, schema, reads, writes and tables; the rest of a stage is its own business";
}

function fromHomes(to: Room, test: boolean): string | undefined {
  const shown = ['tasks.ts', 'status.ts', 'policy.ts'];
  if (to.kind === 'stage' && (isOffered(to) || shown.includes(to.file))) return undefined;
  if (test && to.kind === 'stage' && ['testing.ts', 'writes.ts'].includes(to.file)) return undefined;
  return 'a home shows what waits, of all stages, and has nothing of its own: of a stage it imports the rules, tasks, status, reads and paths';
}

/** What a stage has for others: its rules and its reads, whole or in parts (place-names.ts, reads-sites.ts), and its shapes. */
function isOffered({ stage, file }: { stage: string; file: string }): boolean {
  const isRule = file === `${stage}.ts` || file.startsWith(`${stage}-`);
  return isRule || ['schema.ts', 'tables.ts'].includes(file) || isReads(file);
}

function fromStage(
  from: Room & { stage: string; order: number; file: string; name: string },
  to: Room,
  test: boolean,
): string | undefined {
  if (to.kind === 'stage' && to.stage === from.stage) return undefined;
  if (to.kind === 'stage-web' || to.kind === 'people-web' || to.kind === 'post-web')
    return 'the core of a stage knows no pages; it must work from a job or the command line too';
  if (to.kind === 'ui' || to.kind === 'forms')
    return 'the core of a stage knows no components; it must work from a job or the command line too';
  if (to.kind === 'workbook' || to.kind === 'workbook-web')
    return 'the workbook reads and writes the stages; a stage that needs the workbook would close the circle';
  if (to.kind === 'homes' || to.kind === 'homes-web')
    return 'a home shows all stages; a stage that needs a home would close the circle';
  if (to.kind !== 'stage') return undefined;
  if (to.order > from.order)
    return `${to.stage} comes after ${from.stage}; a later stage listens to what happened in an earlier one, never the other way round, and of a later one only paths.ts is for links`;
  if ((test || from.file === 'testing.ts') && to.file === 'testing.ts') return undefined; // so that no factory is pasted
  // Of a part of the stage too.
  const mayWrite = test || ['writes.ts', 'testing.ts'].includes(from.name);
  if (isOffered(to) || (mayWrite && to.file === 'writes.ts')) return undefined;
  return `of an earlier stage only ${to.stage}.ts and reads.ts with their parts, schema.ts and tables.ts are for others, and writes.ts for the writes of a later stage, so that its rules hold whoever changes its data`;
}

const webAndDatabase =
  'a page never touches the database; it calls the reads and writes of its own stage, which hold the rules';

const pages = ['stage-web', 'people-web', 'post-web', 'workbook-web', 'homes-web'];
function isWeb(room: Room): boolean {
  return pages.includes(room.kind);
}

function fromWeb(from: Room, to: Room, test: boolean, path: string): string | undefined {
  const known = ['ui', 'forms', 'people', 'people-web', 'post', 'platform'];
  if (known.includes(to.kind)) return undefined;
  if (to.kind === 'database') return test ? undefined : webAndDatabase;
  if (from.kind === 'homes-web')
    return to.kind === 'homes' || to.kind === 'homes-web' ? undefined : fromHomes(to, test);
  if (from.kind === 'workbook-web' && to.kind === 'stage' && isOffered(to)) return undefined;
  if (from.kind === 'stage-web' && to.kind === 'stage' && to.order < from.order) {
    if (isOffered(to) || (test && to.file === 'testing.ts')) return undefined;
  }
  const own = ownOf(from);
  if (path.startsWith(own)) return undefined;
  return `a page imports its own part (${own}), ui, forms, people, platform, what earlier stages have for others, and the paths of all; what a stage does not offer is its own business`;
}

function ownOf(from: Room): string {
  if ('stage' in from) return `src/journey/${from.stage}/`;
  if (from.kind === 'workbook-web') return 'src/workbook/';
  return from.kind === 'post-web' ? 'src/post/' : 'src/people/';
}
