import type { Definition } from './impact-figure.ts';

const WINDOW =
  'from `round.first_day` up to the day before `first_day` of the next round of the programme by `number` that has one';

/** What stayed between people and organisations, what came of it, and what it cost. */
export const DEFINITIONS_OF_LINES: readonly Definition[] = [
  {
    ...{ id: 'ties.met', unit: 'count' },
    label: { nl: 'Tweetallen organisaties', en: 'Pairs of organisations' },
    counts: {
      nl: 'Twee organisaties waartussen minstens één stage doorging. Van alle tweetallen die meededen. Anderen dan coördinatoren zien lijnen zonder die van een geheime plek.',
      en: 'Two organisations between which at least one visit took place. Of all pairs that took part. Others than coordinators see lines without those of a secret place.',
    },
    rows: 'numerator: unordered pairs of different organisations (`merged_into` followed) with a visit that took place between them; denominator: n(n−1)/2 of organisations.active. In the shared version ties.met, ties.new and ties.lasted are of visits at places that are not `secret`, in earlier rounds too',
  },
  {
    ...{ id: 'ties.new', unit: 'count' },
    label: { nl: 'Nieuwe lijnen', en: 'New lines' },
    counts: {
      nl: 'Tweetallen die elkaar in geen eerdere ronde ontmoetten. Van alle tweetallen van deze ronde.',
      en: 'Pairs that had met in no earlier round. Of all pairs of this round.',
    },
    rows: 'numerator: pairs of ties.met without a visit that took place in a round of the programme with a lower `number`; denominator: ties.met',
  },
  {
    ...{ id: 'ties.lasted', unit: 'count', by: 'lasted' },
    label: { nl: 'Hoe lang lijnen bleven', en: 'How long lines stayed' },
    counts: {
      nl: 'Het laatste moment waarop minstens één van de twee zei dat er contact was. Wie niet antwoordde, en wie nog niet is gevraagd, staat apart. Van alle tweetallen van deze ronde.',
      en: 'The last moment at which at least one of the two said that they were in touch. Who did not answer, and who was not asked yet, stands apart. Of all pairs of this round.',
    },
    rows: 'each pair of ties.met once, by the `pulse` rows of its visits that took place: 6-months, 3-months or 6-weeks: the last moment with a row with contact yes; none: no yes, and at least one answer; unknown: rows without an answer only; not-asked: no rows. Denominator: ties.met',
  },
  {
    ...{ id: 'contact.yes', unit: 'count', by: 'moment' },
    label: { nl: 'Hadden contact', en: 'Were in touch' },
    counts: {
      nl: 'Tweetallen mensen van wie minstens één zei dat er contact was. Van alle tweetallen die zijn gevraagd.',
      en: 'Pairs of people of whom at least one said that they were in touch. Of all pairs that were asked.',
    },
    rows: 'numerator: `pair_id` of pulses of visits of the round that took place with contact yes at the moment; denominator: all `pair_id` with a row at the moment. Moments: 6-weeks, 3-months, 6-months',
  },
  {
    ...{ id: 'contact.answered', unit: 'count', by: 'moment' },
    label: { nl: 'Antwoordden op de peiling', en: 'Answered the pulse' },
    counts: {
      nl: 'Tweetallen mensen van wie minstens één antwoordde. Van alle tweetallen die zijn gevraagd.',
      en: 'Pairs of people of whom at least one answered. Of all pairs that were asked.',
    },
    rows: 'as contact.yes, with any contact',
  },
  {
    ...{ id: 'clients.noticed', unit: 'count', by: 'noticed' },
    label: { nl: 'Wat cliënten ervan merkten', en: 'What clients noticed of it' },
    counts: {
      nl: 'Tweetallen die zeiden dat een cliënt eerder hulp kreeg, het maar één keer hoefde te vertellen, of veiliger was. Van wie contact had. De mensen zelf zeggen het, niet hun cliënten.',
      en: 'Pairs who said that a client was helped sooner, had to tell it once only, or was safer. Of who was in touch. The people say so themselves, not their clients.',
    },
    rows: 'numerator: `pair_id` of contact.yes at any moment with the word in `noticed` at any moment; denominator: `pair_id` with contact yes at any moment. Words: sooner, once, safer',
  },
  {
    ...{ id: 'colleagues.reached', unit: 'count' },
    label: { nl: 'Collega’s bereikt', en: 'Colleagues reached' },
    counts: {
      nl: 'Collega’s met wie bezoekers hun verhaal deelden, volgens henzelf.',
      en: 'Colleagues with whom visitors shared their story, as they said themselves.',
    },
    rows: 'numerator: sum of `brief.shared_with` of visits of the round; n: `brief` rows with that filled in',
  },
  {
    ...{ id: 'follow-ups.made', unit: 'count' },
    label: { nl: 'Aangeboden en gevraagd', en: 'Offered and asked' },
    counts: {
      nl: 'Wat mensen elkaar na de stages aanboden of vroegen, tot de volgende ronde. Wat aan een geheime plek raakt, telt niet mee.',
      en: 'What people offered or asked each other after the visits, until the next round. What touches a secret place does not count.',
    },
    rows: `\`follow_up\` rows of the programme with \`made_on\` ${WINDOW}, not in state withdrawn or removed, not in the view secret_follow_up`,
  },
  {
    ...{ id: 'follow-ups.agreed', unit: 'count' },
    label: { nl: 'Vervolgafspraken', en: 'Follow-ups agreed' },
    counts: {
      nl: 'Waarvoor een dag werd afgesproken. Van wat werd aangeboden en gevraagd.',
      en: 'For which a day was agreed. Of what was offered and asked.',
    },
    rows: 'numerator: of follow-ups.made in state agreed, took-place or off; denominator: follow-ups.made',
  },
  {
    ...{ id: 'follow-ups.held', unit: 'count' },
    label: { nl: 'Al geweest', en: 'Held' },
    counts: {
      nl: 'Vervolgafspraken die zijn geweest. Van alle die werden afgesproken.',
      en: 'Follow-ups that were held. Of all that were agreed.',
    },
    rows: 'numerator: of follow-ups.made in state took-place; denominator: follow-ups.agreed',
  },
  {
    ...{ id: 'follow-ups.reached', unit: 'count' },
    label: { nl: 'Mensen bij een vervolgafspraak', en: 'People at a follow-up' },
    counts: {
      nl: 'Hoeveel mensen erbij waren, zoals een van de twee zei.',
      en: 'How many people were there, as one of the two said.',
    },
    rows: 'sum of `reached` of follow-ups.held',
  },
  {
    ...{ id: 'dilemmas.raised', unit: 'count' },
    label: { nl: 'Dilemma’s ingebracht', en: 'Dilemmas raised' },
    counts: {
      nl: 'Dilemma’s die mensen inbrachten, tot de volgende ronde.',
      en: 'Dilemmas that people raised, until the next round.',
    },
    rows: `\`dilemma\` rows of the programme in state open, without \`begun_with\`, with \`raised_at\` (as a day in Amsterdam) ${WINDOW}`,
  },
  {
    ...{ id: 'dilemmas.taken-up', unit: 'count' },
    label: { nl: 'Dilemma’s opgepakt', en: 'Dilemmas taken up' },
    counts: {
      nl: 'Staan of stonden op de agenda van een overleg. Van wat werd ingebracht.',
      en: 'Are or were on the agenda of a meeting. Of what was raised.',
    },
    rows: 'numerator: of dilemmas.raised with a `dilemma_meeting` row; denominator: dilemmas.raised',
  },
  {
    ...{ id: 'cost.visit', unit: 'money' },
    label: { nl: 'Kosten per stage', en: 'Cost per visit' },
    counts: {
      nl: 'Kosten die de coördinator invulde, zonder de werktijd van bezoekers en gastorganisaties. Gedeeld door de stages die doorgingen.',
      en: 'Costs that the coordinator filled in, without the working time of visitors and hosts. Divided by the visits that took place.',
    },
    rows: 'numerator: sum of `round_cost.cents` of the round with `working_time` false; denominator: visits that took place; value: the one by the other, in cents',
  },
  {
    ...{ id: 'cost.visit-with-time', unit: 'money' },
    label: { nl: 'Kosten per stage, met werktijd', en: 'Cost per visit, with working time' },
    counts: {
      nl: 'Hetzelfde, met de werktijd erbij.',
      en: 'The same, with working time.',
    },
    rows: 'as cost.visit, with all rows',
  },
];
