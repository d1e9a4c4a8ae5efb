import { data, Link, redirect } from 'react-router';
import { fieldOf } from '../../../../forms/field-of.ts';
import { Problems, useFaultText } from '../../../../forms/problems.tsx';
import { type Faults, faultsOf, type Typed, typedIn } from '../../../../forms/typed.ts';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { inOrder } from '../../../../language/order.ts';
import { isShared } from '../../../../people/person/own-address.ts';
import { localeContext, roundContext } from '../../../../people/scope.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useWords } from '../../../../ui/language.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { memberPath, membersPath, newMemberPath } from '../../paths.ts';
import { type Member, readMembers } from '../../reads-members.ts';
import { FAULTS, newOrganisationForm } from '../../schema.ts';
import { words as faultWords } from '../../web/fault-words.ts';
import { addContact } from '../contacts.ts';
import { addOrganisation } from '../membership.ts';
import type { Route } from './+types/new-member.ts';
import { MemberFields, memberLabels } from './member-fields.tsx';
import { words } from './member-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const members = await readMembers(scope.db, scope);
  const added = members.find(({ code }) => code === search.get('toegevoegd'));
  return {
    round: { code: scope.code, name: scope.name },
    known: { kinds: different(members, 'kind'), regions: different(members, 'region') },
    added: added?.name ?? null,
    // A list of organisations is mostly of one region.
    region: added?.region ?? '',
    count: members.length,
  };
}

const different = (members: readonly Member[], what: 'kind' | 'region') =>
  [...new Set(members.map((member) => member[what]).filter(Boolean))].sort(inOrder);

interface Said {
  faults: Faults;
  typed: Typed;
}

export async function action({ context, request }: Route.ActionArgs) {
  const { db, programmeId, roundId, code: round } = context.get(roundContext);
  const typed = await typedIn(request);
  const refuse = (faults: Faults) => data<Said>({ faults, typed }, { status: 422 });
  const wish = newOrganisationForm.safeParse(typed);
  if (!wish.success) return refuse(faultsOf(wish.error, FAULTS));
  const { contactName: name, contactEmail: email, ...organisation } = wish.data;
  if (email !== '' && (await isShared(db, programmeId, { email, name }))) {
    return refuse({ contactEmail: 'shared-address' });
  }
  const added = await addOrganisation(db, { roundId, programmeId }, organisation);
  if ('taken' in added) return refuse({ [added.taken]: added.elsewhere ? 'elsewhere' : 'taken' });
  const [member] = await readMembers(db, { roundId }, added.code);
  if (member && email !== '') {
    const occasion = { roundId, programmeId, locale: context.get(localeContext), today: dayOf(new Date()) };
    await addContact(db, occasion, { organisationId: member.id, name, email, replaces: null });
  }
  const code = encodeURIComponent(added.code);
  if (typed.intent === 'another') return redirect(newMemberPath(round, { toegevoegd: code }), 303);
  return redirect(memberPath(round, code, { gedaan: email === '' ? 'toegevoegd' : 'compleet' }), 303);
}

export default function NewMember({ loaderData, actionData }: Route.ComponentProps) {
  const answered = useAnswer(actionData);
  const t = useWords(words);
  const { round, known, added, region, count } = loaderData;
  const { faults, typed }: Said = answered ?? { faults: {}, typed: { region } };
  const textOf = useFaultText(faults, memberLabels(t), useWords(faultWords));
  return (
    <>
      <title>{`${t.newTitle} · ${round.name}`}</title>
      <Problems faults={faults} textOf={textOf} />
      <PageHead
        crumbs={[
          { to: roundPath(round.code), text: round.name },
          { to: membersPath(round.code), text: t.title },
          { text: t.newTitle },
        ]}
        crumbsLabel={t.crumbs}
        title={t.newTitle}
        lead={t.newLead}
      />
      {added !== null && !answered ? (
        <Callout tone="good" role="status">
          {t.addedOne(added, count)}{' '}
          <Link className="nl-link" to={membersPath(round.code)}>
            {t.toList}
          </Link>
        </Callout>
      ) : null}
      {/* A new one begins with what it has of its own empty. */}
      <KeptForm kept="nieuw" method="post" key={added ?? ''}>
        <FormStack>
          <MemberFields typed={typed} textOf={textOf} known={known} />
          <TextField
            {...fieldOf('contactName', typed, textOf)}
            label={t.contactName}
            hint={t.contactLater}
            maxLength={120}
            autoComplete="off"
          />
          <TextField
            {...fieldOf('contactEmail', typed, textOf)}
            type="email"
            label={t.contactEmail}
            maxLength={200}
            autoComplete="off"
          />
          <TextField
            {...fieldOf('code', typed, textOf)}
            label={t.codeOptional}
            hint={t.codeHint}
            maxLength={20}
          />
          <ButtonRow>
            <Button variant="primary" name="intent" value="another">
              {t.addAnother}
            </Button>
            <Button variant="secondary" name="intent" value="add">
              {t.addNow}
            </Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </>
  );
}
