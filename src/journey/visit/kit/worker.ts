import { visitPath } from '../paths.ts';

/** What keeps the page of a visit on a phone: a file (`public/stage/dagkaart.js`) beside the pages that it sees. */
export const KIT_WORKER = visitPath('dagkaart.js');
