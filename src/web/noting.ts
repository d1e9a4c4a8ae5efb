import type { Noted, Page } from '../people/pages.ts';
import type { RoundScope, Viewer } from '../people/scope.ts';
import { type Note, noteAll } from '../platform/audit/note.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';

/** A page that is read again while it is open, or gone back to, is noted once in so many minutes. */
const ONCE_IN_MINUTES = 5;

interface Opening {
  page: Page;
  params: Readonly<Record<string, string | undefined>>;
  search: URLSearchParams;
  viewer: Viewer;
  /** Of a page of a round. */
  round: Pick<RoundScope, 'roundId' | 'programmeId'> | null;
}

/** Notes what somebody gets to see by opening a page, as its place in the list of pages says. */
export async function noteOpening(db: DbOrTrx, opening: Opening): Promise<void> {
  const { notes } = opening.page;
  if (!notes || typeof notes === 'string') return;
  const found: Note[] = [];
  for (const one of notes) {
    if (!isAsked(one, opening.search)) continue;
    const about = await aboutOf(db, one, opening);
    if (!about) continue;
    const { viewer, round } = opening;
    const repeats = one.kind === 'person-opened' ? { onceInMinutes: ONCE_IN_MINUTES } : {};
    found.push({
      ...{ kind: one.kind, by: viewer.userId, programmeId: round?.programmeId, ...about, ...repeats },
      ...(opening.page.who === 'coordinator' ? { as: 'coordinator' } : {}),
    });
  }
  await noteAll(db, found);
}

function isAsked({ only }: Noted, search: URLSearchParams): boolean {
  const [name = '', value] = (only ?? '').split('=');
  return only === undefined || search.get(name) === value;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What it is about; `null` when the address names nothing, as of a list in which nobody is opened. */
async function aboutOf(
  db: DbOrTrx,
  { signUp, visit, importBatch, mail }: Noted,
  { params, search, round }: Opening,
): Promise<Pick<Note, 'about' | 'personId'> | null> {
  const named = signUp ?? visit ?? importBatch ?? mail;
  if (!named) return round ? { about: { kind: 'round', id: round.roundId } } : null;
  const id = named
    .map((name) => (name.startsWith('?') ? search.get(name.slice(1)) : params[name]))
    .find((value) => value);
  if (!id || !UUID.test(id)) return null;
  if (mail) return { about: { kind: 'mail', id } };
  if (importBatch) return { about: { kind: 'import', id } };
  const row = signUp
    ? await db.selectFrom('sign_up').select(['person_id', 'round_id']).where('id', '=', id).executeTakeFirst()
    : await db
        .selectFrom('visit')
        .innerJoin('sign_up', 'sign_up.id', 'visit.sign_up_id')
        .select(['sign_up.person_id', 'visit.round_id'])
        .where('visit.id', '=', id)
        .executeTakeFirst();
  // Of another round the page shows nothing: nobody was looked at, whatever the address asks.
  if (!row || (round && row.round_id !== round.roundId)) return null;
  const about = visit ? { kind: 'visit', id } : round ? { kind: 'round', id: round.roundId } : undefined;
  return { personId: row.person_id, about };
}
