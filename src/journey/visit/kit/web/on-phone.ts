import { KIT_WORKER } from '../worker.ts';

const ANSWERS_WITHIN_MS = 10_000;

/**
 * Keeps the page of a visit on the phone, as it is now, or anew.
 * @returns whether it is there
 */
export async function keepOnPhone(keep: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  await navigator.serviceWorker.register(KIT_WORKER);
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return await new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
    setTimeout(resolve, ANSWERS_WITHIN_MS, false);
    active?.postMessage({ keep }, [port2]);
  });
}

/** What is kept may be no longer right, or no longer of who reads this: the worker asks again. */
export async function lookAgain(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(KIT_WORKER);
  registration?.active?.postMessage({});
}
