import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptAfter, turnAfter } from './answer.ts';

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

test('who sends a form again before the page after its fault is there, reads no fault of before when it succeeds', () => {
  const fault = { faults: 1 };
  type Drawn = [here: string, state: 'idle' | 'loading' | 'submitting', answer: typeof fault | undefined];
  const shown = (...drawn: Drawn[]) => {
    let last = { here: '/stage', state: 'idle' as Drawn[1], sending: false, turn: 0 };
    let kept: { answer: typeof fault | undefined; turn: number } = { answer: undefined, turn: 0 };
    for (const [here, state, answer] of drawn) {
      last = turnAfter(last, { here, state, sending: state !== 'idle' });
      kept = keptAfter(kept, { answer, turn: last.turn, sending: last.sending });
    }
    return kept.answer;
  };
  const faulty: Drawn[] = [
    ['/stage', 'submitting', undefined],
    ['/stage', 'loading', fault],
  ];
  expect(shown(...faulty)).toBe(fault);
  expect(shown(...faulty, ['/stage', 'idle', undefined])).toBe(fault);
  const again: Drawn[] = [
    ['/stage', 'submitting', fault],
    ['/stage', 'loading', undefined],
    ['/stage?gedaan', 'idle', undefined],
  ];
  expect(shown(...faulty, ...again)).toBeUndefined();
  expect(shown(...faulty, ['/stage', 'idle', undefined], ...again)).toBeUndefined();
});
