import { fieldOf } from '../../../../forms/field-of.ts';
import type { Typed } from '../../../../forms/typed.ts';
import { formatLongDay } from '../../../../language/format.ts';
import { secondStepPath } from '../../../../people/paths.ts';
import { useBegun } from '../../../../ui/answer.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Card } from '../../../../ui/card.tsx';
import { SelectField } from '../../../../ui/choice-field.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { Inline } from '../../../../ui/inline.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';
import { useLocale, useWords } from '../../../../ui/language.tsx';
import { MailAddress } from '../../../../ui/mail-address.tsx';
import { RowForm } from '../../../../ui/row-form.tsx';
import { Section } from '../../../../ui/section.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { isAsked } from '../../programme-answer.ts';
import type { Contact, Member } from '../../reads-members.ts';
import { Leaving } from './member-leaving.tsx';
import { words } from './member-words.ts';

interface MemberContactsProps {
  member: Member;
  typed: Typed;
  textOf: (field: string) => string | undefined;
  /** The id of the contact person that somebody asked to take away. */
  leaving: string | null;
  /** The address of the page. */
  here: string;
  /** The second step was given just now. */
  mayName: boolean;
}

/** Who speaks for an organisation: one comes, another stops, or one takes over from another. */
export default function MemberContacts({
  member,
  typed,
  textOf,
  leaving,
  here,
  mayName,
}: MemberContactsProps) {
  const t = useWords(words);
  const locale = useLocale();
  const leaves = member.contacts.find(({ id }) => id === leaving);
  return (
    <Section id="contactpersonen" title={t.contacts} intro={t.contactsIntro}>
      {leaves ? (
        <Leaving
          contact={leaves}
          organisation={member.name}
          last={member.contacts.length === 1}
          here={here}
        />
      ) : null}
      <DataTable
        caption={t.contacts}
        captionHidden
        empty={<Empty title={member.contactName ? t.noAddress(member.contactName) : t.noContactsYet} />}
        columns={[
          { key: 'who', text: t.who },
          { key: 'email', text: t.email },
          { key: 'state', text: t.state },
          { key: 'actions', text: t.actions, hiddenText: true },
        ]}
        rows={member.contacts.map((contact) => ({
          key: contact.id,
          id: contact.id,
          header: 'who',
          cells: {
            who: contact.name,
            email: <MailAddress>{contact.email}</MailAddress>,
            state: (
              <Badge tone={contact.invited ? 'good' : 'neutral'}>
                {contact.invited ? t.mayEnter : t.notInvited}
              </Badge>
            ),
            actions: <Actions contact={contact} invited={isAsked(member.invitation)} />,
          },
        }))}
      />
      {mayName ? <AddContact member={member} typed={typed} textOf={textOf} /> : <ProveFirst here={here} />}
      {member.former.length > 0 ? (
        <p>
          {t.former}:{' '}
          {member.former
            .map(({ name, endedOn }) => t.formerLine(name, formatLongDay(endedOn ?? '', locale)))
            .join('; ')}
        </p>
      ) : null}
    </Section>
  );
}

function ProveFirst({ here }: { here: string }) {
  const t = useWords(words);
  return (
    <Card title={t.addContact} headingLevel={3}>
      <p>{t.proveFirst}</p>
      <ButtonLink variant="secondary" to={secondStepPath({ verder: here })}>
        {t.prove}
      </ButtonLink>
    </Card>
  );
}

function AddContact({ member, typed, textOf }: Pick<MemberContactsProps, 'member' | 'typed' | 'textOf'>) {
  const t = useWords(words);
  const begun = useBegun(member.contacts.map(({ id }) => id).join());
  return (
    <Card title={t.addContact} headingLevel={3}>
      <KeptForm kept="contact" aside method="post" key={begun}>
        <FormStack>
          <TextField
            id="contactName"
            name="contactName"
            label={t.contactName}
            error={textOf('contactName')}
            defaultValue={typed.contactName ?? (member.contacts.length === 0 ? member.contactName : '')}
            maxLength={120}
          />
          <TextField
            {...fieldOf('contactEmail', typed, textOf)}
            type="email"
            label={t.contactEmail}
            hint={t.contactEmailHint(isAsked(member.invitation))}
            maxLength={200}
          />
          {member.contacts.length > 0 ? (
            <SelectField
              {...fieldOf('replaces', typed, textOf)}
              label={t.replaces}
              hint={t.replacesHint}
              options={[
                { value: '', label: t.replacesNobody },
                ...member.contacts.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          ) : (
            <input type="hidden" name="replaces" value="" />
          )}
          <ButtonRow>
            <Button variant="secondary" name="intent" value="add-contact">
              {t.addNow}
            </Button>
          </ButtonRow>
        </FormStack>
      </KeptForm>
    </Card>
  );
}

function Actions({ contact, invited }: { contact: Contact; invited: boolean }) {
  const t = useWords(words);
  return (
    <RowForm row={contact.id}>
      <input type="hidden" name="contact" value={contact.id} />
      <Inline>
        {invited && !contact.invited ? (
          <Button
            variant="secondary"
            small
            name="intent"
            value="invite-contact"
            label={t.inviteOne(contact.name)}
          >
            {t.invite}
          </Button>
        ) : null}
        <ButtonLink variant="quiet" small to={`?weghalen=${contact.id}#contactpersonen`}>
          {t.stop} <VisuallyHidden>({contact.name})</VisuallyHidden>
        </ButtonLink>
      </Inline>
    </RowForm>
  );
}
