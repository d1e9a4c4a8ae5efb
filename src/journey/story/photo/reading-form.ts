import {
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser';
import { MOST_BYTES } from './take.ts';

/** Room for the fields around the file. */
const OVERHEAD_BYTES = 100_000;

/** The form with the photo, in bounded memory; `null`: it is larger than any photo that is taken. */
export async function readPhotoForm(request: Request): Promise<FormData | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES + OVERHEAD_BYTES) return null;
  try {
    return await parseFormData(request, {
      ...{ maxFiles: 1, maxParts: 10 },
      ...{ maxFileSize: MOST_BYTES + 1, maxTotalSize: MOST_BYTES + OVERHEAD_BYTES },
    });
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError) return null;
    throw new Response(null, { status: 400 });
  }
}
