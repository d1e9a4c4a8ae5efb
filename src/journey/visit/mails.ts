import { listMails } from '../../platform/mail/kind.ts';
import { notReceivingMail } from './changing/mail/not-receiving.ts';
import { messageMail } from './message/mail/message.ts';
import { offerMail } from './offer/mail/offer.ts';
import { offerReminder } from './offer/mail/offer-reminder.ts';
import { receiveMail } from './offer/mail/receive.ts';
import { receiveReminder } from './offer/mail/receive-reminder.ts';
import { unplacedMail } from './offer/mail/unplaced.ts';
import { reportedMail } from './reporting/mail/reported.ts';
import { waitedForMail } from './reporting/mail/waited-for.ts';
import { agreedMail } from './telling/mail/agreed.ts';
import { changedMail } from './telling/mail/changed.ts';
import { dayMail } from './telling/mail/day.ts';
import { fellThroughMail } from './telling/mail/fell-through.ts';
import { managerDayMail } from './telling/mail/manager-day.ts';
import { offMail } from './telling/mail/off.ts';
import { wasItMail } from './took-place/mail/was-it.ts';

/** The mails that go out from here. */
export const mails = listMails({
  offer: offerMail,
  offerReminder,
  receive: receiveMail,
  receiveReminder,
  unplaced: unplacedMail,
  agreed: agreedMail,
  day: dayMail,
  changed: changedMail,
  managerDay: managerDayMail,
  notReceiving: notReceivingMail,
  off: offMail,
  fellThrough: fellThroughMail,
  wasIt: wasItMail,
  message: messageMail,
  reported: reportedMail,
  waitedFor: waitedForMail,
});
