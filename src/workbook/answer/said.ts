import type { Example, Finding, Params } from '../understand/finding.ts';

/** The values of a finding as words need them: every key readable, none of them missing. */
export type Said = {
  value: string;
  column: string;
  text(key: string): string;
  list(key: string): string[];
  examples: readonly Example[];
  count: number;
};

export function said(
  params: Params,
  { value, column }: Pick<Finding, 'value' | 'column'> = { value: '', column: '' },
): Said {
  const param = (key: string) => params[key];
  return {
    value: shortened(value),
    column,
    text: (key) => {
      const one = param(key);
      return typeof one === 'string' || typeof one === 'number' ? shortened(String(one)) : '';
    },
    list: (key) => {
      const many = param(key);
      return Array.isArray(many) ? many.map((one: unknown) => shortened(String(one))) : [];
    },
    examples: isExamples(params.examples) ? params.examples : [],
    count: typeof params.count === 'number' ? params.count : 1,
  };
}

function isExamples(value: Params[string] | undefined): value is readonly Example[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object');
}

/** A finding is read in a list: of a page of text the beginning is enough to find it back. */
export function shortened(text: string, max = 80): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= max ? line : `${line.slice(0, max - 1)}…`;
}
