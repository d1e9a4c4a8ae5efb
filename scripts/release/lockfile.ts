import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      dev: z.boolean().optional(),
    }),
  ),
});

export interface Package {
  name: string;
  version: string;
  /** As its maker wrote it; `null` when nothing is said. */
  license: string | null;
  integrity: string | null;
  /** Only to build and test with: it does not run where people's data is. */
  dev: boolean;
}

/** Every package that is installed, by the file that says which; those of our own are not in it. */
export function readPackages(text = readFileSync(`${root}package-lock.json`, 'utf8')): Package[] {
  return Object.entries(lockfile.parse(JSON.parse(text)).packages).flatMap(([path, one]) =>
    path.includes('node_modules/') && !one.link
      ? {
          name: path.replace(/^.*node_modules\//, ''),
          version: one.version ?? '',
          license: one.license ?? null,
          integrity: one.integrity ?? null,
          dev: one.dev ?? false,
        }
      : [],
  );
}
