import { useMatches } from 'react-router';

/** What the module of a page can say of it, in its `handle`. */
export interface PageHandle {
  /** It only shows things and is for everybody: no script goes along. */
  plain?: true;
}

/** Whether the page goes out without a script, to every browser: it is then what others get without JavaScript. */
export const usePlain = (): boolean =>
  useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.plain);
