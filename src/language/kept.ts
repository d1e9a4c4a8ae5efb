import type { Locale } from './format.ts';

/** The field of the button that asks for the page in the other language, with what is in the form. */
export const ASKS_LANGUAGE = '_taal';

/** A form that was not sent to be carried out, but to come back in another language. */
export interface Kept {
  /** `null`: none that is spoken here. */
  locale: Locale | null;
  /** The form on the page that it came from. */
  form: string;
  fields: ReadonlyMap<string, readonly string[]>;
}

/** What that button says: the language, and the form that it stands in. */
export const languageFor = (locale: string, form: string) => `${locale} ${form}`;

/** What was in a form that asks for a language; `null` of any other form. */
export function readKept(body: string): Kept | null {
  const sent = new URLSearchParams(body);
  const asked = sent.get(ASKS_LANGUAGE);
  if (asked === null) return null;
  const [, locale = null, form = ''] = /^(nl|en) ([\w-]{1,80})$/.exec(asked) ?? [];
  const fields = new Map<string, string[]>();
  for (const [name, value] of sent) {
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return { locale: locale as Locale | null, form, fields };
}
