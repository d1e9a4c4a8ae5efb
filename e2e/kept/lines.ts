const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', shy: '' };

const decode = (text: string) =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

const attributeOf = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

/** The address of a site of a test, which is another every time. */
const SITE = /https?:\/\/(localhost|127\.0\.0\.1):\d+/g;

/** What a page says, a line for each piece of text in the order of the page, and what stands in its fields. */
export function linesOf(html: string): string[] {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<input\b[^>]*>/g, fieldOf)
    .replace(/<option\b[^>]*>/g, (tag) => `\n${/\sselected/.test(tag) ? '(chosen) ' : ''}`)
    .replace(/<\/?(a|abbr|b|code|em|i|mark|small|span|strong|time|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .map((line) => decode(line).replace(SITE, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A hidden field is not read by anybody, and may hold a number that is of one form only. */
function fieldOf(tag: string): string {
  const type = attributeOf(tag, 'type') ?? 'text';
  const name = attributeOf(tag, 'name');
  if (type === 'hidden' || name === null) return '\n';
  if (type === 'checkbox' || type === 'radio') {
    const state = /\schecked/.test(tag) ? 'on' : 'off';
    return `\n[${name} ${attributeOf(tag, 'value') ?? ''} ${state}]\n`;
  }
  return `\n[${name}] ${attributeOf(tag, 'value') ?? ''}\n`;
}
