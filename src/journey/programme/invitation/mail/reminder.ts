import type { MailKind } from '../../../../platform/mail/mail.ts';
import { type AboutContact, aboutContact } from '../to-contact.ts';

/** A contact person who has not answered is reminded. */
export const invitationReminder: MailKind<AboutContact> = {
  name: 'programme.reminder',
  about: aboutContact,
  reminder: true,
};
