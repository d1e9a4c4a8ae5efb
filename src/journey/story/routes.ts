import type { Page } from '../../people/pages.ts';

export const pages: Page[] = [];
