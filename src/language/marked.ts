/** A run of text in a paragraph. */
export type Run =
  | { kind: 'text'; text: string; strong?: true }
  | { kind: 'link'; text: string; to: string }
  | { kind: 'break' };

/** A part of a text with a little markup: all that there is. A page makes elements of it, and never HTML of a text. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] };

/** An address within the site, a page elsewhere or a mail; nothing that runs, and no `//` that looks like a path. */
const MAY_LEAD = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]{1,200}@[^\s@]{1,200}$|\/(?![/\\])|#)/i;

export const mayLeadTo = (to: string): boolean => MAY_LEAD.test(to) && !/[\s\\]/.test(to);
