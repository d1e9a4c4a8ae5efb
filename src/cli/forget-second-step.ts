import { forgetSecondFactor } from '../people/writes.ts';
import { readConfig } from '../platform/config/config.ts';
import { connectDirectly } from '../platform/db/connect.ts';
import { migrate } from '../platform/db/migrate.ts';
import { allStages } from '../stages.ts';
import { BadInputError } from './bad-input.ts';

/**
 * `wisselstage forget-second-step`: somebody lost the phone and the recovery codes.
 * @throws {BadInputError} when there is no such account
 */
export async function forgetSecondStep(email: string): Promise<void> {
  const config = readConfig(process.env);
  const connection = await connectDirectly(config);
  try {
    await migrate(connection.db);
    if (!(await forgetSecondFactor(connection.db, email))) {
      throw new BadInputError([`${email}: there is no such account`]);
    }
    // The phone that was lost may have begun a sign-up.
    await allStages.leaving(connection.db, config).ofAddress(email);
    process.stdout.write(`${email} sets up a second step at the next sign-in.\n`);
  } finally {
    await connection.close();
  }
}
