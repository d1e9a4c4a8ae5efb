/** What a form of a page sends when somebody presses one of its buttons and has changed nothing. */
export interface PageForm {
  action: string | undefined;
  fields: [name: string, value: string][];
}

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : readable(found);
};

const readable = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The forms of a page that are posted, one for every button of each. */
export function formsOn(page: string): PageForm[] {
  return [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', inner = '']) => {
    if (attribute(head, 'method') !== 'post') return [];
    const fields = [...inputs(inner), ...choices(inner), ...texts(inner)];
    const buttons = [...inner.matchAll(/<button\b[^>]*\sname="[^"]*"[^>]*>/g)].map(([tag]) => pairOf(tag));
    const action = attribute(head, 'action');
    return (buttons.length > 0 ? buttons : [null]).map((button) => ({
      action,
      fields: button ? [...fields, button] : fields,
    }));
  });
}

const pairOf = (tag: string): [string, string] => [
  attribute(tag, 'name') ?? '',
  attribute(tag, 'value') ?? '',
];

function inputs(html: string): [string, string][] {
  return [...html.matchAll(/<input\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, 'name') && attribute(tag, 'type') !== 'file')
    .filter((tag) => !/type="(?:radio|checkbox)"/.test(tag) || /\schecked/.test(tag))
    .map((tag) => pairOf(/\svalue=/.test(tag) ? tag : `${tag.slice(0, -1)} value="" `));
}

function choices(html: string): [string, string][] {
  return [...html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(([, head = '', inner = '']) => {
    const options = [...inner.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
    const chosen = options.find((tag) => /\sselected/.test(tag)) ?? options[0] ?? '';
    return [attribute(head, 'name') ?? '', attribute(chosen, 'value') ?? ''];
  });
}

function texts(html: string): [string, string][] {
  return [...html.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)].map(([, head = '', text = '']) => [
    attribute(head, 'name') ?? '',
    readable(text),
  ]);
}
