const nl = {
  title: 'Verhalen',
  lead: 'Twee mensen van twee organisaties, één dag samen. Wat ze zagen, en wat ervan kwam.',
  description: 'Twee mensen van twee organisaties vertellen over een dag samen, en wat ervan kwam.',
  none: 'Nog geen verhalen',
  noneText: 'Wie op stage ging, kan erover vertellen. Dat staat dan hier.',
  toHome: 'Lees wat een stage is',
  feeds: 'Nieuwe verhalen volgen? Gebruik',
  or: 'of',
};

const en: typeof nl = {
  title: 'Stories',
  lead: 'Two people of two organisations, one day together. What they saw, and what came of it.',
  description: 'Two people of two organisations tell of a day together, and of what came of it.',
  none: 'No stories yet',
  noneText: 'Who was on a visit can tell of it. That stands here then.',
  toHome: 'Read what a visit is',
  feeds: 'To follow new stories, use',
  or: 'or',
};

export const words = { nl, en };
