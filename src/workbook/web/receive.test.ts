import { expect, test } from 'vitest';
import { WorkbookError } from '../read/error.ts';
import { readForm } from './receive.ts';

const MAX = 1_000_000;

function posted(form: FormData, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost/x', { method: 'POST', body: form, headers });
}

test('files and fields come in', async () => {
  const form = new FormData();
  form.append('file', new File(['Code;Naam'], 'Organisaties.csv'));
  form.append('cells', 'é\ta');
  const read = await readForm(posted(form), MAX);
  expect(read.get('cells')).toBe('é\ta');
  const file = read.get('file') as File;
  expect([file.name, await file.text()]).toEqual(['Organisaties.csv', 'Code;Naam']);
});

/** A body that never was in memory as a whole. */
function endless(megabytes: number, headers: Record<string, string>) {
  let sent = 0;
  const chunk = new Uint8Array(1_000_000).fill(97);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent === 0)
        controller.enqueue(
          new TextEncoder().encode(
            '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n',
          ),
        );
      if (sent === megabytes) return controller.close();
      sent += 1;
      controller.enqueue(chunk);
    },
  });
  const init = {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'multipart/form-data; boundary=x', ...headers },
  };
  return {
    request: new Request('http://localhost/x', { ...init, duplex: 'half' } as RequestInit),
    sent: () => sent,
  };
}

test.each([{}, { 'Content-Length': '200000000' }, { 'Content-Length': '10' }])(
  'what is too large is read to the end, so that the browser shows the answer, and not kept (%o)',
  async (headers) => {
    const { request, sent } = endless(200, headers);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readForm(request, MAX)).rejects.toThrow(WorkbookError);
    expect(sent()).toBe(200);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  },
);

test('a body that is no form is a bad request', async () => {
  const request = new Request('http://localhost/x', {
    method: 'POST',
    body: 'x',
    headers: { 'Content-Type': 'multipart/form-data; boundary=y' },
  });
  await expect(readForm(request, MAX)).rejects.toHaveProperty('status', 400);
});
