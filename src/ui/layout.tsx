import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { classNames } from './class-names.ts';
import { OtherLanguageContext } from './kept-form.tsx';
import { Mark } from './mark.tsx';
import { Navigation, NavigationMenu, type NavigationProps } from './navigation.tsx';
import { Switcher, type SwitcherProps } from './switcher.tsx';

interface LayoutProps extends NavigationProps {
  siteName: string;
  siteTo?: string | undefined;
  skipText: string;
  /** From one round to another, for instance. */
  switcher?: SwitcherProps | undefined;
  footer: ReactNode;
  /** On pages for everybody the foot says more. */
  footerLook?: 'public' | undefined;
  /** A thin bar above the header, for what holds on every page. */
  notice?: ReactNode;
  /** The way out at once; it stays in sight. */
  exit?: ReactNode;
  children: ReactNode;
}

export function Layout({
  siteName,
  siteTo = '/',
  skipText,
  switcher,
  footer,
  footerLook,
  notice,
  exit,
  children,
  ...navigation
}: LayoutProps) {
  return (
    <div className="ws-page">
      <header className="ws-header">
        <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {skipText}
        </a>
        {exit}
        {notice ? (
          <div className="ws-notice">
            <div className="ws-wide">{notice}</div>
          </div>
        ) : null}
        <div className="ws-header__bar ws-wide">
          <Link className="ws-brand" to={siteTo}>
            <Mark />
            <span>{siteName}</span>
          </Link>
          {switcher ? <Switcher {...switcher} /> : null}
          <Navigation {...navigation} />
          <NavigationMenu {...navigation} />
        </div>
      </header>
      <main id="inhoud" className="ws-main ws-wide" tabIndex={-1}>
        <OtherLanguageContext
          value={{ locale: navigation.language.hrefLang, text: navigation.language.keepText ?? '' }}
        >
          {children}
        </OtherLanguageContext>
      </main>
      <footer className={classNames('ws-footer', footerLook && `ws-footer--${footerLook}`)}>
        <div className="ws-wide">{footer}</div>
      </footer>
    </div>
  );
}
