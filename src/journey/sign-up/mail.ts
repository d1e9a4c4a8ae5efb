import { dayOf } from '../../language/day.ts';
import type { Db } from '../../platform/db/connect.ts';
import { readCoordinators } from '../programme/reads-programme.ts';
import { signUpsPath } from './paths.ts';

export interface Writer {
  db: Db;
  baseUrl: string;
  /** On which day a letter is written; a mail that was sent again may be days late. */
  today?: () => string;
}

export const dayFor = ({ today }: Writer) => today?.() ?? dayOf(new Date());

export type Locale = 'nl' | 'en';

export const addressesOf = async (db: Db, programmeId: string) =>
  (await readCoordinators(db, programmeId)).map(({ email }) => email);

export interface OfRound {
  round: string;
  programme: string;
  /** Addresses of the coordinators. */
  coordinators: readonly string[];
  link: string;
}

export const envelope = ({ programme, coordinators }: OfRound) => ({
  from: programme,
  replyTo: coordinators,
});

export type ToCoordinator = Omit<OfRound, 'coordinators'>;

export const coordinates = {
  nl: (programme: string) => `Je krijgt deze mail omdat je coördinator bent van ${programme}.`,
  en: (programme: string) => `You get this mail because you coordinate ${programme}.`,
};

export const signUpsOf = (baseUrl: string, round: string) => new URL(signUpsPath(round), baseUrl).href;
