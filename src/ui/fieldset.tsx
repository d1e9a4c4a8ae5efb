import type { ReactNode } from 'react';

export function Fieldset({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset ws-fieldset">
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend ws-legend-text">
        {legend}
      </legend>
      {children}
    </fieldset>
  );
}

/** One column of questions with even room between them; goes inside the form element. */
export function FormStack({ children }: { children: ReactNode }) {
  return <div className="ws-form">{children}</div>;
}
