import MarkdownIt, { type Token } from 'markdown-it';
import { type Block, mayLeadTo, type Run } from './marked.ts';

/** Of Markdown no more than these: the rest of it, HTML too, is text as it was typed. */
const RULES = ['heading', 'list', 'link', 'emphasis', 'newline', 'escape'];

// What is no address of ours stays a link here, so that the form can say which one it is; `parseMarked` leaves it out.
const reader = new MarkdownIt('zero', { html: false }).enable(RULES);
reader.validateLink = () => true;

const hrefOf = (attrs: Token['attrs']): string => String(attrs?.find(([name]) => name === 'href')?.[1] ?? '');

/** The runs of a line of tokens: bold and links; what is within a link is its text. */
function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let strong = 0;
  let link: { kind: 'link'; text: string; to: string } | null = null;
  for (const { type, content, attrs } of tokens) {
    if (type === 'strong_open') strong += 1;
    else if (type === 'strong_close') strong -= 1;
    else if (type === 'link_open') link = { kind: 'link', text: '', to: hrefOf(attrs) };
    else if (type === 'link_close' && link) {
      if (mayLeadTo(link.to) && link.text.trim() !== '') runs.push(link);
      else if (link.text !== '') runs.push({ kind: 'text', text: link.text });
      link = null;
    } else if (type === 'softbreak' || type === 'hardbreak') {
      if (link) link.text += ' ';
      else runs.push({ kind: 'break' });
    } else if (content !== '') {
      if (link) link.text += content;
      else runs.push({ kind: 'text', text: content, ...(strong > 0 ? { strong: true as const } : {}) });
    }
  }
  return runs;
}

/** A text with headings, paragraphs, lists, links and bold, as a page shows it. */
export function parseMarked(text: string): Block[] {
  const blocks: Block[] = [];
  // A list in a list becomes part of it: nobody on a phone sees which of three dots is further in.
  let depth = 0;
  let list: Extract<Block, { kind: 'list' }> | null = null;
  let heading: 2 | 3 | null = null;
  for (const { type, tag, children } of reader.parse(text, {})) {
    if (type === 'bullet_list_open' || type === 'ordered_list_open') {
      depth += 1;
      list ??= { kind: 'list', ordered: type === 'ordered_list_open', items: [] };
    } else if (type === 'bullet_list_close' || type === 'ordered_list_close') {
      depth -= 1;
      if (depth === 0 && list) {
        blocks.push(list);
        list = null;
      }
    } else if (type === 'heading_open') heading = tag === 'h1' || tag === 'h2' ? 2 : 3;
    else if (type === 'heading_close') heading = null;
    else if (type === 'inline') {
      const runs = runsOf(children ?? []);
      if (runs.length === 0) continue;
      if (list) list.items.push(runs);
      else if (heading) blocks.push({ kind: 'heading', level: heading, runs });
      else blocks.push({ kind: 'paragraph', runs });
    }
  }
  return blocks;
}

/** Where the links of a text lead, also those that may lead nowhere. */
export function linksIn(text: string): string[] {
  return reader
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .flatMap(({ type, attrs }) => (type === 'link_open' ? [hrefOf(attrs)] : []));
}
