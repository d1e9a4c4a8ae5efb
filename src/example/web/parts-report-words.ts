const nl = {
  title: 'Grafieken van een opbrengst',
  funnel: 'Mensen',
  steps: ['Meldden zich aan', 'Kregen toestemming', 'Liepen mee'],
  outOf: (whole: number) => `van ${whole}`,
  drawn: 'Van 1 tot 5: vooraf, achteraf gezien vooraf, en erna.',
  everybody: 'Iedereen',
  some: 'Opvang',
  people: 'mensen',
  few: 'niet getoond',
  points: [['geen', 'idee'], ['zoeken'], ['nummer'], ['iemand'], ['gebeld']],
  dots: 'Zeven stippen',
  kept: 'bleven',
  faded: 'bleven niet',
  untold: 'niet te zeggen',
  bars: 'Gestuurd en ontvangen',
  heads: { name: 'Soort', left: 'gestuurd', right: 'ontvangen', beside: 'naar een andere regio' },
};

const en: typeof nl = {
  title: 'Charts of a report',
  funnel: 'People',
  steps: ['Signed up', 'Were allowed to go', 'Went'],
  outOf: (whole) => `of ${whole}`,
  drawn: 'From 1 to 5: before, before as seen afterwards, and after.',
  everybody: 'Everybody',
  some: 'Shelter',
  people: 'people',
  few: 'not shown',
  points: [['no', 'idea'], ['search'], ['number'], ['somebody'], ['called']],
  dots: 'Seven dots',
  kept: 'stayed',
  faded: 'did not stay',
  untold: 'cannot be told',
  bars: 'Sent and received',
  heads: { name: 'Kind', left: 'sent', right: 'received', beside: 'to another region' },
};

export const words = { nl, en };
