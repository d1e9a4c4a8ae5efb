import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, join, sep } from 'node:path';
import { exitCode, root } from './pinned-node.mjs';

const windows = process.platform === 'win32';
const inside = join(root, 'node_modules') + sep;

/** Runs npm in the checkout, under the Node of a folder if one is named; what it says goes to standard error. */
export async function npm(args, nodeFolder) {
  const { command, first } = npmCommand(nodeFolder);
  const stdio = ['ignore', 2, 2];
  return await exitCode(
    spawn(command, [...first, ...args], {
      cwd: root,
      stdio,
      env: environment(nodeFolder),
      shell: windows && !first.length,
    }),
  );
}

function npmCommand(nodeFolder) {
  const named = process.env.npm_execpath ?? '';
  const cli = join(dirname(named), 'npm-cli.js'); // under npx the variable may name npx-cli.js; under yarn, yarn
  const node = nodeFolder ? join(nodeFolder, windows ? 'node.exe' : 'node') : outsideNode();
  if (named && basename(named).startsWith('np') && existsSync(cli) && node)
    return { command: node, first: [cli] };
  return { command: 'npm', first: [] };
}

/** A Node that the install does not delete under our feet: `npm run` puts the pinned one first on PATH. */
function outsideNode() {
  const found = outsidePath().map((folder) => join(folder, windows ? 'node.exe' : 'node'));
  return [process.execPath, ...found].find(
    (node) => existsSync(node) && !realpathSync(node).startsWith(inside),
  );
}

function outsidePath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder && !`${folder}${sep}`.startsWith(inside));
}

/** The caller's settings for npm, less what describes the outer run and would apply to the inner one too. */
function environment(nodeFolder) {
  const env = { ...process.env, PATH: [nodeFolder, ...outsidePath()].filter(Boolean).join(delimiter) };
  for (const name of Object.keys(env)) {
    // `npx --package …` and `npm --workspace …` hand these down to whatever they start.
    if (
      /^npm_(lifecycle|package)_/.test(name) ||
      /^npm_config_(package|call|workspaces?|global|prefix|local_prefix|json|silent)$/i.test(name)
    )
      delete env[name];
  }
  return env;
}
