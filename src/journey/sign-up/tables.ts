import type { Generated } from 'kysely';

interface SignUpTable {
  id: Generated<string>;
  round_id: string;
  organisation_id: string;
  name: string;
  email: string;
  job_title: string;
  newcomer: boolean;
  unplaced_before: boolean;
  learning_goal: string;
  image_before: string;
  days: string[];
  visits: number;
  hosts_place_id: string | null;
  manager_name: string;
  manager_email: string;
  permission: boolean;
  screening_seen: boolean;
  client_contact: boolean;
  /** Not in this match, by the coordinator's choice. */
  set_aside: Generated<boolean>;
}

interface ChoiceTable {
  sign_up_id: string;
  number: number;
  place_id: string | null;
  organisation_id: string | null;
}

interface ExclusionTable {
  id: Generated<string>;
  sign_up_id: string;
  place_id: string | null;
  organisation_id: string | null;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    sign_up: SignUpTable;
    choice: ChoiceTable;
    exclusion: ExclusionTable;
  }
}
