import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsOf } from './check-house.ts';

const readme = 'Enters: a thing.\nLeaves: another.\nTables: none. Jobs: none.\n';
const inOrder: Record<string, string> = {
  'packages/matching/src/index.ts': "import { x } from './match.ts'; export { x };",
  'packages/matching/src/match.ts': "import solve from 'highs'; export const x = solve;",
  'src/server.ts':
    "import { place } from './journey/place/writes.ts'; import './routes.ts'; export const x = place;",
  'src/routes.ts': "import './journey/place/routes.ts';",
  'src/platform/db/connect.ts': "import { Kysely } from 'kysely'; export const db = Kysely;",
  'src/platform/mail/send.ts': "import '../db/connect.ts';",
  'src/platform/privacy/inventory.ts': 'export interface Inventory {}',
  'src/inventory.ts': "import './journey/place/inventory.ts';",
  'src/journey/place/inventory.ts': "import '../../platform/privacy/inventory.ts';",
  'src/ui/button.tsx':
    "import { Link } from 'react-router'; import './button.css'; import '@utrecht/button-css';",
  'src/ui/button.test.ts': "import { expect } from 'vitest';",
  'src/people/accounts.ts': "import '../platform/db/connect.ts';",
  'src/people/web/sign-in.tsx':
    "import '../accounts.ts'; import '../../ui/button.tsx'; import '../../homes/paths.ts';",
  'src/workbook/save.ts':
    "import '../journey/place/writes.ts'; import '../journey/programme/reads-sites.ts'; import '../people/accounts.ts';",
  'src/workbook/web/upload.tsx':
    "import '../save.ts'; import '../../ui/button.tsx'; import '../../people/accounts.ts';",
  'src/journey/programme/README.md': readme,
  'src/journey/programme/programme.ts': '',
  'src/journey/programme/reads.ts': "import type { Round } from './tables.ts'; export type Rounds = Round[];",
  'src/journey/programme/reads-sites.ts': "import './reads.ts';",
  'src/journey/programme/reads-sites.db.test.ts': "import './reads-sites.ts';",
  'src/journey/programme/tables.ts': 'export interface Round {}',
  'src/journey/programme/writes.ts': '',
  'src/journey/programme/testing.ts': '',
  'src/journey/place/README.md': readme,
  'src/journey/place/words.ts': '',
  'src/journey/place/reads.ts':
    "import { r } from '../programme/reads.ts'; import '../programme/reads-sites.ts'; import type { R } from '../programme/tables.ts';",
  'src/journey/place/routes.ts':
    "import type { Page } from '../../people/accounts.ts'; export const pages: Page[] = [{ path: 'rondes/:ronde/plekken' }];",
  'src/journey/place/writes.ts': "import '../../platform/db/connect.ts'; import './reads.ts';",
  'src/journey/place/writes.late.db.test.ts':
    "import '../programme/writes.ts'; import '../programme/testing.ts'; import { test } from 'vitest';",
  'src/journey/sign-up/days/weeks.ts': "import '../../programme/programme.ts'; import '../reads.ts';",
  'src/journey/sign-up/days/web/day.tsx':
    "import '../../../programme/programme.ts'; import '../../../matching/paths.ts'; import '../weeks.ts';",
  'src/journey/sign-up/days/mail/moved.ts': "import '../weeks.ts';",
  'src/journey/sign-up/days/mail/moved.db.test.ts': "import './moved.ts';",
  'src/journey/sign-up/README.md': `${readme}Parts: \`days/\`.\n`,
  'src/journey/sign-up/sign-up.ts': '',
  'src/journey/sign-up/paths.ts':
    "import { href } from 'react-router'; import '../../language/address.ts'; export const p = href('/rondes/x');",
  'src/journey/sign-up/mail/digest.ts':
    "import '../../matching/paths.ts'; import '../../../homes/paths.ts'; import '../../../workbook/paths.ts'; import '../../../people/paths.ts';",
  'src/journey/matching/paths.ts': '',
  'src/language/address.ts': '',
  'src/workbook/paths.ts': '',
  'src/homes/paths.ts': '',
  'src/post/paths.ts': '',
  'src/people/paths.ts': '',
  'src/journey/sign-up/reads.ts': '',
  'src/homes/round/round.ts': "import '../../journey/place/reads.ts'; import '../../platform/db/connect.ts';",
  'src/homes/round/web/round.tsx':
    "import '../round.ts'; import '../../../ui/button.tsx'; import '../../../journey/sign-up/paths.ts';",
  'src/forms/form.ts': "import '../ui/button.tsx';",
  'src/post/sent.ts': "import '../platform/mail/send.ts'; import '../people/accounts.ts';",
  'src/journey/place/web/offer.tsx':
    "import type { Route } from './+types/offer.ts'; import '../reads.ts'; import '../../../ui/button.tsx'; import '../../../platform/mail/send.ts';",
  'src/journey/matching/README.md': readme,
  'src/journey/matching/matching.ts': "import { x } from '@wisselstage/matching';",
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function faultsWith(changes: Record<string, string | null>): string[] {
  for (const [path, text] of Object.entries({ ...inOrder, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return faultsOf(root);
}

test('a tree in order has no faults', () => {
  expect(faultsWith({})).toEqual([]);
});

test('every room may say days, numbers and lists', () => {
  expect(
    faultsWith({
      'src/language/days.ts': 'export const day = 1;',
      'src/ui/more.ts': "import '../language/days.ts';",
      'src/platform/mail/more.ts': "import '../../language/days.ts';",
      'src/journey/place/words.ts': "import '../../language/days.ts';",
    }),
  ).toEqual([]);
});

const violations: [what: string, file: string, text: string, fault: string][] = [
  [
    'the engine that imports the app',
    'packages/matching/src/match.ts',
    "import '../../../src/platform/db/connect.ts';",
    'packages/matching/src/match.ts imports src/platform/db/connect.ts: the engine imports nothing of ours',
  ],
  [
    'the language that imports the platform',
    'src/language/days.ts',
    "import '../platform/mail/send.ts';",
    'src/language/days.ts imports src/platform/mail/send.ts: language knows words, numbers, days and addresses only',
  ],
  [
    'the platform that imports a stage',
    'src/platform/mail/send.ts',
    "import '../../journey/place/reads.ts';",
    'src/platform/mail/send.ts imports src/journey/place/reads.ts: platform carries the rest',
  ],
  [
    'a component that imports the domain',
    'src/ui/button.tsx',
    "import '../platform/mail/send.ts';",
    'src/ui/button.tsx imports src/platform/mail/send.ts: ui is free of the domain',
  ],
  [
    'a component with a library that is not about looks',
    'src/ui/button.tsx',
    "import { z } from 'zod';",
    'src/ui/button.tsx imports zod: ui knows React, React Router and style packages only',
  ],
  [
    'people that import a stage',
    'src/people/accounts.ts',
    "import '../journey/programme/reads.ts';",
    'src/people/accounts.ts imports src/journey/programme/reads.ts: people imports platform and ui only',
  ],
  [
    'the core of people that imports its pages',
    'src/people/more.ts',
    "import './web/sign-in.tsx';",
    'src/people/more.ts imports src/people/web/sign-in.tsx: people imports platform and ui only',
  ],
  [
    'the workbook that imports the jobs of a stage',
    'src/workbook/save.ts',
    "import '../journey/place/jobs.ts';",
    'src/workbook/save.ts imports src/journey/place/jobs.ts: the workbook imports platform, people and each stage',
  ],
  [
    'a stage that imports a later one',
    'src/journey/programme/programme.ts',
    "import '../place/reads.ts';",
    'src/journey/programme/programme.ts imports src/journey/place/reads.ts: place comes after programme; a later stage listens to what happened',
  ],
  [
    'a stage that reads and writes in an earlier one',
    'src/journey/place/reads.ts',
    "import '../programme/writes.ts';",
    'src/journey/place/reads.ts imports src/journey/programme/writes.ts: of an earlier stage only programme.ts and reads.ts with their parts',
  ],
  [
    'a stage that takes the jobs of an earlier one',
    'src/journey/place/reads.ts',
    "import '../programme/jobs.ts';",
    'src/journey/place/reads.ts imports src/journey/programme/jobs.ts: of an earlier stage only',
  ],
  [
    'a state that is moved outside its one function',
    'src/journey/place/reads.ts',
    "await trx.updateTable('place').set({ title, withdrawn_at: null }).where('id', '=', id).execute();",
    'src/journey/place/reads.ts: moves place.withdrawn_at, which one function in src/journey/place/place-offers.ts does',
  ],
  [
    'a stage that imports the workbook',
    'src/journey/place/writes.ts',
    "import '../../workbook/words.ts';",
    'src/journey/place/writes.ts imports src/workbook/words.ts: the workbook reads and writes the stages',
  ],
  [
    'a stage that imports a component',
    'src/journey/place/writes.ts',
    "import '../../ui/button.tsx';",
    'src/journey/place/writes.ts imports src/ui/button.tsx: the core of a stage knows no components',
  ],
  [
    'a stage that imports a page of an earlier one',
    'src/journey/place/writes.ts',
    "import '../programme/web/round.tsx';",
    'src/journey/place/writes.ts imports src/journey/programme/web/round.tsx: the core of a stage knows no pages',
  ],
  [
    'a stage other than matching with the engine',
    'src/journey/place/reads.ts',
    "const engine = await import('@wisselstage/matching');",
    'src/journey/place/reads.ts imports @wisselstage/matching: only journey/matching knows the engine',
  ],
  [
    'the engine by a path',
    'src/journey/matching/matching.ts',
    "import '../../../packages/matching/src/match.ts';",
    'src/journey/matching/matching.ts imports packages/matching/src/match.ts: the engine is imported by its name',
  ],
  [
    'a page that imports the database',
    'src/journey/place/web/offer.tsx',
    "const d: import('../../../platform/db/connect.ts').Db = 1;",
    'src/journey/place/web/offer.tsx imports src/platform/db/connect.ts: a page never touches the database',
  ],
  [
    'a page that imports a database library',
    'src/workbook/web/upload.tsx',
    "import { sql } from 'kysely';",
    'src/workbook/web/upload.tsx imports kysely: a page never touches the database',
  ],
  [
    'a page that writes in another stage',
    'src/journey/place/web/offer.tsx',
    "import '../../programme/writes.ts';",
    'src/journey/place/web/offer.tsx imports src/journey/programme/writes.ts: a page imports its own part (src/journey/place/)',
  ],
  [
    'a part that imports the composition',
    'src/platform/mail/send.ts',
    "import '../../routes';",
    'src/platform/mail/send.ts imports src/routes.ts: a file directly in src puts the parts together',
  ],
  [
    'src that imports a script',
    'src/people/accounts.ts',
    "import '../../scripts/test.mjs';",
    'src/people/accounts.ts imports scripts/test.mjs: src stands alone',
  ],
  [
    'a room that nobody planned',
    'src/extras/thing.ts',
    "import '../ui/button.tsx';",
    'src/extras/: not a room of this house',
  ],
  [
    'a file that is not in the vocabulary of a stage',
    'src/journey/place/service.ts',
    '',
    'src/journey/place/service.ts: a stage has the files README.md, place.ts, stage.ts,',
  ],
  [
    'a part of what cannot be in parts',
    'src/journey/place/writes-hosts.ts',
    '',
    'src/journey/place/writes-hosts.ts: a stage has the files README.md, place.ts, stage.ts,',
  ],
  [
    'a test that is beside nothing',
    'src/journey/place/anything.test.ts',
    '',
    'src/journey/place/anything.test.ts: a stage has the files README.md',
  ],
  [
    'an inventory that looks at what is stored',
    'src/journey/place/inventory.ts',
    "import '../../platform/db/connect.ts';",
    'src/journey/place/inventory.ts imports src/platform/db/connect.ts: an inventory says what is stored, as data',
  ],
  [
    'an inventory that uses a library',
    'src/platform/mail/inventory.ts',
    "import { z } from 'zod';",
    'src/platform/mail/inventory.ts imports zod: an inventory says what is stored, as data',
  ],
  [
    'a part of a stage that its README does not name',
    'src/journey/place/shelter/x.ts',
    '',
    'src/journey/place/shelter/: src/journey/place/README.md does not name this part',
  ],
  [
    'a folder in a part of a stage',
    'src/journey/sign-up/days/weeks/x.ts',
    '',
    'src/journey/sign-up/days/weeks/x.ts: a part of a stage is a folder named after what it is about',
  ],
  [
    'a folder among the mails of a part',
    'src/journey/sign-up/days/mail/words/moved.ts',
    '',
    'src/journey/sign-up/days/mail/words/moved.ts: mail/ holds one .ts for each mail',
  ],
  [
    'a page among the mails of a stage',
    'src/journey/sign-up/mail/digest.tsx',
    '',
    'src/journey/sign-up/mail/digest.tsx: mail/ holds one .ts for each mail',
  ],
  [
    'a stage that takes a mail of an earlier one',
    'src/journey/matching/reads.ts',
    "import '../sign-up/mail/digest.ts';",
    'src/journey/matching/reads.ts imports src/journey/sign-up/mail/digest.ts: of an earlier stage only sign-up.ts and',
  ],
  [
    'a stage that takes from a part of an earlier one',
    'src/journey/matching/reads.ts',
    "import '../sign-up/days/weeks.ts';",
    'src/journey/matching/reads.ts imports src/journey/sign-up/days/weeks.ts: of an earlier stage only sign-up.ts and',
  ],
  [
    'a page of a part that imports the database',
    'src/journey/sign-up/days/web/day.tsx',
    "import '../../../../platform/db/connect.ts';",
    'src/journey/sign-up/days/web/day.tsx imports src/platform/db/connect.ts: a page never touches the database',
  ],
  [
    'a page that takes rules of a later stage',
    'src/journey/sign-up/days/web/day.tsx',
    "import '../../../matching/matching.ts';",
    'src/journey/sign-up/days/web/day.tsx imports src/journey/matching/matching.ts: a page imports its own part',
  ],
  [
    'a home that writes',
    'src/homes/round/round.ts',
    "import '../../journey/place/writes.ts';",
    'src/homes/round/round.ts imports src/journey/place/writes.ts: a home shows what waits, of all stages',
  ],
  [
    'a stage that needs a home',
    'src/journey/place/place.ts',
    "import '../../homes/round/round.ts';",
    'src/journey/place/place.ts imports src/homes/round/round.ts: a home shows all stages',
  ],
  [
    'a form that knows people',
    'src/forms/form.ts',
    "import '../people/accounts.ts';",
    'src/forms/form.ts imports src/people/accounts.ts: forms is about any form',
  ],
  [
    'post that knows a stage',
    'src/post/sent.ts',
    "import '../journey/place/reads.ts';",
    'src/post/sent.ts imports src/journey/place/reads.ts: post knows mail and people',
  ],
  [
    'a style sheet in a stage',
    'src/journey/place/web/offer.css',
    '',
    'src/journey/place/web/offer.css: web/ holds .ts and .tsx; styles belong to src/ui/theme',
  ],
  [
    'a folder that is no stage',
    'src/journey/party/party.ts',
    '',
    'src/journey/party/: not a stage; the folders are',
  ],
  [
    'a file beside the stages',
    'src/journey/all.ts',
    '',
    'src/journey/all.ts: src/journey holds the stages and nothing else',
  ],
  [
    'a junk drawer',
    'src/platform/utils/x.ts',
    '',
    'src/platform/utils/: a folder called "utils" says nothing',
  ],
  [
    'a stage without a README',
    'src/journey/visit/visit.ts',
    '',
    'src/journey/visit/README.md: missing; each stage has one',
  ],
  [
    'a README that leaves something out',
    'src/journey/place/README.md',
    'Enters: a thing. Leaves: another.',
    'src/journey/place/README.md: says nothing of tables, jobs',
  ],
  [
    'a README that is a manual',
    'src/journey/place/README.md',
    `${readme}${'More.\n'.repeat(10)}`,
    'src/journey/place/README.md: 13 lines, which nobody reads first',
  ],
  [
    'a paths.ts that imports rules',
    'src/journey/sign-up/paths.ts',
    "import './sign-up.ts';",
    'src/journey/sign-up/paths.ts imports src/journey/sign-up/sign-up.ts: a paths.ts holds addresses only',
  ],
  [
    'a paths.ts that imports another',
    'src/homes/paths.ts',
    "import '../post/paths.ts';",
    'src/homes/paths.ts imports src/post/paths.ts: a paths.ts holds addresses only',
  ],
  [
    'a paths.ts with a library',
    'src/post/paths.ts',
    "import { z } from 'zod';",
    'src/post/paths.ts imports zod: a paths.ts holds addresses only',
  ],
  [
    'a platform that knows pages',
    'src/platform/mail/send.ts',
    "import '../../post/paths.ts';",
    'src/platform/mail/send.ts imports src/post/paths.ts: platform carries the rest',
  ],
  [
    'a component that knows pages',
    'src/ui/button.tsx',
    "import '../homes/paths.ts';",
    'src/ui/button.tsx imports src/homes/paths.ts: ui is free of the domain',
  ],
  [
    'an address that is put together',
    'src/homes/round/round.ts',
    `export const to = (code: string) => \`/rondes/\${code}\`;`,
    'src/homes/round/round.ts: puts the address /rondes/ together; take it from the paths.ts',
  ],
  [
    'an address that is a text',
    'src/people/web/sign-in.tsx',
    'export const a = <a href="/rondes?toon=x" />;',
    'src/people/web/sign-in.tsx: puts the address /rondes?toon=x together',
  ],
  [
    'the rest of an address',
    'src/journey/place/web/offer.tsx',
    `export const to = (base: string) => \`\${base}/plekken\`;`,
    'src/journey/place/web/offer.tsx: puts the address /plekken together',
  ],
  [
    'a file that passes on what is made elsewhere',
    'src/journey/place/place.ts',
    "export { Round } from '../programme/tables.ts';",
    'src/journey/place/place.ts: passes on Round; whoever needs it imports it where it is made',
  ],
  [
    'a file that imports to export',
    'src/journey/place/place.ts',
    "import { a as b } from '../programme/tables.ts'; export { b as c };",
    'src/journey/place/place.ts: passes on b; whoever needs it',
  ],
  [
    'a file that passes on all of another',
    'src/journey/place/place.ts',
    "export * from '../programme/tables.ts';",
    'src/journey/place/place.ts: passes on all of ../programme/tables.ts; whoever needs it',
  ],
  [
    'a parameter called by a small word',
    'src/journey/place/place.ts',
    'export const half = ({ of }: { of: number }) => of / 2;',
    'src/journey/place/place.ts:1: "of" says nothing of what it holds',
  ],
  [
    'a variable called by a small word',
    'src/journey/place/place.ts',
    'export const all = () => {\n  for (const there of [1]) return there;\n};',
    'src/journey/place/place.ts:2: "there" says nothing of what it holds',
  ],
  [
    'files that import each other',
    'src/journey/programme/tables.ts',
    "import type { Round } from './reads.ts';",
    'src/journey/programme/reads.ts → src/journey/programme/tables.ts → src/journey/programme/reads.ts: these files import each other',
  ],
];

test.each(violations)('it names %s', (_, file, text, fault) => {
  const faults = faultsWith({ [file]: text });
  expect(faults.map((each) => each.slice(0, fault.length))).toEqual([fault]);
});

test('not every text with a slash is an address of ours', () => {
  const text =
    "export const s = ['/', '/rondesx', 'kies /rondes', '/plekken/van-een-ander', '/api/plekken', 'a/rondes'];";
  expect(
    faultsWith({
      'src/journey/place/web/offer.tsx': text,
      'src/journey/place/web/offer.test.ts': "export const s = '/rondes/x';",
      'src/journey/place/paths.ts':
        "import { href } from 'react-router'; export const s = href('/rondes/x');",
    }),
  ).toEqual([]);
});

test('text that looks like an import is none', () => {
  const text = "// import '../journey/place/reads.ts'\nexport const s = `import '../../server.ts'`;";
  expect(faultsWith({ 'src/platform/mail/send.ts': text })).toEqual([]);
});
