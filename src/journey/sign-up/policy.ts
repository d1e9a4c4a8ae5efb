import type { ProgrammeId } from '../../people/ids.ts';
import { programmesAs, type Viewer } from '../../people/scope.ts';

/** The programmes in which the viewer may look up their own sign-up. */
export function ownProgrammes(viewer: Viewer): ProgrammeId[] {
  return programmesAs(viewer, 'participant');
}
