/** Where a story is, in the order in which it goes. Withdrawn is for good, and nothing of it is left. */
export const STATES = [
  'asked',
  'writing',
  'review',
  'approval',
  'approved',
  'published',
  'withdrawn',
] as const;
export type StoryState = (typeof STATES)[number];

/** What can happen to it. */
export const EVENTS = [
  'says-yes',
  'hands-in',
  'agrees',
  'approves',
  'wants-change',
  'reopens',
  'publishes',
  'withdraws',
  'leaves',
  'closes',
] as const;
export type StoryEvent = (typeof EVENTS)[number];

/** Who does it: a teller is one of the two, an officer approves for an organisation, the last two are nobody who presses. */
export const ACTORS = ['teller', 'coordinator', 'officer', 'leaving', 'rules'] as const;
export type Actor = (typeof ACTORS)[number];

/** What the guards look at, as it is after what was pressed. */
export interface Facts {
  /** Both said yes to being in it. */
  bothWilling: boolean;
  /** All that it needs is there, and nothing in it may not be. */
  whole: boolean;
  /** Both agreed to every quote of theirs. */
  bothAgreed: boolean;
  /** Every officer whom it needs said yes. */
  allApproved: boolean;
}

const GUARDS = {
  'both said yes': ({ bothWilling }: Facts) => bothWilling,
  'nothing stands in the way': ({ whole }: Facts) => whole,
  'both agree to every quote': ({ bothAgreed }: Facts) => bothAgreed,
  'everybody approved': ({ allApproved, bothAgreed, whole }: Facts) => allApproved && bothAgreed && whole,
} as const satisfies Record<string, (facts: Facts) => boolean>;

/** Who hears of a step by mail. */
export type Tells = 'tellers-read' | 'officers' | 'coordinators' | 'tellers-published' | 'gone';

/** A row of the table. */
export interface Step {
  from: StoryState;
  on: StoryEvent;
  by: readonly Actor[];
  when?: keyof typeof GUARDS;
  to: StoryState;
  tells: Tells | null;
}

/** Taken away by one of the two, by a coordinator, because somebody goes, or because it may not be there any more. */
const ending = (from: StoryState): Step[] => [
  { from, on: 'withdraws', by: ['teller', 'coordinator'], to: 'withdrawn', tells: 'gone' },
  { from, on: 'leaves', by: ['leaving'], to: 'withdrawn', tells: 'gone' },
];

/** Back to be written: what was agreed to was another text. */
const back = (from: StoryState, by: readonly Actor[]): Step[] => [
  { from, on: 'wants-change', by, to: 'writing', tells: 'coordinators' },
  { from, on: 'reopens', by: ['coordinator'], to: 'writing', tells: null },
  { from, on: 'closes', by: ['rules'], to: 'writing', tells: 'coordinators' },
];

/** The life of a story, whole: what is not in it cannot happen. `moving/move.ts` alone moves it, and asks this. */
export const TABLE: readonly Step[] = [
  {
    ...{ from: 'asked', on: 'says-yes', by: ['teller'], when: 'both said yes', to: 'writing' },
    tells: 'coordinators',
  },
  { from: 'asked', on: 'says-yes', by: ['teller'], to: 'asked', tells: null },
  ...ending('asked'),
  {
    ...{ from: 'writing', on: 'hands-in', by: ['coordinator'], when: 'nothing stands in the way' },
    ...{ to: 'review', tells: 'tellers-read' },
  },
  ...ending('writing'),
  {
    ...{ from: 'review', on: 'agrees', by: ['teller'], when: 'both agree to every quote', to: 'approval' },
    tells: 'officers',
  },
  { from: 'review', on: 'agrees', by: ['teller'], to: 'review', tells: null },
  ...back('review', ['teller']),
  ...ending('review'),
  {
    ...{ from: 'approval', on: 'approves', by: ['officer'], when: 'everybody approved', to: 'approved' },
    tells: 'coordinators',
  },
  { from: 'approval', on: 'approves', by: ['officer'], to: 'approval', tells: null },
  ...back('approval', ['teller', 'officer']),
  ...ending('approval'),
  {
    ...{ from: 'approved', on: 'publishes', by: ['coordinator'], when: 'everybody approved' },
    ...{ to: 'published', tells: 'tellers-published' },
  },
  ...back('approved', ['teller']),
  ...ending('approved'),
  ...ending('published'),
  { from: 'published', on: 'closes', by: ['rules'], to: 'withdrawn', tells: 'gone' },
];

/** The step that somebody makes from a state; `null` when it cannot happen there, or is not theirs to do. */
export const stepOn = (from: StoryState, on: StoryEvent, by: Actor, facts: Facts): Step | null =>
  TABLE.find(
    (step) =>
      step.from === from &&
      step.on === on &&
      step.by.includes(by) &&
      (!step.when || GUARDS[step.when](facts)),
  ) ?? null;

/** The two who tell it: who went, and who received. */
export const SIDES = ['visitor', 'host'] as const;
export type Side = (typeof SIDES)[number];

/** How somebody is named in it. */
export const NAMES = ['full', 'first', 'function'] as const;
export type NameAs = (typeof NAMES)[number];

/** A question, what one of the two says, a sentence of theirs that stands out, and a line of what came of it. */
export const PARTS = ['question', 'answer', 'pull', 'came'] as const;
export type PartKind = (typeof PARTS)[number];

/** Who says for an organisation that it may be read: of communication always, of security where something is secret. */
export const OFFICERS = ['communication', 'security'] as const;
export type OfficerKind = (typeof OFFICERS)[number];

/** Who said that they are; of an address that is older nobody knows. */
export const GIVERS = ['organisation', 'coordinator'] as const;
export type GivenBy = (typeof GIVERS)[number];

/** Also what was looked back with, and may be given for a story. */
export const SOURCES = ['struck', 'image', 'take'] as const;
export type Source = (typeof SOURCES)[number];

/** As much as reads well. */
export const LONGEST = {
  ...{ title: 120, lead: 320, opening: 700, question: 140, answer: 1200, pull: 220, came: 90, more: 200 },
  ...{ called: 60, works: 80, wish: 600, alt: 200 },
} as const;
export const MOST_PARTS = 40;

/** So many days an officer can say yes by the link of a mail. */
export const APPROVAL_DAYS = 30;
/** So many days that nothing moves before a coordinator sees that it waits. */
export const STILL_DAYS = 10;

/** Words a minute; somebody reads slower where it matters. */
const READ_A_MINUTE = 180;
export const minutesToRead = (texts: readonly string[]): number =>
  Math.max(1, Math.round(texts.join(' ').split(/\s+/).length / READ_A_MINUTE));
