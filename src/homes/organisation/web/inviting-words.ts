interface About {
  name: string;
  programmeName: string;
  period: string | null;
  until: string | null;
  form: string;
  gallery: string;
}

const nl = {
  crumbs: 'Kruimelpad',
  crumb: 'Vraag collega’s',
  title: 'Vraag collega’s om mee te doen',
  lead: 'Een tekst om te sturen, en een poster voor aan de muur. Er staat geen enkele plek in, dus ook geen geheime.',
  textTitle: 'Stuur een bericht',
  textIntro: 'Kopieer de tekst naar een mail of een groepsapp, en maak hem van jezelf.',
  text: ({ name, programmeName, period, until, form, gallery }: About) =>
    [
      'Dag collega,',
      '',
      `Wil je een dag meelopen bij een andere organisatie? Dat kan in ${name} van ${programmeName}.${period ? ` De stages zijn ${period}.` : ''} Je ziet hoe anderen werken aan hetzelfde, en je weet daarna wie je kunt bellen.`,
      '',
      `Kijk rond: ${gallery}`,
      `Meld je aan${until ? ` tot en met ${until}` : ''}: ${form}`,
      '',
      'Je leidinggevende krijgt een mail met de vraag of het mag. Vertel het dus even van tevoren.',
    ].join('\n'),
  copy: 'Kopieer de tekst',
  copied: 'Gekopieerd.',
  posterTitle: 'Hang een poster op',
  posterIntro: 'Druk deze bladzijde af: alleen de poster hieronder komt op papier.',
  posterHead: 'Loop een dag mee bij een ander',
  posterLead: ({ name, period }: About) =>
    [`${name}.`, period ? `De stages zijn ${period}.` : ''].join(' ').trim(),
  qr: 'QR-code van het aanmeldformulier',
  posterUntil: (until: string) => `Aanmelden kan tot en met ${until}.`,
  posterAsk: 'Vragen? Loop langs bij je contactpersoon.',
  closed: 'Aanmelden kan nu niet',
  back: 'Naar jullie bladzijde',
};

const en: typeof nl = {
  crumbs: 'Breadcrumbs',
  crumb: 'Ask colleagues',
  title: 'Ask colleagues to take part',
  lead: 'A text to send, and a poster for the wall. No place stands in it, so no secret one either.',
  textTitle: 'Send a message',
  textIntro: 'Copy the text into an email or a group chat, and make it your own.',
  text: ({ name, programmeName, period, until, form, gallery }) =>
    [
      'Hello colleague,',
      '',
      `Would you like to spend a day at another organisation? You can, in ${name} of ${programmeName}.${period ? ` The visits are ${period}.` : ''} You see how others work on the same, and afterwards you know whom to ring.`,
      '',
      `Look around: ${gallery}`,
      `Sign up${until ? ` until ${until}` : ''}: ${form}`,
      '',
      'Your manager gets an email that asks whether you may, so mention it beforehand.',
    ].join('\n'),
  copy: 'Copy the text',
  copied: 'Copied.',
  posterTitle: 'Put up a poster',
  posterIntro: 'Print this page: only the poster below comes on paper.',
  posterHead: 'Spend a day with somebody else',
  posterLead: ({ name, period }) => [`${name}.`, period ? `The visits are ${period}.` : ''].join(' ').trim(),
  qr: 'QR code of the sign-up form',
  posterUntil: (until) => `Sign up until ${until}.`,
  posterAsk: 'Questions? Ask your contact person.',
  closed: 'Sign-up is not open now',
  back: 'To your page',
};

/** Asking colleagues along, in words. */
export const words = { nl, en };
