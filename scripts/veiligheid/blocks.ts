import { inventories } from '../../src/inventory.ts';
import { writeRegister } from '../../src/platform/privacy/register.ts';
import { asvsChapters, asvsCounts, asvsOpen } from './asvs-page.ts';
import { doorTable, flowTable, mailTable } from './flow-table.ts';
import { numberTable, rateTable, sizeTable, withoutRateTable } from './limits-page.ts';
import { openTable } from './open-page.ts';
import { byConsent, keptOf, registerByPurpose, specialColumns, staysBehind } from './processing.ts';
import { publicCodeCounts, publicCodeTables } from './public-code-page.ts';
import { readRooms } from './rooms.ts';

/** What can stand between `<!-- gemaakt: NAME -->` and `<!-- einde -->`, each made from the code. */
export const blocks: Readonly<Record<string, () => string>> = {
  stromen: () => flowTable(readRooms()),
  deuren: () => doorTable(readRooms()),
  mails: () => mailTable(readRooms()),
  register: registerByPurpose,
  kolommen: () => writeRegister(inventories),
  bijzonder: specialColumns,
  toestemming: byConsent,
  blijft: staysBehind,
  deelnemer: () => keptOf('participant'),
  ontvanger: () => keptOf('host'),
  leidinggevende: () => keptOf('manager'),
  contactpersoon: () => keptOf('contact'),
  account: () => keptOf('account'),
  ontvangers: () => keptOf('addressee'),
  'asvs-stand': asvsCounts,
  'asvs-open': asvsOpen,
  asvs: asvsChapters,
  open: openTable,
  'grenzen-vaak': rateTable,
  'grenzen-zonder': withoutRateTable,
  'grenzen-groot': sizeTable,
  'grenzen-getal': numberTable,
  'public-code-counts': publicCodeCounts,
  'public-code': publicCodeTables,
};
