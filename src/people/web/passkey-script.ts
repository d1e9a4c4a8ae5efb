import {
  type PublicKeyCredentialCreationOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { passkeyAddPath, passkeySignInPath } from '../paths.ts';

export type Outcome = { to: string } | { added: true } | { wait: number } | { field: string } | 'failed';

async function post(path: string, body: object) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** Who closes the question of the browser, or has no passkey, gets `failed`: browsers tell no more. */
export async function signInWithPasskey(further: string): Promise<Outcome> {
  try {
    const asked = await post(passkeySignInPath, { further });
    if (!asked.options) return asked.wait ? { wait: asked.wait } : 'failed';
    const response = await startAuthentication({ optionsJSON: asked.options });
    const entered = await post(passkeySignInPath, { further, response });
    return entered.to ? { to: entered.to } : 'failed';
  } catch {
    return 'failed';
  }
}

export async function makePasskey(name: string, code: string): Promise<Outcome> {
  try {
    const asked = await post(passkeyAddPath, { name, code });
    if (asked.wait) return { wait: asked.wait };
    if (asked.field) return { field: asked.field };
    if (!asked.options) return 'failed';
    const optionsJSON: PublicKeyCredentialCreationOptionsJSON = asked.options;
    const response = await startRegistration({ optionsJSON });
    const made = await post(passkeyAddPath, { name, response });
    return made.added ? { added: true } : 'failed';
  } catch {
    return 'failed';
  }
}
