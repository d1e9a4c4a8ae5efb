const nl = {
  resumeTitle: 'Ga verder met je aanmelding',
  resumeLead: (email: string) =>
    `Druk op de knop om ${email} te bevestigen en op dit apparaat verder te gaan.`,
  resume: 'Ga verder',
  resumeNot: 'Heb je je niet aangemeld? Sluit deze pagina dan. Er gebeurt niets.',
  resumeWrong: 'Deze link werkt niet meer',
  resumeWrongText: 'De link is verlopen, of de aanmelding is ingetrokken. Begin opnieuw: het is zo gedaan.',
  begin: 'Naar het formulier',
};

const en: typeof nl = {
  resumeTitle: 'Continue your sign-up',
  resumeLead: (email) => `Press the button to confirm ${email} and continue on this device.`,
  resume: 'Continue',
  resumeNot: 'If you did not sign up, close this page. Nothing will happen.',
  resumeWrong: 'This link no longer works',
  resumeWrongText: 'The link has expired, or the sign-up was withdrawn. Start again: it does not take long.',
  begin: 'To the form',
};

export const words = { nl, en };
