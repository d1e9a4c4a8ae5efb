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
