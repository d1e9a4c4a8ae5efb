import {
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxPartsExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser';
import { ASKS_LANGUAGE } from '../../language/kept.ts';
import { WorkbookError } from '../read/error.ts';

/** Room for the parts around the files. */
const OVERHEAD_BYTES = 100_000;
/** A browser shows an answer only once it has sent everything, so what is too much is read and thrown away, up to this. */
const PATIENCE_BYTES = 1_000_000_000;
const FILES = 30;
/** As in `bodies.ts`: what is larger comes here. */
const MOST_SHOWN_BYTES = 1_000_000;
const PARTS = 5_000;

/**
 * The fields of a form that was posted, in bounded memory.
 * @throws {WorkbookError} when it is larger than `max` bytes
 */
export async function readForm(request: Request, max: number): Promise<FormData> {
  if (!request.body) return new FormData();
  const limit = max + OVERHEAD_BYTES;
  const announced = Number(request.headers.get('content-length') ?? 0);
  const bounded = new Request(request.url, {
    method: 'POST',
    headers: request.headers,
    body: boundedBody(request.body, announced > limit ? 0 : limit),
    duplex: 'half',
  } as RequestInit);
  let form: FormData;
  try {
    // The body is bounded already; the parser's own limits would stop it before the rest is thrown away.
    const [maxFileSize, maxTotalSize] = [limit + 1, limit + 1];
    form = await parseFormData(bounded, { maxFiles: FILES, maxParts: PARTS, maxFileSize, maxTotalSize });
  } catch (error) {
    if (error instanceof MaxFilesExceededError) throw new WorkbookError('too-many-sheets', { max: FILES });
    if (isTooLarge(error)) throw new WorkbookError('too-large', { max }, { cause: error });
    throw new Response(null, { status: 400 });
  }
  // Too much to be shown in another language, and not sent to be carried out.
  if (form.has(ASKS_LANGUAGE)) throw new WorkbookError('too-large', { max: MOST_SHOWN_BYTES });
  return form;
}

function isTooLarge(error: unknown): boolean {
  if (error instanceof WorkbookError) return true;
  if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError) return true;
  if (error instanceof MaxPartsExceededError) return true;
  return error instanceof Error && error.cause !== undefined && isTooLarge(error.cause);
}

function boundedBody(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let received = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) return controller.close();
      received += value.length;
      if (received <= limit) return controller.enqueue(value);
      await throwAway(reader, received);
      controller.error(new WorkbookError('too-large'));
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

async function throwAway(reader: ReadableStreamDefaultReader<Uint8Array>, before: number): Promise<void> {
  for (let received = before; received < PATIENCE_BYTES; ) {
    const { done, value } = await reader.read();
    if (done) return;
    received += value.length;
  }
  await reader.cancel();
}
