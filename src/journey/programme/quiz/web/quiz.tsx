import { data, Form, redirect } from 'react-router';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import type { Faults } from '../../../../forms/typed.ts';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { roundContext } from '../../../../people/scope.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { quizPath, resultsPath } from '../../paths.ts';
import { QUIZ_LENGTH } from '../../programme-measures.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import {
  addSituation,
  chooseQuiz,
  dropSituation,
  isFrozen,
  type QuizItem,
  readAsksCoordination,
  readQuiz,
  readSituations,
  switchCoordination,
} from '../choosing.ts';
import { FUNCTION_FIELDS, understandSituation } from '../form.ts';
import type { Route } from './+types/quiz.ts';
import { OwnSituationFields } from './own-situation.tsx';
import { words } from './quiz-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, roundId, programmeId, code, name, programmeName } = context.get(roundContext);
  const quiz = await readQuiz(db, roundId);
  return {
    round: { code, name },
    programme: programmeName,
    frozen: await isFrozen(db, roundId, dayOf(new Date())),
    quiz,
    situations: await readSituations(db, programmeId),
    coordination: await readAsksCoordination(db, programmeId),
    done: new URL(request.url).searchParams.get('gedaan'),
  };
}

interface Said {
  form: 'choice' | 'own' | 'frozen' | 'kept';
  faults: Faults;
  typed: [string, string][];
  doubt?: Doubt | null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, roundId, programmeId, code } = context.get(roundContext);
  const form = await request.formData();
  const typed = [...form].map(([name, value]): [string, string] => [name, String(value)]);
  const done = (gedaan: Parameters<typeof quizPath>[1]) => redirect(quizPath(code, gedaan), 303);
  switch (form.get('doe')) {
    case 'kies': {
      const names = [...new Set(form.getAll('situaties').map(String))];
      const known = new Set((await readSituations(db, programmeId)).map(({ name }) => name));
      if (names.length !== QUIZ_LENGTH || !names.every((name) => known.has(name)))
        return data<Said>({ form: 'choice', faults: { situaties: 'five' }, typed }, { status: 422 });
      const today = dayOf(new Date());
      if (await chooseQuiz(db, { roundId, programmeId, today }, names)) return done({ gedaan: 'gekozen' });
      return data<Said>({ form: 'frozen', faults: {}, typed: [] }, { status: 409 });
    }
    case 'eigen': {
      const said = readSaid(form.get(NO_BSN));
      const understood = understandSituation(form, said);
      if ('faults' in understood) {
        const texts = ['situatie', ...FUNCTION_FIELDS].map((field) => String(form.get(field) ?? ''));
        return data<Said>(
          { form: 'own', faults: understood.faults, typed, doubt: doubtIn(texts, said) },
          { status: 422 },
        );
      }
      await addSituation(db, programmeId, understood.situation);
      return done({ gedaan: 'erbij' });
    }
    case 'weg': {
      const id = String(form.get('id') ?? '');
      const own = (await readSituations(db, programmeId)).find(({ name, ours }) => name === id && !ours);
      if (!own) throw new Response(null, { status: 404 });
      if (await dropSituation(db, programmeId, own.name)) return done({ gedaan: 'weg' });
      return data<Said>({ form: 'kept', faults: {}, typed: [] }, { status: 409 });
    }
    case 'samenwerken':
      await switchCoordination(db, programmeId, form.get('aan') === 'ja');
      return done({ gedaan: 'bewaard' });
    default:
      throw new Response(null, { status: 404 });
  }
}

/** Which five situations the quiz of a round asks, situations of one's own, and what else is asked. */
export default function Quiz({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said: Said | undefined = useAnswer(actionData);
  const { round, programme, frozen, quiz, situations, coordination, done } = loaderData;
  const textOf = useFaultText(said?.faults ?? {}, t.labels, { ...useWords(faultWords), ...t.faults });
  const chosen =
    said?.form === 'choice'
      ? said.typed.flatMap(([name, value]) => (name === 'situaties' ? [value] : []))
      : quiz.map(({ name }) => name);
  const own = situations.filter(({ ours }) => !ours);
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <Problems faults={said?.faults ?? {}} textOf={textOf} />
      <PageHead
        crumbs={[
          { to: roundPath(round.code), text: round.name },
          { to: resultsPath(round.code), text: t.results },
          { text: t.title },
        ]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      {said ? null : <Done text={entryOf(t.done, done)} />}
      {said?.form === 'frozen' || said?.form === 'kept' ? (
        <Callout tone="attention" role="alert">
          <p>{said.form === 'frozen' ? t.frozenText : t.keptText}</p>
        </Callout>
      ) : null}
      {frozen ? (
        <Section title={t.asked} intro={t.frozenText}>
          <ol className="ws-situations">
            {quiz.map((item) => (
              <li key={item.name}>
                <Says item={item} />
              </li>
            ))}
          </ol>
        </Section>
      ) : (
        <Section title={t.choose} intro={t.chooseText}>
          <KeptForm kept="quiz" method="post" action={quizPath(round.code)}>
            <FormStack>
              <Fieldset legend={t.five}>
                {situations.map((item, index) => (
                  <CheckboxField
                    key={item.name}
                    id={index === 0 ? 'situaties' : `situaties-${item.name}`}
                    name="situaties"
                    value={item.name}
                    label={<Text item={item} />}
                    hint={<Right item={item} />}
                    error={index === 0 ? textOf('situaties') : undefined}
                    defaultChecked={chosen.includes(item.name)}
                  />
                ))}
              </Fieldset>
              <ButtonRow>
                <Button variant="primary" name="doe" value="kies">
                  {t.save}
                </Button>
              </ButtonRow>
            </FormStack>
          </KeptForm>
        </Section>
      )}
      {own.length > 0 ? (
        <Section title={t.own}>
          <ul>
            {own.map((item) => (
              <li key={item.name}>
                <Says item={item} />
                <Form method="post" action={quizPath(round.code)}>
                  <input type="hidden" name="id" value={item.name} />
                  <Button variant="quiet" small name="doe" value="weg">
                    {t.drop}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t.write} intro={t.writeText(programme)}>
        <KeptForm kept="eigen-situatie" aside method="post" action={quizPath(round.code)} noValidate>
          <FormStack>
            <Disclosure summary={t.writeOne} open={said?.form === 'own'}>
              <FormStack>
                <OwnSituationFields typed={said?.form === 'own' ? said.typed : []} textOf={textOf} />
                <NoBsn doubt={said?.doubt} />
                <ButtonRow>
                  <Button variant="secondary" name="doe" value="eigen">
                    {t.add}
                  </Button>
                </ButtonRow>
              </FormStack>
            </Disclosure>
          </FormStack>
        </KeptForm>
      </Section>
      <Section title={t.coordination} intro={t.coordinationText(programme, coordination)}>
        <Form method="post" action={quizPath(round.code)}>
          <input type="hidden" name="aan" value={coordination ? 'nee' : 'ja'} />
          <ButtonRow>
            <Button variant="secondary" name="doe" value="samenwerken">
              {coordination ? t.stop : t.begin}
            </Button>
            <ButtonLink variant="quiet" to={resultsPath(round.code)}>
              {t.toResults}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
}

function Text({ item }: { item: QuizItem }) {
  return item.text[useLocale()];
}

function Right({ item: { functions, right } }: { item: QuizItem }) {
  const t = useWords(words);
  const locale = useLocale();
  return t.right(right.flatMap((index) => functions[index]?.[locale] ?? []));
}

function Says({ item }: { item: QuizItem }) {
  return (
    <>
      <p>
        <Text item={item} />
      </p>
      <p className="ws-soft">
        <Right item={item} />
      </p>
    </>
  );
}
