import { data, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, typedIn } from '../../../../forms/typed.ts';
import { doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { dilemmaPath, dilemmasPath } from '../../paths.ts';
import { DILEMMA_FAULTS, type DilemmaFault, dilemmaForm } from '../form.ts';
import { LONGEST } from '../longest.ts';
import { raiseDilemma } from '../raising.ts';
import { THEMES } from '../theme.ts';
import type { Route } from './+types/raise.ts';
import { words as dilemmaWords } from './dilemma-words.ts';
import { enterProgramme, guardFor } from './enter.ts';
import { words } from './raise-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { reader } = await enterProgramme(context, request);
  const { programme, others, organisations } = reader;
  return {
    programme: programme.name,
    programma: others.length > 0 ? programme.code : undefined,
    organisations,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const entered = await enterProgramme(context, request);
  const { db, reader } = entered;
  const typed = await typedIn(request);
  const said = readSaid(typed[NO_BSN]);
  const { programmeId, personId, userId, organisations } = reader;
  const parsed = dilemmaForm(await guardFor(entered, said)).safeParse(typed);
  // Who speaks for several says for which; anybody else has one, or none.
  const organisation =
    organisations.length > 1 ? organisations.find(({ id }) => id === typed.organisation) : organisations[0];
  const unsaid: Faults<DilemmaFault> =
    organisations.length > 1 && !organisation ? { organisation: 'choice' } : {};
  if (!parsed.success || unsaid.organisation) {
    const doubt = doubtIn([typed.title, typed.question], said);
    const faults = { ...(parsed.success ? {} : faultsOf(parsed.error, DILEMMA_FAULTS)), ...unsaid };
    return data({ typed, faults, doubt }, { status: 422 });
  }
  const id = await db.transaction().execute((trx) =>
    raiseDilemma(trx, {
      ...{ programmeId, personId, userId, ...parsed.data },
      organisationId: organisation?.id ?? null,
    }),
  );
  return redirect(dilemmaPath(id, { gedaan: 'voorgelegd' }), 303);
}

export default function RaisePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const dilemma = useWords(dilemmaWords);
  const { programme, programma, organisations } = loaderData;
  const [first] = organisations;
  const several = organisations.length > 1;
  const said = useAnswer(actionData);
  const typed: Record<string, string> = said?.typed ?? {};
  const faults = said?.faults ?? {};
  const textOf = useFaultText(
    faults,
    { title: t.field, question: t.question, theme: t.theme, organisation: t.forWhich },
    dilemma.faults,
  );
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: dilemmasPath({ programma }), text: dilemma.short }, { text: t.title }]}
        crumbsLabel={dilemma.crumbs}
        eyebrow={programme}
        title={t.title}
        lead={t.lead}
        band="rose"
      />
      <KeptForm kept="dilemma" method="post">
        <FormStack>
          <p>
            <strong>{t.noCase}</strong> {t.noCaseText}
          </p>
          <TextField
            {...fieldOf('title', typed, textOf)}
            label={t.field}
            hint={t.fieldHint}
            maxLength={LONGEST.title}
          />
          <TextArea
            {...fieldOf('question', typed, textOf)}
            label={t.question}
            hint={t.questionHint}
            maxLength={LONGEST.question}
            rows={5}
          />
          <RadioGroup
            name="theme"
            legend={t.theme}
            error={textOf('theme')}
            defaultValue={typed.theme}
            options={THEMES.map((value) => ({ value, label: dilemma.themes[value] }))}
          />
          {several ? (
            <RadioGroup
              name="organisation"
              legend={t.forWhich}
              error={textOf('organisation')}
              defaultValue={typed.organisation}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <p className="ws-soft">{first ? t.counts(several ? t.thatOne : first.name) : t.countsNone}</p>
          <NoBsn doubt={said?.doubt} />
          <ButtonRow>
            <Button variant="primary">{t.press}</Button>
            <ButtonLink variant="quiet" to={dilemmasPath({ programma })}>
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}
