import { href } from 'react-router';
import { address } from '../../language/address.ts';

/** What somebody is asked about visits, with the key of a mail: one page, without an account. */
export const replyPath = (asked: { sleutel?: string; gedaan?: string; nee?: string } = {}) =>
  address(href('/stage/antwoord'), { ...asked });

interface VisitAsked {
  gedaan?: string | undefined;
  /** Of a secret place: when and where it is. That is noted. */
  toon?: 'dag' | undefined;
  /** A step of its own, before anything changes. */
  doe?: 'afzeggen' | 'andere-dag' | 'er-niet' | undefined;
}

/** A visit, for who goes and who receives. */
export const visitPath = (stage: string, asked: VisitAsked = {}) =>
  address(href('/stage/:stage', { stage }), { ...asked });

/** Something happened at a visit: whom to ring, and who takes it up. */
export const reportPath = (stage: string, asked: { gedaan?: true } = {}) =>
  address(href('/stage/:stage/melden', { stage }), { ...asked });

interface VisitsAsked {
  /** In which step of its way, or what about them waits. */
  stand?: string | undefined;
  dag?: string | undefined;
  /** Those at secret places, which stand apart. */
  toon?: 'geheim' | undefined;
  gedaan?: string | undefined;
  aantal?: number | undefined;
}

/** Every visit of a round, for coordinators; what is narrowed to something begins at the list. */
export const visitsPath = (ronde: string, asked: VisitsAsked = {}) =>
  address(
    href('/rondes/:ronde/stages', { ronde }),
    { ...asked },
    asked.stand || asked.dag ? 'lijst' : undefined,
  );

/** One of them; of a secret place its day is on the page only when that is asked for. */
export const visitOfRoundPath = (
  ronde: string,
  stage: string,
  asked: { gedaan?: string; toon?: 'dag' } = {},
) => address(href('/rondes/:ronde/stages/:stage', { ronde, stage }), { ...asked });

/** What was reported in a round and is not handled yet. */
export const reportsPath = (ronde: string, asked: { gedaan?: string } = {}) =>
  address(href('/rondes/:ronde/meldingen', { ronde }), { ...asked });

/** Answers from calendars that a coordinator has to look at. */
export const keptMailPath = (ronde: string, asked: { gedaan?: true } = {}) =>
  address(href('/rondes/:ronde/antwoorden', { ronde }), { ...asked });

/** One of them, as it came. */
export const keptMailFilePath = (ronde: string, mail: string) =>
  address(href('/rondes/:ronde/antwoorden/:mail', { ronde, mail }));

/** Who waits for a seat, and the seats that are free. */
export const waitingListPath = (ronde: string, asked: { gedaan?: string } = {}) =>
  address(href('/rondes/:ronde/wachtlijst', { ronde }), { ...asked });

/** How what fell open is filled best, before anything is sent. */
export const mendPath = (ronde: string) => href('/rondes/:ronde/wachtlijst/vullen', { ronde });

/** Where somebody stands on waiting lists, and leaves them. */
export const ownWaitingPath = (asked: { gedaan?: true } = {}) =>
  address(href('/mijn/wachtlijst'), { ...asked });

/** Somebody's visits for a calendar that asks for them by itself; who has the key has them. */
export const feedPath = (sleutel: string) => address(href('/agenda/:sleutel.ics', { sleutel }));

/** Where that is made and stopped. */
export const ownFeedPath = (asked: { gedaan?: 'gestopt' } = {}) =>
  address(href('/mijn/agenda'), { ...asked });

/** One's own visit as a file for a calendar. */
export const calendarFilePath = (stage: string, asked: { toon?: 'dag' | undefined } = {}) =>
  address(href('/stage/:stage/agenda', { stage }), { ...asked });

/** The certificate of participation, for who went. */
export const certificatePath = (stage: string) => address(href('/stage/:stage/bewijs', { stage }));

/** The days of a week with who goes where, to print; that of today unless another day is named. */
export const weekOfVisitsPath = (ronde: string, asked: { van?: string } = {}) =>
  address(href('/rondes/:ronde/stages/week', { ronde }), { ...asked });

/** A sheet per organisation, to hand out. */
export const handOutsPath = (ronde: string) => address(href('/rondes/:ronde/stages/uitdelen', { ronde }));
