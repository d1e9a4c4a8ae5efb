import { data, Link, redirect } from 'react-router';
import { NO_BSN } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { readVersion, typedIn } from '../../../../forms/typed.ts';
import { minePath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { holdsUntil, isAsked } from '../../contact.ts';
import { enterDirectory } from '../../finding/web/enter.ts';
import { cardFilePath, directoryPath, handOverPath, ownCardPath, suggestedLinePath } from '../../paths.ts';
import { readLinesWaiting } from '../../suggesting/reading.ts';
import { readBeginning, settleBeginning, withBeginning } from '../beginning.ts';
import { emptyCard, readCard, typedOf } from '../card-form.ts';
import { confirmCard, dropCard, readOwnCard, saveCard } from '../cards.ts';
import { sayNotNow } from '../not-now.ts';
import type { Route } from './+types/own-card.ts';
import { CardForm } from './card-fields.tsx';
import { faultWords, words } from './own-card-words.ts';

async function enter({ context, request }: Pick<Route.LoaderArgs, 'context' | 'request'>) {
  const { owner, strong, programme, programmeId, programmes } = await enterDirectory(context, request);
  // A coordinator who works at no organisation has no card.
  if (!owner) throw new Response(null, { status: 404 });
  const { db } = context.get(appContext);
  const reader = { personId: owner.personId, strong, today: dayOf(new Date()) };
  const beginning = await readBeginning(db, reader, new URL(request.url).searchParams);
  const several = programmes.length > 1 ? programme.code : undefined;
  return { db, owner, programmeId, reader, beginning, several };
}

export async function loader(args: Route.LoaderArgs) {
  const { db, owner, reader, beginning, several } = await enter(args);
  const card = await readOwnCard(db, owner.personId);
  const { secret, name, organisation, email, jobTitle } = owner;
  const { typed, left } = withBeginning(card ? typedOf(card) : emptyCard(jobTitle, secret), beginning);
  const waiting = await readLinesWaiting(db, reader);
  return {
    programme: several,
    who: { name, organisation, email, secret },
    typed,
    beginning: beginning && { kind: beginning.kind, from: beginning.from, left },
    waiting: waiting.map(({ id, line }) => ({ id, line })).filter(({ id }) => id !== beginning?.id),
    version: card?.version ?? 0,
    until: card ? holdsUntil(card.confirmedOn) : null,
    asked: card ? isAsked(card.confirmedOn, reader.today) : false,
    done: new URL(args.request.url).searchParams.get('gedaan'),
  };
}

export async function action(args: Route.ActionArgs) {
  const { db, owner, programmeId, reader, beginning, several } = await enter(args);
  const { userId } = args.context.get(viewerContext)!;
  const { personId, secret } = owner;
  const typed = await typedIn(args.request);
  const { today } = reader;
  const done = (gedaan: string) => redirect(ownCardPath({ programma: several, gedaan }), 303);
  if (typed.intent === 'drop') {
    await db.transaction().execute((trx) => dropCard(trx, personId, userId));
    return done('weg');
  }
  if (typed.intent === 'later') {
    await db.transaction().execute((trx) => sayNotNow(trx, personId, today));
    return redirect(minePath({ gedaan: 'niet-nu' }), 303);
  }
  if (typed.intent === 'holds') {
    const card = await readOwnCard(db, personId);
    if (!card) throw new Response(null, { status: 404 });
    await db.transaction().execute((trx) => confirmCard(trx, { cardId: card.id, today, userId }));
    return done('klopt');
  }
  const said = readSaid(typed[NO_BSN]);
  const read = readCard(typed, { secret, said });
  if (!read.card)
    return data({ typed, faults: read.faults, doubt: read.doubt, older: false }, { status: 422 });
  const { card } = read;
  const version = readVersion(typed.version);
  const saving = { programmeId, personId, card, version, today, userId };
  const saved = await db.transaction().execute(async (trx) => {
    const id = await saveCard(trx, saving);
    if (id && beginning) await settleBeginning(trx, beginning, { personId, today, userId });
    return id;
  });
  if (saved) return done('bewaard');
  return data({ typed, faults: {}, doubt: null, older: true }, { status: 409 });
}

export default function OwnCardPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { programme, who, until, asked, done, beginning, waiting } = loaderData;
  const said = useAnswer(actionData);
  const begun = useBegun({ typed: loaderData.typed, version: loaderData.version });
  const faults = said?.faults ?? {};
  const textOf = useFaultText(faults, t.labels, useWords(faultWords), { calling: undefined });
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <PageHead
        band="sage"
        crumbs={[{ to: directoryPath({ programma: programme }), text: t.directory }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      <Done text={entryOf(t.done, done)} />
      <Problems faults={faults} textOf={textOf} />
      {said?.older ? (
        <Callout tone="attention" title={t.older} role="alert">
          <p>{t.olderText}</p>
        </Callout>
      ) : null}
      {beginning ? (
        <Callout tone="info" title={t.beginning[beginning.kind](beginning.from)}>
          <p>{t.beginningText[beginning.kind]}</p>
          {beginning.left.length > 0 ? <p>{t.beginningLeft(beginning.left)}</p> : null}
        </Callout>
      ) : null}
      {waiting.length > 0 ? (
        <Section title={t.waiting} intro={t.waitingText}>
          <ul className="ws-for-me">
            {waiting.map(({ id, line }) => (
              <li key={id}>
                <Link className="nl-link" to={suggestedLinePath(id)}>
                  {line}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {until && !beginning ? (
        <Section title={asked ? t.asked : t.holds(formatLongDay(until, locale))}>
          <RowForm row="kaart">
            <ButtonRow>
              <Button variant={asked ? 'primary' : 'secondary'} name="intent" value="holds">
                {t.stillHolds}
              </Button>
              <ButtonLink variant="secondary" to={cardFilePath({ programma: programme })} download>
                {t.file}
              </ButtonLink>
              <Button variant="danger" name="intent" value="drop">
                {t.drop}
              </Button>
            </ButtonRow>
          </RowForm>
          <p className="ws-soft">{t.dropText}</p>
          <ButtonRow>
            <ButtonLink variant="quiet" to={handOverPath({ programma: programme })}>
              {t.handOver}
            </ButtonLink>
          </ButtonRow>
        </Section>
      ) : null}
      <CardForm
        who={who}
        typed={said?.typed ?? begun.typed}
        version={String(said?.older ? loaderData.version : begun.version)}
        doubt={said?.doubt ?? null}
        isNew={until === null}
        textOf={textOf}
      />
    </>
  );
}
