const nl = {
  runningText: 'Dit duurt meestal een paar seconden. Je kunt deze pagina open laten of straks terugkomen.',
  step: (step: string) => stepNl(step),
};

function stepNl(step: string): string {
  const [level, tier] = step.split('/');
  if (level === 'rank:generous') return `Zo min mogelijk ${tier}e keuzes`;
  if (level === 'rank:greedy') return `Zo veel mogelijk ${tier}e keuzes`;
  if (level === 'rank:sum') return 'Gemiddeld een zo hoog mogelijke keuze';
  const steps: Record<string, string> = {
    placed: 'Zoveel mogelijk mensen plaatsen',
    visits: 'Zoveel mogelijk stages',
    balance: 'Organisaties in balans',
    priority: 'Nieuwkomers en pechvogels eerst',
    wanted: 'Organisaties die elkaar moeten leren kennen',
    variety: 'Voor wie eerder was: iets nieuws',
    'new-ties': 'Nieuwe contacten tussen organisaties',
    stability: 'Zo weinig mogelijk veranderen',
  };
  return steps[level ?? ''] ?? 'Uitleg en loting';
}

const en: typeof nl = {
  runningText: 'This usually takes a few seconds. You can leave this page open or come back later.',
  step: (step: string) => stepEn(step),
};

function stepEn(step: string): string {
  const [level, tier] = step.split('/');
  if (level === 'rank:greedy') return `As many visits at choice ${tier} as possible`;
  if (level === 'rank:sum') return 'As high a choice as possible on average';
  if (level === 'rank:generous') return `As few visits at choice ${tier} as possible`;
  const steps: Record<string, string> = {
    placed: 'Place as many people as possible',
    visits: 'As many visits as possible',
    balance: 'Organisations in balance',
    priority: 'Newcomers and the unlucky first',
    wanted: 'Organisations that should meet',
    variety: 'For who has been before: something new',
    'new-ties': 'New contacts between organisations',
    stability: 'Change as little as possible',
  };
  return steps[level ?? ''] ?? 'Explanations and lottery';
}

export const words = { nl, en };
