import { data, redirect } from 'react-router';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { ordered } from '../../../../language/order.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { readSynonyms } from '../../directory/synonyms.ts';
import { directoryPath, ownCardPath, searchedPath } from '../../paths.ts';
import { dropMissed } from '../keeping.ts';
import { type Faults, LONGEST, LONGEST_MEANS, readMeaning } from '../meaning-form.ts';
import { sayMeaning, unsayMeaning } from '../meanings.ts';
import { readMissed } from '../reading.ts';
import type { Route } from './+types/searched.ts';
import { enterWords } from './enter.ts';
import { MeaningForm } from './meaning-form.tsx';
import { MissedWords } from './missed-words.tsx';
import { OwnWords } from './own-words.tsx';
import { faultWords, words } from './searched-words.ts';
import { TryIt } from './try-it.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, baseUrl, programme, programmeId, several } = await enterWords(context, request);
  const search = new URL(request.url).searchParams;
  const read = (name: string, longest: number) => (search.get(name) ?? '').slice(0, longest);
  const said = read('woord', LONGEST);
  const own = ordered(await readSynonyms(db, programmeId), (one) => one.said);
  const known = own.find((one) => one.said === said);
  return {
    programme: several,
    card: new URL(ownCardPath({ programma: several && programme.code }), baseUrl).href,
    missed: (await readMissed(db, { programmeId, today: dayOf(new Date()) })).map(({ word }) => word),
    own: own.map((one) => ({ said: one.said, means: [...one.means] })),
    chosen: { said, means: known?.means.join(', ') ?? '', was: known?.said ?? '' },
    done: search.get('gedaan'),
    before: { said: read('was', LONGEST), means: read('betekende', LONGEST_MEANS) },
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, programmeId, several: programma } = await enterWords(context, request);
  const typed = await typedIn(request);
  const { intent, said = '', was = '' } = typed;
  if (intent === 'forget') {
    const missed = await readMissed(db, { programmeId, today: dayOf(new Date()) });
    await dropMissed(db, programmeId, missed.find(({ word }) => word === said)?.typed ?? []);
    return redirect(searchedPath({ programma, gedaan: 'vergeten' }), 303);
  }
  if (intent === 'take' || intent === 'undo-new') {
    const taken = await unsayMeaning(db, { programmeId, said });
    const back = taken &&
      intent === 'take' && { gedaan: 'weg' as const, was: taken.said, betekende: taken.means.join(', ') };
    return redirect(searchedPath({ programma, ...(back || { gedaan: 'terug' }) }), 303);
  }
  const read = readMeaning(typed);
  const refuse = (faults: Faults) => data({ typed, faults }, { status: 422 });
  if (!read.synonym) return refuse(read.faults);
  const { synonym } = read;
  const { fault, ...saved } = await sayMeaning(db, { programmeId, was, synonym });
  if (fault) return refuse({ said: fault });
  if (intent === 'undo') return redirect(searchedPath({ programma, gedaan: 'terug' }), 303);
  const replaced = 'replaced' in saved ? saved.replaced : null;
  const before = replaced ? { was: replaced.said, betekende: replaced.means.join(', ') } : {};
  return redirect(searchedPath({ programma, gedaan: 'bewaard', woord: synonym.said, ...before }), 303);
}

export default function Searched({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { programme, missed, own, chosen, done, card } = loaderData;
  const answer = useAnswer(actionData);
  const faults: Faults = answer?.faults ?? {};
  const textOf = useFaultText(faults, { said: t.said, means: t.means }, useWords(faultWords));
  // What was just saved is not to be filled in again.
  const begun = done === 'bewaard' ? { said: '', means: '', was: '' } : chosen;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: directoryPath({ programma: programme }), text: t.directory }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      {answer ? null : <Done text={entryOf(t.done, done)} undo={undoOf(t.undo, loaderData)} />}
      <MissedWords missed={missed} programme={programme} card={card} />
      <MeaningForm
        key={begun.said}
        begun={{ ...begun, ...answer?.typed }}
        textOf={textOf}
        programme={programme}
      />
      <TryIt programme={programme} q={done === 'bewaard' ? chosen.said : ''} />
      <OwnWords own={own} programme={programme} />
    </>
  );
}

/** Back to what a word meant before, or to that it meant nothing of its own. */
function undoOf(
  text: string,
  {
    done,
    before,
    chosen,
    programme,
  }: Pick<Route.ComponentProps['loaderData'], 'done' | 'before' | 'chosen' | 'programme'>,
) {
  if (done !== 'bewaard' && done !== 'weg') return undefined;
  const action = searchedPath({ programma: programme });
  const now = done === 'bewaard' ? chosen.said : '';
  const fields: [string, string][] = before.said
    ? [
        ['intent', 'undo'],
        ['was', now],
        ['said', before.said],
        ['means', before.means],
      ]
    : [
        ['intent', 'undo-new'],
        ['said', now],
      ];
  return { text, fields, action };
}
