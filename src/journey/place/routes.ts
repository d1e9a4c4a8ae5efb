import type { Page } from '../../people/pages.ts';

/** None yet: the coordinator's table of places also shows what is asked of them, which sign-up knows. */
export const pages: Page[] = [];
