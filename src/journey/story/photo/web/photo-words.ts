import type { PhotoFault } from '../take.ts';

const nl = {
  title: 'Foto bij het verhaal',
  lead: 'Alleen van deze twee, en alleen als allebei ja zeggen. Zonder foto staat er een tekening.',
  crumbs: 'Waar ben ik',
  stories: 'Verhalen',
  back: 'Verhaal',
  never: 'Bij dit verhaal kan geen foto',
  neverText: 'Het raakt een geheime plek. Daar maken we nooit een foto, en er komt er ook geen bij.',
  closed: 'Nu kan de foto niet veranderen',
  closedText: 'Dat kan alleen zolang het verhaal geschreven wordt.',
  now: 'Deze foto staat erbij',
  file: 'Kies een foto',
  fileHint: 'Een JPEG, PNG of WebP, tot 12 MB. Waar en wanneer hij gemaakt is, halen we eruit.',
  alt: 'Wat staat erop?',
  altHint: 'Voor wie de foto niet ziet. Bijvoorbeeld: twee mensen aan een tafel met koffie.',
  save: 'Zet deze foto erbij',
  remove: 'Haal de foto weg',
  faults: {
    none: 'Kies eerst een foto.',
    'too-large': 'Deze foto is te groot. Maak hem kleiner, tot 12 MB en 50 miljoen punten.',
    kind: 'Dit is geen JPEG, PNG of WebP. Sla de foto zo op, en kies hem dan.',
    broken: 'Deze foto kunnen we niet lezen. Kies een andere.',
    small: 'Deze foto is te klein: minstens 480 punten hoog en breed.',
    alt: 'Schrijf kort wat erop staat.',
  } satisfies Record<PhotoFault | 'alt', string>,
  summary: 'Er klopt iets nog niet',
};

const en: typeof nl = {
  title: 'Photo with the story',
  lead: 'Of these two alone, and only when both say yes. Without a photo there is a drawing.',
  crumbs: 'Where am I',
  stories: 'Stories',
  back: 'Story',
  never: 'There can be no photo with this story',
  neverText: 'It touches a secret place. We never take a photo there, and none is added.',
  closed: 'The photo cannot change now',
  closedText: 'It can only as long as the story is being written.',
  now: 'This photo goes along',
  file: 'Choose a photo',
  fileHint: 'A JPEG, PNG or WebP, up to 12 MB. Where and when it was taken is removed.',
  alt: 'What is on it?',
  altHint: 'For who does not see the photo. For instance: two people at a table with coffee.',
  save: 'Add this photo',
  remove: 'Take the photo away',
  faults: {
    none: 'Please choose a photo first.',
    'too-large': 'This photo is too large. Make it smaller: up to 12 MB and 50 million points.',
    kind: 'This is no JPEG, PNG or WebP. Save the photo as one of these, and choose it then.',
    broken: 'This photo cannot be read. Please choose another.',
    small: 'This photo is too small: at least 480 points high and wide.',
    alt: 'Please write briefly what is on it.',
  },
  summary: 'Something is not right yet',
};

export const words = { nl, en };
