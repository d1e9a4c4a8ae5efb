import { createRequire } from 'node:module';

const FONT = '@expo-google-fonts/atkinson-hyperlegible-next';
const WEIGHTS = [
  '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  '600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
];
/** Sharp on paper and on a large screen. */
const ZOOM = 2;

/** An SVG as a picture of dots, with our own letters: no browser, and no letters of the machine. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const find = createRequire(import.meta.url);
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: WEIGHTS.map((file) => find.resolve(`${FONT}/${file}`)),
      defaultFontFamily: 'Atkinson Hyperlegible Next',
    },
    fitTo: { mode: 'zoom', value: ZOOM },
    background: '#ffffff',
  });
  return image.asPng();
}
