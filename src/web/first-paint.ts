import { createHash } from 'node:crypto';
import type { EntryContext } from 'react-router';
import type { PageHandle } from '../ui/plain.ts';
import sheet from '../ui/theme/first-paint.css?inline';

/** Allows this one style in a page, by what is in it: nothing that gets into a page some other way. */
export const firstPaintHash = `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;

/** The sheet of the whole site, as the framework writes it into a page. */
const WHOLE_SHEET = /<link\b[^>]* rel="stylesheet"[^>]*>/g;

/** Whether a page has its style in itself: a few pages for everybody, each of them opened by itself. */
export const hasOwnStyle = ({ staticHandlerContext, routeModules }: EntryContext): boolean =>
  staticHandlerContext.matches.some(
    ({ route }) => (routeModules[route.id]?.handle as PageHandle | undefined)?.ownStyle,
  );

/** Puts the style into the page, in place of the file that would be asked for first. */
export const withOwnStyle = (page: Buffer): Buffer =>
  // As a function: in the text of a replacement, `$` would mean something.
  Buffer.from(page.toString().replace(WHOLE_SHEET, () => `<style>${sheet}</style>`));
