import type { ReactNode } from 'react';

/** Something to type over letter by letter. */
export function CodeText({ children }: { children: ReactNode }) {
  return (
    <p className="ws-code">
      <code>{children}</code>
    </p>
  );
}

/** Codes to write down or print. */
export function CodeList({ label, codes }: { label: string; codes: string[] }) {
  return (
    <ol className="ws-codes" aria-label={label}>
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
  );
}
