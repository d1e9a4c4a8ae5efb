import { type OfficerKind, SIDES, type Side } from '../story.ts';
import type { Story } from './read-story.ts';

/** Whose yes a story needs: of communication of both organisations, and of security where something is secret. */
export function officersOf({
  secret,
  speakers,
}: Pick<Story, 'secret' | 'speakers'>): { side: Side; kind: OfficerKind }[] {
  const secretSides = SIDES.filter((side) => speakers[side].atSecret);
  // Where somebody receives elsewhere at a secret place, it is known of no organisation: that of who received looks.
  const looking = secret && secretSides.length === 0 ? (['host'] as const) : secretSides;
  return SIDES.flatMap((side) => [
    { side, kind: 'communication' as const },
    ...(looking.some((one) => one === side) ? [{ side, kind: 'security' as const }] : []),
  ]);
}

/** Every officer whom it needs said yes. */
export const isApproved = (story: Pick<Story, 'secret' | 'speakers' | 'approvals'>): boolean =>
  officersOf(story).every(({ side, kind }) =>
    story.approvals.some((one) => one.side === side && one.kind === kind && one.answer === 'yes'),
  );
