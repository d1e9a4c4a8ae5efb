import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { keptWhole, ownMailIn, readReturned } from './returned.ts';

const MAIL = '3f0c2f0e-7a37-4d0c-9a54-0d5e4d4bb111';

const back = { mailId: MAIL, code: '5.1.1', addresses: ['kees@pol.example'] };

const read = async (raw: Uint8Array) => readReturned(await PostalMime.parse(raw, keptWhole));

/** As Postfix sends it. */
function bounce({
  action = 'failed',
  original = `Message-ID: <${MAIL}@wissel.example>`,
  envelope = '',
  recipient = 'X-Postfix-Queue-ID: 1',
} = {}) {
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
      'To: wisselstage@wissel.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      `I'm sorry. Message-ID: <00000000-0000-4000-8000-000000000000@elsewhere.example>`,
      '',
      '--b1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      ...(envelope ? [`Original-Envelope-Id: ${envelope}`] : []),
      '',
      recipient,
      `Final-Recipient: rfc822; ${recipient.startsWith('X') ? 'kees' : 'elsewhere'}@pol.example`,
      `Action: ${action}`,
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 <kees@pol.example>: Recipient address rejected:',
      '    User unknown',
      '',
      '--b1',
      'Content-Type: message/rfc822',
      '',
      'Subject: Mag Nora meedoen?',
      original,
      '',
      'Dag Kees,',
      '',
      '--b1--',
      '',
    ].join('\r\n'),
  );
}

test('a mail that came back is found by its message id, with the code', async () => {
  expect(await read(bounce())).toEqual(back);
});

test('or by the envelope id, when the original is not with it', async () => {
  const without = bounce({ original: 'X-Other: yes', envelope: MAIL });
  expect(await read(without)).toEqual(back);
});

test('to whom it was sent is told, not where that led', async () => {
  const led = bounce({ recipient: 'Original-Recipient: rfc822;<Kees@pol.example>' });
  expect((await read(led))?.addresses).toEqual(['kees@pol.example']);
});

test('of a mail that is not ours it is not known which', async () => {
  const foreign = bounce({ original: 'Message-ID: <123@elsewhere.example>' });
  expect(await read(foreign)).toEqual({ ...back, mailId: null });
});

test('a delay and an automatic answer did not come back', async () => {
  expect(await read(bounce({ action: 'delayed' }))).toBeNull();
  expect(await read(Buffer.from('Subject: Afwezig\r\n\r\nIk ben er niet.'))).toBeNull();
  expect(await read(Buffer.from(''))).toBeNull();
});

test('the first of our mails that a header names', () => {
  expect(ownMailIn(`<1@elsewhere.example> <${MAIL.toUpperCase()}@wissel.example>`)).toBe(MAIL);
  expect(ownMailIn(MAIL)).toBeNull();
});
