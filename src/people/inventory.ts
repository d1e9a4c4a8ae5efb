import { at, type Inventory, type Table, via } from '../platform/privacy/inventory.ts';

/** What belongs to an account goes with it. */
const ofAccount = {
  purpose: 'sign-in',
  ground: 'public-task',
  seenBy: [],
  term: { while: 'account' },
  erasing: 'delete',
  people: { account: via('userId', 'user') },
  scope: null,
} as const satisfies Omit<Table, 'columns'>;

/** What somebody left who may have no account. */
const ofAddress = { ...ofAccount, purpose: 'protection' } as const;

/** Columns that better-auth asks for, and nothing of ours fills. */
const unused = 'nothing';

export const inventory: Inventory = {
  tables: {
    user: {
      ...ofAccount,
      purpose: 'account',
      seenBy: ['self', 'coordinator', 'operator'],
      people: { account: at('email') },
      columns: {
        id: { holds: 'id', seenBy: [] },
        name: 'name',
        email: { holds: 'email', seenBy: ['self', 'coordinator', 'operator', 'mailed'] },
        emailVerified: { holds: 'fact', seenBy: [] },
        image: unused,
        createdAt: { holds: 'fact', seenBy: [] },
        updatedAt: { holds: 'trace', seenBy: [] },
        twoFactorEnabled: { holds: 'fact', purpose: 'sign-in', seenBy: ['self'] },
        locale: { holds: 'fact', purpose: 'mail', seenBy: [] },
      },
    },
    role: {
      ...ofAccount,
      purpose: 'account',
      seenBy: ['self', 'coordinator', 'operator'],
      people: { account: via('user_id', 'user') },
      scope: via('programme_id', 'programme'),
      columns: {
        user_id: 'id',
        kind: 'fact',
        programme_id: 'fact',
        organisation_id: 'fact',
        person_id: 'id',
      },
    },
    session: {
      ...ofAccount,
      seenBy: ['self'],
      term: { until: 'expiresAt' },
      columns: {
        id: 'id',
        userId: 'id',
        token: { holds: 'key', seenBy: [] },
        expiresAt: 'trace',
        ipAddress: { holds: 'trace', purpose: 'protection', seenBy: [] },
        userAgent: 'trace',
        createdAt: 'trace',
        updatedAt: 'trace',
        secondFactorAt: 'trace',
        factor: { holds: 'id', seenBy: [] },
      },
    },
    account: {
      ...ofAccount,
      columns: {
        id: 'id',
        userId: 'id',
        // By what an organisation's login knows somebody.
        accountId: 'fact',
        providerId: 'fact',
        accessToken: unused,
        refreshToken: unused,
        idToken: unused,
        accessTokenExpiresAt: unused,
        refreshTokenExpiresAt: unused,
        scope: unused,
        password: unused,
        createdAt: 'trace',
        updatedAt: 'trace',
      },
    },
    twoFactor: {
      ...ofAccount,
      columns: {
        id: 'id',
        userId: 'id',
        secret: 'key',
        backupCodes: 'key',
        verified: 'fact',
        failedVerificationCount: { holds: 'trace', purpose: 'protection' },
        lockedUntil: { holds: 'trace', purpose: 'protection' },
      },
    },
    passkey: {
      ...ofAccount,
      columns: {
        id: 'id',
        name: { holds: 'text', seenBy: ['self'] },
        publicKey: 'key',
        userId: 'id',
        credentialID: 'key',
        counter: 'trace',
        deviceType: 'trace',
        backedUp: 'trace',
        transports: 'trace',
        createdAt: { holds: 'trace', seenBy: ['self'] },
        aaguid: 'trace',
      },
    },
    vouched_factor: {
      ...ofAccount,
      seenBy: ['self', 'coordinator'],
      people: { account: via('person_id', 'person') },
      scope: via('person_id', 'person'),
      columns: {
        person_id: { holds: 'id', seenBy: [] },
        app_id: { holds: 'id', seenBy: [] },
        passkey_id: { holds: 'id', seenBy: [] },
        vouched_by: { holds: 'id', seenBy: ['coordinator'], erasing: 'blank' },
        vouched_at: 'fact',
      },
    },
    // Digests of mailed links and codes; the address is in the name of a code, and in the value of a link.
    verification: {
      ...ofAddress,
      purpose: 'sign-in',
      term: { until: 'expiresAt' },
      people: { addressee: at('identifier') },
      columns: {
        id: 'id',
        identifier: 'email',
        value: 'email',
        expiresAt: 'trace',
        createdAt: 'trace',
        updatedAt: 'trace',
      },
    },
    // The key is a digest of an address of mail or network.
    rate_limit: {
      ...ofAddress,
      term: { until: 'ends_at' },
      people: { addressee: at('key') },
      columns: { key: 'key', count: 'trace', ends_at: 'trace' },
    },
  },
  mails: { 'people.sign-in': { further: 'fact' } },
};
