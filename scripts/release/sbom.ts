// `npm run sbom -- [FILE]`: every package of this version, as CycloneDX, by npm itself; which only build and test says so. The same lockfile gives the same file.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { root } from './lockfile.ts';

const bom = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  serialNumber: z.string().optional(),
  metadata: z.looseObject({ component: z.looseObject({}), timestamp: z.string().optional() }),
  components: z.array(z.looseObject({ name: z.string() })),
});

/** npm calls it after its folder, and gives it a number and a moment of each time; the release has those. */
export function sbomOf(made: string, { name, version }: { name: string; version: string }): string {
  const { serialNumber: _, metadata, ...rest } = bom.parse(JSON.parse(made));
  const { timestamp: __, ...known } = metadata;
  const component = { ...metadata.component, name, version, type: 'application' };
  return `${JSON.stringify({ ...rest, metadata: { ...known, component } }, null, 2)}\n`;
}

export function makeSbom(): string {
  const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const asked = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
  const { stdout, status, stderr } = spawnSync('npm', asked, {
    ...{ cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  });
  if (status !== 0) throw new Error(stderr);
  return sbomOf(stdout, { name, version });
}

if (import.meta.main) {
  const file = process.argv[2] ?? 'sbom.cdx.json';
  const text = makeSbom();
  writeFileSync(file, text);
  console.log(`${JSON.parse(text).components.length} packages in ${file}`);
}
