/** Who may open a page. The edge enforces it; a page that is not listed does not exist. */
export type Who =
  /** Everybody, without an account. */
  | 'public'
  /** Everybody, but only in the example: 404 under `wisselstage serve`. */
  | 'example'
  /** Somebody who took the first step of signing in; the second factor may still be asked. */
  | 'second-step'
  /** Somebody who has signed in, whatever their role. */
  | 'signed-in'
  /** A coordinator of the programme of the round in the address. */
  | 'coordinator'
  /** Who runs the site. */
  | 'operator';

export interface Page {
  /** As in `rondes/:ronde/matching`; the empty path is the home page. */
  path: string;
  /** Below `src/`. */
  file: string;
  who: Who;
  /** Public, and the same for everybody who has not signed in: it may be answered from memory. */
  shared?: true;
}
