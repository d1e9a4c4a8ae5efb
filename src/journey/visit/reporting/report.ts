import { daysFrom } from '../../../language/day.ts';

/** What can have happened, the most urgent first. There is no text to it: no story is kept. */
export const REPORTS = ['unsafe', 'absent', 'known', 'complaint'] as const;
export type ReportKind = (typeof REPORTS)[number];

/** What somebody can say of a visit at any time; that the other is not there has a press of its own, on the day. */
export const ANY_TIME = ['unsafe', 'known', 'complaint'] as const satisfies readonly ReportKind[];
export type AnyTime = (typeof ANY_TIME)[number];

/** In how many days a coordinator takes it up; 0: on the same day. */
export const TAKEN_UP_IN: Record<ReportKind, number> = { unsafe: 0, absent: 0, known: 1, complaint: 7 };

export const takeUpBy = (kind: ReportKind, today: string): string => daysFrom(today, TAKEN_UP_IN[kind]);
