import type { MouseEvent, ReactNode } from 'react';
import { Link, useLocation, useRevalidator } from 'react-router';
import { KEPT_ID } from './kept-form.tsx';
import { Unscripted } from './unscripted.tsx';

export interface NavigationProps {
  nav: { label: string; items: NavigationItem[]; menuText: string };
  account: { text?: string | undefined; items: ReactNode } | undefined;
  /** `alone`: a page without data of its own, which is loaded anew. */
  language: { text: string; keepText?: string; hrefLang: string; to: string; alone?: boolean };
}

export interface NavigationItem {
  to: string;
  text: string;
  current?: boolean | undefined;
}

/** On a wide screen: everything in one line. */
export function Navigation({ nav, account, language }: NavigationProps) {
  const { key } = useLocation();
  return (
    <div className="ws-header__wide">
      <Items nav={nav} />
      {account?.text ? (
        <details className="ws-account" key={key}>
          <summary className="ws-account__summary">{account.text}</summary>
          <div className="ws-account__panel">{account.items}</div>
        </details>
      ) : (
        account && <div className="ws-account__items">{account.items}</div>
      )}
      <Language language={language} />
    </div>
  );
}

/**
 * On a phone: the same behind one word. It is a second copy, because a closed `<details>` cannot be opened
 * by a style sheet in every browser; only one of the two is ever displayed.
 */
export function NavigationMenu({ nav, account, language }: NavigationProps) {
  // A new key closes the menu after a navigation that kept the document.
  const { key } = useLocation();
  return (
    <details className="ws-menu" key={key}>
      <summary className="ws-menu__summary">{nav.menuText}</summary>
      <div className="ws-menu__panel">
        <Items nav={nav} />
        {account ? (
          <div className="ws-menu__account">
            {account.text ? <p className="ws-menu__name">{account.text}</p> : null}
            {account.items}
          </div>
        ) : null}
        <Language language={language} />
      </div>
    </details>
  );
}

function Items({ nav }: Pick<NavigationProps, 'nav'>) {
  if (nav.items.length === 0) return null;
  return (
    <nav aria-label={nav.label}>
      <ul className="ws-nav">
        {nav.items.map((item) => (
          <li key={item.to}>
            <Link className="ws-nav__link" to={item.to} aria-current={item.current ? 'page' : undefined}>
              {item.text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The page stays, with what was typed in it and what was said of it: only the texts are asked for anew. A browser
 * without JavaScript, or a page without a script, loads it; on a page with a form, the link leads to the button that takes along what is in it.
 */
function Language({ language }: Pick<NavigationProps, 'language'>) {
  if (language.alone) return <LanguageLink language={language} />;
  return (
    <>
      <LiveLanguage language={language} />
      <Unscripted>
        <a
          className="nl-link ws-language ws-language--kept"
          href={`#${KEPT_ID}`}
          lang={language.hrefLang}
          hrefLang={language.hrefLang}
        >
          {language.text}
        </a>
      </Unscripted>
    </>
  );
}

function LiveLanguage({ language }: Pick<NavigationProps, 'language'>) {
  const { revalidate } = useRevalidator();
  const change = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      // The answer brings the cookie; where it leads to is here.
      await fetch(language.to, { redirect: 'manual' });
      await revalidate();
    } catch {
      location.assign(language.to);
    }
  };
  return <LanguageLink language={language} onClick={change} />;
}

interface LanguageLinkProps extends Pick<NavigationProps, 'language'> {
  onClick?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

function LanguageLink({ language, onClick }: LanguageLinkProps) {
  return (
    <Link
      className="nl-link ws-language ws-language--now"
      to={language.to}
      lang={language.hrefLang}
      hrefLang={language.hrefLang}
      {...(onClick ? { onClick } : {})}
      reloadDocument
    >
      {language.text}
    </Link>
  );
}
