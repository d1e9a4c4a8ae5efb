const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const nl = {
  leadEmpty: 'Begin met je werkblad: importeer het zoals het is, ook als het rommelig is.',
  leadNobodyReady: 'Nog niemand is klaar om te matchen. Hieronder zie je wat er nog ontbreekt.',
  leadReady: (ready: number, people: number) =>
    `Je kunt matchen: ${ready} van de ${people} mensen ${ready === 1 ? 'is' : 'zijn'} klaar.`,
  leadBusy: 'Het voorstel wordt gemaakt. Dat duurt meestal een paar seconden.',
  leadFailed: 'Het matchen is niet gelukt. Er is niets verloren.',
  leadProposal: (number: number) => `Voorstel ${number} ligt klaar: bekijk het en pas aan wat je wilt.`,
  leadStale: (number: number) => `Er is iets veranderd sinds voorstel ${number}: match opnieuw.`,
  settings: 'Data en regels',
  steps: 'Stappen van deze ronde',
  states: { done: 'klaar', now: 'nu', later: 'later' },
  stepImport: 'Importeren',
  stepMatch: 'Matchen',
  stepAdjust: 'Aanpassen',
  stepHandOut: 'Uitdelen',
  nothingYet: 'nog niets geïmporteerd',
  imported: (people: number, places: number) =>
    `${n(people, 'mens', 'mensen')}, ${n(places, 'plek', 'plekken')}`,
  noProposal: 'nog geen voorstel',
  busy: 'bezig',
  proposal: (number: number) => `voorstel ${number}`,
  locks: (count: number) => (count === 0 ? 'niets vastgezet' : `${count} vastgezet`),
  visitsFrom: (first: string, last: string) => `stages ${first} – ${last}`,
  workbook: 'werkblad met de stages',
  todo: 'Nu te doen',
  todoEmpty: 'Er is niets te doen. Alles is bijgewerkt.',
  importTitle: 'Importeer het werkblad',
  importNote:
    'Organisaties, stageplekken en aanmeldingen. Je ziet wat er niet klopt voordat er iets wordt bewaard.',
  importAction: 'Importeer het werkblad',
  importMoreTitle: 'Er is nog niet alles',
  importMoreNote: (people: number, places: number) =>
    people === 0
      ? `Er zijn wel ${n(places, 'plek', 'plekken')}, maar nog geen aanmeldingen.`
      : `Er zijn wel ${n(people, 'aanmelding', 'aanmeldingen')}, maar nog geen stageplekken.`,
  readyTitle: (count: number): string =>
    count === 1 ? 'Mens is klaar om te matchen' : 'Mensen zijn klaar om te matchen',
  readyNote: (seats: number) => `Voor ${n(seats, 'stoel', 'stoelen')}. Aanpassen kan daarna nog.`,
  readyAction: 'Maak het voorstel',
  busyTitle: 'Het voorstel wordt gemaakt',
  busyNote: 'Je kunt gewoon verder werken.',
  busyAction: 'Volg het',
  failedTitle: 'Het matchen is niet gelukt',
  failedNote: 'Je leest wat er aan de hand is en kunt opnieuw matchen.',
  failedAction: 'Bekijk waarom',
  proposalTitle: (number: number, placed: number) =>
    `${placed === 1 ? 'Mens krijgt' : 'Mensen krijgen'} een stage in voorstel ${number}`,
  proposalNote: (people: number) => `Van de ${people} die meededen. Pas aan wat je wilt en match opnieuw.`,
  proposalAction: 'Bekijk het voorstel',
  staleTitle: (number: number) => `Er is iets veranderd sinds voorstel ${number}`,
  staleNote: 'Match opnieuw. Wat je hebt vastgezet, blijft staan.',
  staleAction: 'Naar de matching',
  permissionTitle: (count: number): string =>
    count === 1 ? 'Mens heeft nog geen toestemming' : 'Mensen hebben nog geen toestemming',
  permissionNote: 'Zonder toestemming wordt niemand gematcht.',
  impossibleTitle: (count: number): string =>
    count === 1 ? 'Mens heeft geen keuze die kan' : 'Mensen hebben geen keuze die kan',
  impossibleNote: 'De dagen passen niet, er is een voorwaarde, of ze mogen er niet komen.',
  sendOnlyTitle: (count: number): string =>
    count === 1
      ? 'Organisatie stuurt mensen, maar biedt geen plekken'
      : 'Organisaties sturen mensen, maar bieden geen plekken',
  crowdedTitle: (count: number): string =>
    count === 1
      ? 'Organisatie heeft meer eerste keuzes dan stoelen'
      : 'Organisaties hebben meer eerste keuzes dan stoelen',
  crowdedNote: (name: string, first: number, seats: number, alone: boolean) =>
    `${alone ? '' : 'Het meest: '}${name}, ${first} keer eerste keuze, ${n(seats, 'stoel', 'stoelen')}. Vraag om meer plekken of laat het zo.`,
  names: (names: readonly string[]) =>
    names.length > 4 ? `${names.slice(0, 3).join(', ')} en nog ${names.length - 3}` : names.join(', '),
  look: 'Bekijk',
  lookAtDemand: 'Bekijk vraag en aanbod',
  lookOf: { permission: 'wie nog geen toestemming heeft', impossible: 'wie geen keuze heeft die kan' },
  figures: 'Hoe staan we ervoor',
  organisations: 'Organisaties',
  ofTakePart: (all: number) => `van ${all} doen mee`,
  places: 'Stageplekken',
  seats: (count: number) => n(count, 'stoel', 'stoelen'),
  signUps: 'Aangemeld',
  wanted: (visits: number) => `willen samen ${n(visits, 'stage', 'stages')}`,
  permission: 'Toestemming',
  ready: 'Klaar om te matchen',
  of: (all: number) => `van ${all}`,
  demand: 'Vraag en aanbod per organisatie',
  demandIntro:
    'Gevraagd is hoe vaak mensen een organisatie kozen. Veel vraag is meer eerste keuzes dan stoelen.',
  heads: {
    name: 'Organisatie',
    kind: 'Soort',
    sends: 'Stuurt',
    seats: 'Stoelen',
    asked: 'Gevraagd',
    first: 'Eerste keuze',
    state: 'Stand',
  },
  secret: 'geheime locatie',
  stand: { much: 'veel vraag', balanced: 'in balans', 'no-places': 'geen plekken' },
};

const en: typeof nl = {
  leadEmpty: 'Begin with your workbook: import it as it is, even if it is messy.',
  leadNobodyReady: 'Nobody is ready to be matched yet. Below you see what is missing.',
  leadReady: (ready: number, people: number) =>
    `You can match: ${ready} of ${people} people ${ready === 1 ? 'is' : 'are'} ready.`,
  leadBusy: 'The proposal is being made. That usually takes a few seconds.',
  leadFailed: 'The match did not succeed. Nothing is lost.',
  leadProposal: (number: number) => `Proposal ${number} is ready: look at it and adjust what you like.`,
  leadStale: (number: number) => `Something has changed since proposal ${number}: match again.`,
  settings: 'Dates and rules',
  steps: 'Steps of this round',
  states: { done: 'done', now: 'now', later: 'later' },
  stepImport: 'Import',
  stepMatch: 'Match',
  stepAdjust: 'Adjust',
  stepHandOut: 'Hand out',
  nothingYet: 'nothing imported yet',
  imported: (people: number, places: number) =>
    `${n(people, 'person', 'people')}, ${n(places, 'place', 'places')}`,
  noProposal: 'no proposal yet',
  busy: 'busy',
  proposal: (number: number) => `proposal ${number}`,
  locks: (count: number) => (count === 0 ? 'nothing fixed' : `${count} fixed`),
  visitsFrom: (first: string, last: string) => `visits ${first} – ${last}`,
  workbook: 'workbook with the visits',
  todo: 'To do now',
  todoEmpty: 'There is nothing to do. Everything is up to date.',
  importTitle: 'Import the workbook',
  importNote: 'Organisations, places and sign-ups. You see what is wrong before anything is kept.',
  importAction: 'Import the workbook',
  importMoreTitle: 'Not everything is there yet',
  importMoreNote: (people: number, places: number) =>
    people === 0
      ? `There ${places === 1 ? 'is' : 'are'} ${n(places, 'place', 'places')}, but no sign-ups yet.`
      : `There ${people === 1 ? 'is' : 'are'} ${n(people, 'sign-up', 'sign-ups')}, but no places yet.`,
  readyTitle: (count: number): string =>
    count === 1 ? 'Person is ready to be matched' : 'People are ready to be matched',
  readyNote: (seats: number) => `For ${n(seats, 'seat', 'seats')}. You can still adjust afterwards.`,
  readyAction: 'Make the proposal',
  busyTitle: 'The proposal is being made',
  busyNote: 'You can simply go on working.',
  busyAction: 'Follow it',
  failedTitle: 'The match did not succeed',
  failedNote: 'You read what is the matter and can match again.',
  failedAction: 'See why',
  proposalTitle: (number: number, placed: number) =>
    `${placed === 1 ? 'Person gets' : 'People get'} a visit in proposal ${number}`,
  proposalNote: (people: number) => `Of the ${people} who took part. Adjust what you like and match again.`,
  proposalAction: 'Look at the proposal',
  staleTitle: (number: number) => `Something has changed since proposal ${number}`,
  staleNote: 'Match again. What you fixed stays.',
  staleAction: 'To the matching',
  permissionTitle: (count: number): string =>
    count === 1 ? 'Person has no permission yet' : 'People have no permission yet',
  permissionNote: 'Without permission nobody is matched.',
  impossibleTitle: (count: number): string =>
    count === 1 ? 'Person has no possible choice' : 'People have no possible choice',
  impossibleNote: 'The days do not fit, there is a condition, or they must not come there.',
  sendOnlyTitle: (count: number): string =>
    count === 1
      ? 'Organisation sends people but offers no places'
      : 'Organisations send people but offer no places',
  crowdedTitle: (count: number): string =>
    count === 1
      ? 'Organisation has more first choices than seats'
      : 'Organisations have more first choices than seats',
  crowdedNote: (name: string, first: number, seats: number, alone: boolean) =>
    `${alone ? '' : 'Most of all: '}${name}, first choice of ${first}, ${n(seats, 'seat', 'seats')}. Ask for more places or leave it.`,
  names: (names: readonly string[]) =>
    names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '),
  look: 'Look',
  lookAtDemand: 'See demand and supply',
  lookOf: { permission: 'at who has no permission yet', impossible: 'at who has no possible choice' },
  figures: 'Where we stand',
  organisations: 'Organisations',
  ofTakePart: (all: number) => `of ${all} take part`,
  places: 'Places',
  seats: (count: number) => n(count, 'seat', 'seats'),
  signUps: 'Signed up',
  wanted: (visits: number) => `want ${n(visits, 'visit', 'visits')} in all`,
  permission: 'Permission',
  ready: 'Ready to be matched',
  of: (all: number) => `of ${all}`,
  demand: 'Demand and supply per organisation',
  demandIntro:
    'Asked is how often people chose an organisation. Much demand is more first choices than seats.',
  heads: {
    name: 'Organisation',
    kind: 'Kind',
    sends: 'Sends',
    seats: 'Seats',
    asked: 'Asked',
    first: 'First choice',
    state: 'Status',
  },
  secret: 'secret location',
  stand: { much: 'much demand', balanced: 'in balance', 'no-places': 'no places' },
};

export const words = { nl, en };
export type RoundWords = typeof nl;
