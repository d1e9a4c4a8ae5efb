import { expect, test } from 'vitest';
import { readPdf } from './testing.ts';
import { PdfError, writePdf } from './write.ts';

const PAGE = `#let facts = json(bytes(sys.inputs.facts))
#set document(title: "Een blad", date: none)
#set text(font: "Atkinson Hyperlegible Next", lang: "nl")
= Een blad
#facts.text
`;

test.each(['Łukasz Şahin Đặng', '#panic("x") $a$ *b* _c_ @d <e> \\ // /* ```', '= Kop', '"quoted"'])(
  'what people wrote stands there as they wrote it: %s',
  async (text) => {
    const { tree, metadata } = await readPdf(await writePdf(PAGE, { text }));
    expect(tree).toEqual(['H1 Een blad', `P ${text}`]);
    expect(metadata['pdfuaid:part']).toBe('1');
  },
);

test('the same facts give the same bytes', async () => {
  const [one, two] = [await writePdf(PAGE, { text: 'a' }), await writePdf(PAGE, { text: 'a' })];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});

test('a letter that no font has leaves a tagged document that does not call itself PDF/UA', async () => {
  const { tree, marked, metadata } = await readPdf(await writePdf(PAGE, { text: 'Noor \u0378' }));
  expect(tree[1]).toContain('Noor');
  expect([marked, metadata['pdfuaid:part']]).toEqual([true, undefined]);
});

test('what a document holds is not in the error when it cannot be made', async () => {
  const failed = await writePdf(`${PAGE}#panic(facts.text)`, { text: 'Noor Demir' }).catch((error) => error);
  expect(failed).toBeInstanceOf(PdfError);
  expect(`${failed.stack}${JSON.stringify(failed)}${failed.cause}`).not.toContain('Noor');
});
