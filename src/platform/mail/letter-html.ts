import { headerLine, type Letter, lines, oneLine, type Stop, stopWords } from './letter.ts';

const FONT = "'Atkinson Hyperlegible Next', 'Segoe UI', system-ui, -apple-system, Arial, sans-serif";

/** The colours of the look stand in each element, for many mail programs drop a style sheet. */
const style = {
  body: `margin:0;padding:0;background:#fbf9f5;color:#16243a;font-family:${FONT};font-size:17px;line-height:1.55`,
  page: 'max-width:560px;margin:0 auto;padding:24px 16px',
  from: 'margin:0 0 16px;font-size:15px;color:#52607a',
  card: 'background:#ffffff;border:1px solid #dcd6ca;border-radius:10px;padding:24px 20px;overflow-wrap:anywhere',
  title: 'margin:0 0 16px;font-size:22px;line-height:1.25;font-weight:700',
  text: 'margin:0 0 16px',
  quote: 'margin:0 0 16px;padding:8px 0 8px 16px;border-left:3px solid #f2a33a',
  facts: 'margin:0 0 16px',
  label: 'margin:0;font-size:15px;color:#52607a',
  value: 'margin:0 0 8px;font-weight:700',
  action: 'margin:24px 0',
  button:
    'display:inline-block;padding:12px 20px;background:#0a5a66;color:#ffffff;border-radius:8px;font-weight:700;text-decoration:none',
  plain: 'margin:0 0 16px;font-size:14px;color:#52607a;overflow-wrap:anywhere;word-break:break-word',
  foot: 'margin:20px 0 0;font-size:15px;color:#52607a',
  link: 'color:#0a5a66',
};

const DARK = `@media (prefers-color-scheme: dark) {
  body { background: #121a26 !important; color: #ece8df !important }
  .card { background: #1a2432 !important; border-color: #37445a !important }
  .soft { color: #b3bccb !important }
  .button { background: #7fd0da !important; color: #0b2429 !important }
  .link { color: #7fd0da !important }
}`;

const address = {
  nl: 'Werkt de knop niet? Kopieer dan dit adres:',
  en: 'Does the button not work? Copy this address:',
};

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const safe = (text: string) => escaped(oneLine(text));
const paragraph = (text: string, look = style.text) => `<p style="${look}">${safe(text)}</p>`;

/** The letter as a page of its own: nothing is loaded from elsewhere, and what people typed is text. */
export function renderHtml(letter: Letter, locale: 'nl' | 'en', stop?: Stop): string {
  const { from, greeting, paragraphs, sentence, quote, facts = [], action, after = [], why } = letter;
  const url = escaped(action.url);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(headerLine(letter.subject))}</title>
<style>${DARK}</style>
</head>
<body style="${style.body}">
<div style="${style.page}">
<p class="soft" style="${style.from}">${safe(from ?? 'Wisselstage')}</p>
<main class="card" style="${style.card}">
<h1 style="${style.title}">${escaped(headerLine(letter.subject))}</h1>
${[
  ...(greeting ? [paragraph(greeting)] : []),
  ...paragraphs.map((text) => paragraph(text)),
  ...(sentence ? [`<p style="${style.text}">${lines(sentence).map(escaped).join('<br>')}</p>`] : []),
  ...(quote ? [quoted(quote)] : []),
  ...(facts.length > 0 ? [listed(facts)] : []),
].join('\n')}
<p style="${style.action}"><a class="button" style="${style.button}" href="${url}">${safe(action.text)}</a></p>
<p class="soft" style="${style.plain}">${address[locale]}<br><a class="link" style="${style.link}" href="${url}">${url}</a></p>
${after.map((text) => paragraph(text)).join('\n')}
</main>
<footer class="soft" style="${style.foot}">
${paragraph(why)}
${stop ? `<p style="${style.text}"><a class="link" style="${style.link}" href="${escaped(stop.url)}">${stopWords[locale].link}</a></p>` : ''}
</footer>
</div>
</body>
</html>
`;
}

function quoted({ intro, text }: NonNullable<Letter['quote']>): string {
  return `${paragraph(intro)}
<blockquote style="${style.quote}">${lines(text).map(escaped).join('<br>')}</blockquote>`;
}

function listed(facts: NonNullable<Letter['facts']>): string {
  const rows = facts.map(
    ([label, value]) =>
      `<dt class="soft" style="${style.label}">${safe(label)}</dt><dd style="${style.value}">${safe(value)}</dd>`,
  );
  return `<dl style="${style.facts}">${rows.join('\n')}</dl>`;
}
