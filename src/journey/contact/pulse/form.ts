import { z } from 'zod';
import { ABOUTS, type About, CONTACTS, type Contact, NOTICES, type Noticed } from '../contact-pulse.ts';

/** Which answer belongs to what: that of the buttons alone, or what is ticked below it. */
export type Understood =
  | { contact: Contact }
  | { about: About[]; noticed: Noticed[] }
  /** `both`: a client noticed something, and not yet. */
  | { fault: 'unclear' | 'both' };

const ticked = z.object({
  about: z.array(z.enum(ABOUTS)).max(20),
  noticed: z.array(z.enum(NOTICES)).max(20),
});

/** What was ticked, as it came. */
export interface TypedPulse {
  id: string;
  about: string[];
  noticed: string[];
}

export function readPulse(form: FormData): TypedPulse {
  const all = (name: string) => form.getAll(name).map(String);
  return { id: String(form.get('peiling') ?? ''), about: all('waarover'), noticed: all('merkte') };
}

/** Only choices: nothing can be typed here that is about a client. */
export function understandPulse(form: FormData): Understood {
  const pressed = form.get('contact');
  if (pressed !== null) {
    const contact = z.enum(CONTACTS).safeParse(pressed);
    return contact.success ? { contact: contact.data } : { fault: 'unclear' };
  }
  const chosen = ticked.safeParse(readPulse(form));
  if (!chosen.success) return { fault: 'unclear' };
  const [about, noticed] = [inOrder(ABOUTS, chosen.data.about), inOrder(NOTICES, chosen.data.noticed)];
  return noticed.length > 1 && noticed.includes('not-yet') ? { fault: 'both' } : { about, noticed };
}

const inOrder = <Key extends string>(keys: readonly Key[], chosen: readonly Key[]): Key[] =>
  keys.filter((key) => chosen.includes(key));
