import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/** The subset that nearly every page needs, to be preloaded in the head of the document. */
export const fontUrl: string = latin;
