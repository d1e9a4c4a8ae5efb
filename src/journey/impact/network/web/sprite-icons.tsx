import type { ReactNode } from 'react';
import sprite from '../../../../ui/icons/icons.svg?raw';

const SYMBOL = /^id="([a-z-]{1,40})"[^>]{0,60}>(.{0,4000}?)<\/symbol>/;

/** What each icon is drawn with, for a file that has no other file beside it. It is ours, and not what anybody typed. */
const DRAWN: ReadonlyMap<string, string> = new Map(
  sprite.split('<symbol ').flatMap((part) => {
    const [, name, inside] = SYMBOL.exec(part) ?? [];
    return name !== undefined && inside !== undefined ? [[name, inside] as const] : [];
  }),
);

export const iconInside = (name: string): ReactNode => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: from our own file, when the pages are built
  <g dangerouslySetInnerHTML={{ __html: DRAWN.get(name) ?? '' }} />
);
