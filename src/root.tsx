import type { ReactNode } from 'react';
import {
  Form,
  isRouteErrorResponse,
  Link,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useParams,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import type { Route } from './+types/root.ts';
import { authorise, speak } from './edge.ts';
import { appContext, localeContext, nonceContext, viewerContext } from './people/scope.ts';
import { Button, ButtonLink } from './ui/button.tsx';
import { fontUrl } from './ui/font.ts';
import { LocaleProvider, useLocale, useWords } from './ui/language.tsx';
import { Layout as PageLayout } from './ui/layout.tsx';
import { usePageFocus } from './ui/page-focus.ts';
import { PageHead } from './ui/page-head.tsx';
import './ui/theme/theme.css';
import { words } from './words.ts';

export const middleware: Route.MiddlewareFunction[] = [speak, authorise];

export function loader({ context }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  return {
    locale: context.get(localeContext),
    nonce: context.get(nonceContext),
    example: context.get(appContext).mode === 'example',
    viewer: viewer && {
      name: viewer.name,
      coordinates: viewer.roles.some(({ kind }) => kind === 'coordinator'),
      hasChoice: viewer.roles.length > 1,
    },
  };
}

/** Who is signed in and in which language may change with every step. */
export const shouldRevalidate = () => true;

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const error = useRouteError();
  const locale = data?.locale ?? localeOfError(error);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="preload" href={fontUrl} as="font" type="font/woff2" crossOrigin="anonymous" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
        {/* The nonce is emptied by browsers once read, so it never matches what the server wrote. */}
        <ScrollRestoration nonce={data?.nonce} />
        <Scripts nonce={data?.nonce} />
      </body>
    </html>
  );
}

interface FrameProps {
  /** Whether the server runs the example, where the edge refused and there are no data to say so. */
  example?: boolean;
  children: ReactNode;
}

function Frame({ example = false, children }: FrameProps) {
  const data = useRouteLoaderData<typeof loader>('root');
  const { pathname } = useLocation();
  const { ronde, code } = useParams();
  const t = useWords(words);
  const locale = useLocale();
  const here = (to: string) => (to === `/rondes/${ronde}` ? pathname === to : pathname.startsWith(to));
  // The form to sign up has a round in its address as well, and no pages of a coordinator.
  const items =
    ronde && pathname.startsWith('/rondes/')
      ? [
          { to: `/rondes/${ronde}`, text: t.round },
          { to: `/rondes/${ronde}/organisaties`, text: t.organisations },
          { to: `/rondes/${ronde}/import`, text: t.import },
          { to: `/rondes/${ronde}/plekken`, text: t.places },
          { to: `/rondes/${ronde}/aanmeldingen`, text: t.people },
          { to: `/rondes/${ronde}/matching`, text: t.matching },
        ].map((item) => ({ ...item, current: here(item.to) }))
      : code && pathname.startsWith('/organisatie/')
        ? [
            ...(data?.viewer?.hasChoice ? [{ to: '/mijn', text: t.mine }] : []),
            ...organisationItems(`/organisatie/${encodeURIComponent(code)}`, pathname, t),
          ]
        : data?.viewer
          ? [
              {
                to: '/mijn',
                text: t.mine,
                current: /^\/(mijn(?!\/account)|organisatie)(\/|$)/.test(pathname),
              },
            ]
          : [];
  return (
    <PageLayout
      siteName={t.site}
      skipText={t.skip}
      nav={{ label: t.nav, items: data?.viewer ? items : [], menuText: t.menu }}
      account={data?.viewer ? accountOf(data.viewer.name, t) : visitorOf(t)}
      language={{
        text: t.otherLanguage,
        hrefLang: locale === 'en' ? 'nl' : 'en',
        to: `${pathname}?taal=${locale === 'en' ? 'nl' : 'en'}`,
      }}
      notice={
        (data?.example ?? example) ? (
          <>
            {t.example} <Link to="/">{t.exampleOther}</Link> · <Link to="/outbox">{t.outbox}</Link>
          </>
        ) : undefined
      }
      footer={<p>{t.footer}</p>}
    >
      {children}
    </PageLayout>
  );
}

/** A refusal by the edge says in which language it is read. */
function localeOfError(error: unknown): 'nl' | 'en' {
  return isRouteErrorResponse(error) && error.data?.locale === 'en' ? 'en' : 'nl';
}

const exampleOfError = (error: unknown) => isRouteErrorResponse(error) && error.data?.example === true;

type Words = (typeof words)['nl'];

/** For who speaks for an organisation: its own pages. */
const organisationItems = (to: string, pathname: string, t: Words) =>
  [
    { to, text: t.organisation },
    { to: `${to}/uitnodiging`, text: t.invitation },
    { to: `${to}/plekken`, text: t.places },
    { to: `${to}/locaties`, text: t.sites },
  ].map((item) => ({
    ...item,
    current: item.to === pathname || (item.to !== to && pathname.startsWith(`${item.to}/`)),
  }));

const accountOf = (name: string, t: Words) => ({
  text: name,
  items: (
    <>
      <ButtonLink variant="quiet" small to="/mijn/account">
        {t.account}
      </ButtonLink>
      <Form method="post" action="/uitloggen" reloadDocument>
        <Button variant="quiet" small>
          {t.signOut}
        </Button>
      </Form>
    </>
  ),
});

const visitorOf = (t: Words) => ({ items: <Link to="/inloggen">{t.signIn}</Link> });

export default function App() {
  usePageFocus();
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const t = useWords(words);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [title, text] =
    status === 404
      ? [t.notFound, t.notFoundText]
      : status === 403
        ? [t.refused, t.refusedText]
        : [t.wrong, t.wrongText];
  return (
    <Frame example={exampleOfError(error)}>
      <title>{`${title} · ${t.site}`}</title>
      <PageHead title={title} lead={text} />
      <p>
        <Link to="/">{t.toStart}</Link>
      </p>
    </Frame>
  );
}
