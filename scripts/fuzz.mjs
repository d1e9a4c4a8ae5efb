// `npm run fuzz -- 20000`: hostile requests to every route as everybody, and as many spoiled files, mails and photos; `npm test` sends 2,000.
import { SetUpError } from './set-up/install.mjs';
import { ensureBuilt, ensureInstalled } from './set-up.mjs';
import { stopRunning, vitest } from './testing/steps.mjs';

const HELP = `npm run fuzz -- [COUNT]

Sends so many hostile requests (20000) to the real server: to every route, as everybody, with the forms that its pages
have; then reads as many spoiled workbooks, mails, calendars and photos. It prints what was answered, how long that took, and
what the server held before and after. Each 20,000 requests begin on a new server and take some minutes.

  FUZZ_SEED   does again what a run printed (20270309)
  FUZZ_ONLY   of that seed this request alone, by the number that a failure names`;

const [asked = '20000'] = process.argv.slice(2);
const count = Number(asked);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stopRunning);
if (asked === '--help' || asked === '-h') console.log(HELP);
else if (!Number.isInteger(count) || count < 1) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  try {
    await ensureInstalled(console.error);
    await ensureBuilt(console.error);
    const env = { FUZZ: asked, TEST_DATABASE_URL: undefined };
    const requests = await vitest(['browser'], ['e2e/fuzz.test.ts'], env);
    const files = await vitest(['unit'], ['scripts/fuzz/'], env);
    process.exitCode = requests.failed + files.failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof SetUpError ? error.message : error);
    process.exitCode = 1;
  }
}
