import type { Chapter } from './requirement.ts';
import { chapter as v01 } from './v01.ts';
import { chapter as v02 } from './v02.ts';
import { chapter as v03 } from './v03.ts';
import { chapter as v04 } from './v04.ts';
import { chapter as v05 } from './v05.ts';
import { chapter as v06 } from './v06.ts';
import { chapter as v07 } from './v07.ts';
import { chapter as v08 } from './v08.ts';
import { chapter as v09 } from './v09.ts';
import { chapter as v10 } from './v10.ts';
import { chapter as v11 } from './v11.ts';
import { chapter as v12 } from './v12.ts';
import { chapter as v13 } from './v13.ts';
import { chapter as v14 } from './v14.ts';
import { chapter as v15 } from './v15.ts';
import { chapter as v16 } from './v16.ts';
import { chapter as v17 } from './v17.ts';

/** OWASP ASVS 5.0.0, all requirements of levels 1 and 2, chapter by chapter. */
export const chapters: readonly Chapter[] = [
  v01,
  v02,
  v03,
  v04,
  v05,
  v06,
  v07,
  v08,
  v09,
  v10,
  v11,
  v12,
  v13,
  v14,
  v15,
  v16,
  v17,
];
