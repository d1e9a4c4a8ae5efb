import { Parser } from 'htmlparser2';

/** A field as the page says it: what it takes, and what a browser would send for it. */
export interface Field {
  name: string;
  /** `hidden`, `date`, `select`, `textarea` and so on. */
  type: string;
  /** What is sent when nothing is changed; absent: it is not ticked, or a file. */
  value: string | undefined;
  /** What can be chosen. */
  options: readonly string[];
}

export interface FormSchema {
  /** As in the page; empty: the page itself. */
  action: string;
  fields: readonly Field[];
  /** What a button adds. */
  buttons: readonly [name: string, value: string][];
  multipart: boolean;
}

export interface PageSchema {
  forms: FormSchema[];
  /** Every address that the page leads to. */
  links: string[];
}

interface Reading {
  action: string;
  posted: boolean;
  multipart: boolean;
  fields: Field[];
  buttons: [string, string][];
}

type Attributes = Readonly<Record<string, string>>;

/** What a page can be sent, as it says itself. */
export function schemaOf(html: string): PageSchema {
  const forms: FormSchema[] = [];
  const links = new Set<string>();
  let form: Reading | null = null;
  let text: { field: Field } | null = null;
  let select: { name: string; options: string[]; chosen: string | undefined } | null = null;
  const opened: Record<string, (attributes: Attributes) => void> = {
    a: ({ href }) => void (href && links.add(href)),
    form: ({ action = '', method = 'get', enctype = '' }) => {
      form = {
        action,
        posted: method.toLowerCase() === 'post',
        multipart: enctype.startsWith('multipart'),
        fields: [],
        buttons: [],
      };
    },
    input: (attributes) => void (form && attributes.name && form.fields.push(inputOf(attributes))),
    button: ({ name, value = '', type = 'submit' }) => {
      if (form && name && type === 'submit') form.buttons.push([name, value]);
    },
    textarea: ({ name = '' }) => {
      const field: Field = { name, type: 'textarea', value: '', options: [] };
      if (form && name) form.fields.push(field);
      text = { field };
    },
    select: ({ name = '' }) => {
      select = { name, options: [], chosen: undefined };
    },
    option: ({ value = '', selected }) => {
      select?.options.push(value);
      if (select && selected !== undefined) select.chosen = value;
    },
  };
  const closed: Record<string, () => void> = {
    form: () => {
      if (form?.posted) forms.push(form);
      form = null;
    },
    textarea: () => {
      text = null;
    },
    select: () => {
      if (form && select?.name) {
        const { name, options, chosen } = select;
        form.fields.push({ name, type: 'select', value: chosen ?? options[0], options });
      }
      select = null;
    },
  };
  const parser = new Parser({
    onopentag: (tag, attributes) => opened[tag]?.(attributes),
    onclosetag: (tag) => closed[tag]?.(),
    ontext: (written) => {
      if (text) text.field.value += written;
    },
  });
  parser.write(html);
  parser.end();
  return { forms, links: [...links] };
}

function inputOf({ name = '', type = 'text', value, checked }: Attributes): Field {
  const ticks = type === 'checkbox' || type === 'radio';
  if (ticks)
    return {
      name,
      type,
      value: checked === undefined ? undefined : (value ?? 'on'),
      options: [value ?? 'on'],
    };
  return { name, type, value: type === 'file' ? undefined : (value ?? ''), options: [] };
}
