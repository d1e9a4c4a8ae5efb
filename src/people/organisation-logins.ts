import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Config } from '../platform/config/config.ts';
import type { OrganisationLogin } from '../platform/config/organisation-logins.ts';
import type { Db } from '../platform/db/connect.ts';
import { log } from '../platform/log/log.ts';
import { commonOptions } from './auth.ts';
import { furtherOf } from './own-path.ts';
import { signInPath, viaBackPath } from './paths.ts';

/** Somebody of an organisation takes too long: the others must not wait. */
const GIVE_UP_MS = 10_000;

export interface OrganisationLogins {
  list: Pick<OrganisationLogin, 'id' | 'label' | 'domains'>[];
  /** Where the browser goes, and the cookies that tie its return to it; null when the login does not answer. */
  begin(id: string, headers: Headers, further: string): Promise<{ url: string; cookies: string[] } | null>;
  /** Where the browser goes and the cookies of its session; null when the login or the person is refused. */
  finish(
    id: string,
    headers: Headers,
    query: URLSearchParams,
  ): Promise<{ url: string; cookies: string[] } | null>;
}

/** Code flow with PKCE, state and nonce. It opens accounts that exist, and makes none and no roles. */
export function createOrganisationLogins(db: Db, config: Config, secret: string): OrganisationLogins {
  const made = new Map<string, ReturnType<typeof createLogin>>();
  // One of its own for each, made when it is first used: a login that is down hinders nobody else.
  const find = (id: string) => {
    const login = config.organisationLogins.find((each) => each.id === id);
    if (!login) return null;
    if (!made.has(id)) made.set(id, createLogin(db, config, secret, login));
    return { login, auth: made.get(id)! };
  };
  return {
    list: config.organisationLogins.map(({ id, label, domains }) => ({ id, label, domains })),
    async begin(id, headers, further) {
      const found = find(id);
      if (!found) return null;
      const { auth, login } = found;
      return orRefuse(id, async () => {
        const { response, headers: answer } = await auth.api.signInSocial({
          body: { provider: id, callbackURL: further, disableRedirect: true },
          headers,
          returnHeaders: true,
        });
        if (!response.url) throw new LoginRefusedError('no_address');
        await requireIssuer(auth, login);
        return { url: response.url, cookies: answer.getSetCookie() };
      });
    },
    async finish(id, headers, query) {
      const found = find(id);
      if (!found) return null;
      const { auth, login } = found;
      return orRefuse(id, async () => {
        const answer = await auth.api.callbackOAuth({
          params: { id },
          query: Object.fromEntries(query),
          headers,
          method: 'GET',
          asResponse: true,
        });
        const to = new URL(answer.headers.get('location') ?? '', config.baseUrl);
        const refused = to.searchParams.get('error');
        if (refused) throw new LoginRefusedError(refused);
        await requireIssuer(auth, login);
        const own = to.origin === new URL(config.baseUrl).origin ? `${to.pathname}${to.search}` : null;
        return { url: furtherOf(own), cookies: answer.headers.getSetCookie() };
      });
    },
  };
}

class LoginRefusedError extends Error {
  override name = 'LoginRefusedError';
}

async function orRefuse<T>(id: string, work: () => Promise<T>): Promise<T | null> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new LoginRefusedError('no_answer')), GIVE_UP_MS).unref();
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    // For who runs the site: a code and no more. The person gets one sentence for every reason.
    log.warn(
      { login: id, why: error instanceof LoginRefusedError ? error.message : 'failed' },
      'login refused',
    );
    return null;
  }
}

type Login = ReturnType<typeof createLogin>;

/** What a login says of itself must be what was configured, to the letter. */
async function requireIssuer(auth: Login, { id, issuer }: OrganisationLogin): Promise<void> {
  const { socialProviders } = await auth.$context;
  if (socialProviders.find((each) => each.id === id)?.issuer !== issuer) {
    throw new LoginRefusedError('other_issuer');
  }
}

function createLogin(db: Db, config: Config, secret: string, login: OrganisationLogin) {
  const common = commonOptions(db, config, secret);
  return betterAuth({
    ...common,
    onAPIError: { errorURL: `${config.baseUrl}${signInPath()}` },
    account: { updateAccountOnSignIn: false, accountLinking: { enabled: true, trustedProviders: [] } },
    user: {
      async validateUserInfo({ user }) {
        const known = user.id ? await emailOf(db, String(user.id)) : null;
        const right =
          user.emailVerified === true &&
          isOf(login.domains, user.email) &&
          isOf(login.domains, known?.email) &&
          known?.emailVerified === true;
        return right ? undefined : { error: 'not_of_this_organisation' };
      },
    },
    databaseHooks: {
      ...common.databaseHooks,
      account: {
        create: {
          // We ask the login who somebody is and nothing more, so its keys are of no use here.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: login.id,
            discoveryUrl: `${login.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
            clientId: login.clientId,
            clientSecret: login.clientSecret,
            scopes: ['openid', 'email'],
            pkce: true,
            requireIdTokenVerification: true,
            // A token that is there is verified; this refuses an answer without one, which nothing binds to us.
            accountSubject: ({ tokens, profile }) => (tokens.idToken ? String(profile.sub ?? '') : ''),
            disableSignUp: true,
            redirectURI: `${config.baseUrl.replace(/\/$/, '')}${viaBackPath(login.id)}`,
          },
        ],
      }),
    ],
  });
}

async function emailOf(db: Db, userId: string) {
  return db.selectFrom('user').select(['email', 'emailVerified']).where('id', '=', userId).executeTakeFirst();
}

function isOf(domains: string[], email: string | null | undefined): boolean {
  return domains.includes(email?.toLowerCase().split('@').at(-1) ?? '');
}
