import type { Definition } from './impact-figure.ts';

const FAMILY =
  'family: that of the kind of the organisation, see programme-kinds.ts; `none` when the kind has none';

/** From the invitation to the visit that was: organisations, people and visits. */
export const DEFINITIONS_OF_WAY: readonly Definition[] = [
  {
    ...{ id: 'organisations.in-round', unit: 'count' },
    label: { nl: 'Uitgenodigd', en: 'Invited' },
    counts: {
      nl: 'Alle organisaties van de ronde: uitgenodigd, of zelf gekomen.',
      en: 'All organisations of the round: invited, or come by themselves.',
    },
    rows: '`membership` rows of the round, by organisation',
  },
  {
    ...{ id: 'organisations.active', unit: 'count' },
    label: { nl: 'Deden mee', en: 'Took part' },
    counts: {
      nl: 'Een organisatie deed mee als zij iemand aanmeldde, een plek met een dag had, of een stage had. Van alle organisaties van de ronde.',
      en: 'An organisation took part when it signed somebody up, had a place with a day, or had a visit. Of all organisations of the round.',
    },
    rows: 'numerator: organisations with a `sign_up` row, a `place` row that has a `slot` row, or a visit from or to them; denominator: organisations.in-round',
  },
  {
    ...{ id: 'organisations.offering', unit: 'count' },
    label: { nl: 'Boden een plek aan', en: 'Offered a place' },
    counts: {
      nl: 'Organisaties met een plek waar iemand op een dag terecht kon. Van wie meedeed.',
      en: 'Organisations with a place where somebody could come on a day. Of those that took part.',
    },
    rows: 'numerator: organisations with a `place` row that has a `slot` row, or with a visit to them; denominator: organisations.active',
  },
  {
    ...{ id: 'organisations.received', unit: 'count' },
    label: { nl: 'Ontvingen iemand', en: 'Received somebody' },
    counts: {
      nl: 'Organisaties waar een stage doorging. Van wie meedeed.',
      en: 'Organisations where a visit took place. Of those that took part.',
    },
    rows: 'numerator: organisations of the places of visits that took place; denominator: organisations.active',
  },
  {
    ...{ id: 'organisations.both', unit: 'count' },
    label: { nl: 'Stuurden én ontvingen', en: 'Sent and received' },
    counts: {
      nl: 'Organisaties waarvan iemand op stage ging en waar een stage doorging. Van wie meedeed.',
      en: 'Organisations of which somebody went and where a visit took place. Of those that took part.',
    },
    rows: 'numerator: organisations that are both the home organisation of a visit that took place and the receiving one of a visit that took place; denominator: organisations.active',
  },
  {
    ...{ id: 'people.signed-up', unit: 'count' },
    label: { nl: 'Meldden zich aan', en: 'Signed up' },
    counts: {
      nl: 'Mensen met een aanmelding. Wie die introk, telt niet mee, tenzij er al een stage was.',
      en: 'People with a sign-up. Who took it back does not count, unless there was a visit already.',
    },
    rows: '`sign_up` rows of the round, and visits without a sign-up (`visit.sign_up_id` empty), each as one person',
  },
  {
    ...{ id: 'people.permission', unit: 'count' },
    label: { nl: 'Kregen toestemming', en: 'Were allowed to go' },
    counts: {
      nl: 'Mensen van wie de leidinggevende ja zei, of die al een stage kregen. Van wie zich aanmeldde.',
      en: 'People whose manager said yes, or who had a visit already. Of who signed up.',
    },
    rows: 'numerator: sign-ups with `permission` true or with a visit, and visits without a sign-up; denominator: people.signed-up',
  },
  {
    ...{ id: 'people.placed', unit: 'count' },
    label: { nl: 'Kregen een stage', en: 'Got a visit' },
    counts: {
      nl: 'Mensen aan wie een stage werd voorgesteld. Van wie toestemming kreeg.',
      en: 'People who were offered a visit. Of who was allowed to go.',
    },
    rows: 'numerator: sign-ups with a visit in any state, and visits without a sign-up; denominator: people.permission',
  },
  {
    ...{ id: 'people.went', unit: 'count' },
    label: { nl: 'Liepen mee', en: 'Went' },
    counts: {
      nl: 'Mensen van wie een stage doorging. Wie twee keer ging, telt één keer. Van wie een stage kreeg.',
      en: 'People of whom a visit took place. Who went twice counts once. Of who got a visit.',
    },
    rows: 'numerator: sign-ups with a visit that took place, and visits without a sign-up that took place; denominator: people.placed',
  },
  {
    ...{ id: 'visits.offered', unit: 'count' },
    label: { nl: 'Voorgesteld', en: 'Proposed' },
    counts: {
      nl: 'Stages waarvoor bezoeker en gastorganisatie een vraag kregen. Een stage die een andere inhaalt, telt samen als één.',
      en: 'Visits about which visitor and host were asked. A visit that makes up for another counts as one with it.',
    },
    rows: '`visit` rows of the round whose id is in no `visit.makes_up`',
  },
  {
    ...{ id: 'visits.accepted', unit: 'count' },
    label: { nl: 'Door allebei geaccepteerd', en: 'Accepted by both' },
    counts: {
      nl: 'Stages waarop bezoeker en gastorganisatie allebei ja zeiden, ook als er daarna iets tussen kwam. Van wat werd voorgesteld.',
      en: 'Visits to which visitor and host both said yes, also when something came up later. Of what was proposed.',
    },
    rows: 'numerator: visits in state accepted, arranged, ready, took-place or missed, or with both `visitor_agreed_at` and `host_agreed_at`; denominator: visits.offered',
  },
  {
    ...{ id: 'visits.planned', unit: 'count' },
    label: { nl: 'Met een dag', en: 'With a day' },
    counts: {
      nl: 'Stages met een dag die bleef staan. Van wat door allebei werd geaccepteerd.',
      en: 'Visits with a day that stayed. Of what both accepted.',
    },
    rows: 'numerator: visits in state arranged, ready, took-place or missed; denominator: visits.accepted',
  },
  {
    ...{ id: 'visits.took-place', unit: 'count' },
    label: { nl: 'Gingen door', en: 'Took place' },
    counts: {
      nl: 'Een stage ging door als de bezoeker of de gastorganisatie dat zei. Zeiden zij iets anders, dan koos de coördinator. Van wat een dag had.',
      en: 'A visit took place when the visitor or the host said so. When they differed, the coordinator chose. Of what had a day.',
    },
    rows: 'numerator: visits in state took-place; denominator: visits.planned. A visit at a secret place counts as arranged (never ready, took-place or missed) until the day after it closes, see visit-secret.ts `closesOn`: after the round',
  },
  {
    ...{ id: 'visits.held', unit: 'count' },
    label: { nl: 'Gingen door, van alle voorgestelde', en: 'Took place, of all proposed' },
    counts: {
      nl: 'Stages die doorgingen, van alle stages die werden voorgesteld.',
      en: 'Visits that took place, of all that were proposed.',
    },
    rows: 'numerator: visits in state took-place; denominator: visits.offered',
  },
  {
    ...{ id: 'choice.first', unit: 'count' },
    label: { nl: 'Eerste keuze', en: 'First choice' },
    counts: {
      nl: 'Voorgestelde stages op de plek of bij de organisatie die iemand als eerste koos. Van de stages waarvan de aanmelding er nog is.',
      en: 'Proposed visits at the place or organisation that somebody chose first. Of visits whose sign-up is still there.',
    },
    rows: 'numerator: visits whose sign-up has a `choice` row with number 1 naming `visit.place_id`, or (without a place) the organisation of that place; denominator: visits.offered with a `sign_up_id`',
  },
  {
    ...{ id: 'sent', unit: 'count', by: 'family' },
    label: { nl: 'Gestuurd', en: 'Sent' },
    counts: {
      nl: 'Stages die doorgingen, per soort organisatie waar de bezoeker werkt. Van alle stages die doorgingen.',
      en: 'Visits that took place, by kind of organisation where the visitor works. Of all that took place.',
    },
    rows: `numerator: visits that took place by the ${FAMILY} of \`visit.organisation_id\`; denominator: all that took place`,
  },
  {
    ...{ id: 'received', unit: 'count', by: 'family' },
    label: { nl: 'Ontvangen', en: 'Received' },
    counts: {
      nl: 'Stages die doorgingen, per soort gastorganisatie. Van alle stages die doorgingen.',
      en: 'Visits that took place, by kind of host. Of all that took place.',
    },
    rows: `numerator: visits that took place by the ${FAMILY} of the organisation of the place; denominator: all that took place`,
  },
  {
    ...{ id: 'sent-elsewhere', unit: 'count', by: 'family' },
    label: { nl: 'Gestuurd naar een andere regio', en: 'Sent to another region' },
    counts: {
      nl: 'Stages die doorgingen bij een organisatie uit een andere regio. Van wat deze soort stuurde.',
      en: 'Visits that took place at an organisation of another region. Of what this kind sent.',
    },
    rows: 'numerator: of sent, those where `region` of both organisations is filled in and differs; denominator: sent of this family',
  },
];
