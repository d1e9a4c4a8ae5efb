/** The stages of a round in journey order: a later one may know an earlier one, never the other way round. */
export const stages = [
  'programme',
  'place',
  'sign-up',
  'matching',
  'visit',
  'reflection',
  'contact',
  'follow-up',
  'story',
  'impact',
];
