import { Form } from 'react-router';
import { momentOf } from '../../../../language/day.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { localeContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { dilemmaPath, dilemmasPath } from '../../paths.ts';
import { recognisersOf, textOf as textInLanguage } from '../board.ts';
import { type HistoryLine, readDilemmaHistory } from '../history.ts';
import { readWritten } from '../read-board.ts';
import type { Route } from './+types/manage.ts';
import { words as dilemmaWords } from './dilemma-words.ts';
import { enterManaged } from './enter.ts';
import { JoinForm } from './join-form.tsx';
import { words } from './manage-words.ts';
import { manage } from './managing.ts';
import { Meetings } from './meetings.tsx';
import { Written } from './written.tsx';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { db, rows, row, group, id, root } = await enterManaged(context, params.dilemma);
  const locale = context.get(localeContext);
  const titleOf = (one: (typeof rows.dilemmas)[number]) => textInLanguage(one, locale).title;
  const ids = [...new Set([id, ...group])];
  return {
    ...{ id, state: row.state, begun: row.begun !== null, ...textInLanguage(row, locale) },
    root: root === id ? null : root,
    recognisers: recognisersOf(rows).get(id) ?? [],
    meetings: rows.meetings.filter((one) => ids.includes(one.dilemmaId)),
    joined: rows.dilemmas.flatMap((one) =>
      one.joinedInto === id ? [{ id: one.id, title: titleOf(one) }] : [],
    ),
    others: rows.dilemmas.flatMap((one) =>
      one.state === 'open' && one.id !== id ? [{ id: one.id, title: titleOf(one) }] : [],
    ),
    written: await readWritten(db, id, ids),
    history: await readDilemmaHistory(db, id),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

export const action = ({ context, request, params }: Route.ActionArgs) =>
  manage(context, request, params.dilemma);

/** Also after what was refused: what is so now is shown. */
export const shouldRevalidate = () => true;

export default function ManagePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const dilemma = useWords(dilemmaWords);
  const { id, title, question, state, begun, root, recognisers, written, done } = loaderData;
  const said = useAnswer(actionData);
  const refused = said && 'form' in said ? said : undefined;
  return (
    <>
      <title>{`${t.title}: ${title} · Wisselstage`}</title>
      {said && 'older' in said ? (
        <Callout tone="attention" title={t.older} role="alert">
          <p>{t.olderText}</p>
        </Callout>
      ) : (
        <Done text={refused ? null : entryOf(t.done, done)} />
      )}
      <PageHead
        crumbs={[{ to: dilemmasPath(), text: dilemma.short }, { text: t.title }]}
        crumbsLabel={dilemma.crumbs}
        title={title}
        lead={t.lead}
      />
      {state === 'hidden' ? <Callout tone="attention" title={t.isHidden} /> : null}
      {state === 'joined' ? <Callout tone="info" title={t.isJoined} /> : null}
      <p className="ws-lines">{question}</p>
      <p className="ws-soft">
        {begun ? t.begun : written.raisedBy ? t.raisedBy(written.raisedBy) : t.raisedByNobody}
      </p>
      <ButtonRow>
        {state === 'hidden' ? null : (
          <ButtonLink variant="secondary" to={dilemmaPath(root ?? id)}>
            {t.toDilemma}
          </ButtonLink>
        )}
        {state === 'open' ? null : (
          <Form method="post">
            <input type="hidden" name="dilemma" value={id} />
            <Button variant="primary" name="doe" value={state === 'hidden' ? 'toon' : 'los'}>
              {state === 'hidden' ? t.show : t.part}
            </Button>
          </Form>
        )}
      </ButtonRow>
      <Section title={t.who} intro={t.whoText}>
        {recognisers.length === 0 ? <p>{t.nobody}</p> : null}
        <ul>
          {recognisers.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Section>
      {state === 'open' ? (
        <>
          <Meetings meetings={loaderData.meetings} refused={refused} />
          <JoinForm others={loaderData.others} joined={loaderData.joined} refused={refused} />
        </>
      ) : null}
      <Written written={written} />
      {state === 'open' ? (
        <Section title={t.hide} intro={t.hideText}>
          <Form method="post">
            <Button variant="danger" name="doe" value="verberg">
              {t.hidePress}
            </Button>
          </Form>
        </Section>
      ) : null}
      <History lines={loaderData.history} />
    </>
  );
}

function History({ lines }: { lines: readonly HistoryLine[] }) {
  const t = useWords(words);
  const locale = useLocale();
  if (lines.length === 0) return null;
  return (
    <Section title={t.history}>
      <ul>
        {lines.map(({ what, by, at }) => {
          const { day, time } = momentOf(at);
          return (
            <li key={`${at} ${what}`}>
              {t.lines[what]}, {formatLongDay(day, locale)} {time}
              {by ? `, ${t.historyBy(by)}` : ''}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
