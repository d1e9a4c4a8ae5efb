import type { Definition } from './impact-figure.ts';

/** Who of the measured it is about: nobody of whom it is known that they did not go. */
const WENT = '`measured` rows of the round whose person went (people.went), or whose `person_id` is empty';
const SCORES =
  'a score is the mean of `value` over the kinds (`about`) that were answered each time that is compared';

/** Whether people know more, find it worth it, and how many said so. */
export const DEFINITIONS_OF_CHANGE: readonly Definition[] = [
  {
    ...{ id: 'mark.visitors', unit: 'mean' },
    label: { nl: 'Cijfer van bezoekers', en: 'Mark of visitors' },
    counts: {
      nl: 'Gemiddeld cijfer van 1 tot 10 uit de terugblik. Wie twee keer ging, telt één keer. Van wie om een terugblik is gevraagd.',
      en: 'Mean mark from 1 to 10 out of the look-back. Who went twice counts once. Of who was asked to look back.',
    },
    rows: 'people: `reflection` rows of visits of the round with side visitor, by `person_id` (an empty one is a person by itself); numerator: those with a row in state given with a `mark`; denominator: those with `asked_on`; value: mean of the means of each',
  },
  {
    ...{ id: 'mark.hosts', unit: 'mean' },
    label: { nl: 'Cijfer van gastheren en gastvrouwen', en: 'Mark of hosts' },
    counts: {
      nl: 'Hetzelfde van wie iemand ontving.',
      en: 'The same of who received somebody.',
    },
    rows: 'as mark.visitors, with side host',
  },
  {
    ...{ id: 'answered.visitors', unit: 'count' },
    label: { nl: 'Blikten terug: bezoekers', en: 'Looked back: visitors' },
    counts: {
      nl: 'Bezoekers die een terugblik gaven. Van wie erom is gevraagd.',
      en: 'Visitors who gave a look-back. Of who was asked.',
    },
    rows: 'people as in mark.visitors; numerator: with a row in state given and `asked_on`; denominator: with `asked_on`',
  },
  {
    ...{ id: 'answered.hosts', unit: 'count' },
    label: { nl: 'Blikten terug: gastheren en gastvrouwen', en: 'Looked back: hosts' },
    counts: {
      nl: 'Hetzelfde van wie iemand ontving.',
      en: 'The same of who received somebody.',
    },
    rows: 'as answered.visitors, with side host',
  },
  {
    ...{ id: 'answered.measures', unit: 'count', by: 'moment' },
    label: { nl: 'Beantwoordden de vragen', en: 'Answered the questions' },
    counts: {
      nl: 'Mensen die op dit moment minstens één vraag beantwoordden. Van wie ze kreeg. Wie niet antwoordde, staat dus apart.',
      en: 'People who answered at least one question at this moment. Of who got them. So who did not answer stands apart.',
    },
    rows: 'numerator: `measured` rows of the round with a `measure_answer` of knows, as-it-was or quiz at the moment; denominator: `measure_moment` rows at the moment. Moments: before, after, six-weeks, three-months, six-months',
  },
  {
    ...{ id: 'knows.answered', unit: 'count' },
    label: { nl: 'Antwoordden vooraf en erna', en: 'Answered before and after' },
    counts: {
      nl: 'Mensen die van dezelfde soorten organisaties zeiden of zij weten wie ze bellen: vooraf, erna, en terugkijkend op vooraf. Van wie meeliep.',
      en: 'People who said of the same kinds of organisation whether they know whom to call: before, after, and looking back on before. Of who went.',
    },
    rows: `numerator: ${WENT}, with at least one kind answered in all three: measure knows at before, knows at after, as-it-was at after; denominator: people.went`,
  },
  {
    ...{ id: 'knows.share', unit: 'count', by: 'standing' },
    label: { nl: 'Weet wie te bellen', en: 'Knows whom to call' },
    counts: {
      nl: 'Mensen die gemiddeld ten minste ‘ik ken iemand’ kozen (4 of hoger van 5). Van wie alles beantwoordde.',
      en: 'People who on average chose at least “I know somebody” (4 or more of 5). Of who answered all.',
    },
    rows: `numerator: of knows.answered, those whose score is 4 or more; denominator: knows.answered. Standings: before, as-it-was, after; ${SCORES}, here all three`,
  },
  {
    ...{ id: 'knows.mean', unit: 'mean', by: 'standing' },
    label: { nl: 'Ik weet wie ik bel, gemiddeld', en: 'I know whom to call, mean' },
    counts: {
      nl: 'Gemiddelde van 1 (geen idee) tot 5 (al gebeld). Iedereen telt één keer. Van wie alles beantwoordde.',
      en: 'Mean from 1 (no idea) to 5 (called already). Everybody counts once. Of who answered all.',
    },
    rows: `value: mean of the scores of knows.answered, with the interval of Student; n: knows.answered; ${SCORES}, here all three`,
  },
  {
    ...{ id: 'knows.family-before', unit: 'mean', by: 'family' },
    label: { nl: 'Ik weet wie ik bel, vooraf', en: 'I know whom to call, before' },
    counts: {
      nl: 'Hetzelfde, per soort organisatie waar iemand werkt, vooraf.',
      en: 'The same, by kind of organisation where somebody works, before.',
    },
    rows: 'as knows.mean before, of people whose sign-up of the round is of an organisation of this family',
  },
  {
    ...{ id: 'knows.family-as-it-was', unit: 'mean', by: 'family' },
    label: {
      nl: 'Ik weet wie ik bel, achteraf gezien vooraf',
      en: 'I know whom to call, looking back on before',
    },
    counts: {
      nl: 'Hetzelfde, terugkijkend op vooraf.',
      en: 'The same, looking back on before.',
    },
    rows: 'as knows.family-before, as-it-was',
  },
  {
    ...{ id: 'knows.family-after', unit: 'mean', by: 'family' },
    label: { nl: 'Ik weet wie ik bel, erna', en: 'I know whom to call, after' },
    counts: { nl: 'Hetzelfde, erna.', en: 'The same, after.' },
    rows: 'as knows.family-before, after',
  },
  {
    ...{ id: 'knows.change', unit: 'change', by: 'moment' },
    label: { nl: 'Verschil met vooraf', en: 'Difference from before' },
    counts: {
      nl: 'Hoeveel dezelfde mensen hoger antwoordden dan vooraf, alleen over wat zij beide keren beantwoordden. Effect: Hedges’ g_av.',
      en: 'How much higher the same people answered than before, only of what they answered both times. Effect: Hedges’ g_av.',
    },
    rows: `value: mean over people of score at the moment less score before; n: ${WENT}, with a kind answered in both; moments: after, six-weeks, three-months, six-months`,
  },
  {
    ...{ id: 'knows.change-as-it-was', unit: 'change' },
    label: { nl: 'Verschil met vooraf, achteraf gezien', en: 'Difference from before, looking back' },
    counts: {
      nl: 'Hetzelfde verschil, met vooraf zoals mensen er achteraf naar kijken. Wie iets leert, ziet pas dan hoe weinig hij wist.',
      en: 'The same difference, with before as people look back on it. Who learns something only then sees how little they knew.',
    },
    rows: 'as knows.change after, from as-it-was to knows, both at after',
  },
  {
    ...{ id: 'quiz.mean', unit: 'mean', by: 'standing' },
    label: { nl: 'Quiz: deel goed', en: 'Quiz: part right' },
    counts: {
      nl: 'Welk deel van de situaties mensen goed hadden. Van wie beide keren antwoordde, en alleen wat zij beide keren beantwoordden.',
      en: 'Which part of the situations people had right. Of who answered both times, and only what they answered both times.',
    },
    rows: `value: mean over people of the share right; n: ${WENT}, with a quiz item answered at before and at after. Right: the value is one of the right functions of \`round_quiz\` at that number (situations of ours stand in the code). Standings: before, after`,
  },
  {
    ...{ id: 'quiz.change', unit: 'change' },
    label: { nl: 'Quiz: verschil', en: 'Quiz: difference' },
    counts: {
      nl: 'Hoeveel groter het deel is dat dezelfde mensen goed hadden.',
      en: 'How much larger the part is that the same people had right.',
    },
    rows: 'value: mean over the people of quiz.mean of share right after less before',
  },
  {
    ...{ id: 'compared.visited', unit: 'change' },
    label: {
      nl: 'Soorten organisaties die iemand bezocht',
      en: 'Kinds of organisation that somebody visited',
    },
    counts: {
      nl: 'Verschil tussen vooraf en erna, alleen over de soorten organisaties waar iemand op stage was.',
      en: 'Difference between before and after, only of the kinds of organisation that somebody visited.',
    },
    rows: 'as knows.change after, of the kinds that are the `kind` of the organisation of a place where the person had a visit that took place; of measured rows with a person',
  },
  {
    ...{ id: 'compared.not-visited', unit: 'change' },
    label: { nl: 'Soorten die iemand niet bezocht', en: 'Kinds that somebody did not visit' },
    counts: {
      nl: 'Hetzelfde verschil bij dezelfde mensen, over de andere soorten.',
      en: 'The same difference of the same people, of the other kinds.',
    },
    rows: 'as compared.visited, of all other kinds',
  },
  {
    ...{ id: 'compared.by-visit', unit: 'mean' },
    label: { nl: 'Hoeveel meer waar iemand was', en: 'How much more where somebody was' },
    counts: {
      nl: 'Per mens het verschil bij bezochte soorten min dat bij de andere. Wat ook zonder stage veranderde, valt zo weg.',
      en: 'For each person the difference of visited kinds less that of others. What changed without a visit falls away.',
    },
    rows: 'value: mean over people in both compared.visited and compared.not-visited of the first difference less the second',
  },
  {
    ...{ id: 'compared.newcomers', unit: 'change' },
    label: { nl: 'Mensen die voor het eerst meededen', en: 'People who took part for the first time' },
    counts: { nl: 'Verschil tussen vooraf en erna.', en: 'Difference between before and after.' },
    rows: 'as knows.change after, of people whose sign-up of the round has `newcomer` true',
  },
  {
    ...{ id: 'compared.earlier', unit: 'change' },
    label: { nl: 'Mensen die al eerder meededen', en: 'People who had taken part before' },
    counts: { nl: 'Verschil tussen vooraf en erna.', en: 'Difference between before and after.' },
    rows: 'as compared.newcomers, `newcomer` false',
  },
  {
    ...{ id: 'compared.next-went', unit: 'change' },
    label: { nl: 'Ging op stage', en: 'Went on a visit' },
    counts: {
      nl: 'Verschil tussen vooraf in deze ronde en vooraf in een volgende, van wie zich opnieuw aanmeldde en op stage was geweest.',
      en: 'Difference between before in this round and before in a later one, of who signed up again and had been on a visit.',
    },
    rows: 'people with measure knows at before in this round and in a later round of the programme (the first such), by `measured.person_id`; as knows.change, of the kinds answered in both; here people.went',
  },
  {
    ...{ id: 'compared.next-lot', unit: 'change' },
    label: { nl: 'Niet geplaatst door het lot', en: 'Not placed, by lot' },
    counts: {
      nl: 'Hetzelfde van wie geen stage kreeg omdat het lot besliste. Tussen hen en wie wel ging besliste alleen het toeval.',
      en: 'The same of who got no visit because the lot decided. Between them and who went only chance decided.',
    },
    rows: 'as compared.next-went, of people without a visit whose reason in the newest `match_run` with a result is lottery',
  },
  {
    ...{ id: 'compared.next-other', unit: 'change' },
    label: { nl: 'Niet geplaatst om een andere reden', en: 'Not placed for another reason' },
    counts: {
      nl: 'Hetzelfde van wie om een andere reden geen stage kreeg.',
      en: 'The same of who got no visit for another reason.',
    },
    rows: 'as compared.next-lot, of the others without a visit',
  },
];
