import { expect, test } from 'vitest';
import { Peer } from './testing-peer.ts';
import { createSmtp } from './transport.ts';

const mail = { to: 'kees@pol.example', from: 'W', replyTo: [], subject: 'x', text: 'x', html: '<p>x</p>' };

test('a calendar file arrives byte for byte, as an alternative to the text and as a file', async () => {
  const peer = new Peer();
  await peer.start();
  // A line that is folded, letters of several bytes, and a line that a mail server reads as the end.
  const lines = [
    'BEGIN:VCALENDAR',
    `SUMMARY:${'é'.repeat(30)}`,
    ` ${'ĳ'.repeat(30)}`,
    '.',
    'END:VCALENDAR',
    '',
  ];
  const text = lines.join('\r\n');
  const smtp = createSmtp(`smtp://127.0.0.1:${peer.port}`, { host: 'wissel.example' });
  const calendar = { method: 'REQUEST' as const, text };
  await smtp({ id: crypto.randomUUID(), ...mail, calendar }, { patienceMs: 60_000 });
  const { raw } = peer.arrived[0]!;
  // A program that reads mail makes one line end of all.
  const parts = raw.matchAll(
    /^Content-Type: (text\/calendar|application\/ics);[\s\S]*?\r\n\r\n([\s\S]*?)--/gm,
  );
  expect([...parts].map(([, type, base64 = '']) => [type, Buffer.from(base64, 'base64').toString()])).toEqual(
    [
      ['text/calendar', text],
      ['application/ics', text],
    ],
  );
  expect(raw).toContain('text/calendar; charset=utf-8; method=REQUEST');
  await peer.stop();
});
