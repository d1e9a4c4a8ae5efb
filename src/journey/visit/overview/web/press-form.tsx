import type { ReactNode } from 'react';
import { Form, useLocation } from 'react-router';
import { FormStack } from '../../../../ui/fieldset.tsx';
import { KeptForm } from '../../../../ui/kept-form.tsx';

/**
 * Posts to the page as it is asked: with a day that was opened it stays open. Of the forms that keep what was typed one
 * is where the language in the head of the page leads to: the first.
 */
export function PressForm({
  kept,
  aside,
  children,
}: {
  kept?: string;
  aside?: boolean;
  children: ReactNode;
}) {
  const { search } = useLocation();
  const asked = new URLSearchParams(search).get('toon') === 'dag' ? '?toon=dag' : '?';
  if (!kept) {
    return (
      <Form method="post" action={asked} preventScrollReset>
        {children}
      </Form>
    );
  }
  return (
    <KeptForm kept={kept} aside={aside} method="post" action={asked} noValidate>
      <FormStack>{children}</FormStack>
    </KeptForm>
  );
}
