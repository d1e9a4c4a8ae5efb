import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { english } from '../language/grammar.ts';
import { AuditKeyError } from '../platform/audit/checkpoint.ts';
import { ConfigError, readConfig } from '../platform/config/config.ts';
import { DataFolderInUseError } from '../platform/db/folder-lock.ts';
import { makeCheckpoint, makeKey, verify } from './audit.ts';
import { backedUp } from './backed-up.ts';
import { backUp } from './backup.ts';
import { makeBackupKey } from './backup-key.ts';
import { BadInputError } from './bad-input.ts';
import { FORMS } from './decision-words.ts';
import { doctor } from './doctor.ts';
import { erase } from './erase.ts';
import { exportToFolder } from './export.ts';
import { findInFile } from './find.ts';
import { forgetSecondStep } from './forget-second-step.ts';
import { guardLines } from './guard.ts';
import { importFile } from './import.ts';
import { sealAnew } from './keys.ts';
import { leak } from './leak.ts';
import { handIn } from './mail-in.ts';
import { matchFile } from './match.ts';
import { printRegister } from './register.ts';
import { printReport } from './report.ts';
import { restoreFile } from './restore.ts';
import { keepTerms } from './retention.ts';
import { signOutEverybody } from './sign-out-everybody.ts';

const BAD_INPUT = 2;
const NO_MAIL =
  'Warning: no mail is sent, for SMTP_URL is not set. Nobody can sign in by mail or confirm a sign-up, and no invitation, reminder or question to a manager arrives. Set SMTP_URL to your mail server; see docs/operating.md.';

const LOST =
  'The embedded database has ended, for it could not write. What was saved is safe. Make room on the disk of WISSELSTAGE_DATA, and start the site again.';
const CLOSE_WITHIN_MS = 5_000;

const OPEN_EXAMPLE =
  'Warning: HOST opens the example to others, and in the example everybody can sign in as anybody. Use it for invented people only.';

const MATCH_HELP = `
--what-if takes one of
${Object.values(FORMS)
  .map((form) => `  ${form}`)
  .join('\n')}
where FILE has {"place": …, "choices": [{"person": …, "tier": …}]}.

--repair takes a file with what --json printed before, and the lists "accepted" and "refused" of its visits added.
Whoever refused does not go to that place any more; what is not in the input any more has fallen open.

People and slots are named as --json names them. Exit code 0 with a result, also when it is that something is not
possible; 2 on bad input with a line per fault.`;

const EXPORT_HELP = `
It holds what a coordinator may see. Rows of secret places keep ids, organisation, numbers and state; their names, titles,
days and meeting points are empty. What people answered goes without whose it is. Mail addresses, keys, and where
somebody must not come stay here. manifest.json says what stands in each file, and what did not go along.

The environment says where the data is; with the embedded database, stop the server first or point WISSELSTAGE_DATA at
a copy. Exit code 2 when there is no such round, or there is something in the folder.`;

/** What somebody finds who starts the example without having read anything. */
const FOUR_ROUNDS = `All people are invented. There are four rounds: two are over, “Ronde najaar 2026” is in the weeks of its visits and
today is one of its days, “Ronde voorjaar 2027” is open for sign-ups. On the page you become any of them with one click, and see the
mail that they would get.`;

const program = new Command('wisselstage').description(
  'Runs wisselstages: a day or two at each other’s organisation.',
);

program
  .command('serve')
  .description('Serves the site; the environment says where the data is (see docs/operating.md).')
  .option('--example', 'with an invented round, sign-in by one click, and a public outbox')
  .option('--empty', 'with --example: the round waits for a workbook')
  .option(
    '--visits',
    'with --example: beside that round, one in the weeks of its visits and two that are over',
  )
  .option('--pages-only', 'leaves mail, jobs and reminders to processes that run: wisselstage work')
  .action(async ({ example, empty, visits, pagesOnly }: ServeOptions) => {
    const { serve } = await import('../server.ts');
    const state = empty ? 'empty' : visits ? 'visits' : 'alive';
    const config = readConfig(process.env);
    const running = await serve(config, { example: example ? state : undefined, pagesOnly });
    if (!example && !config.smtpUrl) console.error(NO_MAIL);
    if (example && config.host) console.error(OPEN_EXAMPLE);
    const site = config.isPublic ? `, for ${config.baseUrl}` : '';
    console.log(
      `Wisselstage is ready at ${running.url} (listening on ${english.list(running.addresses)}${site})`,
    );
    if (example && visits) console.log(FOUR_ROUNDS);
    stopWith(() => running.close());
    const error = await running.lost;
    console.error(`${LOST} It said: ${error.message}`);
    // Who was asking gets the page that says so, with what they typed.
    await Promise.race([running.close(), sleep(CLOSE_WITHIN_MS)]).catch(() => {});
    process.exit(1);
  });

program
  .command('work')
  .description(
    'Does mail, jobs and reminders without pages, beside serve --pages-only; with DATABASE_URL, as often as you like.',
  )
  .action(async () => {
    const { work } = await import('../work.ts');
    const config = readConfig(process.env);
    const working = await work(config);
    if (!config.smtpUrl) console.error(NO_MAIL);
    console.log('Wisselstage is working');
    stopWith(() => working.stop());
  });

program
  .command('match')
  .description('Computes the best match of an instance (.json) or a workbook (.xlsx, or a folder of .csv).')
  .argument('<input>', 'the file or folder')
  .option('--out <file>', 'write a workbook with the result')
  .option('--json', 'print the result, or the answer, as JSON and nothing else')
  .option('--what-if <words...>', 'ask what one decision would change, and for whom')
  .option('--capacity', 'ask what one seat or one sender more would bring, everywhere')
  .option('--repair <plan>', 'fill what fell open in a plan, and move as few as can be')
  .option('--reverse-lot', 'with --repair: who was unlucky before goes first')
  .addHelpText('after', MATCH_HELP)
  .action(matchFile);

program
  .command('import')
  .description('Puts a workbook (.xlsx, .csv, or a folder of .csv) into a round; all of it or nothing.')
  .argument('<input>', 'the file or folder')
  .requiredOption('--round <code>', 'the round, as in its address; it is made when it is not there yet')
  .option('--name <name>', 'the name of a new round')
  .option('--programme <name>', 'the programme of a new round')
  .option('--coordinator <email>', 'who may coordinate this programme')
  .option('--likely', 'take the likely answer to every question and leave out what is wrong')
  .addHelpText(
    'after',
    '\nThe environment says where the data is. Exit code 2 with a line for everything that has to be decided first.',
  )
  .action(importFile);

program
  .command('export')
  .description(
    'Writes every table of a round as lines of JSON, with a manifest, so that figures can be recounted.',
  )
  .argument('<round>', 'the round, as in its address')
  .requiredOption('--out <folder>', 'a folder that is new or empty; only you can read it')
  .option('--json', 'print how many rows each table has as JSON and nothing else')
  .addHelpText('after', EXPORT_HELP)
  .action(exportToFolder);

program
  .command('forget-second-step')
  .description('Takes away the app, the passkeys and the sessions of somebody who lost the phone.')
  .argument('<email>', 'the address of the account')
  .addHelpText(
    'after',
    '\nMake sure that it is really them who asks. They set up a new app when they sign in.',
  )
  .action(forgetSecondStep);

program
  .command('sign-out-everybody')
  .description('Ends every session of everybody, as when somebody may have taken what opens them.')
  .option('--json', 'print how many ended as JSON and nothing else')
  .action(signOutEverybody);

program
  .command('keys')
  .description('Seals anew, with SECRET_KEY, what one of SECRET_KEYS_BEFORE sealed, so that those can go.')
  .option('--json', 'print how many were, were sealed anew, and are lost, as JSON and nothing else')
  .option(
    '--sql',
    'instead: print what a pool of connections has to tell each, with the keys; changes nothing',
  )
  .addHelpText(
    'after',
    '\nAfter this no earlier key opens anything in the database. Exit code 2 when something was sealed with a key that is not here.',
  )
  .action(sealAnew);

program
  .command('leak')
  .description('Closes a place of which something leaked, when nobody can sign in to do it.')
  .argument('<place>', 'the code of the place, as in POL-1')
  .option('--round <code>', 'the round, when several organisations have that code')
  .addHelpText(
    'after',
    '\nIt does what the press on the page does: see docs/decisions/0074-when-a-place-leaks.md. A server that runs on the embedded database is asked to do it.',
  )
  .action(leak);

program
  .command('mail-in')
  // What it was called when it knew mail that came back only.
  .alias('returned')
  .description('Reads a mail from standard input: one that came back, an answer from a calendar, or another.')
  .option('--json', 'print what it is and what was concluded as JSON and nothing else')
  .addHelpText(
    'after',
    '\nFor a mail server that pipes what comes in to it; see docs/operating.md. The running server notes it. Exit code 75: try again later; 65: too large, send it back.',
  )
  .action(handIn);

program
  .command('backup')
  .description('Writes all that is in the database to an encrypted file, while the site runs.')
  .option('--for <keys...>', 'public keys of age that can read it; BACKUP_FOR when absent')
  .option('--out <file>', 'the file, which must not be there yet')
  .option('--folder <folder>', 'instead: a folder in which old ones go by a rule; BACKUP_FOLDER when absent')
  .option('--json', 'print where it is and how large as JSON and nothing else')
  .addHelpText(
    'after',
    '\nIn a folder stay the newest of each of the last 7 days, 5 weeks and 12 months that have one. The settings, and with\nDATABASE_URL also SECRET_KEY, are not in it: keep them apart. See docs/operating.md.',
  )
  .action(backUp);

program
  .command('backup-key')
  .description(
    'Makes the pair of keys for backups: prints the public one, and writes the secret one to a file.',
  )
  .argument('<file>', 'where the secret key goes, which has to be kept elsewhere')
  .action(makeBackupKey);

program
  .command('restore')
  .description('Puts a backup into an empty database, of either kind; all of it or nothing.')
  .argument('<file>', 'the backup')
  .requiredOption('--key <file>', 'the file with the secret key')
  .option('--check', 'only see that it is whole and would go; touches no database')
  .option('--leave-closed', 'restore also what no key here opens; that stays closed')
  .option('--send-mail', 'send what was waiting: only when nothing went out since the backup was made')
  .option(
    '--erased <file>',
    'another list of who was erased; those beside the backup and in the data folder are used anyway',
  )
  .option('--json', 'print what was restored as JSON and nothing else')
  .addHelpText('after', '\nThe environment says where to. Exit code 2 when it cannot be restored, with why.')
  .action(restoreFile);

program
  .command('erase')
  .description('Erases somebody: from every programme by an address, from one by the id of a person.')
  .argument('<who>', 'a mail address, or the id of a person')
  .option('--yes', 'do it; without it, it only says whom it would erase')
  .option('--json', 'print how many were found and erased as JSON and nothing else')
  .addHelpText(
    'after',
    '\nVisits to come are called off and the others hear it; figures, history and the audit log stay without them. Who was\nerased goes on a list beside the data and beside each backup, which a restore goes by. The environment says where the\ndata is; with the embedded database, stop the server first. Exit code 2 when nobody is there, or several are.',
  )
  .action(erase);

program
  .command('retention')
  .description('Lets go of what is kept longer than its term, as the site does every morning.')
  .option('--preview', 'only say what will go, and when; changes nothing')
  .option('--days <number>', 'with --preview: so many days ahead', '90')
  .option('--json', 'print it as JSON and nothing else')
  .addHelpText(
    'after',
    '\nTerms stand in the inventory; coordinators can make those of their programme shorter. Counts alone are printed, and never\nwhose it is. The environment says where the data is; with the embedded database, stop the server first.',
  )
  .action(keepTerms);

program
  .command('backed-up')
  .description('Notes that a backup was made, for the page that shows how the site is doing.')
  .addHelpText('after', '\nFor the script that makes it, as its last line; see docs/operating.md.')
  .action(backedUp);

const audit = program
  .command('audit')
  .description('Shows that nobody changed the audit log; see docs/operating.md.');

audit
  .command('key')
  .description('Makes the key that signs checkpoints; it stays out of the database.')
  .requiredOption('--out <file>', 'where the private key goes; the public one goes to FILE.pub')
  .action(makeKey);

audit
  .command('checkpoint')
  .description('Writes down where the log ends now, signed, to be kept elsewhere.')
  .requiredOption('--out <file>', 'where it goes')
  .option('--key <file>', 'the private key; otherwise that of AUDIT_KEY_FILE')
  .action(makeCheckpoint);

audit
  .command('verify')
  .description('Recomputes the whole log and names the first row that is wrong.')
  .option('--checkpoint <file>', 'holds it against what was written down before')
  .option('--public-key <file>', 'who must have signed that; otherwise the key of AUDIT_KEY_FILE')
  .option('--json', 'print what was found as JSON and nothing else')
  .addHelpText('after', '\nExit code 1 when the log was changed, 2 when the checkpoint is none of this key.')
  .action(verify);

program
  .command('doctor')
  .description('Looks whether the database, its migrations and the audit log are in order; changes nothing.')
  .option('--json', 'print a list of {"what", "ok", "says"} and nothing else')
  .addHelpText('after', '\nExit code 1 when something is not in order.')
  .action(doctor);

program
  .command('register')
  .description('Prints what is stored about people as a table in Dutch: what for, who sees it, how long.')
  .option('--json', 'print all that is declared of every table as JSON, also what is about nobody')
  .addHelpText('after', '\nIt says what the software does, and opens no database.')
  .action(printRegister);

program
  .command('report')
  .description(
    'Prints every figure of a round: what it is, of how many, how certain, and what others see of it.',
  )
  .argument('<round>', 'the round, as in its address')
  .option('--json', 'print them as JSON and nothing else')
  .option('--lang <language>', 'nl or en', 'nl')
  .addHelpText(
    'after',
    `
The environment says where the data is. How each is counted stands in docs/figures.md. They are the figures of
coordinators, also of fewer than five people: "sharedAs" says what others see. Exit code 2 when there is no such round.`,
  )
  .action(printReport);

program
  .command('guard')
  .description(
    'Says what is data of clients in texts: lines {"text"} from standard input, a line of JSON each.',
  )
  .option('--json', 'print those lines and nothing else')
  .option(
    '--is-no-bsn <numbers...>',
    'pass over exactly these numbers, of which somebody said that they are none',
  )
  .addHelpText(
    'after',
    `
A line is {"text", "spans": [{"kind", "text"}], "refused"}: refused is what holds a BSN. Kinds are bsn, phone, email,
iban, address, birth, file, plate and client-name. It opens no database and keeps nothing; see docs/guard.md.
Exit code 2 on input that is no such line.`,
  )
  .action(guardLines);

program
  .command('find')
  .description(
    'Says who of a file of contact cards can be rung for a question, best first, as the directory does.',
  )
  .argument('[question]', 'as somebody types it')
  .requiredOption('--cards <file>', 'a list of {"id", "kind", "region", "function", "ringMeFor", "notFor"}')
  .option(
    '--questions <file>',
    'instead of one question a list of {"q", "region"}, of which the region is a filter',
  )
  .option('--json', 'print a line {"q", "ids"} for each question, with the first ten, and nothing else')
  .addHelpText(
    'after',
    '\nIt opens no database and keeps nothing; see docs/search.md. Exit code 2 on bad input.',
  )
  .action(findInFile);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = fail(error);
}

interface ServeOptions {
  example?: boolean;
  empty?: boolean;
  visits?: boolean;
  pagesOnly?: boolean;
}

/** Ends when it is told to, after what is being done. */
function stopWith(stop: () => Promise<void>): void {
  const end = async () => {
    await stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function fail(error: unknown): number {
  if (error instanceof BadInputError) {
    console.error(error.message);
    return BAD_INPUT;
  }
  const known =
    error instanceof ConfigError || error instanceof DataFolderInUseError || error instanceof AuditKeyError;
  const { code } = error as NodeJS.ErrnoException;
  const inUse = code === 'EADDRINUSE';
  if (known) console.error(error.message);
  else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    console.error('HOST is no address of this machine. Set it to one that is, or leave it out.');
  else if (inUse) console.error('The port is in use. Stop what uses it, or set PORT to another number.');
  else console.error(error);
  return 1;
}
