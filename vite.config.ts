import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';
import { inBrowser } from './scripts/bundle/in-browser.ts';
import { unusedClasses } from './scripts/bundle/unused-classes.ts';

/**
 * What a browser gets in few files. Cut where pages differ, a page came in sixty: each of them asked for on its own,
 * with headers larger than itself, and compressed without knowing the others.
 */
const groups = [
  {
    name: 'framework',
    test: /\/node_modules\/(?:react|react-dom|react-router|scheduler)\//,
    priority: 3,
  },
  // What many pages are made of. What only a few need stays with those.
  {
    name: 'kit',
    test: /\/src\/(?!ui\/(?:day-picker|dense-table|lines|list-tools|list-words|narrowing|paging|pick|weeks)\.)(?:forms|language|ui|web)\/|\/paths\.ts$/,
    minShareCount: 9,
    priority: 2,
  },
  // A list that is worked on needs these, and no other page does.
  {
    name: 'lists',
    test: /\/src\/ui\/(?:dense-table|lines|list-tools|list-words|narrowing|paging)\./,
    minShareCount: 3,
    priority: 1,
  },
  { name: 'days', test: /\/src\/ui\/(?:day-picker|pick|weeks)\./, minShareCount: 3, priority: 1 },
];

export default defineConfig({
  plugins: [reactRouter(), inBrowser(import.meta.dirname)],
  build: { assetsInlineLimit: 0 },
  css: { lightningcss: { unusedSymbols: unusedClasses(import.meta.dirname) } },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
    // It starts threads from its own files.
    // The style that stands in pages is made there, as small as the files are.
    ssr: {
      build: { cssMinify: 'lightningcss', rolldownOptions: { external: [/^@wisselstage\/matching/] } },
    },
  },
});
