import { type ReactNode, useEffect } from 'react';
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
import { homePath, minePath, organisationPath, roundPath } from './homes/paths.ts';
import { directoryPath } from './journey/contact/paths.ts';
import { followUpsPath } from './journey/follow-up/paths.ts';
import { networkPath, reportPath } from './journey/impact/paths.ts';
import { matchingPath } from './journey/matching/paths.ts';
import { ownPlacesPath } from './journey/place/paths.ts';
import { closedIn } from './journey/place/place-closed-for.ts';
import { invitationPath, membersPath, sitesPath } from './journey/programme/paths.ts';
import { dilemmasPath } from './journey/reflection/paths.ts';
import { placesPath, signUpsPath } from './journey/sign-up/paths.ts';
import { visitsPath } from './journey/visit/paths.ts';
import { accountPath, signInPath, signOutPath } from './people/paths.ts';
import { appContext, localeContext, nonceContext, viewerContext } from './people/scope.ts';
import { outboxPath } from './post/paths.ts';
import { Button, ButtonLink } from './ui/button.tsx';
import { LocaleProvider, useLocale, useWords } from './ui/language.tsx';
import { Layout as PageLayout } from './ui/layout.tsx';
import { usePageFocus } from './ui/page-focus.ts';
import { PageHead } from './ui/page-head.tsx';
import { SharedPicture } from './ui/page-summary.tsx';
import { usePlain, useScriptless } from './ui/plain.ts';
import { ClosedForNow } from './web/closed-for-now.tsx';
import { authorise, speak } from './web/edge.ts';
import { type FrameData, frameOf, frameOfError } from './web/frame.ts';
import { importPath } from './workbook/paths.ts';
import './ui/theme/theme.css';
import { leadsToStories } from './web/leads-to-stories.ts';
import { PublicExit, PublicFooter, publicItems } from './web/public-frame.tsx';
import { publicWords } from './web/public-words.ts';
import { roundsToSwitch } from './web/round-switch.ts';
import { keepSent } from './web/unavailable.tsx';
import { words } from './web/words.ts';

export const middleware: Route.MiddlewareFunction[] = [speak, keepSent, authorise];

export async function loader({ context, request }: Route.LoaderArgs) {
  const [app, locale, viewer] = [
    context.get(appContext),
    context.get(localeContext),
    context.get(viewerContext),
  ];
  const { pathname } = new URL(request.url);
  return {
    ...frameOf(app, locale, viewer),
    rounds: await roundsToSwitch(app, { viewer, pathname, locale }),
    // In the menu of who comes by, and only there.
    stories: await leadsToStories(app, viewer),
    nonce: context.get(nonceContext),
    origin: new URL(request.url).origin,
  };
}

/** Who is signed in and in which language may change with every step. */
export const shouldRevalidate = () => true;

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const error = useRouteError();
  const locale = data?.locale ?? frameOfError(error)?.locale ?? 'nl';
  const plain = usePlain() && !error;
  const scriptless = useScriptless() && !error;
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {plain && data ? <SharedPicture origin={data.origin} /> : null}
        <Meta />
        {/* Without the nonce of one answer, a page can be the same for everybody. */}
        <Links {...(scriptless ? { nonce: '' } : {})} />
        {/* All the script that such a page has: to leave it at once. */}
        {plain && data && !data.viewer ? <script src="/verlaat.js" defer /> : null}
      </head>
      <body>
        <LocaleProvider locale={locale}>{children}</LocaleProvider>
        {/* The nonce is emptied by browsers once read, so it never matches what the server wrote. */}
        {scriptless ? null : (
          <>
            <ScrollRestoration nonce={data?.nonce} />
            <Scripts nonce={data?.nonce} />
          </>
        )}
      </body>
    </html>
  );
}

interface FrameProps {
  /** Where the edge refused: there are no data of the page, nor other pages around what is not there. */
  refused?: FrameData | null;
  children: ReactNode;
}

function Frame({ refused = null, children }: FrameProps) {
  const loaded = useRouteLoaderData<typeof loader>('root');
  const { viewer = null, example = false } = refused ?? loaded ?? {};
  const { pathname, search } = useLocation();
  const { ronde, code } = useParams();
  const t = useWords(words);
  const locale = useLocale();
  const isPublic = usePlain() && !refused;
  const here = (to: string) => (to === roundPath(ronde ?? '') ? pathname === to : pathname.startsWith(to));
  // The form to sign up has a round in its address as well, and no pages of a coordinator: those begin as its home.
  const items =
    ronde && !refused && (pathname.startsWith(roundPath('')) || pathname.startsWith(reportPath('')))
      ? ROUND_PAGES.map(({ pathOf, text }) => ({
          ...{ to: pathOf(ronde), text: t[text] },
          current: here(pathOf(ronde)),
        }))
      : code && !refused && pathname.startsWith(organisationPath(''))
        ? [
            ...(viewer?.hasChoice ? [{ to: minePath(), text: t.mine }] : []),
            ...organisationItems(code, pathname, t),
          ]
        : viewer
          ? [
              {
                to: minePath(),
                text: t.mine,
                current: isOwn(pathname),
              },
              ...(viewer.inProgramme ? programmeItems(pathname, t) : []),
            ]
          : [];
  // In a round or an organisation its own pages fill the menu; what is of the programme stands at the name.
  const beside =
    viewer?.inProgramme && items.length > 0 && !items.some(({ to }) => to === directoryPath())
      ? [
          ...(viewer.hasChoice || ronde ? [{ to: minePath(), text: t.mine }] : []),
          ...programmeItems(pathname, t),
          { to: networkPath(), text: t.network },
        ]
      : [];
  return (
    <PageLayout
      siteName={t.site}
      skipText={t.skip}
      switcher={refused ? undefined : switcherOf(loaded?.rounds ?? [], ronde, here, t)}
      nav={{
        label: t.nav,
        items: viewer
          ? items
          : isPublic
            ? publicItems(pathname, loaded?.stories ?? false, publicWords[locale], t.places)
            : [],
        menuText: t.menu,
      }}
      account={viewer ? accountOf(viewer.name, beside, t) : visitorOf(t)}
      language={{
        text: t.otherLanguage,
        keepText: t.otherLanguageKept,
        hrefLang: locale === 'en' ? 'nl' : 'en',
        to: `${pathname}?${inLanguage(search, locale === 'en' ? 'nl' : 'en')}`,
      }}
      notice={
        example ? (
          <>
            {t.example} <Link to={homePath}>{t.exampleOther}</Link> · <Link to={outboxPath}>{t.outbox}</Link>
          </>
        ) : undefined
      }
      footer={isPublic ? <PublicFooter /> : <p>{t.openSource}</p>}
      footerLook={isPublic ? 'public' : undefined}
      exit={isPublic && !viewer ? <PublicExit /> : undefined}
    >
      {children}
    </PageLayout>
  );
}

/** The pages of a round that its menu leads to, in the order of its way. */
const ROUND_PAGES = [
  { pathOf: roundPath, text: 'round' },
  { pathOf: membersPath, text: 'organisations' },
  { pathOf: importPath, text: 'import' },
  { pathOf: placesPath, text: 'places' },
  { pathOf: signUpsPath, text: 'people' },
  { pathOf: matchingPath, text: 'matching' },
  { pathOf: visitsPath, text: 'visits' },
  { pathOf: reportPath, text: 'impact' },
] as const satisfies { pathOf: (code: string) => string; text: keyof Words }[];

/** From a page of a round to the same page of another. */
function switcherOf(
  rounds: { code: string; name: string }[],
  ronde: string | undefined,
  here: (to: string) => boolean,
  t: Words,
) {
  const now = rounds.find(({ code }) => code === ronde);
  if (!now) return undefined;
  const { pathOf } = ROUND_PAGES.find((page) => here(page.pathOf(now.code))) ?? ROUND_PAGES[0];
  return {
    label: t.round,
    current: now.name,
    items: rounds.map(({ code, name }) => ({ to: pathOf(code), text: name, current: code === ronde })),
  };
}

/** The same page, with what it was asked to show. */
function inLanguage(search: string, locale: 'nl' | 'en'): string {
  const params = new URLSearchParams(search);
  params.set('taal', locale);
  return params.toString();
}

type Words = (typeof words)['nl'];

/** Whether it is a page of who has signed in, but not about the account. All pages of an organisation begin alike. */
const isOwn = (pathname: string) =>
  pathname === minePath() ||
  (pathname.startsWith(`${minePath()}/`) && !pathname.startsWith(accountPath())) ||
  pathname.startsWith(organisationPath(''));

/** For who speaks for an organisation: its own pages. */
const organisationItems = (code: string, pathname: string, t: Words) =>
  [
    { to: organisationPath(code), text: t.organisation },
    { to: invitationPath(code), text: t.invitation },
    { to: ownPlacesPath(code), text: t.places },
    { to: sitesPath(code), text: t.sites },
  ].map((item) => ({
    ...item,
    current:
      item.to === pathname || (item.to !== organisationPath(code) && pathname.startsWith(`${item.to}/`)),
  }));

/** What everybody in a programme shares. */
const programmeItems = (pathname: string, t: Words) =>
  [
    { to: directoryPath(), text: t.contacts },
    { to: dilemmasPath(), text: t.dilemmas },
    { to: followUpsPath(), text: t.followUps },
  ].map((item) => ({ ...item, current: pathname.startsWith(item.to) }));

const accountOf = (name: string, beside: readonly { to: string; text: string }[], t: Words) => ({
  text: name,
  items: (
    <>
      {beside.map(({ to, text }) => (
        <ButtonLink key={to} variant="quiet" small to={to}>
          {text}
        </ButtonLink>
      ))}
      <ButtonLink variant="quiet" small to={accountPath()}>
        {t.account}
      </ButtonLink>
      <Form method="post" action={signOutPath} reloadDocument>
        <Button variant="quiet" small>
          {t.signOut}
        </Button>
      </Form>
    </>
  ),
});

const visitorOf = (t: Words) => ({ items: <Link to={signInPath()}>{t.signIn}</Link> });

export default function App() {
  usePageFocus();
  // Whatever page is opened: what a phone kept of a visit may be cancelled since, or of who was here before. The one worker
  // that there is asks again.
  useEffect(() => {
    navigator.serviceWorker?.getRegistrations().then(([kit]) => kit?.active?.postMessage({}));
  }, []);
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const t = useWords(words);
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const closed = isRouteErrorResponse(error) ? closedIn(error) : null;
  if (closed)
    return (
      <Frame>
        <ClosedForNow closed={closed} />
      </Frame>
    );
  const [title, text] =
    status === 404
      ? [t.notFound, t.notFoundText]
      : status === 403
        ? [t.refused, t.refusedText]
        : status === 503
          ? [t.unavailable, t.unavailableOpen]
          : [t.wrong, t.wrongText];
  return (
    <Frame refused={frameOfError(error)}>
      <title>{`${title} · ${t.site}`}</title>
      <PageHead title={title} lead={text} />
      <p>
        <Link to={homePath}>{t.toStart}</Link>
      </p>
    </Frame>
  );
}
