import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';

/** What the embedded database brings besides; a folder from before opens with it as well. */
export const EXTENSIONS = { pg_trgm, pgcrypto };
