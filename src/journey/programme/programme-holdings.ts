import { createContext } from 'react-router';
import type { Locale } from '../../language/format.ts';
import type { ProgrammeId, RoundId } from '../../people/ids.ts';
import type { DbOrTrx } from '../../platform/db/connect.ts';

/** An organisation in a round, for a coordinator. */
export interface HoldingsAt {
  programmeId: ProgrammeId;
  roundId: RoundId;
  /** Code of the round, for addresses. */
  round: string;
  organisation: { id: string; code: string };
}

/** A line of what an organisation has. */
export interface HeldRow {
  key: string;
  name: string;
  note: string;
  /** In the middle of the line: how many seats, which choices. */
  detail: string;
  /** `null`: nothing that goes well or wrong. */
  state: { tone: 'good' | 'attention' | 'wrong' | 'neutral' | null; text: string };
  /** Where it is worked on. */
  to: string | null;
}

/** What a stage has of an organisation, in one language, as its page shows it. */
export interface Held {
  /** Of the part of the page. */
  id: string;
  title: string;
  /** In the head of the page: a number with its whole. */
  figures: { label: string; value: string; note?: string }[];
  /** Above the rows. */
  heads: { name: string; detail: string; state: string };
  rows: HeldRow[];
  empty: string;
  /** The page on which all of the round stand. */
  more: { to: string; text: string } | null;
  /** Below the rows: what is left out, and why. */
  remark?: string | undefined;
}

/** A place of a round, for a coordinator. */
export interface PlaceAt {
  programmeId: ProgrammeId;
  roundId: RoundId;
  /** Code of the round, for addresses. */
  round: string;
  /** Code of the place. */
  place: string;
}

/** What a later stage knows of a place. */
export type HeldAtPlace = Pick<Held, 'id' | 'title' | 'heads' | 'rows'> & {
  /** In a sentence, before it is opened; also when there are no rows. */
  summary: string;
};

/** How many an organisation sent and received in a round. */
export interface Exchanged {
  round: string;
  sent: number;
  received: number;
}

/** What of an organisation can go to another. */
export interface Movable {
  id: string;
  kind: 'place' | 'person';
  name: string;
  note: string;
}

/** An organisation goes up in another, or a part of it goes on as one of its own. */
export interface Handover {
  from: { id: string; code: string };
  to: { id: string; code: string };
  /** The rounds that are not over. What was in others stays there. */
  roundIds: readonly RoundId[];
  /** Ids of the places and sign-ups that go; `null`: all of it goes, and what names the organisation is of the other. */
  only: readonly string[] | null;
  /** The site for a place that goes: the same one, or a copy when the old one stays in use. @returns its id */
  takeSite(siteId: string, staysInUse: boolean): Promise<string>;
}

/**
 * What a stage has of organisations. A later stage tells the page of an organisation of its own, and moves it when
 * organisations change, in the transaction in which they do: so nothing stands half at the one and half at the other.
 */
export interface StageHoldings {
  held?(db: DbOrTrx, at: HoldingsAt, locale: Locale): Promise<Held>;
  /** In every round that has a proposal, the oldest first. */
  exchanged?(
    db: DbOrTrx,
    of: { programmeId: ProgrammeId; organisation: HoldingsAt['organisation'] },
  ): Promise<Exchanged[]>;
  /** Names, for a coordinator alone. Of a secret place no day. */
  atPlace?(db: DbOrTrx, at: PlaceAt, locale: Locale): Promise<HeldAtPlace | null>;
  movable?(db: DbOrTrx, of: { organisationId: string; roundIds: readonly RoundId[] }): Promise<Movable[]>;
  handOver?(trx: DbOrTrx, handover: Handover): Promise<void>;
  /** What is kept by code is called otherwise from now on, in every round. */
  recode?(trx: DbOrTrx, change: { programmeId: ProgrammeId; from: string; to: string }): Promise<void>;
}

/** Of every stage, in the order of the way of a round. */
export type Holdings = readonly StageHoldings[];

/** Set for every request: the programme does not know which stages come later. */
export const holdingsContext = createContext<Holdings>();
