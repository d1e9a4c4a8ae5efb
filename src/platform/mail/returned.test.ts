import { expect, test } from 'vitest';
import { readReturned } from './returned.ts';

const MAIL = '3f0c2f0e-7a37-4d0c-9a54-0d5e4d4bb111';

/** As Postfix sends it. */
function bounce({
  action = 'failed',
  original = `Message-ID: <${MAIL}@wissel.example>`,
  envelope = '',
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
      'Final-Recipient: rfc822; kees@pol.example',
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
  expect(await readReturned(bounce())).toEqual({ mailId: MAIL, code: '5.1.1' });
});

test('or by the envelope id, when the original is not with it', async () => {
  const without = bounce({ original: 'X-Other: yes', envelope: MAIL });
  expect(await readReturned(without)).toEqual({ mailId: MAIL, code: '5.1.1' });
});

test('a delay, an automatic answer and the mail of another are not ours', async () => {
  expect(await readReturned(bounce({ action: 'delayed' }))).toBeNull();
  expect(await readReturned(bounce({ original: 'Message-ID: <123@elsewhere.example>' }))).toBeNull();
  expect(await readReturned(Buffer.from('Subject: Afwezig\r\n\r\nIk ben er niet.'))).toBeNull();
  expect(await readReturned(Buffer.from(''))).toBeNull();
});
