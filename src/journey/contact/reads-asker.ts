import type { ProgrammeId } from '../../people/ids.ts';
import { type App, type Asker, ownIn, programmesAs } from '../../people/scope.ts';
import { isVouched } from '../../people/vouching.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';
import { type Owner, readOwner } from './reads-owner.ts';

/** Who looks for a contact, in one programme. */
export interface DirectoryAsker {
  programmeId: ProgrammeId;
  /** Its code and name. */
  programme: { code: string; name: string };
  /** Who they are among those who may have a card; `null`: a coordinator alone. */
  owner: Owner | null;
  /** Coordinates it. */
  runs: boolean;
  /** Gave a factor that somebody vouched for: only then a visit at a secret place counts as having met. */
  strong: boolean;
  /** The programmes that they can change to. */
  programmes: { code: string; name: string }[];
}

/**
 * In which programme somebody looks: that of the address, or the first. Who works at no organisation of it and does not
 * coordinate it does not look there.
 */
export async function readAsker(
  { db }: Pick<App, 'db'>,
  asker: Asker,
  code: string | null,
): Promise<DirectoryAsker | null> {
  const runs = programmesAs(asker, 'coordinator');
  const ids = [...new Set([...asker.selves.map(({ programmeId }) => programmeId), ...runs])];
  if (ids.length === 0) return null;
  const all = [];
  for (const { id, ...programme } of await readProgrammes(db, ids)) {
    const personId = ownIn(asker, id)?.personId ?? null;
    const owner = personId === null ? null : await readOwner(db, { programmeId: id, personId });
    if (owner || runs.includes(id)) all.push({ programmeId: id, programme, owner, runs: runs.includes(id) });
  }
  const found = code === null ? all[0] : all.find(({ programme }) => programme.code === code);
  if (!found) return null;
  const { owner } = found;
  const strong =
    owner !== null &&
    asker.secondFactor === 'given' &&
    (await isVouched(db, { personId: owner.personId, factor: asker.factor }));
  return { ...found, strong, programmes: all.map(({ programme }) => programme) };
}

const readProgrammes = async (db: DbOrTrx, ids: readonly ProgrammeId[]) => {
  const rows = await db
    .selectFrom('programme')
    .select(['id', 'code', 'name'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as ProgrammeId }));
};
