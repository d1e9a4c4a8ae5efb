import { renderToStaticMarkup } from 'react-dom/server';
import { type EntryContext, type MiddlewareFunction, StaticRouter } from 'react-router';
import type { Kept } from '../language/kept.ts';
import { keptContext, sentContext } from '../people/scope.ts';
import { Button, ButtonLink, ButtonRow } from '../ui/button.tsx';
import { LocaleProvider } from '../ui/language.tsx';
import { Layout } from '../ui/layout.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { publicWords } from './public-words.ts';
import { words } from './unavailable-words.ts';

/** For a browser and for who watches over the site: it is worth trying again soon. */
const AGAIN_AFTER_SECONDS = 30;

/** Keeps what a form sent, so that it can be sent again when the database is away. */
export const keepSent: MiddlewareFunction<Response> = ({ request, context }, next) => {
  const isForm = /^application\/x-www-form-urlencoded\b/.test(request.headers.get('content-type') ?? '');
  if (request.method === 'POST' && isForm) context.set(sentContext, request.clone());
  const kept = context.get(keptContext);
  if (kept) context.set(sentContext, asSent(request, kept));
  return next();
};

/** A form that was to be shown in another language is not lost either, and asks for it again. */
const asSent = ({ url }: Request, { fields }: Kept) =>
  new Request(url, {
    method: 'POST',
    body: new URLSearchParams([...fields].flatMap(([name, values]) => values.map((value) => [name, value]))),
  });

interface Asked {
  request: Request;
  locale: 'nl' | 'en';
  /** The form that was sent, if it can still be read. */
  sent: Request | null;
  styles: string[];
}

/**
 * The page for when the database does not answer. It is whole by itself, without data and without a script. What a form
 * sent is in it, and goes again with one button: nobody types it twice.
 */
export async function unavailablePage({ request, locale, sent, styles }: Asked): Promise<Response> {
  const t = words[locale];
  const { pathname, search } = new URL(request.url);
  const isPost = sent !== null || (request.method !== 'GET' && request.method !== 'HEAD');
  const fields = isPost ? await fieldsOf(sent) : null;
  const html = renderToStaticMarkup(
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${t.unavailable} · ${t.site}`}</title>
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <LocaleProvider locale={locale}>
          <StaticRouter location={pathname}>
            <Layout
              siteName={t.site}
              skipText={t.skip}
              nav={{ label: t.nav, items: [], menuText: t.menu }}
              account={undefined}
              language={{
                text: t.otherLanguage,
                hrefLang: locale === 'en' ? 'nl' : 'en',
                to: `${pathname}?taal=${locale === 'en' ? 'nl' : 'en'}`,
                alone: true,
              }}
              footer={<p>{publicWords[locale].footer}</p>}
            >
              <PageHead
                title={t.unavailable}
                lead={fields ? t.unavailableSent : isPost ? t.unavailableFile : t.unavailableText}
              />
              {fields ? (
                <form method="post" action={pathname + search}>
                  {fields.map(([name, value], index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: fields may be alike, and are written once
                    <textarea key={index} name={name} defaultValue={value} hidden readOnly />
                  ))}
                  <ButtonRow>
                    <Button variant="primary">{t.sendAgain}</Button>
                  </ButtonRow>
                </form>
              ) : (
                <ButtonRow>
                  <ButtonLink variant="primary" to={pathname + search} reloadDocument>
                    {t.tryAgain}
                  </ButtonLink>
                </ButtonRow>
              )}
            </Layout>
          </StaticRouter>
        </LocaleProvider>
      </body>
    </html>,
  );
  return new Response(`<!DOCTYPE html>${html}`, {
    status: 503,
    headers: { ...againLater, 'Content-Type': 'text/html; charset=utf-8' },
  });
}

const againLater = { 'Retry-After': String(AGAIN_AFTER_SECONDS) };

/** The same for a page that is there already: it shows what it says at a 503. */
export const unavailableData = () => new Response(null, { status: 503, headers: againLater });

async function fieldsOf(sent: Request | null): Promise<[string, string][] | null> {
  const form = await sent?.formData().catch(() => null);
  return form ? [...form].map(([name, value]) => [name, String(value)]) : null;
}

/** The style sheets that every page has. */
export const stylesOf = ({ manifest }: EntryContext): string[] => manifest.routes.root?.css ?? [];
