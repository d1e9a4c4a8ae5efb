import type { Generated } from 'kysely';
import type { PersonId, ProgrammeId, RoundId } from '../../people/ids.ts';
import type { Side } from '../visit/visit.ts';
import type { Audience, Way } from './contact.ts';
import type { About, Contact, Moment, Noticed } from './contact-pulse.ts';
import type { HandOverState } from './handing-over/handing-over.ts';
import type { IntroductionState } from './introducing/introducing.ts';
import type { LineState } from './suggesting/suggesting.ts';

interface ContactCardTable {
  id: Generated<string>;
  programme_id: ProgrammeId;
  person_id: PersonId;
  /** What its owner is: a function. */
  calling: string;
  /** Where they work; empty: where their organisation is. */
  region: Generated<string>;
  ring_me_for: string[];
  not_for: Generated<string>;
  how: Way;
  /** Of who works at a secret place nothing is shown, whatever stands in it. */
  hours: Generated<string>;
  phone: Generated<string>;
  shows_mail: boolean;
  /** Number and mail are shown at once; otherwise to who met them or was introduced. */
  at_once: boolean;
  audience: Audience;
  /** Others may see whom they met, when the other agrees as well. */
  introduces: Generated<boolean>;
  confirmed_on: string;
  /** When the owner was last asked by mail. */
  asked_on: Generated<string | null>;
  /** Whom (sealed), and when, who speaks for the organisation asked to take it over, without anybody being told. */
  unheard: Generated<string | null>;
  unheard_on: Generated<string | null>;
  version: Generated<number>;
}

/** Opens the question whether a card still holds, from a mail. Only the digest is stored. */
interface ContactKeyTable {
  hash: string;
  card_id: string;
  made_at: Generated<Date>;
}

/** Somebody asks to get to know the owner of a card. Moved by `moveIntroduction` alone. */
interface IntroductionTable {
  id: Generated<string>;
  programme_id: ProgrammeId;
  asker_id: PersonId;
  owner_id: PersonId;
  /** Who met both; `null`: they ask by themselves. */
  through_id: PersonId | null;
  state: IntroductionState;
  asked_on: string;
}

/** For what somebody would ring whom they met: a line for the card of the other. Moved by `moveLine` alone. */
interface SuggestedLineTable {
  id: Generated<string>;
  programme_id: ProgrammeId;
  author_id: PersonId;
  owner_id: PersonId;
  /** Empty once it was answered. */
  line: string;
  state: LineState;
  suggested_on: string;
}

/** Who leaves, or for them who speaks for the organisation, asks a colleague to take their card over. Moved by `answerHandOver` alone. */
interface HandOverTable {
  id: Generated<string>;
  programme_id: ProgrammeId;
  /** Where both work when it is asked. */
  organisation_id: string;
  from_id: PersonId;
  to_id: PersonId;
  /** None once it was answered. */
  lines: string[];
  state: HandOverState;
  asked_on: string;
  /** Who speaks for the organisation asked it. */
  by_contact: Generated<boolean>;
}

/** Who does not want to be asked now to make a card. */
interface CardNotNowTable {
  person_id: PersonId;
  said_on: string;
}

/** Whether somebody was in touch with whom they met: asked of each of the two, and answered or not. */
interface PulseTable {
  id: Generated<string>;
  /** The same for all that is asked of the same two, whichever of them. */
  pair_id: string;
  visit_id: string;
  /** `null`: who it was has left. */
  person_id: PersonId | null;
  /** Whom they met; `null`: who it was has left. */
  other_id: PersonId | null;
  side: Side;
  moment: Moment;
  asked_on: string;
  reminded_on: Generated<string | null>;
  /** `null`: not answered. */
  contact: Generated<Contact | null>;
  about: Generated<About[]>;
  noticed: Generated<Noticed[]>;
  answered_on: Generated<string | null>;
}

/** Opens what somebody is asked about a round, from a mail. Only the digest is stored. */
interface PulseKeyTable {
  hash: string;
  round_id: RoundId;
  person_id: PersonId;
  made_on: string;
}

/** Who does not want to be asked any more. */
interface PulseStopTable {
  person_id: PersonId;
  stopped_on: string;
}

/** What was searched, counted by the month: of nobody, and not the question that it stood in. */
interface SearchedWordsTable {
  programme_id: ProgrammeId;
  /** The first day of it. */
  month: string;
  /** Something was found: a few words together. Otherwise each word by itself. */
  found: boolean;
  words: string;
  times: number;
}

/** A view: who met whom at a visit that took place, each way. */
interface PersonMetView {
  visit_id: string;
  round_id: RoundId;
  secret: boolean;
  person_id: PersonId;
  other_id: PersonId;
}

/** A view: organisations that exchanged, each way; never at a secret place. */
interface OrganisationMetView {
  organisation_id: string;
  other_id: string;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    contact_card: ContactCardTable;
    contact_key: ContactKeyTable;
    introduction: IntroductionTable;
    suggested_line: SuggestedLineTable;
    hand_over: HandOverTable;
    card_not_now: CardNotNowTable;
    pulse: PulseTable;
    pulse_key: PulseKeyTable;
    pulse_stop: PulseStopTable;
    searched_words: SearchedWordsTable;
    person_met: PersonMetView;
    organisation_met: OrganisationMetView;
  }
}
