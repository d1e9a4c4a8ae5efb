import { href } from 'react-router';
import { address } from '../language/address.ts';

/** What the site is for, for everybody. */
export const homePath = href('/');

/** A part of it: who takes part. */
export const whoPath = address(homePath, {}, 'wie');

/** Of a site with several programmes: the code of the one that a page speaks for. */
interface PublicAsked {
  programma?: string | undefined;
}

/** What it is for, as one of several programmes says it. */
export const programmeHomePath = (asked: PublicAsked) => address(homePath, { ...asked });

/** The places of the round that is open, whichever it is. */
export const openPlacesPath = href('/plekken');

/** What people ask, with the answers. */
export const questionsPath = (asked: PublicAsked = {}) => address(href('/vragen'), { ...asked });

/** Whom to ask what. */
export const askPath = (asked: PublicAsked = {}) => address(href('/contact'), { ...asked });

/** What is kept of somebody, and for how long. */
export const privacyPath = (asked: PublicAsked = {}) => address(href('/privacy'), { ...asked });

/** Who can use the site, and what to do when it does not work for somebody. */
export const accessibilityPath = (asked: PublicAsked = {}) =>
  address(href('/toegankelijkheid'), { ...asked });

/** Which pages there are, for search engines. */
export const pageListPath = href('/sitemap.xml');

/** Where somebody who has signed in starts. */
export const minePath = (asked: { gedaan?: 'ronde-weg' | 'niet-nu' } = {}) => address(href('/mijn'), asked);

interface RoundAsked {
  gedaan?: 'periode' | 'uitgenodigd' | 'herinnerd' | 'remind-all';
  aantal?: number;
}

/** The home of a round, for a coordinator. */
export const roundPath = (ronde: string, asked: RoundAsked = {}) =>
  address(href('/rondes/:ronde', { ronde }), { ...asked });

/** What demand and supply can show alone. */
export type DemandShown = 'geen-plekken' | 'veel-vraag' | 'alles';

/** The part of it where demand and supply are laid beside each other. */
export const demandPath = (ronde: string, asked: { toon?: DemandShown } = {}) =>
  address(href('/rondes/:ronde', { ronde }), { ...asked }, 'vraag-en-aanbod');

/** The home of an organisation; its address may name a round: `POL@voorjaar-2027`. */
export const organisationPath = (code: string) => address(href('/organisatie/:code', { code }));

/** The part of it where its people are listed. */
export const peoplePath = (code: string) => address(href('/organisatie/:code', { code }), {}, 'mensen');

/** A text and a poster to ask colleagues along. */
export const invitingPath = (code: string) => address(href('/organisatie/:code/collega-s', { code }));

/** Who did what in a programme, and who looked at whom, for its coordinators. */
export const logPath = (asked: { programma?: string | undefined } = {}) =>
  address(href('/logboek'), { ...asked });

/** The same as a workbook. */
export const logFilePath = (
  asked: Record<'programma' | 'wat' | 'als' | 'dag' | 'zoek', string | undefined>,
) => address(href('/logboek.xlsx'), { ...asked });

/** Who looked at one's own details. */
export const lookedPath = href('/mijn/wie-keek');

/** How mail, jobs, database and backup stand, for who runs the site. */
export const healthPath = href('/beheer/toestand');

/** Where a command on the machine of the site, which has its key, gets a backup of the running site. */
export const backupPath = href('/beheer/kopie');
