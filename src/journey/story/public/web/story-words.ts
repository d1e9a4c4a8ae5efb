import { dutch, english } from '../../../../language/grammar.ts';
import type { OfficerKind } from '../../story.ts';

type Yes = { kind: OfficerKind; called: string };

const officer = {
  nl: { communication: 'de woordvoerder', security: 'de veiligheidsmanager' },
  en: { communication: 'the communication officer', security: 'the security manager' },
} satisfies Record<'nl' | 'en', Record<OfficerKind, string>>;

const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
/** "Een agent" said it; "de agent" agreed. */
const known = (name: string) => name.replace(/^een /, 'de ').replace(/^an? /, 'the ');

const nl = {
  /** Who read it, and that each of them can have it taken away. */
  consent: (names: readonly string[], kinds: readonly Yes['kind'][]) =>
    `${upper(dutch.list([...names.map(known), ...kinds.map((kind) => officer.nl[kind])]))} lazen dit verhaal en vonden het goed. Wie erin staat, kan het altijd laten weghalen.`,
  secret: 'Namen, plek en dagen staan nergens.',
  join: 'Ga zelf mee',
  share: 'Deel dit verhaal',
  shareMail: 'Deel per mail',
  shareText: 'Of neem deze tekst over:',
  shareSubject: (title: string) => `Een verhaal over een stage: ${title}`,
  more: 'Nog een verhaal',
  all: (count: number) => `Alle ${dutch.count(count, 'verhaal', 'verhalen')}`,
  gone: 'Dit verhaal is weggehaald',
  goneText:
    'Wie erin stond, wilde dat het niet meer te lezen is. Dat mag altijd. De tekst en de foto zijn gewist.',
  toAll: 'Naar de andere verhalen',
  none: 'Dit verhaal is er niet',
  noneText: 'Misschien klopt het adres niet.',
};

const en: typeof nl = {
  consent: (names, kinds) =>
    `${upper(english.list([...names.map(known), ...kinds.map((kind) => officer.en[kind])]))} read this story and agreed. Whoever is in it can always have it taken away.`,
  secret: 'Names, place and days stand nowhere.',
  join: 'Join yourself',
  share: 'Share this story',
  shareMail: 'Share by email',
  shareText: 'Or take over this text:',
  shareSubject: (title) => `A story of a visit: ${title}`,
  more: 'Another story',
  all: (count) => `All ${english.count(count, 'story', 'stories')}`,
  gone: 'This story was taken away',
  goneText:
    'Who was in it wanted that it can be read no more. They always may. The text and the photo were erased.',
  toAll: 'To the other stories',
  none: 'This story is not there',
  noneText: 'Maybe the address is not right.',
};

export const words = { nl, en };
