import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { type Faults, faultsOf, readVersion, type Typed } from '../../../../forms/typed.ts';
import { homePath } from '../../../../homes/paths.ts';
import { takeAttempts } from '../../../../people/limits.ts';
import { localeContext } from '../../../../people/scope.ts';
import { addressOf, waiting } from '../../../../people/web/cookies.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { ownStoryPath } from '../../paths.ts';
import { STORY_FAULTS, type StoryFault, understandAnswers, wishForm } from '../../writing/form.ts';
import { saveAnswers } from '../../writing/saving.ts';
import { limits } from '../limits.ts';
import {
  agree,
  choiceForm,
  choose,
  narrow,
  sayYes,
  type Teller,
  takeOut,
  wantChange,
  withdraw,
} from '../saying.ts';
import { enterTelling } from './enter.ts';
import { words } from './own-words.ts';

export interface TellerAnswer {
  error?: keyof (typeof words)['nl']['errors'];
  /** Which form it was. */
  form: string;
  typed: Typed;
  faults: Faults<StoryFault>;
  doubt: Doubt | null;
  /** Answers that somebody else changed meanwhile. */
  newer: string[];
  /** Kept while somebody wrote on: the version of each part by now. */
  kept?: Record<string, number>;
}

const notFound = () => new Response(null, { status: 404 });

/** What one of the two presses. */
export async function act({ context, request, params }: LoaderFunctionArgs) {
  const form = await request.formData();
  const typed: Typed = Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [],
    ),
  );
  const key = typed.sleutel ?? '';
  const toon = new URL(request.url).searchParams.get('toon') === 'verhaal' ? ('verhaal' as const) : undefined;
  const entering = { verhaal: params.verhaal ?? '', key, asked: toon !== undefined };
  const { db, found, opened, today, userId } = await enterTelling(context, entering);
  const doe = typed.doe ?? '';
  const answer = (over: Partial<TellerAnswer>, status = 422) =>
    data<TellerAnswer>({ form: doe, typed, faults: {}, doubt: null, newer: [], ...over }, { status });
  const wait = await takeAttempts(
    db,
    [limits.tellFrom, addressOf(request)],
    ...(found ? [[limits.tellOf, `${found.story.id} ${found.side}`] as [typeof limits.tellOf, string]] : []),
  );
  if (wait !== null) {
    const init = waiting(wait);
    return data<TellerAnswer>({ error: 'wait', form: doe, typed, faults: {}, doubt: null, newer: [] }, init);
  }
  if (!found) throw notFound();
  const { story, side } = found;
  const teller: Teller = { storyId: story.id, side, userId };
  const done = (gedaan: string) =>
    redirect(ownStoryPath(story.id, { sleutel: key || undefined, toon, gedaan }), 303);
  const change = <Result>(work: Parameters<ReturnType<typeof db.transaction>['execute']>[0]) =>
    db.transaction().execute(work) as Promise<Result>;
  const said = readSaid(typed[NO_BSN]);
  const choice = choiceForm.safeParse({ name: typed.name ?? 'function', photo: typed.photo });
  const quotes = Object.keys(typed).flatMap((name) => (name.startsWith('mag-') ? [name.slice(4)] : []));
  // With a mail alone it can be taken away, and said whether they would be in it.
  if (!opened && doe !== 'weg' && doe !== 'ja') return answer({ error: 'shut' }, 403);
  switch (doe) {
    case 'weg':
      if (!(await change<boolean>((trx) => withdraw(trx, teller, today)))) throw notFound();
      // Of what is gone there is no page; whoever has the key has nothing to open.
      return redirect(key ? `${ownStoryPath(story.id, { sleutel: key, gedaan: 'weg' })}` : homePath, 303);
    case 'ja':
      if (!choice.success) return answer({ error: 'choice' });
      if (!(await change<boolean>((trx) => sayYes(trx, teller, choice.data, today))))
        return answer({ error: 'older' }, 409);
      return done('ja');
    case 'keuze':
      if (!choice.success) return answer({ error: 'choice' });
      if (!(await change<boolean>((trx) => choose(trx, teller, choice.data))))
        return answer({ error: 'older' }, 409);
      return done('keuze');
    case 'bewaar': {
      const own = story.parts.filter((part) => part.side === side);
      const { parts, faults } = understandAnswers(typed, own, said);
      const saved = await change<Awaited<ReturnType<typeof saveAnswers>>>((trx) =>
        saveAnswers(trx, { storyId: story.id, side, parts }),
      );
      if (!saved) return answer({ error: 'older' }, 409);
      const isRefused = Object.keys(faults).length > 0;
      if (typed.stil === 'ja') {
        const changed = (id: string, text: string) => own.find((part) => part.id === id)?.text !== text;
        const kept = Object.fromEntries(
          parts
            .filter(({ id }) => !saved.newer.includes(id))
            .map(({ id, text, version }) => [id, changed(id, text) ? version + 1 : version]),
        );
        return answer({ kept, faults, newer: saved.newer }, 200);
      }
      if (isRefused)
        return answer({ faults, newer: saved.newer, doubt: doubtIn(Object.values(typed), said) });
      return saved.newer.length > 0 ? answer({ newer: saved.newer }, 409) : done('bewaard');
    }
    case 'akkoord': {
      if (!choice.success) return answer({ error: 'choice' });
      const agreeing = { ...choice.data, version: readVersion(typed.version), quotes, today };
      const came = await change<Awaited<ReturnType<typeof agree>>>((trx) => agree(trx, teller, agreeing));
      return came === 'agreed' ? done('akkoord') : answer({ error: came }, came === 'older' ? 409 : 422);
    }
    case 'haal-eruit': {
      const wish = words[context.get(localeContext)].takenOut;
      const out = { version: readVersion(typed.version), quotes, today, wish };
      if (!(await change<boolean>((trx) => takeOut(trx, teller, out))))
        return answer({ error: 'older' }, 409);
      return done('anders');
    }
    case 'anders': {
      const parsed = wishForm(said).safeParse(typed);
      if (!parsed.success)
        return answer({ faults: faultsOf(parsed.error, STORY_FAULTS), doubt: doubtIn([typed.wish], said) });
      if (!(await change<boolean>((trx) => wantChange(trx, teller, { ...parsed.data, today }))))
        return answer({ error: 'older' }, 409);
      return done('anders');
    }
    case 'minder': {
      if (!choice.success) return answer({ error: 'choice' });
      const came = await change<Awaited<ReturnType<typeof narrow>>>((trx) =>
        narrow(trx, teller, choice.data),
      );
      return came === 'done' ? done('minder') : answer({ error: came }, came === 'older' ? 409 : 422);
    }
    default:
      throw notFound();
  }
}
