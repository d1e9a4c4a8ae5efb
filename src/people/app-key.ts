import encodeQR from 'qr';

/** What an app with codes needs: the squares of the picture, row by row, and the same as text. */
export interface AppKey {
  rows: boolean[][];
  /** In groups of four, for who cannot point a camera at the picture. */
  secret: string;
  /** Opens the app on the phone itself. */
  uri: string;
}

export function appKeyOf(uri: string): AppKey {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return {
    rows: encodeQR(uri, 'raw', { ecc: 'medium', border: 2 }),
    uri,
    secret: secret.match(/.{1,4}/g)?.join(' ') ?? '',
  };
}
