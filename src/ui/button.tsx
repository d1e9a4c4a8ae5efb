import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const variants: Record<ButtonVariant, string> = {
  primary: 'nl-button--primary',
  secondary: 'nl-button--secondary',
  quiet: 'nl-button--subtle',
  danger: 'nl-button--secondary nl-button--negative',
};

function classOf(variant: ButtonVariant, small: boolean): string {
  return classNames('nl-button', variants[variant], small && 'ws-button--small');
}

interface ButtonProps {
  variant: ButtonVariant;
  id?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  type?: 'submit' | 'button' | 'reset' | undefined;
  formAction?: string | undefined;
  /** The id of the form it belongs to, when it stands outside of it. */
  form?: string | undefined;
  formMethod?: 'get' | 'post' | undefined;
  formEncType?: string | undefined;
  formNoValidate?: boolean | undefined;
  describedBy?: string | undefined;
  disabled?: boolean | undefined;
  small?: boolean | undefined;
  /** What is heard in place of the text, when that says too little without the row around it. */
  label?: string | undefined;
  /** For what only a script can do; everything else is a form. */
  onClick?: (() => void) | undefined;
  children: ReactNode;
}

export function Button({
  variant,
  type = 'submit',
  describedBy,
  disabled = false,
  small = false,
  label,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      className={classNames(classOf(variant, small), disabled && 'nl-button--disabled')}
      type={type}
      disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
      {...rest}
    >
      <span className="nl-button__label">{children}</span>
    </button>
  );
}

interface ButtonLinkProps {
  to: string;
  variant: ButtonVariant;
  small?: boolean | undefined;
  download?: boolean | string | undefined;
  reloadDocument?: boolean | undefined;
  /** It leads to what is on the page already. */
  current?: boolean | undefined;
  /** The language of the text, when that is another than of the page. */
  lang?: string | undefined;
  describedBy?: string | undefined;
  children: ReactNode;
}

export function ButtonLink({
  to,
  variant,
  small = false,
  download,
  reloadDocument,
  current = false,
  lang,
  describedBy,
  children,
}: ButtonLinkProps) {
  return (
    <Link
      className={classOf(variant, small)}
      to={to}
      download={download}
      // A file is not a page of the app: the browser itself has to fetch it.
      reloadDocument={reloadDocument ?? Boolean(download)}
      aria-current={current || undefined}
      lang={lang}
      aria-describedby={describedBy}
    >
      <span className="nl-button__label">{children}</span>
    </Link>
  );
}

interface ButtonRowProps {
  /** On a phone the last button takes the room that is left. */
  fill?: boolean | undefined;
  children: ReactNode;
}

export function ButtonRow({ fill = false, children }: ButtonRowProps) {
  return <div className={classNames('ws-button-row', fill && 'ws-button-row--fill')}>{children}</div>;
}
