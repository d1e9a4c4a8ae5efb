import type { DbOrTrx } from '../../../platform/db/connect.ts';
import { readSites } from '../../programme/reads-sites.ts';

/** Where an organisation can be: its open sites with their address, to choose from. */
export async function readWhere(db: DbOrTrx, organisationId: string): Promise<string[]> {
  const sites = await readSites(db, organisationId);
  return sites.flatMap(({ kind, name, address }) =>
    kind === 'open' && address ? [[name, address].filter(Boolean).join(', ')] : [],
  );
}
