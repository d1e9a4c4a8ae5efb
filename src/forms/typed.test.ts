import { expect, test } from 'vitest';
import { z } from 'zod';
import { faultsOf, readVersion, typedIn } from './typed.ts';

const schema = z.object({
  name: z.string().min(1, 'required').max(5, 'too-long'),
  email: z.email('email'),
  seats: z.int(),
});
const faults = (form: object) => faultsOf(schema.safeParse(form).error!, ['too-long', 'email']);

test('a field has its first fault, in a code that the page knows', () => {
  expect(faults({ name: 'Wilhelmina', email: 'x', seats: 1.5 })).toEqual({
    name: 'too-long',
    email: 'email',
    seats: 'required',
  });
  expect(faults({ name: '', email: 'a@b.example', seats: 1 })).toEqual({ name: 'required' });
});

test('texts are kept as they were typed, with one kind of line end, and files are no texts', async () => {
  const body = new FormData();
  body.set('text', 'een\r\ntwee\n');
  body.set('file', new Blob(['x']), 'x.csv');
  const request = new Request('http://localhost/', { method: 'POST', body });
  expect(await typedIn(request)).toEqual({ text: 'een\ntwee\n' });
});

test('a version is a number that a form of ours can hold, and anything else is older than what is kept', () => {
  expect(['0', '17'].map(readVersion)).toEqual([0, 17]);
  const others = ['', '-3', '1.5', 'NaN', '2147483648', '9'.repeat(40), null, undefined];
  expect(others.map(readVersion)).toEqual(others.map(() => -1));
});
