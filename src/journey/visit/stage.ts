import { on } from '../../platform/events/listen.ts';
import { daysGone, hostCame, hostLeft, placeChanged, placeWithdrawn, slotRetimed } from '../place/schema.ts';
import { organisationRefused } from '../programme/schema.ts';
import { answers } from './calendar/answers.ts';
import { hearHostCame, hearHostLeft, hearPlaceChanged, hearSlotRetimed } from './changing/place-changed.ts';
import { eraseInVisits } from './ending/erasing.ts';
import { endAtPlace, endOfOrganisation, endOnGoneDays, forgetInVisits } from './ending/when-others-go.ts';
import { example } from './example.ts';
import { holdings } from './holdings/holdings.ts';
import { inventory } from './inventory.ts';
import { beginVisitDay } from './jobs.ts';
import { mails } from './mails.ts';
import { message } from './message/message.ts';
import { offering } from './offer/press.ts';
import { reminding } from './overview/reminding.ts';
import { hasOffered } from './reads.ts';
import { pages } from './routes.ts';
import { visitMoved } from './schema.ts';
import { organisationTasks, roundTasks } from './tasks.ts';
import { hearVisitMoved } from './waiting/hearing.ts';

export const stage = {
  erase: eraseInVisits,
  pages,
  inventory,
  mails: Object.values(mails),
  presses: [offering, reminding, message],
  tasks: { round: roundTasks, organisation: organisationTasks },
  holdings,
  example,
  answers,
  on: [
    on('visit', placeWithdrawn, endAtPlace),
    on('visit', daysGone, endOnGoneDays),
    on('visit', placeChanged, hearPlaceChanged),
    on('visit', slotRetimed, hearSlotRetimed),
    on('visit', hostCame, hearHostCame),
    on('visit', hostLeft, hearHostLeft),
    on('visit', organisationRefused, endOfOrganisation),
    on('visit', visitMoved, hearVisitMoved),
  ],
  daily: beginVisitDay,
  forget: forgetInVisits,
  given: hasOffered,
};
