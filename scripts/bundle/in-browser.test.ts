import { expect, test } from 'vitest';
import { whyNot } from './in-browser.ts';

test.each([
  'node_modules/zod/v4/core/schemas.js',
  'node_modules/kysely/dist/esm/kysely.js',
  'node_modules/better-auth/dist/client/index.mjs',
  'node_modules/react-router/node_modules/cookie/index.js',
  'src/platform/mail/mail.ts',
  'src/journey/sign-up/schema.ts',
  'src/journey/sign-up/reads-permissions.ts',
  'src/homes/digest/mail/digest.ts',
])('%s does not go to a browser', (module) => {
  expect(whyNot(module)).not.toBeNull();
});

test.each([
  'node_modules/react-dom/client.js',
  'node_modules/react-router/dist/production/lib/dom/lib.js',
  'node_modules/@simplewebauthn/browser/esm/index.js',
  'src/root.tsx',
  'src/platform/privacy/guard.ts',
  'src/ui/mail-address.tsx',
  'src/journey/sign-up/people/web/sign-ups.tsx',
])('%s does', (module) => {
  expect(whyNot(module)).toBeNull();
});
