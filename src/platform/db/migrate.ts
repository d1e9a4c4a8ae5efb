import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Db } from './connect.ts';
import * as mainJob from './migrations/0001-main-job.ts';
import * as accounts from './migrations/0002-accounts.ts';
import * as rounds from './migrations/0003-rounds.ts';
import * as signUps from './migrations/0004-sign-ups.ts';
import * as mail from './migrations/0005-mail.ts';
import * as places from './migrations/0006-places.ts';
import * as secretTitles from './migrations/0007-secret-titles.ts';
import * as purpose from './migrations/0008-purpose.ts';
import * as onePress from './migrations/0009-one-press.ts';
import * as orderMade from './migrations/0010-order-made.ts';
import * as roundContent from './migrations/0011-round-content.ts';
import * as permissionAndExclusions from './migrations/0012-permission-and-exclusions.ts';
import * as membership from './migrations/0013-membership.ts';
import * as forgetting from './migrations/0014-forgetting.ts';
import * as linksAway from './migrations/0015-links-away.ts';
import * as mailWaits from './migrations/0016-mail-waits.ts';
import * as oneEntry from './migrations/0017-one-entry.ts';
import * as happened from './migrations/0022-happened.ts';
import * as person from './migrations/0023-person.ts';
import * as personAlone from './migrations/0024-person-alone.ts';
import * as sessionPerson from './migrations/0025-session-person.ts';
import * as mailSubject from './migrations/0026-mail-subject.ts';
import * as remindersOfAPerson from './migrations/0027-reminders-of-a-person.ts';
import * as digestOfTheHomes from './migrations/0028-digest-of-the-homes.ts';
import * as exclusionOfAPerson from './migrations/0029-exclusion-of-a-person.ts';
import * as namedOrganisations from './migrations/0030-named-organisations.ts';
import * as importInSteps from './migrations/0031-import-in-steps.ts';
import * as keptApart from './migrations/0031-kept-apart.ts';
import * as mailBundle from './migrations/0032-mail-bundle.ts';
import * as permissionByTelephone from './migrations/0033-permission-by-telephone.ts';
import * as organisationsThatChange from './migrations/0035-organisations-that-change.ts';
import * as employment from './migrations/0037-employment.ts';
import * as invitationKey from './migrations/0038-invitation-key.ts';
import * as matchDecisions from './migrations/0039-match-decisions.ts';
import * as matchSettings from './migrations/0040-match-settings.ts';
import * as sharedPages from './migrations/0042-shared-pages.ts';
import * as roundsBesideEachOther from './migrations/0043-rounds-beside-each-other.ts';
import * as matchAskedBy from './migrations/0044-match-asked-by.ts';
import * as visits from './migrations/0045-visits.ts';
import * as calendarAnswers from './migrations/0047-calendar-answers.ts';
import * as waitingList from './migrations/0048-waiting-list.ts';
import * as calendarKey from './migrations/0049-calendar-key.ts';
import * as visitReport from './migrations/0050-visit-report.ts';
import * as vouchedFactors from './migrations/0052-vouched-factors.ts';
import * as toldChanges from './migrations/0053-told-changes.ts';
import * as absentReported from './migrations/0054-absent-reported.ts';
import * as firstContact from './migrations/0055-first-contact.ts';
import * as programmeTelephone from './migrations/0056-programme-telephone.ts';
import * as offeredByTheList from './migrations/0057-offered-by-the-list.ts';
import * as dilemmas from './migrations/0058-dilemmas.ts';
import * as whoMustNotMeet from './migrations/0059-who-must-not-meet.ts';
import * as reflection from './migrations/0060-reflection.ts';
import * as contactCards from './migrations/0065-contact-cards.ts';
import * as directory from './migrations/0070-directory.ts';
import * as directoryPlaces from './migrations/0073-directory-places.ts';
import * as pulse from './migrations/0075-pulse.ts';
import * as followUp from './migrations/0077-follow-up.ts';
import * as brief from './migrations/0078-brief.ts';
import * as measures from './migrations/0080-measures.ts';
import * as keyOfSeveralRounds from './migrations/0083-key-of-several-rounds.ts';
import * as introductions from './migrations/0084-introductions.ts';
import * as searched from './migrations/0085-searched.ts';
import * as suggestedLines from './migrations/0087-suggested-lines.ts';
import * as handOver from './migrations/0088-hand-over.ts';
import * as briefMinded from './migrations/0089-brief-minded.ts';
import * as followUpsAreKept from './migrations/0090-follow-ups-are-kept.ts';
import * as exclusionsStay from './migrations/0091-exclusions-stay.ts';
import * as contactsHandOver from './migrations/0092-contacts-hand-over.ts';
import * as directoryReadBy from './migrations/0093-directory-read-by.ts';
import * as publicText from './migrations/0094-public-text.ts';
import * as story from './migrations/0100-story.ts';
import * as storyAsAgreed from './migrations/0101-story-as-agreed.ts';
import * as roundCost from './migrations/0108-round-cost.ts';
import * as sharedReport from './migrations/0109-shared-report.ts';
import * as invitationText from './migrations/0111-invitation-text.ts';
import * as editionKnown from './migrations/0112-edition-known.ts';
import * as audit from './migrations/0115-audit.ts';
import * as askedForNobody from './migrations/0116-asked-for-nobody.ts';
import * as standingIn from './migrations/0120-standing-in.ts';
import * as retention from './migrations/0121-retention.ts';
import * as corrections from './migrations/0122-corrections.ts';
import * as leak from './migrations/0125-leak.ts';
import * as sessionDigests from './migrations/0132-session-digests.ts';
import * as sealedAnswers from './migrations/0133-sealed-answers.ts';
import * as mailHandedOver from './migrations/0136-mail-handed-over.ts';
import * as oneProgramme from './migrations/0140-one-programme.ts';
import * as sealedExclusions from './migrations/0141-sealed-exclusions.ts';
import * as sealedRuns from './migrations/0142-sealed-runs.ts';
import * as sealedImports from './migrations/0143-sealed-imports.ts';
import * as sealedColleague from './migrations/0144-sealed-colleague.ts';
import * as correctionsWait from './migrations/0147-corrections-wait.ts';
import * as sealedCorrections from './migrations/0151-sealed-corrections.ts';
import * as sealedPermissionNotes from './migrations/0152-sealed-permission-notes.ts';
import * as keptExclusionsGo from './migrations/0153-kept-exclusions-go.ts';
import * as openedOnce from './migrations/0154-opened-once.ts';
import * as timesOfSlot from './migrations/0155-times-of-a-slot.ts';
import * as visitsOfSlot from './migrations/0156-visits-of-a-slot.ts';
import * as seatLeft from './migrations/0157-seat-that-was-left.ts';
import * as unplacedLastTime from './migrations/0158-unplaced-last-time.ts';
import * as maybesOnTheHome from './migrations/0159-maybes-on-the-home.ts';
import { takingItsTime } from './unavailable.ts';

/** In order; a migration that was released is never edited, a later one mends it. */
const migrations: Record<string, Migration> = {
  '0001-main-job': mainJob,
  '0002-accounts': accounts,
  '0003-rounds': rounds,
  '0004-sign-ups': signUps,
  '0005-mail': mail,
  '0006-places': places,
  '0007-secret-titles': secretTitles,
  '0008-purpose': purpose,
  '0009-one-press': onePress,
  '0010-order-made': orderMade,
  '0011-round-content': roundContent,
  '0012-permission-and-exclusions': permissionAndExclusions,
  '0013-membership': membership,
  '0014-forgetting': forgetting,
  '0015-links-away': linksAway,
  '0016-mail-waits': mailWaits,
  '0017-one-entry': oneEntry,
  '0022-happened': happened,
  '0023-person': person,
  '0024-person-alone': personAlone,
  '0025-session-person': sessionPerson,
  '0026-mail-subject': mailSubject,
  '0027-reminders-of-a-person': remindersOfAPerson,
  '0028-digest-of-the-homes': digestOfTheHomes,
  '0029-exclusion-of-a-person': exclusionOfAPerson,
  '0030-named-organisations': namedOrganisations,
  '0031-import-in-steps': importInSteps,
  '0031-kept-apart': keptApart,
  '0032-mail-bundle': mailBundle,
  '0033-permission-by-telephone': permissionByTelephone,
  '0035-organisations-that-change': organisationsThatChange,
  '0037-employment': employment,
  '0038-invitation-key': invitationKey,
  '0039-match-decisions': matchDecisions,
  '0040-match-settings': matchSettings,
  '0042-shared-pages': sharedPages,
  '0043-rounds-beside-each-other': roundsBesideEachOther,
  '0044-match-asked-by': matchAskedBy,
  '0045-visits': visits,
  '0047-calendar-answers': calendarAnswers,
  '0048-waiting-list': waitingList,
  '0049-calendar-key': calendarKey,
  '0050-visit-report': visitReport,
  '0052-vouched-factors': vouchedFactors,
  '0053-told-changes': toldChanges,
  '0054-absent-reported': absentReported,
  '0055-first-contact': firstContact,
  '0056-programme-telephone': programmeTelephone,
  '0057-offered-by-the-list': offeredByTheList,
  '0058-dilemmas': dilemmas,
  '0059-who-must-not-meet': whoMustNotMeet,
  '0060-reflection': reflection,
  '0065-contact-cards': contactCards,
  '0070-directory': directory,
  '0073-directory-places': directoryPlaces,
  '0075-pulse': pulse,
  '0077-follow-up': followUp,
  '0078-brief': brief,
  '0080-measures': measures,
  '0083-key-of-several-rounds': keyOfSeveralRounds,
  '0084-introductions': introductions,
  '0085-searched': searched,
  '0087-suggested-lines': suggestedLines,
  '0088-hand-over': handOver,
  '0089-brief-minded': briefMinded,
  '0090-follow-ups-are-kept': followUpsAreKept,
  '0091-exclusions-stay': exclusionsStay,
  '0092-contacts-hand-over': contactsHandOver,
  '0093-directory-read-by': directoryReadBy,
  '0094-public-text': publicText,
  '0100-story': story,
  '0101-story-as-agreed': storyAsAgreed,
  '0108-round-cost': roundCost,
  '0109-shared-report': sharedReport,
  '0111-invitation-text': invitationText,
  '0112-edition-known': editionKnown,
  '0115-audit': audit,
  '0116-asked-for-nobody': askedForNobody,
  '0120-standing-in': standingIn,
  '0121-retention': retention,
  '0122-corrections': corrections,
  '0125-leak': leak,
  '0132-session-digests': sessionDigests,
  '0133-sealed-answers': sealedAnswers,
  '0136-mail-handed-over': mailHandedOver,
  '0140-one-programme': oneProgramme,
  '0141-sealed-exclusions': sealedExclusions,
  '0142-sealed-runs': sealedRuns,
  '0143-sealed-imports': sealedImports,
  '0144-sealed-colleague': sealedColleague,
  '0147-corrections-wait': correctionsWait,
  '0151-sealed-corrections': sealedCorrections,
  '0152-sealed-permission-notes': sealedPermissionNotes,
  '0153-kept-exclusions-go': keptExclusionsGo,
  '0154-opened-once': openedOnce,
  '0155-times-of-a-slot': timesOfSlot,
  '0156-visits-of-a-slot': visitsOfSlot,
  '0157-seat-that-was-left': seatLeft,
  '0158-unplaced-last-time': unplacedLastTime,
  '0159-maybes-on-the-home': maybesOnTheHome,
};

/** Whether this version has a migration of that name. */
export const isKnown = (name: string): boolean => Object.hasOwn(migrations, name);
/** What each is called in the database, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/**
 * Brings the database up to date; a no-op when it is.
 * @param last for tests of a migration: stops after this one
 */
export async function migrate(db: Db, last?: string): Promise<void> {
  await takingItsTime(() =>
    db.connection().execute(async (one) => {
      await sql`set statement_timeout = 0`.execute(one);
      const migrator = new Migrator({ db: one, provider: { getMigrations: async () => migrations } });
      const { error } = await (last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last));
      await sql`reset statement_timeout`.execute(one);
      if (error) throw error;
    }),
  );
}
