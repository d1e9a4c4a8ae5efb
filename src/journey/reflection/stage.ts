import type { Forget } from '../../people/forgetting.ts';
import { eraseInDilemmas } from './dilemma/erasing.ts';
import { forgetInDilemmas } from './dilemma/forgetting.ts';
import { holdings } from './dilemma/holdings.ts';
import { example } from './example.ts';
import { inventory } from './inventory.ts';
import { beginReflectionDay } from './jobs.ts';
import { forgetInReflections } from './looking/forgetting.ts';
import { mails } from './mails.ts';
import { pages } from './routes.ts';

const forget: Forget = async (trx, who) => {
  await forgetInReflections(trx, who);
  await forgetInDilemmas(trx, who);
};

export const stage = {
  erase: eraseInDilemmas,
  pages,
  inventory,
  mails: Object.values(mails),
  holdings,
  example,
  daily: beginReflectionDay,
  forget,
};
