import type { Generated } from 'kysely';

interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
}

export type RoleKind = 'coordinator' | 'contact' | 'participant' | 'operator';

interface RoleTable {
  user_id: string;
  kind: RoleKind;
  programme_id: string | null;
  organisation_id: string | null;
}

declare module '../platform/db/tables.ts' {
  interface Tables {
    user: UserTable;
    role: RoleTable;
  }
}
