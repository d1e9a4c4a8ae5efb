import { expect, test } from 'vitest';
import { mustEncrypt } from './encryption.ts';

test.each([
  ...['smtp://mail.example', 'smtp://wie:wat@mail.example:587', 'smtps://mail.example', 'smtp://10.0.0.5:25'],
  ...['smtp://localhost.example', 'smtp://127.0.0.1.example', 'smtp://[fe80::1]:25'],
  ...['smtp://[::ffff:10.0.0.5]', 'smtp://localhost?requireTLS=true', 'smtp://mail.example?requireTLS=yes'],
])('to %s mail goes encrypted or not at all', (url) => {
  expect(mustEncrypt(url)).toBe(true);
});

test.each([
  ...[
    'smtp://localhost',
    'smtp://LOCALHOST.:1025',
    'smtp://127.0.0.1:25',
    'smtp://127.1.2.3',
    'smtp://[::1]:2525',
  ],
  ...['smtp://wie:wat@127.0.0.1', 'smtp://mail.example/?requireTLS=false'],
])('to %s it may go in the open: the same machine, or said in the address', (url) => {
  expect(mustEncrypt(url)).toBe(false);
});
