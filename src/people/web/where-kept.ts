import { minePath } from '../../homes/paths.ts';
import { ownCardPath } from '../../journey/contact/paths.ts';
import { followUpsPath } from '../../journey/follow-up/paths.ts';
import { dilemmasPath, sharedReflectionsPath } from '../../journey/reflection/paths.ts';
import { ownSignUpPath } from '../../journey/sign-up/paths.ts';
import { ownFeedPath } from '../../journey/visit/paths.ts';
import { accountPath } from '../paths.ts';

/** Where somebody changes a part of what is kept about them by themselves; of what is not here they ask. */
export const WHERE_KEPT: Readonly<Record<string, () => string>> = {
  user: accountPath,
  session: accountPath,
  passkey: accountPath,
  sign_up: ownSignUpPath,
  choice: ownSignUpPath,
  sign_up_draft: ownSignUpPath,
  safety_answer: ownSignUpPath,
  visit: minePath,
  visit_phone: minePath,
  visit_need: minePath,
  calendar_key: ownFeedPath,
  reflection: sharedReflectionsPath,
  reflection_text: sharedReflectionsPath,
  dilemma: dilemmasPath,
  dilemma_attempt: dilemmasPath,
  dilemma_reaction: dilemmasPath,
  contact_card: ownCardPath,
  suggested_line: ownCardPath,
  follow_up: followUpsPath,
};
