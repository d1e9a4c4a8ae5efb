import { href } from 'react-router';
import { address } from '../../language/address.ts';

interface BoardAsked {
  /** Which programme, for who is in several. */
  programma?: string | undefined;
  gedaan?: string | undefined;
}

/** What was offered and asked after visits, and where it stands. */
export const followUpsPath = (asked: BoardAsked = {}) => address(href('/vervolg'), { ...asked });

interface MakingAsked {
  programma?: string | undefined;
  /** Filled in beforehand: the code of an organisation, and whether it is offered or asked. */
  voor?: string | undefined;
  wat?: string | undefined;
}

/** Where something is offered or asked. */
export const newFollowUpPath = (asked: MakingAsked = {}) => address(href('/vervolg/nieuw'), { ...asked });

interface FollowUpAsked {
  gedaan?: string | undefined;
  /** Of a secret place: its day, after a second step. */
  toon?: 'dag' | undefined;
}

/** One of them. */
export const followUpPath = (vervolg: string, asked: FollowUpAsked = {}) =>
  address(href('/vervolg/:vervolg', { vervolg }), { ...asked });

/** Its day as a file for a calendar. */
export const followUpCalendarPath = (vervolg: string, asked: { toon?: 'dag' | undefined } = {}) =>
  address(href('/vervolg/:vervolg/agenda', { vervolg }), { ...asked });

/** The page for colleagues, where who wrote it makes and shares it. */
export const ownBriefPath = (stage: string, asked: { gedaan?: string } = {}) =>
  address(href('/mijn/voor-collegas/:stage', { stage }), { ...asked });

/** The same on paper: a page, or a slide. */
export const briefPaperPath = (stage: string, vorm: 'blad' | 'dia') =>
  href('/mijn/voor-collegas/:stage/:vorm', { stage, vorm });

/** The same as colleagues read it, with the key of a link. */
export const sharedBriefPath = (sleutel: string, asked: { gedaan?: string } = {}) =>
  address(href('/voor-collegas/:sleutel', { sleutel }), { ...asked });

/** Is this address yours? With the key of a mail, without an account. */
export const confirmInterestPath = (asked: { sleutel?: string; gedaan?: string } = {}) =>
  address(href('/belangstelling'), { ...asked });

/** For coordinators: what colleagues did with it. */
export const briefCountsPath = (ronde: string, asked: { gedaan?: string } = {}) =>
  address(href('/rondes/:ronde/voor-collegas', { ronde }), { ...asked });
