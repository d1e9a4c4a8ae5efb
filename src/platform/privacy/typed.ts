// Characters that are not seen, or that turn the text around them: they hide what a text says.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A line as somebody typed it, without what cannot be seen. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(UNSEEN, '').replaceAll('\u2028', '\n').trim();
}
