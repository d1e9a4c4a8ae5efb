/** A text that was read from bytes. `cell` makes what people see out of a part of it, and says when that is a guess. */
export type Decoded = { text: string; cell(part: string): { text: string; doubtful: boolean } };

/** One character of UTF-8 in two to four bytes, or one byte that cannot be a part of such a character. */
const LETTER =
  /[\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}|\xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}|\xF4[\x80-\x8F][\x80-\xBF]{2}|[\x80-\xFF]/g;

const asIs = (part: string) => ({ text: part, doubtful: false });
const WINDOWS = new TextDecoder('windows-1252');

/**
 * UTF-8 with or without a mark in front, UTF-16 with one (Excel's "Unicode text"), otherwise Windows-1252. Files that
 * were put together from two programs are both: then each letter is what it can be, and a cell with a letter of
 * Windows-1252 in it is doubtful.
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return plain(new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes));
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeMixed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
}

function plain(text: string): Decoded {
  return { text, cell: asIs };
}

function decodeMixed(bytes: Buffer): Decoded {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  // One character per byte: separators, quotation marks and line ends are the same in both.
  const text = bytes.toString('latin1', mark ? 3 : 0);
  return mark || hasUtf8(text) ? { text, cell: mixedCell } : plain(WINDOWS.decode(bytes));
}

function hasUtf8(text: string): boolean {
  for (const [letter] of text.matchAll(LETTER)) if (letter.length > 1) return true;
  return false;
}

function mixedCell(part: string): { text: string; doubtful: boolean } {
  let doubtful = false;
  const text = part.replace(LETTER, (letter) => {
    const bytes = Buffer.from(letter, 'latin1');
    if (letter.length > 1) return bytes.toString('utf8');
    doubtful = true;
    return WINDOWS.decode(bytes);
  });
  return { text, doubtful };
}
