import type { z } from 'zod';
import type { Fault } from '../schema.ts';

/** Per field what is wrong with it. */
export type Faults = Partial<Record<string, Fault>>;
/** What came in, to be shown again. */
export type Typed = Record<string, string>;

/** The texts of a form. */
export async function typedIn(request: Request): Promise<Typed> {
  const entries = [...(await request.formData())].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [],
  );
  return Object.fromEntries(entries);
}

const FAULTS: Record<Fault, true> = {
  required: true,
  'too-long': true,
  code: true,
  email: true,
  day: true,
  number: true,
  choice: true,
  elsewhere: true,
  whereabouts: true,
  taken: true,
  'same-person': true,
  order: true,
};

/** The first fault of each field. */
export function faultsOf({ issues }: z.ZodError): Faults {
  const faults: Faults = {};
  for (const { path, message } of issues) {
    const field = String(path[0] ?? '');
    faults[field] ??= message in FAULTS ? (message as Fault) : 'required';
  }
  return faults;
}
