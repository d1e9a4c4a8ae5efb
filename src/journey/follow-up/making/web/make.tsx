import { data, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { faultsOf, typedIn } from '../../../../forms/typed.ts';
import { doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { RadioGroup, SelectField } from '../../../../ui/choice-field.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Icon } from '../../../../ui/icon.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextArea, TextField } from '../../../../ui/text-field.tsx';
import { enterFollowUps } from '../../board/web/enter.ts';
import { DIRECTIONS, KINDS } from '../../follow-up.ts';
import { followUpPath, followUpsPath } from '../../paths.ts';
import { words as followUpWords } from '../../words.ts';
import { FOLLOW_UP_FAULTS, LONGEST, makeForm } from '../form.ts';
import { makeFollowUp } from '../making.ts';
import { readPartners, worksAtSecret } from '../partners.ts';
import type { Route } from './+types/make.ts';
import { KIND_ICONS } from './kind-icons.ts';
import { words } from './make-words.ts';

/** Fills in beforehand what the address says, and changes nothing. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { db, reader } = await enterFollowUps(context, request);
  const { programme, programmes, organisation } = reader;
  const search = new URL(request.url).searchParams;
  const partners = await readPartners(db, reader);
  return {
    programme: programme.name,
    programma: programmes.length > 1 ? programme.code : undefined,
    mayMake: organisation !== null,
    secret: await worksAtSecret(db, reader),
    partners: partners.map(({ id, name }) => ({ id, name })),
    typed: {
      direction: DIRECTIONS.find((one) => one === search.get('wat')) ?? 'offer',
      voor: partners.find(({ code }) => code === search.get('voor'))?.id ?? '',
    },
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, reader, today } = await enterFollowUps(context, request);
  const { programmeId, personId, organisation, userId } = reader;
  // A coordinator who works at none has nothing to offer.
  if (personId === null || organisation === null) throw new Response(null, { status: 404 });
  const typed = await typedIn(request);
  const said = readSaid(typed[NO_BSN]);
  const ids = (await readPartners(db, reader)).map(({ id }) => id);
  const form = makeForm({ said, secret: await worksAtSecret(db, reader) }, ids);
  const parsed = form.safeParse(typed);
  if (!parsed.success) {
    const doubt = doubtIn([typed.title, typed.text], said);
    return data({ typed, faults: faultsOf(parsed.error, FOLLOW_UP_FAULTS), doubt }, { status: 422 });
  }
  const making = { programmeId, personId, organisationId: organisation.id, userId, today };
  const id = await db.transaction().execute((trx) => makeFollowUp(trx, { ...making, made: parsed.data }));
  return redirect(followUpPath(id, { gedaan: 'gemaakt' }), 303);
}

export default function MakePage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const all = useWords(followUpWords);
  const { programme, programma, mayMake, secret, partners } = loaderData;
  const said = useAnswer(actionData);
  const typed: Record<string, string> = said?.typed ?? loaderData.typed;
  const faults = said?.faults ?? {};
  const labels = { kind: t.kind, direction: t.direction, title: t.titleLabel, text: t.text, voor: t.for };
  const textOf = useFaultText(faults, labels, all.faults);
  const back = followUpsPath({ programma });
  return (
    <>
      <title>{`${t.title} · Wisselstage`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[{ to: back, text: all.short }, { text: t.title }]}
        crumbsLabel={all.crumbs}
        eyebrow={programme}
        title={t.title}
        lead={mayMake ? t.lead : t.coordinator}
        band="teal"
      />
      {mayMake ? (
        <KeptForm kept="vervolg" method="post" noValidate>
          <FormStack>
            {secret ? <p>{t.secret}</p> : null}
            <RadioGroup
              name="kind"
              legend={t.kind}
              error={textOf('kind')}
              defaultValue={typed.kind}
              options={KINDS.map((value) => ({
                value,
                label: (
                  <>
                    <Icon name={KIND_ICONS[value]} /> {all.kinds[value]}
                  </>
                ),
                hint: t.kindHints[value],
              }))}
            />
            <RadioGroup
              name="direction"
              legend={t.direction}
              error={textOf('direction')}
              defaultValue={typed.direction}
              options={DIRECTIONS.map((value) => ({ value, label: t.directionOptions[value] }))}
            />
            <TextField
              {...fieldOf('title', typed, textOf)}
              label={t.titleLabel}
              hint={t.titleHint}
              maxLength={LONGEST.title}
            />
            <TextArea
              {...fieldOf('text', typed, textOf)}
              label={t.text}
              hint={t.textHint}
              maxLength={LONGEST.text}
              rows={4}
            />
            <SelectField
              {...fieldOf('voor', typed, textOf)}
              label={t.for}
              hint={t.forHint}
              options={[
                { value: '', label: t.forAll },
                ...partners.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <NoBsn doubt={said?.doubt} />
            <ButtonRow>
              <Button variant="primary">{t.press}</Button>
              <ButtonLink variant="quiet" to={back}>
                {t.back}
              </ButtonLink>
            </ButtonRow>
          </FormStack>
        </KeptForm>
      ) : (
        <ButtonRow>
          <ButtonLink variant="secondary" to={back}>
            {t.back}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
