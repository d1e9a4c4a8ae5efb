import { on } from '../../platform/events/listen.ts';
import { roundCloned } from '../programme/schema.ts';
import { inventory } from './inventory.ts';
import { copyPlaces, forgetHosts } from './jobs.ts';
import { pages } from './routes.ts';

export const stage = { pages, inventory, on: [on('place', roundCloned, copyPlaces)], daily: forgetHosts };
