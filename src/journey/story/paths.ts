import { href } from 'react-router';
import { address } from '../../language/address.ts';

/** All stories, for everybody. */
export const storiesPath = () => href('/verhalen');

/** One of them. */
export const storyPath = (verhaal: string) => href('/verhalen/:verhaal', { verhaal });

/** Its photo. */
export const storyPhotoPath = (verhaal: string) => href('/verhalen/:verhaal/foto.jpg', { verhaal });

/** New stories, for who reads many sites in one place. */
export const storiesFeedPath = (kind: 'rss' | 'atom') =>
  kind === 'rss' ? href('/verhalen/rss.xml') : href('/verhalen/atom.xml');

interface OwnAsked {
  /** Of a mail. */
  sleutel?: string | undefined;
  /** Of one that touches a secret place: its text. */
  toon?: 'verhaal' | undefined;
  gedaan?: string | undefined;
}

/** A story for one of the two who tell it: with the key of a mail, or signed in. */
export const ownStoryPath = (verhaal: string, asked: OwnAsked = {}) =>
  address(href('/verhaal/:verhaal', { verhaal }), { ...asked });

/** Its photo, for the same. */
export const ownStoryPhotoPath = (verhaal: string, asked: { sleutel?: string | undefined } = {}) =>
  address(href('/verhaal/:verhaal/foto.jpg', { verhaal }), { ...asked });

/** For who says yes for an organisation, with the key of a mail. */
export const approvePath = (asked: { sleutel?: string; gedaan?: string } = {}) =>
  address(href('/verhaal/akkoord'), { ...asked });

/** Where somebody says that they may be asked to tell of a visit, and gives what they wrote. */
export const willingPath = (stage: string, asked: { gedaan?: string } = {}) =>
  address(href('/mijn/vertellen/:stage', { stage }), { ...asked });

/** For coordinators: the stories of a round. */
export const roundStoriesPath = (ronde: string, asked: { gedaan?: string } = {}) =>
  address(href('/rondes/:ronde/verhalen', { ronde }), { ...asked });

/** For coordinators: where one is written and goes on. */
export const storyDeskPath = (ronde: string, verhaal: string, asked: { gedaan?: string } = {}) =>
  address(href('/rondes/:ronde/verhalen/:verhaal', { ronde, verhaal }), { ...asked });

/** For coordinators: the photo that goes with it. */
export const storyDeskPhotoPath = (ronde: string, verhaal: string) =>
  href('/rondes/:ronde/verhalen/:verhaal/foto', { ronde, verhaal });

/** For coordinators: the photo itself. */
export const storyDeskPicturePath = (ronde: string, verhaal: string) =>
  href('/rondes/:ronde/verhalen/:verhaal/foto.jpg', { ronde, verhaal });

/** For who speaks for an organisation: who says yes for it, and to which stories. */
export const officersPath = (code: string, asked: { gedaan?: string } = {}) =>
  address(href('/organisatie/:code/verhalen', { code }), { ...asked });
