import { verifyAudit } from '../../platform/audit/verify.ts';
import type { Db } from '../../platform/db/connect.ts';
import { sayVerified } from '../audit.ts';
import type { Finding } from './finding.ts';

/** The whole chain; what was cut off at its end is found by a checkpoint alone. */
export async function checkAudit(db: Db): Promise<Finding> {
  try {
    const verified = await verifyAudit(db);
    return { what: 'audit log', ok: verified.fault === null, says: sayVerified(verified) };
  } catch {
    return {
      what: 'audit log',
      ok: false,
      says: 'It cannot be read; start the site once, so that it is made.',
    };
  }
}
