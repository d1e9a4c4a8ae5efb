/** As somebody searches for it: without accents or capitals, and with single spaces. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether each word of what was asked stands somewhere in these texts. */
export function holdsWords(asked: string, texts: readonly string[]): boolean {
  const text = plain(texts.join(' '));
  return plain(asked)
    .split(' ')
    .every((word) => text.includes(word));
}
