import { AsyncLocalStorage } from 'node:async_hooks';

/** The database did not answer in time, or not at all. Whether the last thing asked of it was done is not known. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError';
}

/** What befell one request, also when somebody in between made another error of it. */
export interface DatabaseTrouble {
  failed: boolean;
}

const troubles = new AsyncLocalStorage<DatabaseTrouble>();

/** Does the work of a request; `trouble` then says whether the database failed it. */
export function noting<Result>(trouble: DatabaseTrouble, work: () => Result): Result {
  return troubles.run(trouble, work);
}

/** Makes the error for whoever asked, and notes it for the request. */
export function unavailable(reason: string, cause?: unknown): DatabaseUnavailableError {
  const trouble = troubles.getStore();
  if (trouble) trouble.failed = true;
  return new DatabaseUnavailableError(reason, { cause });
}

const unhurried = new AsyncLocalStorage<true>();

/** For what may take long: bringing the database up to date. */
export function takingItsTime<Result>(work: () => Result): Result {
  return unhurried.run(true, work);
}

export const isUnhurried = () => unhurried.getStore() === true;
