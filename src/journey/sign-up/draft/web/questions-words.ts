const nl = {
  back: 'Terug',
  save: 'Bewaar',
  name: 'Je naam',
  email: 'Je e-mailadres van je werk',
  emailHint: 'Je krijgt een mail met een link om dit adres te bevestigen.',
  emailFixed: (email: string) => `Je meldt je aan met ${email}.`,
  jobTitle: 'Je functie',
  organisation: 'Je organisatie',
  choose: 'Kies je organisatie',
  notListed: 'Mijn organisatie staat er niet bij',
  proposed: 'Staat je organisatie er niet bij? Hoe heet ze?',
  proposedHint: 'De coördinator voegt haar toe. Tot dan wacht je aanmelding.',
  newcomer: 'Ik ben nieuw in het veld',
  newcomerHint: 'Korter dan twee jaar. Je krijgt dan voorrang als er te weinig stoelen zijn.',
  clientContact: 'Ik werk zelf met cliënten of slachtoffers',
  clientContactHint: 'Sommige plekken zijn alleen voor wie dat doet.',

  days: 'Dagen waarop je kunt',
  daysNone: 'Er zijn nog geen dagen bekend. Kom later terug: je aanmelding is bewaard.',
  daysAll: 'Dit zijn alle dagen van de ronde. Niet op elke dag is er een plek.',
  week: 'Week van',
  daysWeekend: 'Kan het ook in het weekend?',
  visits: 'Hoe vaak wil je meelopen?',
  once: 'Eén keer',
  twice: 'Twee keer, bij twee organisaties',

  learningGoalHint:
    'Een of twee zinnen. Je leidinggevende en je gastheer of gastvrouw lezen dit. Noem geen cliënten.',
  imageBefore: (organisation: string) => `Hoe denk je nu over het werk bij ${organisation}?`,
  imageBeforeHint: 'Je eerste keuze. Na je stage kijk je of dat beeld klopte. Overslaan mag.',
};

const en: typeof nl = {
  back: 'Back',
  save: 'Save',
  name: 'Your name',
  email: 'Your email address at work',
  emailHint: 'We email you a link to confirm this address.',
  emailFixed: (email) => `You sign up as ${email}.`,
  jobTitle: 'Your job',
  organisation: 'Your organisation',
  choose: 'Choose your organisation',
  notListed: 'My organisation is not listed',
  proposed: 'Not in the list? What is your organisation called?',
  proposedHint: 'The coordinator adds it. Until then your sign-up waits.',
  newcomer: 'I am new in the field',
  newcomerHint: 'For less than two years. You get priority when there are too few seats.',
  clientContact: 'I work with clients or victims myself',
  clientContactHint: 'Some places are only for people who do.',

  days: 'Days on which you can come',
  daysNone: 'The days are not known yet. Come back later: your sign-up is kept.',
  daysAll: 'These are all the days of the round. Not every day has a place.',
  week: 'Week of',
  daysWeekend: 'At weekends too?',
  visits: 'How often would you like to go?',
  once: 'Once',
  twice: 'Twice, at two organisations',

  learningGoalHint: 'A sentence or two. Your manager and your host read this. Name no clients.',
  imageBefore: (organisation) => `What do you think now of the work at ${organisation}?`,
  imageBeforeHint:
    'This is your first choice. After your visit you see whether you were right. You may skip this.',
};

export const words = { nl, en };
