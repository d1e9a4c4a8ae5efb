import { crc32, createInflateRaw } from 'node:zlib';
import { WorkbookError } from './error.ts';
import type { Limits } from './limits.ts';

type Entry = { name: string; method: number; flags: number; packed: number; size: number; offset: number };

/** The directory at the end of a zip: what the file says of itself, nothing inflated yet. */
function readDirectory(bytes: Buffer, limits: Limits): Entry[] {
  const broken = () => new WorkbookError('broken-zip');
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || end + 22 > bytes.length) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.zipEntries)
    throw new WorkbookError('zip-bomb', { entries: count, max: limits.zipEntries });
  let at = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, ''),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Inflates one entry and stops at `room` bytes, whatever the directory declared. */
function inflate(packed: Buffer, room: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const stream = createInflateRaw({ chunkSize: 64 * 1024 });
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= room) {
        chunks.push(chunk);
        return;
      }
      stream.destroy();
      reject(new WorkbookError('zip-bomb', { max: room }));
    });
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', (cause) => reject(new WorkbookError('broken-zip', {}, { cause })));
    stream.end(packed);
  });
}

async function readEntry(bytes: Buffer, entry: Entry, room: number): Promise<Buffer> {
  const { offset } = entry;
  if ((entry.flags & 1) === 1) throw new WorkbookError('password');
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50)
    throw new WorkbookError('broken-zip');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + entry.packed > bytes.length) throw new WorkbookError('broken-zip');
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 8) return inflate(packed, room);
  if (entry.method !== 0) throw new WorkbookError('broken-zip');
  if (packed.length > room) throw new WorkbookError('zip-bomb', { max: room });
  return packed;
}

export type Zip = {
  names: string[];
  /** The entries whose name passes, inflated within the limit for all of them together. */
  read(wanted: (name: string) => boolean): Promise<Map<string, Buffer>>;
};

/** Throws `zip-bomb` when the sizes that the file declares are already too much. */
export function openZip(input: Uint8Array, limits: Limits): Zip {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  const entries = readDirectory(bytes, limits);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.inflatedBytes)
    throw new WorkbookError('zip-bomb', { declared, max: limits.inflatedBytes });
  return {
    names: entries.map((entry) => entry.name),
    async read(wanted) {
      const contents = new Map<string, Buffer>();
      let room = limits.inflatedBytes;
      for (const entry of entries) {
        if (!wanted(entry.name)) continue;
        if (contents.has(entry.name)) throw new WorkbookError('broken-zip');
        const content = await readEntry(bytes, entry, room);
        room -= content.length;
        contents.set(entry.name, content);
      }
      return contents;
    },
  };
}

/** A zip of the given files without compression: what a library gets is what was checked, not what the sender wrote. */
export function packZip(files: Map<string, Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const nameBytes = Buffer.from(name, 'utf8');
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0); // version needed
    shared.writeUInt16LE(0x0800, 2); // names are UTF-8
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(offset, 12);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, entry.subarray(2), nameBytes);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), shared, nameBytes, content);
    offset += 30 + nameBytes.length + content.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listing, end]);
}
