import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider from 'oidc-provider';

/** How the peer lies about who signed in. `honest` and `signed again` do not. */
export type Lie =
  | 'honest'
  | 'signed again'
  | 'wrong issuer'
  | 'wrong audience'
  | 'wrong nonce'
  | 'no nonce'
  | 'wrong signature'
  | 'too old'
  | 'unsigned'
  | 'missing';

export interface Peer {
  issuer: string;
  lie: Lie;
  /** What it says of whoever signs in with this name. */
  people: Map<string, { sub: string; email: string; email_verified?: boolean }>;
  /** The queries of the browsers that came to sign in. */
  asked: URLSearchParams[];
  stop(): Promise<void>;
}

export const CLIENT = { id: 'wisselstage', secret: 'a-secret-of-the-test-that-is-long-enough' };

/** A real OpenID provider on this machine, with one client, that can be told to lie in its tokens. */
export async function startPeer(redirectUri: string): Promise<Peer> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const own = await generateKeyPair('RS256', { extractable: true });
  const foreign = await generateKeyPair('RS256', { extractable: true });
  const peer: Peer = {
    issuer,
    lie: 'honest',
    people: new Map(),
    asked: [],
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...(await exportJWK(own.privateKey)), kid: 'own', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key of the test'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    async findAccount(_, name) {
      const person = peer.people.get(name);
      return person && { accountId: name, claims: async () => person };
    },
    // Nobody is asked for consent: that is the business of the organisation.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  provider.use(async (ctx, next) => {
    if (ctx.path === '/auth') peer.asked.push(new URLSearchParams(ctx.querystring));
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    if (ctx.path === '/token' && body?.id_token && peer.lie !== 'honest') {
      if (peer.lie === 'missing') delete body.id_token;
      else body.id_token = await twist(body.id_token, peer.lie);
    }
  });
  server.on('request', provider.callback());
  return peer;

  async function twist(token: string, lie: Lie): Promise<string> {
    const claims: JWTPayload = decodeJwt(token);
    if (lie === 'unsigned') {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part(claims)}.`;
    }
    if (lie === 'wrong issuer') claims.iss = 'https://login.elders.example';
    if (lie === 'wrong audience') claims.aud = 'another-client';
    if (lie === 'wrong nonce') claims.nonce = 'of-another-sign-in';
    if (lie === 'no nonce') delete claims.nonce;
    if (lie === 'too old') claims.exp = Math.floor(Date.now() / 1000) - 3600;
    const { privateKey } = lie === 'wrong signature' ? foreign : own;
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(privateKey);
  }
}
