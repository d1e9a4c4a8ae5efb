import { type Letter, lines, oneLine, type Stop, stopWords } from './letter.ts';

/** The letter as plain text. A link stands on a line of its own, so that no mark sticks to it. */
export function renderText(letter: Letter, locale: 'nl' | 'en', stop?: Stop): string {
  const { greeting, paragraphs, sentence, quote, facts = [], action, after = [], why } = letter;
  const blocks = [
    ...(greeting ? [oneLine(greeting)] : []),
    ...paragraphs.map(oneLine),
    ...(sentence ? [lines(sentence).join('\n')] : []),
    ...(quote ? [[oneLine(quote.intro), ...lines(quote.text).map((line) => `  ${line}`)].join('\n')] : []),
    ...(facts.length > 0
      ? [facts.map(([label, value]) => `${oneLine(label)}: ${oneLine(value)}`).join('\n')]
      : []),
    `${oneLine(action.text)}:\n${action.url}`,
    ...after.map(oneLine),
    `--\n${oneLine(why)}`,
    ...(stop ? [`${stopWords[locale].line}\n${stop.url}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
