import { parseCookie, stringifySetCookie } from 'cookie';

/** The cookies that a browser sent along, by their name. */
export const cookiesIn = (header: string | null): Record<string, string | undefined> =>
  parseCookie(header ?? '');

interface OwnCookie {
  name: string;
  value: string;
  /** For how long, in seconds; 0 ends it. */
  maxAge: number;
  /** Whether our pages go by https. */
  secure: boolean;
}

/** A cookie of ours: sent to every page, since signing out ends it, and not shown to any script. */
export const setCookie = ({ secure, ...cookie }: OwnCookie): string =>
  stringifySetCookie({
    ...cookie,
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
    ...(secure ? { secure } : {}),
  });
