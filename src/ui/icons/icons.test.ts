import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DRAWINGS } from '../drawing.tsx';
import { KIND_ICONS, SIGNS } from './names.ts';

const here = import.meta.dirname;
const read = (file: string) => readFileSync(join(here, file), 'utf8');

test('the file holds each icon that has a name, once, and nothing else', () => {
  const held = [...read('icons.svg').matchAll(/<symbol id="([^"]+)" viewBox="0 0 24 24">/g)].map(
    ([, id]) => id!,
  );
  expect(held.toSorted()).toEqual([...KIND_ICONS, ...SIGNS].toSorted());
});

test('each drawing is as large as its file says', () => {
  const files = readdirSync(join(here, '../drawings')).map((file) => file.replace('.svg', ''));
  expect(files.toSorted()).toEqual(Object.keys(DRAWINGS).toSorted());
  const sizes = Object.fromEntries(
    files.map((name) => [
      name,
      /viewBox="(-?\d+) 0 (\d+) (\d+)"/.exec(read(`../drawings/${name}.svg`))?.slice(1),
    ]),
  );
  expect(sizes).toEqual(
    Object.fromEntries(
      Object.entries(DRAWINGS).map(([name, sheet]) => [
        name,
        [String('left' in sheet ? sheet.left : 0), String(sheet.width), String(sheet.height)],
      ]),
    ),
  );
});

test('icons and drawings hold nothing that the content security policy stops, nor a name', () => {
  const files = ['icons.svg', ...readdirSync(join(here, '../drawings')).map((file) => `../drawings/${file}`)];
  const wrong = files.filter((file) =>
    /<style|style=|<script|\son[a-z]+=|https?:\/\/(?!www\.w3\.org)|<text|<title/.test(read(file)),
  );
  expect(wrong).toEqual([]);
});

test('a drawing has the colours of the theme', () => {
  const set = new Set(
    [
      ...readFileSync(join(here, '../theme/picture-tokens.css'), 'utf8').matchAll(
        /--ws-drawing-[a-z0-9-]+(?=:)/g,
      ),
    ].map(([name]) => name),
  );
  const used = readdirSync(join(here, '../drawings')).flatMap((file) =>
    [...read(`../drawings/${file}`).matchAll(/--ws-drawing-[a-z0-9-]+/g)].map(([name]) => name),
  );
  expect(new Set(used)).toEqual(set);
});
