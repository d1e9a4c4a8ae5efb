import type { AuditKind } from '../platform/audit/kinds.ts';

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

/** What somebody gets to see of a person or a secret place by opening a page, and how the address says of which. */
export interface Noted {
  kind: AuditKind;
  /** What it is about: the name of a parameter of the path, or with `?` before it of what is asked; the first that is there. */
  signUp?: readonly string[];
  visit?: readonly string[];
  importBatch?: readonly string[];
  mail?: readonly string[];
  /** Only when this is asked: `toon=geheim`. */
  only?: string;
}

/**
 * What opening it is noted as in the audit log. `nothing`: it shows lists, figures or what is the reader's own, nobody's
 * details, and nothing of a secret place. `itself`: only its loader knows what it showed, and notes it.
 */
export type Notes = 'nothing' | 'itself' | readonly Noted[];

interface Opens {
  /** As in `rondes/:ronde/matching`; the empty path is the home page. */
  path: string;
  /** Below `src/`. */
  file: string;
  /**
   * Takes people along in a file, gives or takes a role, or takes something away for good: the second step is given again when
   * it was some time ago, before the page opens.
   */
  proven?: true;
  /** Public, and the same for everybody who has not signed in: it may be answered from memory. */
  shared?: true;
}

/** Who has signed in may see somebody: their pages say what that is noted as, or do not compile. */
export type Page = Opens &
  (
    | { who: Extract<Who, 'public' | 'example' | 'second-step'>; notes?: 'itself' }
    | { who: Exclude<Who, 'public' | 'example' | 'second-step'>; notes: Notes }
  );
