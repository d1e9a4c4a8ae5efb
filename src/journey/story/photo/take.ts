/** As large as a telephone makes one; and no more pixels than fit in memory a few times. */
export const MOST_BYTES = 12_000_000;
const MOST_PIXELS = 50_000_000;
const MOST_WIDTH = 1600;
const MOST_HEIGHT = 1200;
/** Smaller looks like nothing on a page. */
const LEAST = 480;
const SECONDS = 15;

/** Only what is made of points: nothing that can hold a program, an address or another file. */
const TYPES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x52, 0x49, 0x46, 0x46],
];

export type PhotoFault = 'none' | 'too-large' | 'kind' | 'broken' | 'small';

export interface Taken {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * A photo as it is kept: turned upright, made smaller, and written anew as JPEG. Of the file that came nothing is left: not where or
 * when it was taken, nor by whom or with what.
 */
export async function takePhoto(file: Uint8Array): Promise<Taken | PhotoFault> {
  if (file.byteLength === 0) return 'none';
  if (file.byteLength > MOST_BYTES) return 'too-large';
  if (!TYPES.some((type) => type.every((byte, at) => file[at] === byte))) return 'kind';
  // It takes a while to load, and hardly anybody needs it.
  const { default: sharp } = await import('sharp');
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  });
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const;
  try {
    const { width, height } = await sharp(file, options).metadata();
    if (width * height > MOST_PIXELS) return 'too-large';
    if (Math.min(width, height) < LEAST) return 'small';
    const { data, info } = await sharp(file, options)
      .autoOrient()
      .resize({ width: MOST_WIDTH, height: MOST_HEIGHT, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .timeout({ seconds: SECONDS })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return 'broken';
  }
}
