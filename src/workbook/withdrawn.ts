import { readOwnWords } from '../journey/sign-up/reads.ts';
import { personKey, sameName } from '../people/person/person.ts';
import { readPeopleOfProgramme } from '../people/person/reads.ts';
import type { RoundScope } from '../people/scope.ts';
import type { DbOrTrx } from '../platform/db/connect.ts';
import type { OwnWords } from './answer/keep.ts';

/** As many share one address at most, as far as is looked for who withdrew: nothing else of them is kept. */
const SHARING = 12;

/**
 * Whose own words the round has. Of who withdrew only a digest of the key is there: at their address everybody else who is
 * known stays, and who is not known does not come in, for it may be them.
 */
export async function readSaid(
  db: DbOrTrx,
  { programmeId, roundId }: Pick<RoundScope, 'programmeId' | 'roundId'>,
): Promise<OwnWords & { nobodyWithdrew: boolean }> {
  const { withdrawn, ...said } = await readOwnWords(db, roundId);
  const people = await readPeopleOfProgramme(db, programmeId);
  const byAddress = Map.groupBy(people, ({ email }) => email);
  const numbers = Array.from({ length: SHARING }, (_, index) => index + 1);
  const isGone = (email: string) => numbers.some((number) => withdrawn.has(personKey({ email, number })));
  const gone = new Map<string, { some: boolean; stay: string[] }>();
  const at = (email: string) => {
    const before = gone.get(email);
    if (before) return before;
    const here = (byAddress.get(email) ?? []).map(({ main, name }) => ({ name, left: withdrawn.has(main) }));
    const some = isGone(email) || here.some(({ left }) => left);
    const found = { some, stay: here.filter(({ left }) => !left).map(({ name }) => name) };
    gone.set(email, found);
    return found;
  };
  return {
    ...said,
    nobodyWithdrew: withdrawn.size === 0,
    withdrawn: {
      has(email, name) {
        const { some, stay } = at(email);
        if (!some) return false;
        return name === '' ? stay.length === 0 : !stay.some((one) => sameName(one, name));
      },
    },
  };
}
