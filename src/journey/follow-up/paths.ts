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
