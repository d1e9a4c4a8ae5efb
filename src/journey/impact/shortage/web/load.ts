import { dayOf } from '../../../../language/day.ts';
import type { RoundScope } from '../../../../people/scope.ts';
import { isAsked } from '../../../programme/programme-answer.ts';
import { readInvitationTexts } from '../../../programme/reads-invitation-texts.ts';
import { readMembers } from '../../../programme/reads-members.ts';
import { wantedElsewhere } from '../demand.ts';
import { proposal } from '../proposal.ts';
import { readShortage } from '../read-shortage.ts';

/** What was short, and of each organisation what stands above its invitation, or could. */
export async function loadShortage({ db, roundId, programmeId }: RoundScope) {
  const looked = await readShortage(db, { programmeId, roundId, today: dayOf(new Date()) });
  if (!looked) return null;
  const texts = await readInvitationTexts(db, roundId);
  const members = new Map((await readMembers(db, { roundId })).map((one) => [one.id, one]));
  const organisations = looked.organisations.map((gave) => {
    const wanted = looked.demand.kinds.find(({ kind }) => kind === gave.kind);
    const about = { gave, round: looked.round.name, elsewhere: wantedElsewhere(wanted, gave.id) };
    return {
      ...gave,
      text: texts.get(gave.id) ?? null,
      proposed: { nl: proposal.nl(about), en: proposal.en(about) },
      invited: isAsked(members.get(gave.id)!.invitation),
    };
  });
  const ofKind = Map.groupBy(organisations, ({ kind }) => kind);
  // Who offered nothing is asked first.
  const kinds = looked.demand.kinds.map(({ unmetFrom: _, ...one }) => ({
    ...one,
    ask: (ofKind.get(one.kind) ?? [])
      .toSorted((a, b) => a.seats - b.seats)
      .map(({ code, name }) => ({ code, name })),
  }));
  return { ...looked, organisations, demand: { kinds, places: looked.demand.places } };
}

/** One organisation of the round, whether or not there is something to look back on; `null`: it is not in the round. */
export async function loadText(scope: RoundScope, code: string) {
  const [member] = await readMembers(scope.db, scope, code);
  if (!member) return null;
  const looked = await loadShortage(scope);
  const found = looked?.organisations.find(({ id }) => id === member.id);
  return {
    ...{ id: member.id, code, name: member.name, invited: isAsked(member.invitation) },
    text: (await readInvitationTexts(scope.db, scope.roundId)).get(member.id) ?? null,
    proposed: found?.proposed ?? { nl: '', en: '' },
  };
}
