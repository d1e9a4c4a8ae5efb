import { href } from 'react-router';
import { address } from '../language/address.ts';

interface Further {
  /** The address where somebody goes on afterwards. */
  verder?: string;
}

/** Where somebody signs in. */
export const signInPath = (asked: Further & { fout?: 'organisatie'; gewist?: 'ja' } = {}) =>
  address(href('/inloggen'), { ...asked });

/** Where the link of a mail leads that signs in. */
export const signInLinkPath = href('/inloggen/link');

/** Where a script asks to sign in with a passkey. */
export const passkeySignInPath = href('/inloggen/passkey');

/** Signs in by the login of an organisation. */
export const viaPath = (aanbieder: string, asked: Further = {}) =>
  address(href('/inloggen/via/:aanbieder', { aanbieder }), { ...asked });

/** Where that login leads back to. */
export const viaBackPath = (aanbieder: string) =>
  address(href('/inloggen/via/:aanbieder/terug', { aanbieder }));

/** Asks for the second step. */
export const secondStepPath = (asked: Further = {}) => address(href('/inloggen/tweede-stap'), { ...asked });

/** Sets up the second step. */
export const secondStepSetUpPath = (asked: Further = {}) =>
  address(href('/inloggen/tweede-stap/instellen'), { ...asked });

/** Signs out. */
export const signOutPath = href('/uitloggen');

/** Who shares a mailbox says who they are. */
export const choosePersonPath = (asked: Further = {}) => address(href('/mijn/wie'), { ...asked });

interface AccountAsked {
  gedaan?: 'apparaat' | 'passkey' | 'passkey-weg' | 'app';
  /** From here on in that language. */
  taal?: 'nl' | 'en';
}

/** Somebody's own account. */
export const accountPath = (asked: AccountAsked = {}) => address(href('/mijn/account'), { ...asked });

/** All that is stored about somebody, for themselves; `wissen` asks once more before it goes. */
export const myDataPath = (asked: { wissen?: 'ja' } = {}) => address(href('/mijn/gegevens'), { ...asked });

/** The same as a file. */
export const myDataFilePath = href('/mijn/gegevens/bestand');

/** New recovery codes. */
export const renewCodesPath = href('/mijn/account/herstelcodes');

/** Another app for the second step. */
export const replaceAppPath = href('/mijn/account/app');

/** Where a script asks to add a passkey. */
export const passkeyAddPath = href('/mijn/account/passkey');

/** Signs in as one of the people of the example. */
export const exampleSignInPath = (rol: string) => address(href('/voorbeeld/als/:rol', { rol }));
