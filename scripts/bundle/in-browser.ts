import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** What a browser gets of others. Anything more is weighed first, and then added here. */
const PACKAGES = new Set([
  'react',
  'react-dom',
  'scheduler',
  'react-router',
  // Of it only the few lines that a browser runs for a page.
  '@react-router/dev',
  '@simplewebauthn/browser',
]);

/** What only the server works with: the database, jobs, mail, and what checks a form. */
const ON_SERVER =
  /^src\/platform\/(?:config|db|events|jobs|log|mail)\/|\/mail\/|\/(?:jobs|policy|reads|schema|tables|writes)(?:-[^/]+)?\.ts$/;

/** Why a module has no business in a browser; `null` when it has. By its path from the root. */
export function whyNot(module: string): string | null {
  const [, installed] = /^node_modules\/(?:.*\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(module) ?? [];
  if (installed !== undefined) return PACKAGES.has(installed) ? null : `the package ${installed}`;
  return ON_SERVER.test(module) ? 'a module of the server' : null;
}

/**
 * Refuses to build pages of which the script holds what belongs on the server. A few constants that stand beside a
 * schema bring the whole library to each phone, and nobody sees it: the pages work as before.
 */
export function inBrowser(root: string): Plugin {
  const pathOf = (id: string) => relative(root, id.split('?', 1)[0]!).replaceAll('\\', '/');
  return {
    name: 'wisselstage:in-browser',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle)
        .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
        .filter(([id, { renderedLength }]) => renderedLength > 0 && !id.startsWith('\0'));
      const faults = modules.flatMap(([id]) => {
        if (whyNot(pathOf(id)) === null) return [];
        const way = wayTo(id, (module) => this.getModuleInfo(module)?.importers ?? []);
        const first = way.findIndex((step) => whyNot(step) !== null);
        return [`${whyNot(way[first]!)}: ${[...new Set(way.slice(0, first + 1))].join(' → ')}`];
      });
      if (faults.length > 0)
        this.error(`A page would bring to the browser\n${[...new Set(faults)].join('\n')}`);
    },
  };

  /** The shortest way by which pages come to it: what to mend is one of its steps. */
  function wayTo(id: string, importersOf: (id: string) => readonly string[]): string[] {
    const seen = new Set([id]);
    let ways = [[id]];
    for (;;) {
      const longer: string[][] = [];
      for (const way of ways) {
        const further = importersOf(way[0]!).filter((importer) => !importer.startsWith('\0'));
        if (further.length === 0) return way.map(pathOf);
        for (const importer of further) {
          if (seen.has(importer)) continue;
          seen.add(importer);
          longer.push([importer, ...way]);
        }
      }
      if (longer.length === 0) return [pathOf(id)];
      ways = longer;
    }
  }
}
