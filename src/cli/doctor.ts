import { ConfigError, readConfig } from '../platform/config/config.ts';
import { type Connection, connectDirectly } from '../platform/db/connect.ts';
import { checkAudit } from './doctor/audit.ts';
import type { Finding } from './doctor/finding.ts';
import { checkMail } from './doctor/mail.ts';
import { checkMigrations } from './doctor/migrations.ts';
import { checkProgrammes } from './doctor/programmes.ts';

const CHECKS: readonly ((db: Connection['db']) => Promise<Finding>)[] = [
  checkMigrations,
  checkProgrammes,
  checkAudit,
  checkMail,
];

/** `wisselstage doctor`: looks at what keeps the site going, and changes nothing. */
export async function doctor({ json }: { json?: boolean }): Promise<void> {
  const findings = await examine();
  const text = ({ what, ok, says }: Finding) => `${ok ? 'ok   ' : 'WRONG'}  ${what}: ${says}`;
  console.log(json ? JSON.stringify(findings) : findings.map(text).join('\n'));
  if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
}

async function examine(): Promise<Finding[]> {
  let connection: Connection;
  try {
    connection = await connectDirectly(readConfig(process.env));
    await connection.db.selectNoFrom((eb) => eb.lit(1).as('one')).execute();
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return [{ what: 'database', ok: false, says: error instanceof Error ? error.message : String(error) }];
  }
  try {
    const findings: Finding[] = [{ what: 'database', ok: true, says: `${connection.engine} answers.` }];
    for (const check of CHECKS) findings.push(await check(connection.db));
    return findings;
  } finally {
    await connection.close();
  }
}
