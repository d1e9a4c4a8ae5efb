const nl = {
  title: 'Akkoord op verhalen',
  lead: 'Een verhaal over een stage gaat pas online als jullie organisatie ja zegt. Wie doet dat bij jullie?',
  crumbs: 'Waar ben ik',
  communication: 'Mailadres van de woordvoerder',
  communicationHint: 'Leest elk verhaal waarin iemand van jullie staat, en zegt of het online mag.',
  security: 'Mailadres van de veiligheidsmanager',
  securityHint: 'Leest mee als jullie een geheime plek hebben.',
  save: 'Bewaar',
  done: { bewaard: 'Bewaard. Wachtte er een verhaal, dan ging er een mail.' } as Record<string, string>,
};

const en: typeof nl = {
  title: 'Approval of stories',
  lead: 'A story of a visit goes online only when your organisation says yes. Who does so?',
  crumbs: 'Where am I',
  communication: 'Email address of the communication officer',
  communicationHint: 'Reads each story that somebody of yours is in, and says whether it may go online.',
  security: 'Email address of the security manager',
  securityHint: 'Reads along when you have a secret place.',
  save: 'Save',
  done: { bewaard: 'Saved. If a story was waiting, an email went out.' } as Record<string, string>,
};

export const words = { nl, en };
