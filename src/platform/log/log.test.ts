import { Writable } from 'node:stream';
import pino from 'pino';
import { expect, test } from 'vitest';
import { options } from './log.ts';

function written(work: (log: pino.Logger) => void): string {
  let lines = '';
  const stream = new Writable({
    write(chunk, _, done) {
      lines += chunk;
      done();
    },
  });
  work(pino(options, stream));
  return lines;
}

test('names, addresses and texts do not reach the log, even when somebody passes them', () => {
  const lines = written((log) => {
    log.info(
      { name: 'Anna Voorbeeld', email: 'anna@x.example', person: { email: 'anna@x.example' } },
      'seen',
    );
  });
  expect(lines).toContain('seen');
  expect(lines).not.toMatch(/anna/i);
});

test('an error of the database is logged without its message, which can quote a row', () => {
  const error = Object.assign(new Error('duplicate key (email)=(anna@x.example)'), { code: '23505' });
  const lines = written((log) => log.error({ err: error }, 'failed'));
  expect(lines).toContain('23505');
  expect(lines).not.toContain('anna');
});
