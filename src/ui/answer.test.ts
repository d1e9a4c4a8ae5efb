import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptAfter } from './answer.ts';

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

test('an answer is kept until the next form was answered, also when the router forgets it as the sending ends', () => {
  const [one, two] = [{ faults: 1 }, { faults: 2 }];
  type Drawn = [answer: typeof one | undefined, turn: number, sending: boolean];
  const shown = (...drawn: Drawn[]) => {
    let kept: { answer: typeof one | undefined; turn: number } = { answer: undefined, turn: 0 };
    return drawn.map(([answer, turn, sending]) => {
      kept = keptAfter(kept, { answer, turn, sending });
      return kept.answer;
    });
  };
  // Sent, answered, done; the texts come in another language.
  expect(shown([undefined, 0, true], [one, 0, true], [one, 1, false], [undefined, 1, false])).toEqual([
    undefined,
    one,
    one,
    one,
  ]);
  // A link within the page is followed in the moment in which the sending ends.
  expect(shown([one, 0, true], [undefined, 1, false])).toEqual([one, one]);
  // The next form has another answer, and the one after it none.
  expect(shown([one, 0, true], [one, 1, true], [two, 1, true], [undefined, 2, false])).toEqual([
    one,
    one,
    two,
    two,
  ]);
  expect(shown([one, 0, true], [one, 1, true], [undefined, 2, false])).toEqual([one, one, undefined]);
});
