import { type ProgrammeId, programmesAs, type Viewer } from '../../people/scope.ts';

export { findSpokenFor, type OrganisationId, type OwnOrganisation } from './reads-own.ts';

/** The programmes whose rounds the viewer runs. */
export function coordinatedBy(viewer: Viewer): ProgrammeId[] {
  return programmesAs(viewer, 'coordinator');
}
