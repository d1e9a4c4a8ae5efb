// `npm run release -- FOLDER`: what goes along with a release, made from a clean clone at its tag: the source, the list of
// packages, and checksums of both and of each built file. Built twice: when the two differ, nothing is written.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lockfile.ts';
import { makeSbom } from './sbom.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Say in which folder: npm run release -- FOLDER');
const run = (program: string, ...asked: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, asked, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${asked.join(' ')}: ${stderr || stdout}`);
  return stdout.trim();
};
const sumOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

/** Every built file by its name, with its checksum. */
function built(): string[] {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  run('node_modules/.bin/react-router', 'build');
  return readdirSync(join(root, 'build'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()
    .map((path) => `${sumOf(readFileSync(path))}  ${path.slice(root.length)}`);
}

if (run('git', 'status', '--porcelain') !== '')
  throw new Error('There is something here that is not in the history.');
const commit = run('git', 'rev-parse', 'HEAD');
const [first, second] = [built(), built()];
const differ = first.filter((line) => !second.includes(line));
if (differ.length > 0 || first.length !== second.length)
  throw new Error(`Built twice, these differ:\n${differ.join('\n')}`);

mkdirSync(folder, { recursive: true });
const source = `wisselstage-${commit.slice(0, 12)}.tar`;
// Not compressed: what a compressor makes of it differs between its versions.
run(
  'git',
  'archive',
  '--format=tar',
  `--prefix=wisselstage/`,
  '-o',
  join(process.cwd(), folder, source),
  commit,
);
writeFileSync(join(folder, 'sbom.cdx.json'), makeSbom());
const ours = [source, 'sbom.cdx.json'].map((name) => `${sumOf(readFileSync(join(folder, name)))}  ${name}`);
writeFileSync(join(folder, 'SHA256SUMS'), `${[...ours, ...first].join('\n')}\n`);
console.log(`${commit}: ${first.length} built files, twice the same; see ${join(folder, 'SHA256SUMS')}`);
