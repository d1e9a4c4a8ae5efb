import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missing } from './evidence.ts';
import { fill } from './fill.ts';
import { readMade } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const made = readMade(root);

test.each(made.map(({ file, ...each }) => [file, each] as const))(
  '%s says what the code says',
  (_, { kept, made: now }) => {
    // When this fails: node scripts/write-veiligheid.ts
    expect(kept).toBe(now);
  },
);

test('what is out of date between the marks is made anew, and the rest stays', () => {
  const page = 'Voor.\n\n<!-- gemaakt: deuren -->\noud\n<!-- einde -->\n\nNa.\n';
  expect(fill(page)).toMatch(/^Voor\.\n\n<!-- gemaakt: deuren -->\n\| wie [\s\S]*<!-- einde -->\n\nNa\.\n$/);
  expect(() => fill(page.replace('deuren', 'ramen'))).toThrow('no block is called ramen');
});

test('every link to a file leads to one', () => {
  const broken = made.flatMap(({ file, kept }) =>
    [...kept.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].flatMap(([, to]) => {
      const target = join(root, file, '..', to!);
      return exists(target) ? [] : [`${file}: ${to}`];
    }),
  );
  expect(broken).toEqual([]);
});

function exists(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR';
  }
}

test('every file and test that a sentence names is there', () => {
  const named = made.flatMap(({ file, kept }) =>
    [...kept.matchAll(/`((?:src|e2e|scripts|docs)\/[\w./-]*)`(?: “([^”]+)”)?/g)].map(([, path, name]) => ({
      id: file,
      evidence: [name ? ([path!, name] as const) : path!],
    })),
  );
  expect(named.length).toBeGreaterThan(80);
  expect(missing(root, named)).toEqual([]);
});

test('the picture names itself, and runs and fetches nothing', () => {
  const { kept } = made.find(({ file }) => file.endsWith('.svg'))!;
  expect(kept).toMatch(
    /^<svg [^>]*role="img" aria-labelledby="t d"[^>]*>\n<title id="t">[^<]+<\/title>\n<desc id="d">[^<]{100}/,
  );
  expect(kept).not.toMatch(/<script|<image|href=|url\(|style=|on\w+=/);
});
