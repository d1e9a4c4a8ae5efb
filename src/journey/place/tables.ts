import type { Generated } from 'kysely';
import type { Condition } from './schema.ts';

interface PlaceTable {
  id: Generated<string>;
  round_id: string;
  organisation_id: string;
  code: string;
  title: string;
  secret: boolean;
  host_name: string;
  host_email: string;
  condition: Condition;
  minimum: number;
}

interface SlotTable {
  id: Generated<string>;
  place_id: string;
  first_day: string;
  days: string[];
  capacity: number;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    place: PlaceTable;
    slot: SlotTable;
  }
}
