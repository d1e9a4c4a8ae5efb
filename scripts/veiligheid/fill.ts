import { blocks } from './blocks.ts';

const BLOCK = /<!-- gemaakt: ([\w-]+) -->\n[\s\S]*?<!-- einde -->/g;

/**
 * A page with each block as the code has it now.
 * @throws {Error} when it names a block that nobody makes
 */
export const fill = (page: string): string =>
  page.replaceAll(BLOCK, (_, name: string) => {
    const make = blocks[name];
    if (!make) throw new Error(`no block is called ${name}; there are ${Object.keys(blocks).join(', ')}`);
    return `<!-- gemaakt: ${name} -->\n${make()}\n<!-- einde -->`;
  });
