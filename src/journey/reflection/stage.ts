import { forgetInDilemmas } from './dilemma/forgetting.ts';
import { holdings } from './dilemma/holdings.ts';
import { example } from './example.ts';
import { inventory } from './inventory.ts';
import { pages } from './routes.ts';

export const stage = {
  pages,
  inventory,
  holdings,
  example,
  forget: forgetInDilemmas,
};
