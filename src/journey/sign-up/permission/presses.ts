import { roundPath } from '../../../homes/paths.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { About, Press } from '../../../post/press.ts';
import { mails } from '../mails.ts';
import { signUpsPath } from '../paths.ts';
import { signUpIds } from '../reads.ts';
import { readPermissionWaits } from '../reads-permissions.ts';
import { forgetRequest, remindManager } from './permission.ts';
import { words } from './press-words.ts';

/** Until when a question had been mailed; `null`: there was none. */
interface Asked {
  signUpId: string;
  mailedOn: string | null;
}

interface Before {
  asked: Asked[];
}

const NOBODY = { gedaan: 'remind-all', aantal: 0 } as const;

/** Asks or reminds the managers of all who have no permission yet, or of those who were chosen. */
export const askingManagers: Press<Before> = {
  name: 'toestemming',
  title: { nl: words.nl.asking, en: words.en.asking },
  mails: [mails.permission, mails.permissionReminder],
  async send(trx, { roundId, today, those }) {
    const before = await readAsked(trx, roundId);
    const chosen = those && new Set(those);
    const all = chosen
      ? [...(await signUpIds(trx, roundId)).values()].filter((id) => chosen.has(id))
      : (await readPermissionWaits(trx, roundId)).map(({ id }) => id);
    for (const id of all) await remindManager({ db: trx }, id, today);
    const changed = [...(await readAsked(trx, roundId))].filter(([id, on]) => before.get(id) !== on);
    return { asked: changed.map(([signUpId]) => ({ signUpId, mailedOn: before.get(signUpId) ?? null })) };
  },
  putBack,
  async leftOut(db, { roundId, today, those }) {
    const waits = (await readPermissionWaits(db, roundId)).filter(({ id }) => !those || those.includes(id));
    const passed = waits.map((wait) => ({ name: wait.name, why: whyNot(wait, today) }));
    const reasons = ['today', 'managerless', 'refused'] as const;
    return reasons.flatMap((reason) => {
      const names = passed.filter(({ why }) => why === reason).map(({ name }) => name);
      return names.length > 0 ? [{ why: { nl: words.nl[reason], en: words.en[reason] }, names }] : [];
    });
  },
  list: (round, nobody) => signUpsPath(round, nobody ? NOBODY : { toon: 'zonder-toestemming' }),
  home: (round, nobody) => roundPath(round, nobody ? NOBODY : {}),
};

type Wait = Awaited<ReturnType<typeof readPermissionWaits>>[number];

function whyNot({ state, hasManager, mailedOn }: Wait, today: string) {
  if (state === 'refused') return 'refused';
  if (!hasManager) return 'managerless';
  return mailedOn === today ? 'today' : null;
}

async function readAsked(trx: DbOrTrx, roundId: RoundId): Promise<Map<string, string | null>> {
  const rows = await trx
    .selectFrom('permission_request')
    .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
    .select(['sign_up_id', 'mailed_on'])
    .where('sign_up.round_id', '=', roundId)
    .execute();
  return new Map(rows.map(({ sign_up_id, mailed_on }) => [sign_up_id, mailed_on]));
}

/** A question that nobody was sent is no question; of the others the day is that of the mail before. */
async function putBack(
  trx: DbOrTrx,
  roundId: RoundId,
  { asked }: Before,
  left: readonly About[],
): Promise<void> {
  const gone = new Set(left.map(({ requestId }) => requestId));
  const open = await trx
    .selectFrom('permission_request')
    .innerJoin('sign_up', 'sign_up.id', 'permission_request.sign_up_id')
    .select(['permission_request.id', 'sign_up_id'])
    .where('sign_up.round_id', '=', roundId)
    .where('permission_request.answer', 'is', null)
    .execute();
  const requestOf = new Map(open.map(({ id, sign_up_id }) => [sign_up_id, id]));
  for (const { signUpId, mailedOn } of asked) {
    const request = requestOf.get(signUpId);
    if (!request || gone.has(request)) continue;
    if (mailedOn === null) await forgetRequest(trx, signUpId);
    else {
      await trx
        .updateTable('permission_request')
        .set({ mailed_on: mailedOn })
        .where('id', '=', request)
        .execute();
    }
  }
}
