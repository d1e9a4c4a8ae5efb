const nl = {
  figures: 'Getallen',
  rounds: 'Rondes naast elkaar',
  roundColumn: 'Getal',
  few: 'niet getoond',
  columns: [
    ...['Naam', 'Getal', 'Niet getoond', 'Aantal', 'Van', 'Waarde', 'Aantal mensen'],
    ...['Interval van', 'Interval tot', 'Effect', 'Effect van', 'Effect tot', 'Hoe het is geteld'],
  ],
};

const en: typeof nl = {
  figures: 'Figures',
  rounds: 'Rounds side by side',
  roundColumn: 'Figure',
  few: 'not shown',
  columns: [
    ...['Name', 'Figure', 'Not shown', 'Count', 'Out of', 'Value', 'How many people'],
    ...['Interval from', 'Interval to', 'Effect', 'Effect from', 'Effect to', 'How it is counted'],
  ],
};

export const sheetWords = { nl, en };
