import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** As what is compressed while it is sent: of less than this, one packet goes out either way. */
const WORTH_IT = 1024;

/** Writes what browsers get of each file beside it, as small as it gets: nobody waits for that any more. */
export async function compress(folder) {
  const names = (await readdir(folder)).filter((name) => /\.(?:js|css|svg)$/.test(name));
  const one = async (name) => {
    const file = join(folder, name);
    const whole = await readFile(file);
    if (whole.byteLength > WORTH_IT) await writeFile(`${file}.br`, await promisify(brotliCompress)(whole));
  };
  await Promise.all(names.map(one));
}
