import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');
const pages = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => [file, readFileSync(join(src, file), 'utf8')] as const);

test('what the server said of a form comes to every page by way of the hook that keeps it', () => {
  const uses = pages.filter(([, text]) => /\bactionData\b|useActionData/.test(text));
  const rest = uses.filter(([, text]) =>
    /\bactionData\b|useActionData/.test(
      text
        .replaceAll('useAnswer(actionData)', '')
        .replace(/export default function \w+\(\{[^}]*\}: Route\.ComponentProps\)/, ''),
    ),
  );
  expect(uses.length).toBeGreaterThan(20);
  expect(rest.map(([file]) => file)).toEqual([]);
});
