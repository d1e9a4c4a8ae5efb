import type { Generated } from 'kysely';
import type { RoundId } from '../../people/ids.ts';
import type { Condition } from './schema.ts';

interface PlaceTable {
  id: Generated<string>;
  round_id: RoundId;
  organisation_id: string;
  code: string;
  title: string;
  secret: boolean;
  condition: Condition;
  minimum: number;
  /** Of a secret place only a secret site, of an open one only an open site. */
  site_id: Generated<string | null>;
  description: Generated<string>;
  /** Which functions, when the condition is that somebody works with clients. */
  functions: Generated<string>;
  languages: Generated<string>;
  accessibility: Generated<string>;
  /** `09:00`, or empty. */
  start_time: Generated<string>;
  end_time: Generated<string>;
  meeting: Generated<string>;
  bring: Generated<string>;
  dress: Generated<string>;
  ask_for: Generated<string>;
  dos_donts: Generated<string>;
  /** From when people could choose it: it had days. */
  published_at: Generated<Date | null>;
  /** It does not take part any more, and has no days. */
  withdrawn_at: Generated<Date | null>;
  version: Generated<number>;
  submission: Generated<string | null>;
}

/** Who receives, in order. Names and addresses are never on a public page. */
interface HostTable {
  id: Generated<string>;
  place_id: string;
  /** The first is the one that a workbook knows. */
  position: number;
  person_id: string;
}

interface SlotTable {
  id: Generated<string>;
  place_id: string;
  first_day: string;
  days: string[];
  capacity: number;
}

/** A view: what later stages have hung on a place or on one of its slots. `name` is for coordinators only. */
interface PlaceClaimView {
  place_id: string;
  slot_id: string | null;
  kind: 'choice' | 'host' | 'lock' | 'other';
  name: string;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    place: PlaceTable;
    host: HostTable;
    slot: SlotTable;
    place_claim: PlaceClaimView;
  }
}
