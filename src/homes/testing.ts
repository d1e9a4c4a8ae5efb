import { roundTasks as ofMatching } from '../journey/matching/tasks.ts';
import { organisationTasks as ofOwnPlaces, roundTasks as ofPlaces } from '../journey/place/tasks.ts';
import { organisationTasks as ofAnswer, roundTasks as ofProgramme } from '../journey/programme/tasks.ts';
import { organisationTasks as ofOwnPeople, roundTasks as ofSignUps } from '../journey/sign-up/tasks.ts';
import { organisationTasks as ofOwnVisits, roundTasks as ofVisits } from '../journey/visit/tasks.ts';
import { mailTasks } from '../post/tasks.ts';
import { gatherTasks } from './tasks.ts';

/** For tests: what waits in the first five stages, and of mail. */
export const tasks = gatherTasks([
  { round: ofProgramme, organisation: ofAnswer },
  { round: ofPlaces, organisation: ofOwnPlaces },
  { round: ofSignUps, organisation: ofOwnPeople },
  { round: ofMatching },
  { round: ofVisits, organisation: ofOwnVisits },
  { round: ({ mailTrouble }, { round }) => mailTasks(mailTrouble, round) },
]);
