import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type { RoundId } from '../../people/ids.ts';
import type { Question } from '../reflection/reflection.ts';
import type { Figure } from './impact-figure.ts';
import type { Known } from './report/less-own.ts';

interface RoundCostTable {
  id: Generated<string>;
  round_id: RoundId;
  label: string;
  cents: number;
  /** Of who visited and who received; left out of what a visit cost at first. */
  working_time: boolean;
  number: GeneratedAlways<number>;
}

/** What others than coordinators see of a round; it stands still until a coordinator makes it anew. */
interface ReportEditionTable {
  round_id: RoundId;
  made_on: string;
  /** As they were counted, for coordinators. */
  counted: JSONColumnType<readonly Figure[]>;
  /** What may be shown of them. */
  shown: JSONColumnType<readonly Figure[]>;
  /** What each organisation had in them. */
  known: JSONColumnType<Known>;
}

/** Opens an edition to who has no account. Only the digest is stored. */
interface ReportLinkTable {
  id: Generated<string>;
  round_id: RoundId;
  /** For whom, as the coordinator calls them. */
  label: string;
  key_hash: string;
  made_on: string;
  expires_on: string;
}

/** A text that everybody may read, chosen for the report. */
interface ReportQuoteTable {
  reflection_id: string;
  question: Question;
  round_id: RoundId;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    round_cost: RoundCostTable;
    report_edition: ReportEditionTable;
    report_link: ReportLinkTable;
    report_quote: ReportQuoteTable;
  }
}
