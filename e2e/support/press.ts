import type { Visitor } from './accounts.ts';

/**
 * Presses what mails many: what it would do is shown first, and sent from there.
 * @returns the page of what was pressed; `null` when nobody was left to mail
 */
export async function pressToMany(
  visitor: Visitor,
  path: string,
  fields: Record<string, string>,
  sentence = '',
): Promise<string | null> {
  return sendShown(visitor, (await visitor.post(path, fields)).headers.get('location') ?? '', sentence);
}

/** The same from the page that shows what it would do. */
export async function sendShown(visitor: Visitor, asked: string, sentence = ''): Promise<string | null> {
  const answer = await visitor.get(asked);
  if (answer.status === 302) return null;
  const page = await answer.text();
  const shown = /name="shown" value="([^"]*)"/.exec(page)?.[1];
  if (shown === undefined) throw new Error(`${asked} shows nobody to mail`);
  const sent = await visitor.post(asked, { intent: 'send', shown, sentence });
  const pressed = sent.headers.get('location');
  if (!pressed) throw new Error(`${asked} answered ${sent.status}`);
  return pressed;
}
