import type { z } from 'zod';

/** Per field, by its name, what is wrong with it: a code of ours, for which a page has a sentence. */
export type Faults<Fault extends string = string> = Partial<Record<string, Fault>>;
/** What came in, to be shown again. */
export type Typed = Record<string, string>;

/** The texts of a form, with line ends as we write them. Files are left out; of a name that comes twice the last counts. */
export async function typedIn(request: Request): Promise<Typed> {
  const entries = [...(await request.formData())].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [],
  );
  return Object.fromEntries(entries);
}

/**
 * The number of the version that a form was made from, as its field gives it back.
 * @returns -1, which no version has, for what no form of ours holds: the form is then older than what is kept
 */
export const readVersion = (typed: unknown): number =>
  typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : -1;

/**
 * The first fault of each field. A schema says its faults by their code, as the message.
 * @param known the codes that the page has sentences for; what else a library says is `required`
 */
export function faultsOf<Fault extends string>(
  { issues }: z.ZodError,
  known: readonly Fault[],
): Faults<Fault | 'required'> {
  const faults: Faults<Fault | 'required'> = {};
  for (const { path, message } of issues) {
    const field = String(path[0] ?? '');
    faults[field] ??= known.find((code) => code === message) ?? 'required';
  }
  return faults;
}
