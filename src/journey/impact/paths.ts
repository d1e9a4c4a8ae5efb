import { href } from 'react-router';
import { address } from '../../language/address.ts';

interface NetworkAsked {
  /** Which programme, for who has several. */
  programma?: string | undefined;
  /** Of one round; without it, over all of them. */
  ronde?: string | undefined;
}

interface NetworkPageAsked extends NetworkAsked {
  gedaan?: 'gevraagd' | 'terug' | undefined;
  /** Pairs of ids that were just given to a match. */
  paren?: readonly (readonly [string, string])[] | undefined;
}

/** Who knows whom. @param part a part of the page, such as the tables */
export const networkPath = ({ paren = [], ...asked }: NetworkPageAsked = {}, part?: 'tabel' | 'nog-niet') =>
  address(
    href('/netwerk'),
    { ...asked, ...(paren.length > 0 ? { paren: paren.map((pair) => pair.join(' ')).join(',') } : {}) },
    part,
  );

/** The same as a file. */
export const networkFilePath = (
  bestand: 'netwerk.svg' | 'netwerk.png' | 'netwerk.csv' | 'netwerk.graphml',
  asked: NetworkAsked = {},
) => address(href('/netwerk/:bestand', { bestand }), { ...asked });

/** As others than coordinators see it. */
type Seen = { zie?: 'financier' | undefined };

/** What rounds brought: which round. */
export const impactPath = href('/opbrengst');

/** What a round brought. */
export const reportPath = (ronde: string, asked: Seen = {}) =>
  address(href('/opbrengst/:ronde', { ronde }), { ...asked });

/** The same on paper. */
export const reportPaperPath = (ronde: string, asked: Seen = {}) =>
  address(href('/opbrengst/:ronde/rapport.pdf', { ronde }), { ...asked });

/** The same as a workbook. */
export const reportWorkbookPath = (ronde: string, asked: Seen = {}) =>
  address(href('/opbrengst/:ronde/getallen.xlsx', { ronde }), { ...asked });

/** Where a coordinator shares it. */
export const sharingPath = (ronde: string, asked: { gedaan?: string } = {}) =>
  address(href('/opbrengst/:ronde/delen', { ronde }), { ...asked });

/** Where a coordinator fills in costs and chooses quotes. */
export const addingPath = (ronde: string, asked: { gedaan?: string } = {}) =>
  address(href('/opbrengst/:ronde/aanvullen', { ronde }), { ...asked });

/** With the key of a link, for who has no account. */
export const sharedReportPath = (sleutel: string) => href('/gedeelde-opbrengst/:sleutel', { sleutel });
export const sharedPaperPath = (sleutel: string) =>
  href('/gedeelde-opbrengst/:sleutel/rapport.pdf', { sleutel });
export const sharedWorkbookPath = (sleutel: string) =>
  href('/gedeelde-opbrengst/:sleutel/getallen.xlsx', { sleutel });
/** What was short in the round before, and whom to ask first for this one. */
export const shortagePath = (ronde: string, asked: { gedaan?: 'klaar' | 'bewaard'; aantal?: number } = {}) =>
  address(href('/rondes/:ronde/tekort', { ronde }), { ...asked });

/** What stands above the invitation of one organisation. */
export const invitationTextPath = (ronde: string, organisatie: string) =>
  address(href('/rondes/:ronde/tekort/:organisatie', { ronde, organisatie }));
