import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReads } from './files.ts';
import { roomOf } from './room.ts';
import { stages } from './stages.ts';

const words = [
  'stage',
  'paths',
  'tasks',
  'tasks-words',
  'status',
  'example',
  'schema',
  'tables',
  'inventory',
  'reads',
  'writes',
  'policy',
  'jobs',
  'mails',
  'routes',
  'words',
  'words-nl',
  'words-en',
  'testing',
];
const junkDrawers = /^(utils?|commons?|helpers?|shared)$/;

/** Files and folders that the closed vocabulary has no place for, and stages that do not say what they are. */
export function misplaced(root: string, files: string[]): string[] {
  return [
    ...files.flatMap(junk),
    ...files.flatMap(roomless),
    ...files.flatMap(inJourney),
    ...readmes(root, files),
    ...unnamedParts(root, files),
  ].filter(unique);
}

function junk(file: string): string[] {
  const folder = file.split('/').slice(0, -1);
  const at = folder.findIndex((name) => junkDrawers.test(name));
  if (at < 0) return [];
  const name = folder.slice(0, at + 1).join('/');
  return [
    `${name}/: a folder called "${folder[at]}" says nothing about what is in it and collects everything; name it after what it does, or put its files where they are used`,
  ];
}

function roomless(file: string): string[] {
  const room = roomOf(file);
  if (room.kind !== 'unknown') return [];
  return [
    `${room.folder}/: not a room of this house, so nothing says what it may import; put its files in a room, or add it to scripts/house/room.ts and the table of the README`,
  ];
}

function inJourney(file: string): string[] {
  const [src, journey, stage, ...rest] = file.split('/');
  if (src !== 'src' || journey !== 'journey' || stage === undefined) return [];
  if (rest.length === 0) {
    return file.endsWith('.md')
      ? []
      : [
          `${file}: src/journey holds the stages and nothing else, so that its folders are the way of a round; put this file in a stage`,
        ];
  }
  if (!stages.includes(stage)) {
    return [`src/journey/${stage}/: not a stage; the folders are the way of a round: ${stages.join(', ')}`];
  }
  return isInVocabulary(stage, rest) ? [] : [`${file}: ${unknown(stage, rest)}`];
}

function isInVocabulary(stage: string, [name = '', ...deeper]: string[]): boolean {
  if (name === 'web') return isPages(deeper);
  if (name === 'mail') return isMails(deeper);
  if (deeper.length > 0) return isPart(name) && inPart(deeper);
  if (name === 'README.md') return true;
  const { word, isCode } = wordOf(name);
  // The rules and the reads of a stage may be in parts: matching.ts, matching-proposal.ts, reads-sites.ts.
  const isOfRules = word.startsWith(`${stage}-`) || isReads(`${word}.ts`);
  return (word === stage || isOfRules || words.includes(word)) && isCode;
}

/** A part names what it is about, and its files what they do; nobody outside the stage needs to know them. */
function inPart([name = '', ...deeper]: string[]): boolean {
  if (name === 'web') return isPages(deeper);
  if (name === 'mail') return isMails(deeper);
  const { word, isCode } = wordOf(name);
  return deeper.length === 0 && isPart(word) && isCode;
}

const isPart = (name: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(name) && !junkDrawers.test(name);

const isPages = (path: string[]): boolean => path.length === 1 && /\.tsx?$/.test(path[0]!);

/** One file for each mail, named after it. */
function isMails([name = '', ...deeper]: string[]): boolean {
  const { word, isCode } = wordOf(name);
  return deeper.length === 0 && isPart(word) && isCode;
}

function wordOf(name: string): { word: string; isCode: boolean } {
  const [word = '', ...endings] = name.split('.');
  const isTested = /^([a-z0-9-]+\.)?(db\.)?test\.ts$/.test(endings.join('.'));
  return { word, isCode: endings.join('.') === 'ts' || isTested };
}

function unknown(stage: string, [name, ...deeper]: string[]): string {
  if (deeper.includes('web') || name === 'web')
    return 'web/ holds .ts and .tsx; styles belong to src/ui/theme, so that a region can replace them in one place';
  if (deeper.includes('mail') || (name === 'mail' && deeper.length > 0))
    return 'mail/ holds one .ts for each mail, named after its kind, and tests; what several mails share stands beside the folder';
  if (deeper.length > 0)
    return `a part of a stage is a folder named after what it is about, with files, a mail/ and a web/ in it and no more folders; a reader who knows one part must know all`;
  const known = [stage, ...words].map((word) => `${word}.ts`).join(', ');
  return `a stage has the files README.md, ${known}, the folders mail/ and web/, parts of the rules and the reads (${stage}-rules.ts, reads-sites.ts), tests beside them (reads.test.ts, writes.db.test.ts, or writes.late-reply.db.test.ts), and folders for its parts; somebody who knows one stage must know all ten`;
}

/** Somebody new reads the README first; a part that is not in it is not found. */
function unnamedParts(root: string, files: string[]): string[] {
  return files.flatMap((file) => {
    const [src, journey, stage = '', part = '', ...rest] = file.split('/');
    if (src !== 'src' || journey !== 'journey' || rest.length === 0 || ['web', 'mail'].includes(part))
      return [];
    const readme = `src/journey/${stage}/README.md`;
    if (!files.includes(readme) || readFileSync(join(root, readme), 'utf8').includes(`\`${part}/\``))
      return [];
    return [
      `src/journey/${stage}/${part}/: ${readme} does not name this part; say there what \`${part}/\` holds`,
    ];
  });
}

function readmes(root: string, files: string[]): string[] {
  return stages.flatMap((stage) => {
    const folder = `src/journey/${stage}`;
    if (!files.some((file) => file.startsWith(`${folder}/`))) return [];
    const readme = `${folder}/README.md`;
    const asked = 'about five lines: what enters, what leaves, its tables, its jobs; a reader starts there';
    if (!files.includes(readme)) return [`${readme}: missing; each stage has one of ${asked}`];
    const text = readFileSync(join(root, readme), 'utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '').length;
    const lacking = ['enters', 'leaves', 'tables', 'jobs'].filter(
      (word) => !text.toLowerCase().includes(word),
    );
    if (lines > 12) return [`${readme}: ${lines} lines, which nobody reads first; keep ${asked}`];
    return lacking.length > 0 ? [`${readme}: says nothing of ${lacking.join(', ')}; it is ${asked}`] : [];
  });
}

function unique(value: string, index: number, all: string[]): boolean {
  return all.indexOf(value) === index;
}
