import { inventory } from './inventory.ts';
import { pages } from './routes.ts';

export const stage = { pages, inventory };
