import { pages as example } from './example/routes.ts';
import { pages as homes } from './homes/routes.ts';
import { pages as contact } from './journey/contact/routes.ts';
import { pages as followUp } from './journey/follow-up/routes.ts';
import { pages as impact } from './journey/impact/routes.ts';
import { pages as matching } from './journey/matching/routes.ts';
import { pages as place } from './journey/place/routes.ts';
import { pages as programme } from './journey/programme/routes.ts';
import { pages as reflection } from './journey/reflection/routes.ts';
import { pages as signUp } from './journey/sign-up/routes.ts';
import { pages as story } from './journey/story/routes.ts';
import { pages as visit } from './journey/visit/routes.ts';
import type { Page } from './people/pages.ts';
import { pages as people } from './people/routes.ts';
import { pages as post } from './post/routes.ts';
import { pages as workbook } from './workbook/routes.ts';

/** Every page, in the order of the way of a round. */
export const pages: readonly Page[] = [
  ...programme,
  ...place,
  ...signUp,
  ...workbook,
  ...matching,
  ...visit,
  ...reflection,
  ...contact,
  ...followUp,
  ...story,
  ...impact,
  ...homes,
  ...post,
  ...people,
  ...example,
];
