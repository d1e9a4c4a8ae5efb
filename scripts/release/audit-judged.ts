import { z } from 'zod';

/** A finding that waits, on purpose, with until when and why. */
export interface Waits {
  advisory: string;
  until: string;
  why: string;
}

const via = z.union([z.string(), z.object({ url: z.string().default(''), title: z.string().default('') })]);
const found = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.string(), range: z.string(), via: z.array(via) }),
  ),
});
const refused = z.object({ error: z.unknown().optional(), message: z.string().optional() });

export type Judged =
  /** The registry has no audit: nothing was looked at, which is not that nothing was found. */
  { kind: 'not-looked'; why: string } | { kind: 'looked'; findings: string[]; waiting: string[] };

/** What `npm audit --json` said. @param today on which something that waits may have waited too long */
export function judge(output: string, waits: readonly Waits[], today: string): Judged {
  const said = parsed(output);
  const looked = found.safeParse(said);
  if (!looked.success) {
    const { message } = refused.catch({}).parse(said);
    return { kind: 'not-looked', why: message ?? (output.trim().slice(0, 200) || 'no answer') };
  }
  const findings: string[] = [];
  const waiting: string[] = [];
  for (const [name, { severity, range, via }] of Object.entries(looked.data.vulnerabilities)) {
    for (const one of via) {
      // Of what only has it from another package, that one is named.
      if (typeof one === 'string') continue;
      const line = `${severity}: ${name} ${range}: ${one.title} ${one.url}`.trim();
      const wait = waits.find(({ advisory }) => one.url.endsWith(advisory));
      if (wait && wait.until >= today) waiting.push(`${line} (waits until ${wait.until}: ${wait.why})`);
      else findings.push(line);
    }
  }
  return { kind: 'looked', findings, waiting };
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
