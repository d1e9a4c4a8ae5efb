import type { RouterContextProvider } from 'react-router';
import { type Note, note } from '../platform/audit/note.ts';
import { appContext, viewerContext } from './scope.ts';

/**
 * For a page of which only the loader knows what it shows: notes that the viewer gets to see it, before they do. Not a change
 * in the sense of the house: nothing that anybody works with becomes different by it.
 */
export async function noteOpened(
  context: Readonly<RouterContextProvider>,
  one: Omit<Note, 'by'>,
): Promise<void> {
  await note(context.get(appContext).db, { ...one, by: context.get(viewerContext)?.userId });
}
