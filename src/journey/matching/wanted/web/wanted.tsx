import { data, Form, redirect } from 'react-router';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, type Typed, typedIn } from '../../../../forms/typed.ts';
import { roundContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Done, entryOf } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { namedApart } from '../../../programme/programme-names.ts';
import { readRoundOrganisations } from '../../../programme/reads.ts';
import { matchingPath, wantedPath } from '../../paths.ts';
import { readWantedTies } from '../../reads.ts';
import { addWantedTie, removeWantedTie } from '../ties.ts';
import type { Route } from './+types/wanted.ts';
import { words } from './wanted-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const members = await readRoundOrganisations(scope.db, scope.roundId);
  return {
    round: { code: scope.code, name: scope.name },
    organisations: namedApart(members).map(({ code, name }) => ({ code, name })),
    pairs: await readWantedTies(scope.db, scope.roundId),
    done: search.get('gedaan'),
    about: [search.get('een') ?? '', search.get('ander') ?? ''] as const,
  };
}

interface Said {
  faults: Faults;
  typed: Typed;
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const typed = await typedIn(request);
  const { een = '', ander = '' } = typed;
  if (typed.intent === 'remove') {
    await removeWantedTie(scope.db, scope, [een, ander]);
    return redirect(wantedPath(scope.code, { gedaan: 'remove', een, ander }), 303);
  }
  const known = new Set((await readRoundOrganisations(scope.db, scope.roundId)).map(({ code }) => code));
  const faults: Faults = {
    ...(known.has(een) ? {} : { een: 'organisation' }),
    ...(known.has(ander) ? (een === ander ? { ander: 'same' } : {}) : { ander: 'organisation' }),
  };
  if (Object.keys(faults).length > 0) return data<Said>({ faults, typed }, { status: 422 });
  await addWantedTie(scope.db, scope, [een, ander]);
  return redirect(wantedPath(scope.code, { gedaan: 'add' }), 303);
}

export default function Wanted({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const { round, organisations, pairs, done, about } = loaderData;
  const said = useAnswer(actionData);
  const faults = said?.faults ?? {};
  const textOf = useFaultText(faults, { een: t.one, ander: t.other }, t.faults);
  const names = new Map(organisations.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  const options = [
    { value: '', label: t.choose },
    ...organisations.map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <>
      <title>{`${t.title} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: matchingPath(round.code), text: t.matching }, { text: t.title }]}
        crumbsLabel={t.crumbs}
        title={t.title}
        lead={t.lead}
      />
      {said ? null : (
        <Done
          text={entryOf(t.done, done)}
          undo={
            done === 'remove'
              ? {
                  text: t.undo,
                  fields: [
                    ['intent', 'add'],
                    ['een', about[0]],
                    ['ander', about[1]],
                  ],
                  action: wantedPath(round.code),
                }
              : undefined
          }
        />
      )}
      <DataTable
        caption={t.caption}
        captionHidden
        empty={
          <Empty title={t.none}>
            <p>{t.noneText}</p>
          </Empty>
        }
        columns={[
          { key: 'one', text: t.one },
          { key: 'other', text: t.other },
          { key: 'actions', text: t.actions, hiddenText: true },
        ]}
        rows={pairs.map(([een, ander]) => ({
          key: `${een} ${ander}`,
          header: 'one',
          cells: {
            one: nameOf(een),
            other: nameOf(ander),
            actions: (
              <Form method="post" action={wantedPath(round.code)} preventScrollReset>
                <input type="hidden" name="een" value={een} />
                <input type="hidden" name="ander" value={ander} />
                <Button variant="quiet" small name="intent" value="remove">
                  {t.take} <VisuallyHidden>({t.pair(nameOf(een), nameOf(ander))})</VisuallyHidden>
                </Button>
              </Form>
            ),
          },
        }))}
      />
      <Section title={t.addTitle}>
        <KeptForm kept="paar" method="post" action={wantedPath(round.code)} noValidate>
          <FormStack>
            <SelectField
              id="een"
              name="een"
              label={t.one}
              error={textOf('een')}
              defaultValue={said?.typed.een ?? ''}
              options={options}
            />
            <SelectField
              id="ander"
              name="ander"
              label={t.other}
              error={textOf('ander')}
              defaultValue={said?.typed.ander ?? ''}
              options={options}
            />
            <ButtonRow>
              <Button variant="primary" name="intent" value="add">
                {t.add}
              </Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      </Section>
    </>
  );
}
