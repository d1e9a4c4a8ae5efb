import { data, Form, redirect } from 'react-router';
import { minePath, roundPath } from '../../../../homes/paths.ts';
import { roundContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { formPath } from '../../../sign-up/paths.ts';
import { settingsPath } from '../../paths.ts';
import { type RoundContent, readRoundContent, removeRound } from '../removal.ts';
import type { Route } from './+types/removal.ts';
import { words } from './removal-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { db, roundId, code, name } = context.get(roundContext);
  const content = await readRoundContent(db, roundId);
  // Somebody else took it away since the edge looked.
  if (!content) throw new Response(null, { status: 404 });
  return { code, name, content };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId } = context.get(roundContext);
  const seen = (await request.formData()).get('seen');
  const stays = await removeRound(db, roundId, String(seen ?? ''));
  if (stays) return data({ content: stays }, { status: 409 });
  return redirect(minePath({ gedaan: 'ronde-weg' }), 303);
}

/** Asks before an empty round goes, or says why it cannot. */
export default function Removal({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const { code, name } = loaderData;
  const { content } = answered ?? loaderData;
  const back = settingsPath(code);
  const kept = content.keeps.length > 0;
  return (
    <>
      <title>{`${t.section} · ${name}`}</title>
      <PageHead
        crumbs={[{ to: roundPath(code), text: name }, { to: back, text: t.settings }, { text: t.section }]}
        crumbsLabel={t.crumbs}
        title={kept ? t.holds : t.title(name)}
        lead={kept ? undefined : t.lead}
      />
      {kept ? (
        <Kept content={content} back={back} asked={answered !== undefined} />
      ) : (
        <Empty code={code} content={content} back={back} changed={answered !== undefined} />
      )}
    </>
  );
}

interface KeptProps {
  content: RoundContent;
  back: string;
  /** Somebody pressed the button. */
  asked: boolean;
}

function Kept({ content, back, asked }: KeptProps) {
  const t = useWords(words);
  return (
    <>
      <Callout tone={asked ? 'wrong' : 'info'} role={asked ? 'alert' : undefined}>
        <p>{t.holdsText}</p>
        <ul>
          {content.keeps.map(({ kind, count }) => (
            <li key={kind}>{t.kinds[kind](count)}</li>
          ))}
        </ul>
      </Callout>
      <ButtonRow>
        <ButtonLink variant="secondary" to={back}>
          {t.back}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

interface EmptyProps {
  code: string;
  content: RoundContent;
  back: string;
  /** Something was added between the question and the answer. */
  changed: boolean;
}

function Empty({ code, content: { rules, places, imports, seen }, back, changed }: EmptyProps) {
  const t = useWords(words);
  return (
    <>
      {changed ? (
        <Callout tone="attention" title={t.changed} role="alert">
          <p>{t.changedText}</p>
        </Callout>
      ) : null}
      <Section title={t.goes}>
        <ul>
          <li>{t.goesRound}</li>
          <li>{t.goesAddress(formPath(code))}</li>
          {rules > 0 ? <li>{t.goesRules(rules)}</li> : null}
          {places > 0 ? <li>{t.goesPlaces(places)}</li> : null}
          {imports > 0 ? <li>{t.goesImports(imports)}</li> : null}
        </ul>
      </Section>
      <Section title={t.stays} intro={t.staysText}>
        <Form method="post">
          <input type="hidden" name="seen" value={seen} />
          <ButtonRow>
            <Button variant="danger">{t.yes}</Button>
            <ButtonLink variant="secondary" to={back}>
              {t.no}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}
