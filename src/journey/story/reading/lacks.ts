import { SIDES, type Side } from '../story.ts';
import { type About, findRuleFaults, hiddenWords, type RuleFault } from '../story-rules.ts';
import type { Story } from './read-story.ts';

/** What may not stand in the texts of a story, as its two chose and as things are now. */
export const aboutOf = ({
  secret,
  speakers,
  secretNames,
}: Pick<Story, 'secret' | 'speakers' | 'secretNames'>): About => ({
  secret,
  names: SIDES.flatMap((side) =>
    [speakers[side].name, speakers[side].named ?? ''].flatMap((name) =>
      hiddenWords(name, secret ? 'function' : speakers[side].nameAs),
    ),
  ),
  organisations: secret ? [...SIDES.map((side) => speakers[side].organisation.name), ...secretNames] : [],
});

/** A text of a story, by the name of its field. */
export interface TextOf {
  field: string;
  text: string;
}

/** All of its texts that others read. */
export const textsOf = ({
  title,
  lead,
  opening,
  parts,
  speakers,
  photo,
}: Pick<Story, 'title' | 'lead' | 'opening' | 'parts' | 'speakers' | 'photo'>): TextOf[] => [
  { field: 'title', text: title },
  { field: 'lead', text: lead },
  { field: 'opening', text: opening },
  ...SIDES.flatMap((side) => [
    { field: `called-${side}`, text: speakers[side].called },
    { field: `works-${side}`, text: speakers[side].works },
  ]),
  ...parts.flatMap(({ id, text, more }) => [
    { field: `text-${id}`, text },
    { field: `more-${id}`, text: more },
  ]),
  // Who does not see the photo is read what is on it.
  ...(photo ? [{ field: 'alt', text: photo.alt }] : []),
];

export type TextFault = RuleFault & { field: string };

/** Each sentence that may not be there, with the field in which it stands. */
export const findFaults = (story: Story): TextFault[] => {
  const about = aboutOf(story);
  return textsOf(story).flatMap(({ field, text }) =>
    findRuleFaults(text, about).map((fault) => ({ ...fault, field })),
  );
};

/** What a story cannot do without. */
export type Lack =
  | 'title'
  | 'lead'
  | 'opening'
  | 'question'
  | 'answer-visitor'
  | 'answer-host'
  | 'called'
  | 'apart';

/** What is still to be written; of `apart` the two must not meet by now, or the visit was none. */
export function lacksOf(story: Story): Lack[] {
  const said = (side: Side) =>
    story.parts.some((part) => part.kind === 'answer' && part.side === side && part.text !== '');
  return [
    ...(story.title === '' ? (['title'] as const) : []),
    ...(story.lead === '' ? (['lead'] as const) : []),
    ...(story.opening === '' ? (['opening'] as const) : []),
    ...(story.parts.some(({ kind, text }) => kind === 'question' && text !== '')
      ? []
      : (['question'] as const)),
    ...(said('visitor') ? [] : (['answer-visitor'] as const)),
    ...(said('host') ? [] : (['answer-host'] as const)),
    ...(SIDES.every((side) => story.speakers[side].called !== '') ? [] : (['called'] as const)),
    ...(story.tookPlace ? [] : (['apart'] as const)),
  ];
}

/** Nothing stands in the way of reading it. */
export const isWhole = (story: Story): boolean =>
  lacksOf(story).length === 0 && findFaults(story).length === 0;
