import { data, Form, Link, redirect } from 'react-router';
import { z } from 'zod';
import { personIdSchema } from '../../../../people/ids.ts';
import {
  findPeople,
  joinPeople,
  type Refused,
  readUses,
  whyNotJoin,
} from '../../../../people/person/joining.ts';
import { readPersonMain } from '../../../../people/person/reads.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { FactList } from '../../../../ui/fact-list.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { joinPath, signUpsPath } from '../../paths.ts';
import { findPersonOfSignUp } from '../../reads-people.ts';
import type { Route } from './+types/join.ts';
import { words } from './join-words.ts';

const uuid = z.uuid();

async function enter({ context, params }: Pick<Route.LoaderArgs, 'context' | 'params'>) {
  const scope = context.get(roundContext);
  const known = uuid.safeParse(params.aanmelding).success;
  const personId = known ? await findPersonOfSignUp(scope.db, scope.roundId, params.aanmelding) : null;
  const person = personId === null ? null : await readPersonMain(scope.db, scope.programmeId, personId);
  if (!person) throw new Response(null, { status: 404 });
  return { scope, person };
}

/** Looks for the other one, and then says what becomes one. Changes nothing. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { scope, person } = await enter({ context, params });
  const { db, programmeId } = scope;
  const search = new URL(request.url).searchParams;
  const text = search.get('zoek') ?? '';
  const met = personIdSchema.safeParse(search.get('met'));
  const other = met.success ? await readPersonMain(db, programmeId, met.data) : null;
  return {
    round: { code: scope.code, name: scope.name },
    signUp: params.aanmelding,
    person: { ...person, uses: await readUses(db, person.id) },
    text,
    found: await findPeople(db, { programmeId, personId: person.id, text }),
    other: other && {
      ...other,
      uses: await readUses(db, other.id),
      refused: await whyNotJoin(db, { programmeId, stays: person.id, goes: other.id }),
    },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { scope, person } = await enter({ context, params });
  const goes = personIdSchema.safeParse((await request.formData()).get('met'));
  if (!goes.success) throw new Response(null, { status: 404 });
  const pair = { programmeId: scope.programmeId, stays: person.id, goes: goes.data };
  const refused = await joinPeople(scope.db, pair, context.get(viewerContext)!.userId);
  if (refused === 'unknown') throw new Response(null, { status: 404 });
  if (refused) return data({ refused }, { status: 422 });
  return redirect(signUpsPath(scope.code, { gedaan: 'zelfde', bij: params.aanmelding }), 303);
}

export default function Join({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const { round, signUp, person, other, text, found } = loaderData;
  const refused = answered?.refused ?? other?.refused;
  return (
    <>
      <title>{`${t.title(person.name)} · ${round.name}`}</title>
      <PageHead
        crumbs={[{ to: signUpsPath(round.code), text: t.crumb }, { text: t.title(person.name) }]}
        title={t.title(person.name)}
        lead={t.lead}
      />
      {refused ? (
        <Callout tone="attention" role="alert">
          <p>{t.refused[refused as Refused]}</p>
        </Callout>
      ) : null}
      {other ? (
        <Section {...(refused ? { title: t.stayTwo } : { title: t.becomes, intro: t.stays(person.email) })}>
          <FactList items={[person, other].map((one) => ({ term: t.who(one), text: usesIn(one.uses, t) }))} />
          <Form method="post" action={joinPath(round.code, signUp)}>
            <input type="hidden" name="met" value={other.id} />
            <ButtonRow>
              {refused ? null : <Button variant="primary">{t.join}</Button>}
              <ButtonLink variant={refused ? 'secondary' : 'quiet'} to={joinPath(round.code, signUp)}>
                {t.back}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Section>
      ) : (
        <>
          <KeptForm kept="zoek" method="get" action={joinPath(round.code, signUp)}>
            <FormStack>
              <TextField id="zoek" name="zoek" label={t.search} hint={t.searchHint} defaultValue={text} />
              <ButtonRow>
                <Button variant="secondary">{t.find}</Button>
              </ButtonRow>
            </FormStack>
          </KeptForm>
          {text === '' ? null : found.length === 0 ? (
            <p role="status">{t.nobody}</p>
          ) : (
            <ul>
              {found.map((one) => (
                <li key={one.id}>
                  <Link className="nl-link" to={joinPath(round.code, signUp, { met: one.id })}>
                    {t.who(one)}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}

type Words = (typeof words)['nl'];

function usesIn(uses: Awaited<ReturnType<typeof readUses>>, t: Words): string {
  const all = uses.map(({ kind, round }) => [t.kind(kind), round].filter(Boolean).join(' · '));
  return all.length > 0 ? all.join('; ') : t.nothing;
}
