import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayLeadTo } from './marked.ts';
import { linksIn, parseMarked } from './parse-marked.ts';

test('headings, paragraphs, lists, links and bold are all that there is', () => {
  const text = [
    '# Groot',
    '',
    'Een zin met **vet** en een [link](/contact).',
    'Een tweede regel.',
    '',
    '### Klein',
    '',
    '- een',
    '- [twee](https://elders.example/x)',
    '  - daarin',
    '',
    '1. eerst',
  ].join('\n');
  expect(parseMarked(text)).toEqual([
    { kind: 'heading', level: 2, runs: [{ kind: 'text', text: 'Groot' }] },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'Een zin met ' },
        { kind: 'text', text: 'vet', strong: true },
        { kind: 'text', text: ' en een ' },
        { kind: 'link', text: 'link', to: '/contact' },
        { kind: 'text', text: '.' },
        { kind: 'break' },
        { kind: 'text', text: 'Een tweede regel.' },
      ],
    },
    { kind: 'heading', level: 3, runs: [{ kind: 'text', text: 'Klein' }] },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ kind: 'text', text: 'een' }],
        [{ kind: 'link', text: 'twee', to: 'https://elders.example/x' }],
        [{ kind: 'text', text: 'daarin' }],
      ],
    },
    { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'eerst' }]] },
  ]);
});

test('what else looks like markup or HTML is text as it was typed', () => {
  for (const text of [
    '<script>alert(1)</script>',
    '<b>vet</b> &amp; `code`',
    '![plaatje](https://elders.example/x.png)',
    'https://elders.example',
    '| a | b |',
    '~~weg~~',
  ]) {
    const said = parseMarked(text).flatMap((block) => (block.kind === 'list' ? [] : block.runs));
    const shown = said.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
    // A picture is a link after an exclamation mark: where it leads is not loaded.
    expect(shown).toBe(text.startsWith('!') ? '!plaatje' : text);
  }
});

test.each([
  ['https://a.example/x', true],
  ['http://a.example', true],
  ['mailto:iemand@a.example', true],
  ['/vragen', true],
  ['#wie', true],
  ['javascript:alert(1)', false],
  ['JAVASCRIPT:alert(1)', false],
  ['data:text/html,x', false],
  ['//a.example', false],
  ['https:/\\a.example', false],
  ['vragen', false],
  ['ftp://a.example', false],
  ['mailto:a', false],
])('a link to %s: %s', (to, may) => {
  expect(mayLeadTo(to)).toBe(may);
  const text = `[hier](${to})`;
  const runs = parseMarked(text).flatMap((block) => (block.kind === 'list' ? [] : block.runs));
  expect(runs.some(({ kind }) => kind === 'link')).toBe(may);
});

test('a path that browsers read as another site is none, nor what has a space in it', () => {
  expect(['/\\a.example', '/a b', '/a\\b'].map(mayLeadTo)).toEqual([false, false, false]);
});

test('whatever is typed, no link leads where it may not, and nothing that is seen is lost', () => {
  const part = fc.constantFrom(
    ...['[', ']', '(', ')', '**', '# ', '- ', '1. ', '\n', '\n\n', '<', '>', 'a', ' ', '\\', '"', '!'],
    ...['javascript:x', 'https://a.example', '//b', 'mailto:a@b.example', '&#106;', '\t', '    ', '```'],
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const runs = parseMarked(text).flatMap((block) =>
        block.kind === 'list' ? block.items.flat() : block.runs,
      );
      for (const run of runs) if (run.kind === 'link') expect(mayLeadTo(run.to)).toBe(true);
      // Letters are only left out where a link leads: those alone are not seen.
      const shown = runs.map((run) => (run.kind === 'break' ? '' : run.text)).join('');
      const unseen = linksIn(text).join('').replace(/[^a]/g, '').length;
      const letters = (said: string) => said.replace(/[^a]/g, '').length;
      expect(letters(shown) + unseen).toBeGreaterThanOrEqual(letters(text) - text.split('&#106;').length + 1);
    }),
  );
});

test('a long text is read at once, however it is nested', () => {
  const began = performance.now();
  for (const text of ['['.repeat(20_000), '- '.repeat(10_000), '**a '.repeat(5_000), '[a]('.repeat(5_000)])
    parseMarked(text);
  expect(performance.now() - began).toBeLessThan(10_000);
});
