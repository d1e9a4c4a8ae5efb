const nl = {
  sentReceived: 'Gestuurd en ontvangen',
  sentReceivedNote: 'De organisaties die het verst van nul staan. In het saldo tellen eerdere rondes mee.',
  heads: { name: 'Organisatie', sent: 'Gestuurd', received: 'Ontvangen', net: 'Saldo' },
  organisationsCaption: 'Gestuurd, ontvangen en saldo per organisatie',
  standingBefore: 'Saldo van eerdere rondes',
  standingAfter: 'Saldo nu',
  margin: 'Marge',
  within: 'binnen de marge',
  beyond: (by: number) => `${by} buiten de marge`,
  toleranceNote: (tolerance: number) =>
    `Saldo is ontvangen min gestuurd, met eerdere rondes erbij. Tot ${tolerance} verschil is goed.`,
};

const en: typeof nl = {
  sentReceived: 'Sent and received',
  sentReceivedNote: 'The organisations that are furthest from zero. The standing includes earlier rounds.',
  heads: { name: 'Organisation', sent: 'Sent', received: 'Received', net: 'Standing' },
  organisationsCaption: 'Sent, received and standing per organisation',
  standingBefore: 'Standing of earlier rounds',
  standingAfter: 'Standing now',
  margin: 'Tolerance',
  within: 'within the tolerance',
  beyond: (by: number) => `${by} beyond the tolerance`,
  toleranceNote: (tolerance: number) =>
    `Standing is received minus sent, earlier rounds included. Up to ${tolerance} is fine.`,
};

export const words = { nl, en };
