import { roundPath } from '../../../homes/paths.ts';
import type { RoundId } from '../../../people/ids.ts';
import type { DbOrTrx } from '../../../platform/db/connect.ts';
import type { About, LeftOut, Press, PressAt } from '../../../post/press.ts';
import { mails } from '../mails.ts';
import { membersPath } from '../paths.ts';
import { isAsked, mayRemind, waitsForAnswer } from '../programme-answer.ts';
import { type Member, readMembers } from '../reads-members.ts';
import { inviteOrganisations, remindOrganisations } from './invitations.ts';
import { type Before, putNotesBack, readNotes, whatChanged } from './notes.ts';
import { words } from './press-words.ts';

const CONTACTLESS = { nl: words.nl.contactless, en: words.en.contactless };
const TODAY = { nl: words.nl.today, en: words.en.today };

/** Whom it is about: all organisations of the round, or those that were chosen in the list. */
const those = (members: readonly Member[], { those: chosen }: PressAt): Member[] =>
  members.filter(({ id }) => !chosen || chosen.includes(id));

/** Notes how it was before, so that what is called back can be noted so again. */
const noting =
  (mail: (trx: DbOrTrx, at: PressAt, code?: string) => Promise<number>) =>
  async (trx: DbOrTrx, at: PressAt): Promise<Before> => {
    const before = await readNotes(trx, at.roundId);
    if (at.those) {
      const chosen = those(await readMembers(trx, { roundId: at.roundId }), at);
      for (const { code } of chosen) await mail(trx, at, code);
    } else await mail(trx, at);
    return whatChanged(before, await readNotes(trx, at.roundId));
  };

const putBack = (trx: DbOrTrx, roundId: RoundId, before: Before, left: readonly About[]) =>
  putNotesBack(trx, roundId, before, left);

const named = (why: LeftOut['why'], members: readonly Member[]): LeftOut[] =>
  members.length === 0 ? [] : [{ why, names: members.map(({ name }) => name) }];

/** Asks all organisations that have somebody to ask and were not asked yet. */
export const inviting: Press<Before> = {
  name: 'uitnodiging',
  title: { nl: words.nl.inviting, en: words.en.inviting },
  mails: [mails.invitation],
  send: noting(inviteOrganisations),
  putBack,
  async leftOut(db, at) {
    const members = those(await readMembers(db, at), at);
    return named(
      CONTACTLESS,
      members.filter(({ invitation, contacts }) => !isAsked(invitation) && contacts.length === 0),
    );
  },
  list: (round, nobody) => membersPath(round, nobody ? { gedaan: 'uitgenodigd', aantal: 0 } : {}),
  home: (round, nobody) => roundPath(round, nobody ? { gedaan: 'uitgenodigd', aantal: 0 } : {}),
};

/** Reminds all organisations that have not answered. */
export const reminding: Press<Before> = {
  name: 'herinnering',
  title: { nl: words.nl.reminding, en: words.en.reminding },
  mails: [mails.reminder],
  send: noting(remindOrganisations),
  putBack,
  async leftOut(db, at) {
    const { today } = at;
    const waiting = those(await readMembers(db, at), at).filter(({ invitation }) =>
      waitsForAnswer(invitation),
    );
    return [
      ...named(
        TODAY,
        waiting.filter((member) => member.contacts.length > 0 && !mayRemind(member, today)),
      ),
      ...named(
        CONTACTLESS,
        waiting.filter(({ contacts }) => contacts.length === 0),
      ),
    ];
  },
  list: (round, nobody) => membersPath(round, nobody ? { gedaan: 'herinnerd', aantal: 0 } : {}),
  home: (round, nobody) => roundPath(round, nobody ? { gedaan: 'herinnerd', aantal: 0 } : {}),
};
