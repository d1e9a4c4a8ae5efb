import { Form } from 'react-router';
import { Button, ButtonLink, ButtonRow } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useWords } from '../../../../ui/language.tsx';
import type { Contact } from '../../reads-members.ts';
import { words } from './member-words.ts';

interface LeavingProps {
  contact: Contact;
  organisation: string;
  /** Nobody else speaks for the organisation. */
  last: boolean;
  /** The address of the page. */
  here: string;
}

/** Asks once before somebody stops as contact person: an organisation without one hears nothing any more. */
export function Leaving({ contact, organisation, last, here }: LeavingProps) {
  const t = useWords(words);
  return (
    <Callout tone="attention" title={t.leavingTitle(contact.name)} headingLevel={3}>
      <p>{t.leaving(contact.name, organisation)}</p>
      {last ? <p>{t.leavingLast(contact.name, organisation)}</p> : null}
      <Form method="post" action={here}>
        <input type="hidden" name="contact" value={contact.id} />
        <ButtonRow>
          <Button variant="danger" name="intent" value="end-contact">
            {t.leavingYes}
          </Button>
          <ButtonLink variant="secondary" to={`${here}#contactpersonen`}>
            {t.leavingNo}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Callout>
  );
}
