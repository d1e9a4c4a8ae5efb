import { href } from 'react-router';
import { address } from '../language/address.ts';

/** Where a workbook comes in, and the earlier imports of a round. */
export const importPath = (ronde: string) => address(href('/rondes/:ronde/import', { ronde }));

/** What was found in an import, and what it changes. */
export const batchPath = (ronde: string, batch: string, part?: 'verandert' | 'bladen') =>
  address(href('/rondes/:ronde/import/:batch', { ronde, batch }), {}, part);

/** A sheet of an import, by its number. */
export const sheetPath = (ronde: string, batch: string, blad: string | number, part?: 'kolommen') =>
  address(href('/rondes/:ronde/import/:batch/blad/:blad', { ronde, batch, blad: String(blad) }), {}, part);

/** Asks whether an import has to go. */
export const takeBackPath = (ronde: string, batch: string) =>
  address(href('/rondes/:ronde/import/:batch/weg', { ronde, batch }));

/** A round as a workbook. */
export const workbookPath = (ronde: string) => address(href('/rondes/:ronde/werkblad.xlsx', { ronde }));

/** The visits of a round as a workbook, without those at secret places. */
export const visitsListPath = (ronde: string) => address(href('/rondes/:ronde/stages.xlsx', { ronde }));

/** The match as a workbook to hand out. */
export const handOutPath = (ronde: string) => address(href('/rondes/:ronde/uitdelen.xlsx', { ronde }));
