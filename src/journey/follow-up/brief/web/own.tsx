import { data, Form, type RouterContextProvider, redirect } from 'react-router';
import { z } from 'zod';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { faultsOf, readVersion, typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { note } from '../../../../platform/audit/note.ts';
import { doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { CopyButton } from '../../../../ui/copy-button.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { lookBackPath } from '../../../reflection/paths.ts';
import { FOLLOW_UP_FAULTS } from '../../making/form.ts';
import { briefPaperPath, ownBriefPath, sharedBriefPath } from '../../paths.ts';
import { words as followUpWords } from '../../words.ts';
import {
  endBrief,
  findOrigin,
  noteShared,
  readBrief,
  readOwnBrief,
  saveBrief,
  shareBrief,
} from '../briefs.ts';
import { briefForm, sharedForm } from '../form.ts';
import { LONGEST_PART, PARTS, SHARED } from '../parts.ts';
import type { Route } from './+types/own.ts';
import { words } from './own-words.ts';

async function enter(context: Readonly<RouterContextProvider>, stage: string) {
  const { db, config } = context.get(appContext);
  const people = context.get(viewerContext)!.selves.map(({ personId }) => personId);
  const id = z.uuid().safeParse(stage).data;
  const origin = id ? await findOrigin(db, id, people) : null;
  if (!origin) throw new Response(null, { status: 404 });
  return {
    db,
    origin,
    baseUrl: config.baseUrl,
    by: context.get(viewerContext)!.userId,
    today: dayOf(new Date()),
    brief: await readOwnBrief(db, origin),
  };
}

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { db, origin, brief, today } = await enter(context, params.stage);
  const { written, visitId } = origin;
  return {
    visitId,
    version: brief?.version ?? 0,
    // What became secret since then closes it until it is kept again.
    closed: brief !== null && (await readBrief(db, brief.id)) === null,
    brief: brief && {
      ...{ sharedWith: brief.sharedWith, knewNot: brief.knewNot, rang: brief.rang },
      until: brief.expiresOn && brief.expiresOn >= today ? brief.expiresOn : null,
    },
    // What was written for everybody goes in by itself, and nothing else.
    typed: Object.fromEntries(
      PARTS.map((one) => [one, brief ? brief[one] : written[one]?.toAll ? written[one].text : '']),
    ),
    notShared: Object.fromEntries(
      PARTS.flatMap((one) => (written[one] && !written[one].toAll ? [[one, written[one].text]] : [])),
    ),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const { db, origin, brief, baseUrl, by, today } = await enter(context, params.stage);
  const typed = await typedIn(request);
  const done = (gedaan: string) => redirect(ownBriefPath(origin.visitId, { gedaan }), 303);
  const refused = (
    form: 'texts' | 'shared',
    faults: ReturnType<typeof faultsOf>,
    doubt: ReturnType<typeof doubtIn>,
  ) => data({ refused: { form, typed, faults, doubt }, older: null, link: null }, { status: 422 });
  if (typed.doe === 'bewaar') {
    const said = readSaid(typed[NO_BSN]);
    const parsed = briefForm({ said }).safeParse(typed);
    if (!parsed.success)
      return refused(
        'texts',
        faultsOf(parsed.error, FOLLOW_UP_FAULTS),
        doubtIn(
          PARTS.map((one) => typed[one]),
          said,
        ),
      );
    const version = readVersion(typed.version);
    const saving = { ...origin, texts: parsed.data, today, version };
    const saved = await db.transaction().execute((trx) => saveBrief(trx, saving));
    if (saved) return done('bewaard');
    return data({ refused: null, older: typed, link: null }, { status: 409 });
  }
  if (!brief) throw new Response(null, { status: 404 });
  switch (typed.doe) {
    case 'link': {
      const key = await db.transaction().execute(async (trx) => {
        await note(trx, {
          kind: 'published',
          by,
          about: { kind: 'brief', id: brief.id },
        });
        return shareBrief(trx, brief.id, today);
      });
      // Shown once: only its digest is kept.
      return data({ refused: null, older: null, link: new URL(sharedBriefPath(key), baseUrl).href });
    }
    case 'stop':
      await db.transaction().execute(async (trx) => {
        await note(trx, {
          kind: 'unpublished',
          by,
          about: { kind: 'brief', id: brief.id },
        });
        await endBrief(trx, brief.id);
      });
      return done('gestopt');
    case 'gedeeld': {
      const parsed = sharedForm.safeParse(typed);
      if (!parsed.success) return refused('shared', faultsOf(parsed.error, FOLLOW_UP_FAULTS), null);
      await db.transaction().execute((trx) => noteShared(trx, brief.id, parsed.data));
      return done('geteld');
    }
    default:
      throw new Response(null, { status: 404 });
  }
}

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function OwnBriefPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const all = useWords(followUpWords);
  const { visitId, brief, closed, notShared, done } = loaderData;
  const begun = useBegun({ typed: loaderData.typed, version: loaderData.version });
  const answer = useAnswer(actionData);
  const refused = answer?.refused?.form === 'texts' ? answer.refused : null;
  const faults = refused?.faults ?? {};
  const textOf = useFaultText(faults, t.parts, all.faults);
  const typed: Record<string, string> = refused?.typed ?? answer?.older ?? begun.typed;
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Done text={answer ? null : entryOf(t.done, done)} />
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: lookBackPath(visitId), text: t.back }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
        band="sand"
      />
      {answer?.older ? (
        <Callout tone="attention" title={t.older} role="alert">
          <p>{t.olderText}</p>
        </Callout>
      ) : null}
      {closed ? (
        <Callout tone="attention" title={t.closed}>
          <p>{t.closedText}</p>
        </Callout>
      ) : null}
      {answer?.link ? (
        <Callout tone="good" title={t.yourLink} role="status">
          <p>{t.yourLinkText}</p>
          <p className="ws-link-text">
            <a href={answer.link}>{answer.link}</a>
          </p>
          <CopyButton value={answer.link} text={t.copy} done={t.copied} />
        </Callout>
      ) : null}
      <Section title={t.texts} intro={t.textsHint}>
        <KeptForm kept="collegas" method="post" action={ownBriefPath(visitId)} noValidate>
          <FormStack>
            <input type="hidden" name="doe" value="bewaar" />
            <input type="hidden" name="version" value={answer?.older ? loaderData.version : begun.version} />
            {PARTS.map((one) => (
              <TextArea
                key={one}
                {...fieldOf(one, typed, textOf)}
                label={t.parts[one]}
                hint={notShared[one] && !typed[one] ? `${t.notShared} “${notShared[one]}”` : undefined}
                maxLength={LONGEST_PART}
                rows={5}
              />
            ))}
            <NoBsn doubt={refused?.doubt} />
            <div>
              <Button variant={brief ? 'secondary' : 'primary'}>{t.save}</Button>
            </div>
          </FormStack>
        </KeptForm>
      </Section>
      {brief ? (
        <Shared
          visitId={visitId}
          brief={brief}
          refused={answer?.refused?.form === 'shared' ? answer.refused : null}
        />
      ) : null}
    </>
  );
}

interface SharedProps {
  visitId: string;
  brief: { sharedWith: number | null; knewNot: number; rang: number; until: string | null };
  refused: { typed: Record<string, string>; faults: Record<string, never> | object } | null;
}

/** On paper, by a link, with how many, and what they said of it. */
function Shared({ visitId, brief, refused }: SharedProps) {
  const t = useWords(words);
  const all = useWords(followUpWords);
  const locale = useLocale();
  const { until, sharedWith, knewNot, rang } = brief;
  const path = ownBriefPath(visitId);
  const faults = (refused?.faults ?? {}) as Parameters<typeof Problems>[0]['faults'];
  const textOf = useFaultText(faults as never, { number: t.number }, all.faults);
  return (
    <>
      <Section title={t.paper}>
        <ButtonRow>
          <ButtonLink variant="secondary" to={briefPaperPath(visitId, 'blad')} download>
            {t.page}
          </ButtonLink>
          <ButtonLink variant="secondary" to={briefPaperPath(visitId, 'dia')} download>
            {t.slide}
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Section title={t.link} intro={until ? t.linkUntil(formatLongDay(until, locale)) : t.linkText}>
        <Form method="post" action={path}>
          <ButtonRow>
            <Button variant={until ? 'secondary' : 'primary'} name="doe" value="link">
              {until ? t.newLink : t.makeLink}
            </Button>
            {until ? (
              <Button variant="danger" name="doe" value="stop">
                {t.endLink}
              </Button>
            ) : null}
          </ButtonRow>
        </Form>
      </Section>
      <Section title={t.shared} intro={sharedWith === null ? undefined : t.sharedWith(sharedWith)}>
        <Problems faults={faults} textOf={textOf} />
        <KeptForm kept="gedeeld" aside method="post" action={path} noValidate>
          <FormStack>
            <input type="hidden" name="doe" value="gedeeld" />
            <RadioGroup
              name="about"
              legend={<VisuallyHidden>{t.shared}</VisuallyHidden>}
              defaultValue={refused?.typed.about}
              options={(Object.keys(SHARED) as (keyof typeof SHARED)[]).map((value) => ({
                value,
                label: t.about[value],
              }))}
            />
            <TextField
              {...fieldOf('number', refused?.typed ?? {}, textOf)}
              label={t.number}
              type="number"
              inputMode="numeric"
            />
            <div>
              <Button variant="secondary">{t.tell}</Button>
            </div>
          </FormStack>
        </KeptForm>
      </Section>
      <Section title={t.counts}>
        <FactList
          items={[
            { term: t.knewNot, text: t.times(knewNot) },
            { term: t.rang, text: t.times(rang) },
          ]}
        />
      </Section>
    </>
  );
}
