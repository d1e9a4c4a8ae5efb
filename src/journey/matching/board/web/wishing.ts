import { useSearchParams } from 'react-router';
import { asking, type Change, PAGE } from '../../../../ui/asked.ts';
import { WISHED } from './asked.ts';

/** The way to another wish about who is open, and to none; what is asked of the list stays. */
export function useWishing(): (change: Change, part?: string) => string {
  const [search] = useSearchParams();
  const page = search.get(PAGE);
  return (change, part) =>
    asking(search, { ...WISHED, gedaan: null, besluit: null, [PAGE]: page, ...change }, part);
}
