import { findClientData } from '../../../platform/privacy/guard.ts';
import type { Place } from '../../place/schema.ts';
import type { Answers, Choice } from '../schema.ts';
import { placesOf } from '../sign-up.ts';

/** The steps of the form, in order, and what each asks. */
export const STEPS = {
  wie: ['name', 'jobTitle', 'organisation', 'proposed', 'newcomer', 'clientContact'],
  dagen: ['days', 'visits'],
  keuzes: ['choices'],
  leren: ['learningGoal', 'imageBefore'],
  afspraken: ['managerName', 'managerEmail', 'hosts', 'listed', 'avoid'],
} as const satisfies Record<string, (keyof Answers)[]>;
export type Step = keyof typeof STEPS;
export const steps = Object.keys(STEPS) as Step[];

export function isStep(text: string | undefined): text is Step {
  return steps.some((step) => step === text);
}

export function fieldsOfStep(step: Step): readonly (keyof Answers)[] {
  return STEPS[step];
}

export function answersOf(step: Step, answers: Partial<Answers>): Partial<Answers> {
  return Object.fromEntries(
    STEPS[step].filter((key) => answers[key] !== undefined).map((key) => [key, answers[key]]),
  );
}

/** Whether a step has all that it must have. */
export function isDone(step: Step, answers: Partial<Answers>): boolean {
  switch (step) {
    case 'wie':
      return Boolean(answers.name && answers.jobTitle && (answers.organisation || answers.proposed));
    case 'dagen':
      return Boolean(answers.days?.length && answers.visits);
    case 'keuzes':
      return Boolean(answers.choices?.length);
    case 'leren':
      return Boolean(answers.learningGoal);
    case 'afspraken':
      return Boolean(answers.managerName && answers.managerEmail);
  }
}

export function isComplete(answers: Partial<Answers>): answers is Answers {
  return steps.every((step) => isDone(step, answers));
}

export function nextStep(answers: Partial<Answers>): Step | 'overzicht' {
  return steps.find((step) => !isDone(step, answers)) ?? 'overzicht';
}

/** Why somebody cannot choose a place, or what to know about it; `null` when nothing stands in the way. */
export type Obstacle = 'own' | 'no-days' | 'days' | 'client-contact';

export function obstacleOf(answers: Partial<Answers>, place: Place): Obstacle | null {
  if (place.organisation === answers.organisation) return 'own';
  if (place.condition === 'client-contact' && !answers.clientContact) return 'client-contact';
  const open = place.slots.filter(({ capacity }) => capacity >= place.minimum);
  if (open.length === 0) return 'no-days';
  // Who says one day at a time would learn on which days a secret place receives.
  if (place.secret) return null;
  const free = new Set(answers.days ?? []);
  return open.some(({ days }) => days.every((day) => free.has(day))) ? null : 'days';
}

/** A choice of an organisation stands for all its places: one that is possible is enough. */
export function obstacleOfChoice(
  answers: Partial<Answers>,
  choice: Choice,
  places: readonly Place[],
): Obstacle | null {
  const obstacles = placesOf(choice, places).map((place) => obstacleOf(answers, place));
  if (obstacles.length === 0) return 'no-days';
  return obstacles.includes(null) ? null : (obstacles[0] ?? null);
}

/**
 * Choices with which nothing is sent: at the own organisation. The form does not offer them, but the answers can come together
 * from two devices. Where somebody said they must not come a choice is taken as any other, and never given: to refuse it would
 * tell where that is.
 */
export function refusedChoices(answers: Answers, places: readonly Place[]): Choice[] {
  return answers.choices.filter(({ kind, code }) => {
    const place = kind === 'place' ? places.find((one) => one.code === code) : undefined;
    const organisation = kind === 'place' ? place?.organisation : code;
    return organisation !== undefined && organisation === answers.organisation;
  });
}

export function sameChoice(a: Choice, b: Choice): boolean {
  return a.kind === b.kind && a.code === b.code;
}

export function isChosen(choices: readonly Choice[], choice: Choice): boolean {
  return choices.some((one) => sameChoice(one, choice));
}

export type Move = { do: 'choose' | 'drop' | 'up' | 'down'; choice: Choice };

/** The choices after one press of a button. */
export function move(choices: readonly Choice[], { do: what, choice }: Move): Choice[] {
  const at = choices.findIndex((one) => sameChoice(one, choice));
  const others = choices.filter((one) => !sameChoice(one, choice));
  if (what === 'drop') return others;
  if (what === 'choose') return at < 0 ? [...choices, choice] : [...choices];
  if (at < 0) return [...choices];
  return others.toSpliced(Math.max(0, at + (what === 'up' ? -1 : 1)), 0, choice);
}

/** What looks like data of a client: shown to who typed it. */
export function looksLikeClientData(text: string): string[] {
  return findClientData(text).map(({ start, end }) => text.slice(start, end));
}
