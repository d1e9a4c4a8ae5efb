import { expect, test } from 'vitest';
import { readPackages } from './lockfile.ts';
import { makeSbom } from './sbom.ts';

test('the list of packages has every one, with its version, and is the same each time', () => {
  const text = makeSbom();
  const { bomFormat, components, metadata } = JSON.parse(text) as {
    bomFormat: string;
    components: { name: string; version: string }[];
    metadata: { component: { name: string; version: string } };
  };
  expect([bomFormat, metadata.component.name]).toEqual(['CycloneDX', 'wisselstage']);
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
  const missing = readPackages()
    .map(({ name, version }) => `${name}@${version}`)
    .filter((one) => !listed.has(one));
  expect(missing).toEqual([]);
  expect(makeSbom()).toBe(text);
});
