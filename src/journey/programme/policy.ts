import type { ProgrammeId } from '../../people/ids.ts';
import { programmesAs, type Viewer } from '../../people/scope.ts';

/** The programmes whose rounds the viewer runs. */
export function coordinatedBy(viewer: Viewer): ProgrammeId[] {
  return programmesAs(viewer, 'coordinator');
}
