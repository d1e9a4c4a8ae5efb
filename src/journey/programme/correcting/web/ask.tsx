import { data, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { dayOf } from '../../../../language/day.ts';
import { ordered } from '../../../../language/order.ts';
import { myDataPath } from '../../../../people/paths.ts';
import { appContext, viewerContext } from '../../../../people/scope.ts';
import { saysTable } from '../../../../platform/privacy/access/words.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Done } from '../../../../ui/done.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Prose } from '../../../../ui/prose.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextArea } from '../../../../ui/text-field.tsx';
import { askCorrectionPath } from '../../paths.ts';
import { readProgrammes } from '../../reads-programme.ts';
import { FAULTS } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { ABOUT } from '../answers.ts';
import { askCorrection } from '../asking.ts';
import { askForm } from '../correcting.ts';
import { readOwnCorrections } from '../reads.ts';
import type { Route } from './+types/ask.ts';
import { words } from './correcting-words.ts';
import { OwnCorrections } from './own-corrections.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { db } = context.get(appContext);
  const { selves } = context.get(viewerContext)!;
  const search = new URL(request.url).searchParams;
  const about = search.get('wat') ?? '';
  const programmes = await readProgrammes(
    db,
    selves.map(({ programmeId }) => programmeId),
  );
  return {
    programmes: programmes.map(({ code, name }) => ({ value: code, label: name })),
    about: ABOUT.includes(about) ? about : 'other',
    own: await readOwnCorrections(
      db,
      selves.map(({ personId }) => personId),
    ),
    done: search.get('gedaan') === 'gevraagd',
  };
}

interface Said {
  faults: Faults;
  typed: Typed;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db } = context.get(appContext);
  const { selves } = context.get(viewerContext)!;
  const typed = await typedIn(request);
  const wish = askForm.safeParse(typed);
  if (!wish.success) return data<Said>({ faults: faultsOf(wish.error, FAULTS), typed }, { status: 422 });
  const programmes = await readProgrammes(
    db,
    selves.map(({ programmeId }) => programmeId),
  );
  const programme = programmes.find(({ code }) => code === wish.data.programme) ?? programmes[0];
  const self = selves.find(({ programmeId }) => programmeId === programme?.id);
  if (!self) throw new Response(null, { status: 404 });
  const { about, text } = wish.data;
  const asked = { programmeId: self.programmeId, personId: self.personId, about, text };
  const today = dayOf(new Date());
  const isAsked = await db.transaction().execute((trx) => askCorrection(trx, { ...asked, today }));
  if (!isAsked) return data<Said>({ faults: { text: 'too-many' }, typed }, { status: 422 });
  return redirect(askCorrectionPath({ gedaan: 'gevraagd' }), 303);
}

export default function AskCorrection({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const locale = useLocale();
  const { programmes, about, own, done } = loaderData;
  const said: Said = useAnswer(actionData) ?? { faults: {}, typed: { about } };
  const labels = { programme: t.programme, about: t.about, text: t.text };
  const special = said.faults.text === 'too-many' ? { text: t.tooMany } : {};
  const textOf = useFaultText(said.faults, labels, useWords(faultWords), special);
  const sections = ordered(
    ABOUT.filter((one) => one !== 'other').map((value) => ({ value, label: saysTable(value, locale) })),
    ({ label }) => label,
  );
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Problems faults={said.faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: myDataPath(), text: t.back }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      {done && Object.keys(said.faults).length === 0 ? <Done text={t.asked} /> : null}
      {programmes.length === 0 ? (
        <Prose>
          <p>{t.nobody}</p>
        </Prose>
      ) : (
        <KeptForm kept="verbeteren" method="post" action={askCorrectionPath()} noValidate>
          <FormStack>
            {programmes.length > 1 ? (
              <SelectField
                {...fieldOf('programme', said.typed, textOf)}
                label={t.programme}
                options={programmes}
              />
            ) : null}
            <SelectField
              {...fieldOf('about', said.typed, textOf)}
              label={t.about}
              options={[...sections, { value: 'other', label: t.other }]}
            />
            <TextArea {...fieldOf('text', said.typed, textOf)} label={t.text} hint={t.textHint} />
            <ButtonRow>
              <Button variant="primary">{t.ask}</Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      )}
      <Section title={t.own} intro={own.length === 0 ? t.none : undefined}>
        <OwnCorrections rows={own} />
      </Section>
    </>
  );
}
