import { data, Link, redirect, useParams } from 'react-router';
import { NO_BSN, NoBsn } from '../../../../forms/no-bsn.tsx';
import { roundPath } from '../../../../homes/paths.ts';
import { dayOf } from '../../../../language/day.ts';
import { formatDay } from '../../../../language/format.ts';
import { roundContext, viewerContext } from '../../../../people/scope.ts';
import { type Doubt, doubtIn, readSaid } from '../../../../platform/privacy/doubt.ts';
import { holdsBsn } from '../../../../platform/privacy/guard.ts';
import { cleanText } from '../../../../platform/privacy/typed.ts';
import { useAnswer } from '../../../../ui/answer.ts';
import { Button, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { CheckboxField } from '../../../../ui/choice-field.tsx';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Done } from '../../../../ui/done.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Fieldset, FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { PageHead } from '../../../../ui/page-head.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { readMembers } from '../../../programme/reads-members.ts';
import { employmentPath, signUpsPath } from '../../paths.ts';
import { readColleagues } from '../../reads-employment.ts';
import { askContactsOf } from '../asking.ts';
import { answerEmployment } from '../employment.ts';
import type { Route } from './+types/unconfirmed.ts';
import { words } from './employment-words.ts';
import { readShown } from './read-shown.ts';
import { SHOWN, shownAs } from './shown.ts';

const LONGEST = 120;

export async function loader({ context, request }: Route.LoaderArgs) {
  const scope = context.get(roundContext);
  const search = new URL(request.url).searchParams;
  const people = (await readColleagues(scope.db, scope)).map(({ stand, ...one }) => ({
    ...one,
    shown: shownAs({ signUpId: one.signUpId, stand }),
    answeredOn: one.answeredAt && dayOf(one.answeredAt),
  }));
  const members = await readMembers(scope.db, scope);
  const contactsOf = new Map(members.map(({ id, contacts }) => [id, contacts.map(({ name }) => name)]));
  const waiting = people.filter(({ state }) => state !== 'confirmed');
  const groups = [...Map.groupBy(waiting, ({ organisationId }) => organisationId)].map(
    ([id, colleagues]) => ({
      ...{ id, name: colleagues[0]!.organisation, contacts: contactsOf.get(id) ?? [] },
      open: colleagues.filter(({ state }) => state === 'open'),
      denied: colleagues.filter(({ state }) => state === 'denied'),
    }),
  );
  return {
    round: { code: scope.code, name: scope.name },
    ...{ groups, all: people.length, waiting: waiting.length },
    done: search.get('gedaan'),
    count: Number(search.get('aantal') ?? 0),
  };
}

interface Fault {
  fault: 'toldBy' | 'picked' | 'bsn' | 'long';
  organisation: string;
  toldBy: string;
  doubt: Doubt | null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const scope = context.get(roundContext);
  const form = await request.formData();
  const organisation = String(form.get('organisatie') ?? '');
  if (form.get('intent') === 'mail') {
    const mails = await askContactsOf(scope.db, scope, organisation, dayOf(new Date()));
    return redirect(employmentPath(scope.code, { gedaan: mails > 0 ? 'gemaild' : 'niet-gemaild' }), 303);
  }
  const toldBy = cleanText(String(form.get('toldBy') ?? ''));
  const box = readSaid(form.get(NO_BSN));
  const picked = readShown(form.getAll(SHOWN));
  const fault =
    picked.length === 0
      ? 'picked'
      : toldBy === ''
        ? 'toldBy'
        : toldBy.length > LONGEST
          ? 'long'
          : holdsBsn(toldBy, box)
            ? 'bsn'
            : null;
  if (fault) {
    return data<Fault>({ fault, organisation, toldBy, doubt: doubtIn([toldBy], box) }, { status: 422 });
  }
  const said = { in: 'telephone', userId: context.get(viewerContext)!.userId, toldBy } as const;
  const { answered, changed } = await answerEmployment(scope.db, scope, picked, { answer: 'yes', said });
  if (changed > 0) return data({ changed }, { status: 409 });
  return redirect(employmentPath(scope.code, { gedaan: 'werkt-hier', aantal: answered }), 303);
}

/** Also after an answer that did not stand: what stands now is shown. */
export const shouldRevalidate = () => true;

export default function Unconfirmed({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords(words);
  const said = useAnswer(actionData);
  const { round, groups, all, waiting, done, count } = loaderData;
  const fault = said && 'fault' in said ? said : null;
  const denied = groups.reduce((sum, group) => sum + group.denied.length, 0);
  return (
    <>
      <title>{`${t.unconfirmedTitle} · ${round.name}`}</title>
      <ErrorSummary
        title={t.summary}
        errors={fault ? [{ fieldId: fieldOf(fault), text: t.missing[fault.fault] }] : []}
      />
      <PageHead
        crumbs={[{ to: roundPath(round.code), text: round.name }, { text: t.crumb }]}
        crumbsLabel={t.crumbs}
        title={t.unconfirmedTitle}
        lead={waiting > 0 ? `${t.unconfirmedLead(waiting, all)} ${t.unconfirmedWhy}` : undefined}
      />
      {said && 'changed' in said ? (
        <Callout tone="attention" title={t.changed} headingLevel={2} role="alert">
          <p>{t.changedText}</p>
        </Callout>
      ) : null}
      <Done text={said ? null : whatWasDone(t, done, count)} />
      {denied > 0 ? (
        <Section title={t.unknown(denied)} intro={t.unknownWhy}>
          {groups
            .filter((group) => group.denied.length > 0)
            .map((group) => (
              <Group key={group.id} group={group} people={group.denied} part="onbekend" fault={fault} open />
            ))}
        </Section>
      ) : null}
      {waiting === 0 ? (
        <Empty title={t.allConfirmed}>
          <p>{t.allConfirmedText}</p>
        </Empty>
      ) : null}
      {groups
        .filter((group) => group.open.length > 0)
        .map((group) => (
          <Group key={group.id} group={group} people={group.open} part="open" fault={fault} />
        ))}
    </>
  );
}

function whatWasDone(t: (typeof words)['nl'], done: string | null, count: number): string | null {
  if (done === 'werkt-hier') return t.saidByTelephone(count);
  if (done === 'gemaild') return t.reminded;
  return done === 'niet-gemaild' ? t.notReminded : null;
}

const idOf = (part: string, organisation: string) => `${part}-${organisation}`;
const fieldOf = ({ fault, organisation }: Fault) =>
  `${fault === 'picked' ? 'wie' : 'toldBy'}-${organisation}`;

type Loaded = Route.ComponentProps['loaderData']['groups'][number];

interface GroupProps {
  group: Loaded;
  people: Loaded['open'];
  part: 'open' | 'onbekend';
  fault: Fault | null;
  open?: boolean;
}

/** Who somebody says to be, and what their organisation said; there they can be set aside as well. */
function About({ one }: { one: Loaded['open'][number] }) {
  const t = useWords(words);
  const locale = useLocale();
  const { ronde = '' } = useParams();
  const day = one.answeredOn && formatDay(one.answeredOn, locale);
  return (
    <>
      {one.jobTitle} · <MailAddress>{one.email}</MailAddress>
      {one.state === 'denied' && day ? (
        <>
          <br />
          {one.by ? t.deniedBy(one.by, day) : t.deniedOn(day)} ·{' '}
          <Link className="nl-link" to={signUpsPath(ronde, { persoon: one.signUpId })}>
            {t.toSignUp}
          </Link>
        </>
      ) : null}
    </>
  );
}

/** The people of one organisation, and what its contact person said on the telephone. */
function Group({ group, people, part, fault, open = false }: GroupProps) {
  const t = useWords(words);
  const where = idOf(part, group.id);
  const own = fault?.organisation === where ? fault : null;
  const names = group.contacts.join(', ');
  return (
    <div id={where}>
      <Disclosure
        summary={t.ofOrganisation(group.name, people.length)}
        open={open || own !== null || undefined}
      >
        <p>{names ? t.contacts(names) : t.noContact}</p>
        <KeptForm kept={where} aside method="post">
          <input type="hidden" name="organisatie" value={where} />
          <FormStack>
            <Fieldset legend={t.whoWorks}>
              {people.map((one, index) => (
                <CheckboxField
                  key={one.signUpId}
                  id={index === 0 ? `wie-${where}` : `wie-${one.signUpId}`}
                  name={SHOWN}
                  value={one.shown}
                  label={one.name}
                  hint={<About one={one} />}
                  error={index === 0 && own?.fault === 'picked' ? t.missing.picked : undefined}
                />
              ))}
            </Fieldset>
            <TextField
              id={`toldBy-${where}`}
              name="toldBy"
              label={t.toldBy}
              hint={t.toldByHint}
              error={own && own.fault !== 'picked' ? t.missing[own.fault] : undefined}
              defaultValue={own?.toldBy ?? ''}
              maxLength={LONGEST}
            />
            <NoBsn doubt={own?.doubt} />
            <ButtonRow>
              <Button variant="secondary">{t.confirmByTelephone}</Button>
            </ButtonRow>
          </FormStack>
        </KeptForm>
        {part === 'open' && group.contacts.length > 0 ? (
          <RowForm row={where}>
            <input type="hidden" name="organisatie" value={group.id} />
            <Button variant="quiet" small name="intent" value="mail" label={t.remindOf(group.name)}>
              {t.remind}
            </Button>
          </RowForm>
        ) : null}
      </Disclosure>
    </div>
  );
}
