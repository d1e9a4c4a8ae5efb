import type { ReactNode } from 'react';
import { Form, useLocation } from 'react-router';

/**
 * A form in a row, a card or a line that has this id. What it leads to begins there: a browser without JavaScript
 * takes the mark along through the redirect, and with it nothing moves at all.
 */
export function RowForm({ row, children }: { row: string; children: ReactNode }) {
  const { search } = useLocation();
  return (
    <Form method="post" action={`${search}#${encodeURIComponent(row)}`} preventScrollReset>
      {children}
    </Form>
  );
}
