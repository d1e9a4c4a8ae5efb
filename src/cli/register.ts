import { inventories } from '../inventory.ts';
import { writeRegister } from '../platform/privacy/register.ts';

/** Prints what is stored about people, from what the rooms declare: no database is opened. */
export function printRegister({ json }: { json?: boolean }): void {
  process.stdout.write(`${json ? JSON.stringify(inventories) : writeRegister(inventories)}\n`);
}
