// Characters that are not seen, or that turn the text around them: they hide what a text says, or are all of it.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2800\ufff9-\ufffb\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

// No script puts more on one letter; without end they run over the lines around them.
const PILED = /(\p{M}{4})\p{M}+/gu;

/** A line as somebody typed it, without what cannot be seen. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(UNSEEN, '')
      // After that: what stood between a letter and its accent is gone.
      .normalize('NFC')
      .replace(PILED, '$1')
      .replaceAll('\u2028', '\n')
      .trim()
  );
}

/** Without characters that are not seen, or that turn the text around. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** Whether a text that is asked for says anything: a full stop or a lone accent does not. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
