import { type Params, useMatches } from 'react-router';

/** What the module of a page can say of it, in its `handle`. */
export interface PageHandle {
  /** It only shows things and is for everybody: no script goes along. */
  plain?: true;
  /** For who has not signed in its style stands in the page itself: what is on it needs no other (`first-paint.css`). */
  ownStyle?: true;
  /** With these parameters in its address it asks so little that a script would only keep a phone waiting. */
  scriptless?: (params: Params) => boolean;
}

/** Whether the page is the same for everybody: it only shows things. */
export const usePlain = (): boolean =>
  useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.plain);

/** Whether the page goes out without a script, to every browser: it is then what others get without JavaScript. */
export const useScriptless = (): boolean =>
  useMatches().some(({ handle, params }) => {
    const { plain, scriptless } = (handle ?? {}) as PageHandle;
    return plain || scriptless?.(params);
  });
