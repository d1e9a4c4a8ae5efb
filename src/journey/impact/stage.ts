import { example } from './example.ts';
import { inventory } from './inventory.ts';
import { beginReportDay } from './jobs.ts';
import { pages } from './routes.ts';

export const stage = { pages, inventory, example, daily: beginReportDay };
