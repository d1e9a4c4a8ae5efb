import { data, redirect } from 'react-router';
import { z } from 'zod';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { readVersion, type Typed, typedIn } from '../../../../forms/typed.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer, useBegun } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { BegunField, KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import type { CardFault } from '../../card/card-form.ts';
import { readOwnCard } from '../../card/cards.ts';
import { faultWords } from '../../card/web/own-card-words.ts';
import { LINES } from '../../contact.ts';
import { enterEverywhere } from '../../finding/web/every-programme.ts';
import { directoryPath, ownCardPath, suggestedLinePath } from '../../paths.ts';
import { CardChangedError, moveLine, placeLine } from '../answering.ts';
import { readLine } from '../form.ts';
import { readSuggestedLine } from '../reading.ts';
import type { Route } from './+types/line.ts';
import { words } from './suggesting-words.ts';

type Args = Pick<Route.LoaderArgs, 'context' | 'request' | 'params'>;

/** Whose card it is for, as long as it waits; for anybody else it is not there. */
async function enter({ context, request, params }: Args) {
  const { db } = context.get(appContext);
  const id = z.uuid().safeParse(params.regel).data;
  for (const looking of id ? await enterEverywhere(context, request) : []) {
    const { owner, strong, today, programmes, programme } = looking;
    const { personId } = owner;
    const found = await readSuggestedLine(db, { id: id!, personId, strong, today });
    const programma = programmes.length > 1 ? programme.code : undefined;
    if (found) return { db, found, looking, programma };
  }
  throw new Response(null, { status: 404 });
}

/** Looking changes nothing. */
export async function loader(args: Route.LoaderArgs) {
  const { db, found, looking, programma } = await enter(args);
  const card = await readOwnCard(db, looking.owner.personId);
  const { id, line, author } = found;
  return {
    ...{ id, line, author, programma },
    card: card && { lines: card.ringMeFor, version: card.version },
  };
}

/** Which line goes for it, by its place. */
function dropsIn(typed: string | undefined): number | null {
  const at = (LINES as readonly (string | undefined)[]).indexOf(typed);
  return at === -1 ? null : at;
}

export async function action(args: Route.ActionArgs) {
  const { db, found, looking, programma } = await enter(args);
  const { id } = found;
  const { userId } = args.context.get(viewerContext)!;
  const typed: Typed = await typedIn(args.request);
  if (typed.doe === 'nee') {
    await db.transaction().execute((trx) => moveLine(trx, { id, event: 'decline', userId }));
    return redirect(directoryPath({ programma }), 303);
  }
  if (typed.doe !== 'ja') throw new Response(null, { status: 400 });
  const { owner, programmeId, today } = looking;
  const { personId, secret } = owner;
  const read = readLine(typed.line, { secret, said: readSaid(typed[NO_BSN]) });
  const answer = { typed, faults: {}, doubt: null, older: false };
  if (read.line === null)
    return data({ ...answer, faults: { line: read.fault }, doubt: read.doubt }, { status: 422 });
  const version = readVersion(typed.version);
  const placing = { id, programmeId, personId, line: read.line, drops: dropsIn(typed.weg), version };
  const said = await db
    .transaction()
    .execute((trx) => placeLine(trx, { ...placing, today, userId }))
    .catch((error: unknown) => {
      if (error instanceof CardChangedError) return 'older' as const;
      throw error;
    });
  if (said === 'full') return data({ ...answer, faults: { weg: 'choice' as const } }, { status: 422 });
  if (said === 'older') return data({ ...answer, older: true }, { status: 409 });
  return redirect(ownCardPath({ programma, gedaan: 'erbij' }), 303);
}

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function LinePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const begun = useBegun({ line: loaderData.line, version: loaderData.card?.version ?? 0 });
  const { id, author, card, programma } = loaderData;
  const faults: Partial<Record<string, CardFault>> = said?.faults ?? {};
  const textOf = useFaultText(faults, { line: t.line.label, weg: t.line.drops }, useWords(faultWords));
  const version = said?.older ? (card?.version ?? 0) : begun.version;
  return (
    <>
      <title>{`${t.line.title} · Wisselstage`}</title>
      <PageHead
        crumbs={[{ to: directoryPath({ programma }), text: t.directory }, { text: t.line.title }]}
        crumbsLabel={t.crumbs}
        band="sage"
        drawing="cord"
        title={t.line.title}
        lead={t.line.lead(author)}
      />
      <Problems faults={faults} textOf={textOf} />
      {said?.older ? (
        <Callout tone="attention" title={t.line.older} role="alert">
          <p>{t.line.olderText}</p>
        </Callout>
      ) : null}
      <KeptForm kept="regel" method="post" action={suggestedLinePath(id)} noValidate>
        <FormStack>
          {card ? (
            <>
              <BegunField name="version" value={String(version)} />
              <TextField
                {...fieldOf('line', said?.typed ?? begun, textOf)}
                label={t.line.label}
                hint={t.line.hint}
                maxLength={140}
              />
              {card.lines.length === LINES.length ? (
                <RadioGroup
                  name="weg"
                  legend={t.line.drops}
                  hint={t.line.dropsHint}
                  error={textOf('weg')}
                  defaultValue={said?.typed.weg}
                  options={LINES.map((value, at) => ({ value, label: card.lines[at]! }))}
                />
              ) : null}
              <NoBsn doubt={said?.doubt ?? null} />
            </>
          ) : (
            <>
              <ul className="ws-for-me">
                <li>{begun.line}</li>
              </ul>
              <p>{t.line.noCard}</p>
            </>
          )}
          <ButtonRow>
            {card ? (
              <Button variant="primary" name="doe" value="ja">
                {t.line.yes}
              </Button>
            ) : (
              <ButtonLink variant="primary" to={ownCardPath({ programma, regel: id })}>
                {t.line.make}
              </ButtonLink>
            )}
            <Button variant="secondary" name="doe" value="nee">
              {t.line.no}
            </Button>
          </ButtonRow>
          <p className="ws-soft">{t.line.noText}</p>
        </FormStack>
      </KeptForm>
    </>
  );
}
