import { data, type RouterContextProvider, redirect } from 'react-router';
import { Newer } from '../../../../forms/newer.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { readVersion, type Typed, typedIn } from '../../../../forms/typed.ts';
import {
  accessibilityPath,
  askPath,
  privacyPath,
  programmeHomePath,
  questionsPath,
  roundPath,
} from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { ButtonLink } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { Tabs } from '../../../../ui/tabs.tsx';
import { settingsPath, textPath, textsPath } from '../../paths.ts';
import type { Piece } from '../../programme-public.ts';
import { readProgrammes } from '../../reads-programme.ts';
import { pieceOf } from '../addresses.ts';
import { changePublicText } from '../changing.ts';
import { answerText, restoreText, textsNow } from '../editing.ts';
import { countIn, fieldsOf, NOWHERE, typedOf } from '../fields.ts';
import type { TextFaults } from '../form.ts';
import { ourTexts } from '../ours.ts';
import { shownOf } from '../showing.ts';
import { type PieceAt, type PieceState, readPiece } from '../versions.ts';
import type { Route } from './+types/text.ts';
import { TextForm } from './text-form.tsx';
import { TextPreview } from './text-preview.tsx';
import { TextVersions } from './text-versions.tsx';
import { faultWords, words } from './text-words.ts';

/** @throws {Response} not there, for what is no piece */
function enter(
  context: Readonly<RouterContextProvider>,
  { params, request }: { params: { stuk: string }; request: Request },
) {
  const { db, programmeId, code, name } = context.get(roundContext);
  const piece = pieceOf(params.stuk);
  if (!piece) throw new Response(null, { status: 404 });
  const search = new URL(request.url).searchParams;
  const locale = search.get('in') === 'en' ? ('en' as const) : ('nl' as const);
  const at: PieceAt = { programmeId, piece, locale };
  return { db, code, name, at, search };
}

const OURS = { number: 0, ours: true, restored: null, at: null, by: null };

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { db, code, name, at, search } = enter(context, { params, request });
  const state = await readPiece(db, at);
  const looked = lookedAt(state, at, search.get('versie'));
  const { draft, versions, version } = state;
  const texts = textsNow(state, at);
  const [programme] = await readProgrammes(db, [at.programmeId]);
  return {
    ...{ code, name, piece: at.piece, slug: params.stuk, written: at.locale, version },
    programme: programme?.code,
    draft: draft && { at: dayOf(draft.at), by: draft.by },
    fields: fieldsOf(at.piece, texts.length),
    stored: { ...typedOf(at.piece, texts), version: String(version) } as Typed,
    looked: looked ? looked.number : null,
    shown: shownOf(at.piece, looked?.texts ?? texts),
    versions: [
      ...versions.map(({ texts: own, at: when, ...one }) => ({
        ...{ ...one, ours: own === null, at: dayOf(when) },
      })),
      OURS,
    ],
    done: search.get('gedaan'),
  };
}

/** The version that the address asks to show, when there is one; 0 is our text. */
function lookedAt(
  { versions }: PieceState,
  { piece, locale }: PieceAt,
  asked: string | null,
): { number: number; texts: string[] } | null {
  if (asked === null || !/^\d{1,6}$/.test(asked)) return null;
  const number = Number(asked);
  const found = versions.find((version) => version.number === number);
  if (!found && number !== 0) return null;
  return { number, texts: found?.texts ?? ourTexts(piece, locale) };
}

interface Said {
  faults: TextFaults;
  leading: string[];
  typed?: Typed;
  /** What somebody else saved in between. */
  newer?: Typed;
  /** An older version was not put back. */
  stale?: true;
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const { db, code, at } = enter(context, { params, request });
  const { intent = '', ...typed } = await typedIn(request);
  const inLanguage = at.locale === 'en' ? ('en' as const) : undefined;
  const to = (gedaan: 'bewaard' | 'op-de-site' | 'terug' | 'weg', field?: string) =>
    redirect(textPath(code, params.stuk, { in: inLanguage, gedaan }, field), 303);
  const by = { actor: context.get(viewerContext)!.userId, seen: readVersion(typed.version) };
  const stale = () => data<Said>({ faults: {}, leading: [], stale: true }, { status: 409 });
  if (intent === 'discard') {
    const changed = await changePublicText(db, at, by, { kind: intent });
    return changed === 'done' ? to('weg') : stale();
  }
  if (intent === 'restore') {
    const number = /^\d{1,6}$/.test(typed.number ?? '') ? Number(typed.number) : -1;
    const restored = await restoreText(db, at, { ...by, number });
    if (restored.kind === 'done') return to('terug');
    if (restored.kind === 'newer') return stale();
    // It stands in the form, as if somebody typed it: there one says that it leads to no secret place, or changes it.
    const kept = { ...typedOf(at.piece, restored.texts), version: typed.version ?? '' };
    return data<Said>(
      { faults: { [NOWHERE]: 'leading' }, leading: restored.leading, typed: kept },
      { status: 422 },
    );
  }
  const answer = await answerText(db, at, { ...by, intent, typed });
  if (answer.kind === 'saved') return to('bewaard', answer.field);
  if (answer.kind === 'published') return to('op-de-site');
  if (answer.kind === 'refused')
    return data<Said>({ faults: answer.faults, leading: answer.leading, typed }, { status: 422 });
  const state = await readPiece(db, at);
  const newer = typedOf(at.piece, textsNow(state, at));
  const kept = { ...typed, version: String(state.version) };
  return data<Said>({ faults: {}, leading: [], typed: kept, newer }, { status: 409 });
}

const SITE: Record<Piece, (asked: { programma?: string | undefined }) => string> = {
  home: programmeHomePath,
  questions: questionsPath,
  contact: askPath,
  privacy: privacyPath,
  accessibility: accessibilityPath,
};

export default function Text({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const answer = useAnswer(actionData) as Said | undefined;
  const begun = useBegun(loaderData.stored);
  const { code, name, piece, slug, written, version, versions, draft, looked, shown, done } = loaderData;
  const typed = answer?.typed ?? begun;
  const fields = fieldsOf(piece, countIn(piece, typed, loaderData.fields.length));
  const labels = Object.fromEntries(
    fieldsOf(piece, 80).map((one) => [one.name, t.labels[one.label](one.at)]),
  );
  const textOf = useFaultText(answer?.faults ?? {}, labels, useWords(faultWords));
  const inLanguage = written === 'en' ? ('en' as const) : undefined;
  const here = textPath(code, slug, { in: inLanguage });
  const { newer } = answer ?? {};
  return (
    <>
      <title>{`${t.pieces[piece]![0]} · ${t.title}`}</title>
      <Problems faults={answer?.faults ?? {}} textOf={textOf} />
      <PageHead
        crumbs={[
          { to: roundPath(code), text: name },
          { to: settingsPath(code), text: t.settings },
          { to: textsPath(code), text: t.title },
          { text: t.pieces[piece]![0] },
        ]}
        crumbsLabel={t.crumbs}
        title={t.pieces[piece]![0]}
        lead={t.pieces[piece]![1]}
        actions={
          <ButtonLink variant="quiet" to={SITE[piece]({ programma: loaderData.programme })}>
            {t.onSite}
          </ButtonLink>
        }
      />
      {answer ? null : <Done text={entryOf(t.done, done)} undo={undoOf(loaderData, t.undo, here)} />}
      {answer?.stale ? (
        <Callout tone="attention" title={t.stale} headingLevel={2} role="alert">
          <p>{t.staleText}</p>
        </Callout>
      ) : null}
      <Tabs
        label={t.language}
        items={(['nl', 'en'] as const).map((one) => ({
          to: textPath(code, slug, { in: one === 'en' ? 'en' : undefined }),
          text: t.languages[one],
          current: one === written,
        }))}
      />
      {newer ? (
        <Newer
          here={here}
          fields={[...new Set([...Object.keys(newer), ...fields.map((one) => one.name)])].map((field) => ({
            ...{ key: field, label: labels[field] ?? field },
            ...{ now: newer[field] ?? '', yours: typed[field] ?? '' },
          }))}
        />
      ) : null}
      <Section
        title={t.write}
        intro={draft ? t.draftOf(formatLongDay(draft.at, locale), draft.by) : undefined}
      >
        <TextForm
          key={`${written} ${typed.version}`}
          fields={fields}
          typed={typed}
          textOf={textOf}
          leading={answer?.leading ?? []}
          hasDraft={draft !== null}
          action={here}
        />
      </Section>
      <Section
        id="voorbeeld"
        title={t.preview}
        intro={looked !== null ? labelOf(looked, t) : draft ? t.previewDraft : t.previewNow}
        actions={
          looked === null ? undefined : (
            <ButtonLink variant="quiet" small to={here}>
              {t.backToNow}
            </ButtonLink>
          )
        }
      >
        <TextPreview shown={shown} lang={written} />
      </Section>
      <TextVersions
        versions={versions}
        version={version}
        lookAt={(number) => textPath(code, slug, { in: inLanguage, versie: number }, 'voorbeeld')}
      />
    </>
  );
}

type Words = (typeof words)['nl'];

const labelOf = (number: number, t: Words): string => (number === 0 ? t.oursName : t.previewOf(number));

/** What was put on the site a moment ago makes room for what stood there before. */
function undoOf(
  { done, versions, version }: Pick<Route.ComponentProps['loaderData'], 'done' | 'versions' | 'version'>,
  text: string,
  action: string,
) {
  const before = versions[1];
  if ((done !== 'op-de-site' && done !== 'terug') || !before) return undefined;
  const fields: [string, string][] = [
    ['intent', 'restore'],
    ['number', String(before.number)],
    ['version', String(version)],
  ];
  return { text, fields, action };
}
