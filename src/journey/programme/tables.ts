import type { Generated } from 'kysely';

interface ProgrammeTable {
  id: Generated<string>;
  code: string;
  name: string;
}

interface RoundTable {
  id: Generated<string>;
  programme_id: string;
  code: string;
  name: string;
  /** The first and last day on which a visit may be. */
  first_day: string | null;
  last_day: string | null;
  tolerance: Generated<number>;
  seed: string;
  created_at: Generated<Date>;
}

interface OrganisationTable {
  id: Generated<string>;
  programme_id: string;
  code: string;
  name: string;
  kind: string;
  region: string;
  contact_name: string;
  contact_email: string;
  earlier_rounds: string;
  standing: number;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    programme: ProgrammeTable;
    round: RoundTable;
    organisation: OrganisationTable;
  }
}
