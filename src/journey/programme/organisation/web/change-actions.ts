import { type Faults, faultsOf, type Typed } from '../../../../forms/typed.ts';
import type { RoundScope } from '../../../../people/scope.ts';
import { memberChangePath, memberPath } from '../../paths.ts';
import { codeForm, FAULTS, splitForm } from '../../schema.ts';
import { type ChangeAt, type Changing, findChanging } from '../change.ts';
import { leaveProgramme, returnToProgramme } from '../departure.ts';
import { mergeOrganisations } from '../merging.ts';
import { seenOf } from '../moving.ts';
import { readMoving } from '../preview.ts';
import { recodeOrganisation } from '../recoding.ts';
import { splitOrganisation } from '../splitting.ts';

export interface ChangeSaid {
  form: 'code' | 'samenvoegen' | 'splitsen';
  faults: Faults;
  typed: Typed;
  /** Ids of what was ticked. */
  only: string[];
  /** It is not any more as it was shown. */
  changed?: true;
}

type Outcome = { to: string } | { said: ChangeSaid; status: 409 | 422 };

interface Asked {
  typed: Typed;
  only: string[];
}

/** Does what a form of the page asks, and says where it goes on. */
export async function carryOutChange(
  { db, code: round }: Pick<RoundScope, 'db' | 'code'>,
  at: ChangeAt,
  organisation: Changing,
  { typed, only }: Asked,
): Promise<Outcome> {
  const { code } = organisation;
  const refuse = (form: ChangeSaid['form'], faults: Faults): Outcome => ({
    said: { form, faults, typed, only },
    status: 422,
  });
  switch (typed.intent) {
    case 'recode': {
      const wish = codeForm.safeParse(typed);
      if (!wish.success) return refuse('code', faultsOf(wish.error, FAULTS));
      if (await recodeOrganisation(db, at, { from: code, to: wish.data.code }))
        return refuse('code', { code: 'taken' });
      return { to: memberPath(round, wish.data.code, { gedaan: 'code' }) };
    }
    case 'merge': {
      const into = await findChanging(db, at.programmeId, typed.in ?? '');
      if (!into || into.id === organisation.id) return refuse('samenvoegen', { in: 'choice' });
      const now = seenOf(await readMoving(db, at, organisation), await readMoving(db, at, into));
      if (now !== typed.seen) {
        return { said: { form: 'samenvoegen', faults: {}, typed, only, changed: true }, status: 409 };
      }
      await mergeOrganisations(db, at, { from: code, into: into.code });
      return { to: memberPath(round, into.code, { gedaan: 'samengevoegd' }) };
    }
    case 'split': {
      const wish = splitForm.safeParse(typed);
      if (!wish.success) return refuse('splitsen', faultsOf(wish.error, FAULTS));
      const made = await splitOrganisation(db, at, { ...wish.data, from: code, only });
      if (made && 'taken' in made) return refuse('splitsen', { [made.taken]: 'taken' });
      return { to: memberPath(round, made?.code ?? code, { gedaan: 'gesplitst' }) };
    }
    case 'leave':
      await leaveProgramme(db, at, code);
      return { to: memberChangePath(round, code, { doe: 'weg' }) };
    case 'return':
      await returnToProgramme(db, at, code);
      return { to: memberChangePath(round, code, { doe: 'weg' }) };
    default:
      return { to: memberChangePath(round, code) };
  }
}
