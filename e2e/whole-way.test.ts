import { describe } from 'vitest';
import { goTheWholeWay } from './support/whole-way.ts';

describe('on PGlite, with JavaScript', () => {
  goTheWholeWay({ javaScriptEnabled: true });
});
