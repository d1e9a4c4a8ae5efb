import type { Inventory } from '../../platform/privacy/inventory.ts';

export const inventory: Inventory = { tables: {} };
