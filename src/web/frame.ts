import { isRouteErrorResponse } from 'react-router';
import type { App, Viewer } from '../people/scope.ts';

/** What every page shows around itself, also one that is not there. */
export interface FrameData {
  locale: 'nl' | 'en';
  example: boolean;
  /** The reader who has signed in, with both steps. */
  viewer: { name: string; hasChoice: boolean; inProgramme: boolean } | null;
}

export function frameOf({ mode }: App, locale: 'nl' | 'en', viewer: Viewer | null): FrameData {
  return {
    locale,
    example: mode === 'example',
    viewer: viewer && {
      name: viewer.name,
      hasChoice: viewer.roles.length > 1,
      // What is shared in a programme is not for who runs the site.
      inProgramme: viewer.selves.length > 0 || viewer.roles.some(({ kind }) => kind !== 'operator'),
    },
  };
}

/** What a refusal by the edge brought along, as then there are no data of the page; `null` for any other error. */
export function frameOfError(error: unknown): FrameData | null {
  if (!isRouteErrorResponse(error)) return null;
  const { data } = error;
  return typeof data === 'object' && data !== null && 'viewer' in data ? (data as FrameData) : null;
}
