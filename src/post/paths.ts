import { href } from 'react-router';
import { address } from '../language/address.ts';

/** What the list of mails can show alone. */
export type MailsShown = 'mislukt' | 'onderweg' | 'gestopt';

/** What was sent, failed and came back in the programme of a round. */
export const postPath = (ronde: string, asked: { toon?: MailsShown } = {}) =>
  address(href('/rondes/:ronde/post', { ronde }), { ...asked });

/** Where somebody stops reminders, with the key of a mail. */
export const stopPath = (asked: { sleutel?: string } = {}) => address(href('/post/stop'), asked);

/** The door by which a mail server hands in what came back. */
export const returnedPath = href('/post/terug');

/** The mails of the example, which leave for nobody. */
export const outboxPath = href('/outbox');

/** One of them, as a mail program shows it. */
export const outboxMailPath = (mail: string) => address(href('/outbox/:mail', { mail }));

interface PressAsked {
  /** Where it was pressed, when that was not its list. */
  terug?: 'ronde' | undefined;
  /** Ids of those who were chosen in a list, with dots. */
  wie?: string | undefined;
}

/** Asked before a mail to many goes: to whom, and what it says. */
export const pressPath = (ronde: string, wat: string, asked: PressAsked = {}) =>
  address(href('/rondes/:ronde/versturen/:wat', { ronde, wat }), { ...asked });

/** What was pressed: how far its mails are, and calling them back. */
export const bundlePath = (
  ronde: string,
  bundel: string,
  asked: { gedaan?: 'terug'; terug?: 'ronde' | undefined } = {},
) => address(href('/rondes/:ronde/verstuurd/:bundel', { ronde, bundel }), asked);
