import type { MailKind } from '../../../../platform/mail/mail.ts';
import { type AboutRequest, aboutRequest } from '../requests.ts';

export const permissionReminder: MailKind<AboutRequest> = {
  name: 'sign-up.permission-reminder',
  about: aboutRequest,
  reminder: true,
};
