const nl = {
  rules: 'Lees en teken de huisregels',
  rulesAgain: 'De huisregels zijn veranderd: lees en teken ze opnieuw',
  rulesRound: 'Van deze ronde',
  rulesSigned: (day: string) => `Jij tekende ze op ${day}.`,
  rulesAll: 'De huisregels',
  rulesTick: 'Ik heb dit gelezen en houd me eraan',
  rulesSign: 'Teken',
};

const en: typeof nl = {
  rules: 'Read and sign the house rules',
  rulesAgain: 'The house rules have changed: read and sign them again',
  rulesRound: 'Of this round',
  rulesSigned: (day) => `You signed them on ${day}.`,
  rulesAll: 'The house rules',
  rulesTick: 'I have read this and will keep to it',
  rulesSign: 'Sign',
};

export const words = { nl, en };
