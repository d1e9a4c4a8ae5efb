import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const modules = join(here, '../../../node_modules');

function read(pattern: string): string {
  return globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

function tokensIn(css: string, prefix: string): string[] {
  const names = css.match(new RegExp(`--${prefix}-[a-z0-9-]+`, 'g')) ?? [];
  return [...new Set(names)].sort();
}

const ours = read(join(here, '*.css'));

describe('the theme', () => {
  it('uses only basis tokens that the voorbeeld theme has, so that a region can mount its own', () => {
    const voorbeeld = read(
      join(modules, '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
    );
    const known = new Set(tokensIn(voorbeeld, 'basis'));
    expect(tokensIn(ours, 'basis').filter((name) => !known.has(name))).toEqual([]);
  });

  it('sets a value for every basis token that it uses', () => {
    const values = new Set(ours.match(/--basis-[a-z0-9-]+(?=:)/g));
    expect(tokensIn(ours, 'basis').filter((name) => !values.has(name))).toEqual([]);
  });

  it('sets only component tokens that a component reads', () => {
    const components = `${read(join(modules, '@nl-design-system-candidate/*-css/dist/*.css'))}
      ${read(join(modules, '@utrecht/*-css/dist/index.css'))}`;
    const known = new Set([...tokensIn(components, 'nl'), ...tokensIn(components, 'utrecht')]);
    const set = ours.match(/--(nl|utrecht)-[a-z0-9-]+(?=:)/g) ?? [];
    expect([...new Set(set)].filter((name) => !known.has(name))).toEqual([]);
  });

  it('keeps colours in the tokens', () => {
    const holders = ['tokens.css', 'dark.css', 'picture-tokens.css', 'print.css'];
    const others = globSync(join(here, '*.css')).filter((file) => !holders.includes(basename(file)));
    const colours = others.flatMap(
      (file) => readFileSync(file, 'utf8').match(/#[0-9a-f]{3,8}\b|rgba?\(/g) ?? [],
    );
    expect(colours).toEqual([]);
  });
});
