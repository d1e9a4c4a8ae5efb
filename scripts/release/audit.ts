// `npm run audit`: known weaknesses in the packages that run where people's data is. Exit code 1 when there are any, and 0
// when there are none or when the registry cannot say: then it says that it did not look. With --strict that is 3.
import { spawnSync } from 'node:child_process';
import { waits } from '../../security/audit-waits.ts';
import { judge } from './audit-judged.ts';
import { root } from './lockfile.ts';

const STRICT = 3;
const { stdout } = spawnSync('npm', ['audit', '--json', '--omit=dev'], { cwd: root, encoding: 'utf8' });
const judged = judge(stdout ?? '', waits, new Date().toISOString().slice(0, 10));
if (judged.kind === 'not-looked') {
  console.log(`NOT LOOKED AT: the registry gave no audit (${judged.why}). Known weaknesses may be there.`);
  process.exitCode = process.argv.includes('--strict') ? STRICT : 0;
} else {
  for (const line of judged.waiting) console.log(`waits: ${line}`);
  for (const line of judged.findings) console.error(line);
  console.log(`${judged.findings.length} known weaknesses, ${judged.waiting.length} that wait.`);
  process.exitCode = judged.findings.length > 0 ? 1 : 0;
}
