import { expect, test } from 'vitest';
import { inventories } from './inventory.ts';
import { emptyCard, readCard } from './journey/contact/card/card-form.ts';
import { readLine } from './journey/contact/suggesting/form.ts';
import { briefForm, interestForm } from './journey/follow-up/brief/form.ts';
import { makeForm } from './journey/follow-up/making/form.ts';
import { whenForm } from './journey/follow-up/own/form.ts';
import { costForm, linkForm } from './journey/impact/report/form.ts';
import { finishForm, leakForm } from './journey/place/leak/form.ts';
import { readWish } from './journey/place/place-form.ts';
import { answerForm, askForm } from './journey/programme/correcting/correcting.ts';
import { understandTexts } from './journey/programme/public-text/form.ts';
import { understandSituation } from './journey/programme/quiz/form.ts';
import {
  codeForm,
  contactForm,
  coordinatorForm,
  houseRulesSchema,
  invitationTextForm,
  newOrganisationForm,
  organisationForm,
  phoneForm,
  programmeForm,
  settingsSchema,
  siteSchema,
} from './journey/programme/schema.ts';
import {
  attemptForm,
  dilemmaForm,
  type Guarded,
  meetingForm,
  outcomeForm,
  reactionForm,
} from './journey/reflection/dilemma/form.ts';
import { understandLook } from './journey/reflection/looking/form.ts';
import { faultsOf, type Typed } from './journey/sign-up/draft/form.ts';
import { byHandSchema } from './journey/sign-up/people/by-hand-form.ts';
import { emptyByHand } from './journey/sign-up/people/by-hand-typed.ts';
import { telephoneSchema } from './journey/sign-up/permission/by-coordinator-form.ts';
import { understandStory, wishForm } from './journey/story/writing/form.ts';
import { passkeyName } from './people/passkeys.ts';
import { tablesOf } from './platform/privacy/inventory-ways.ts';
import { readSentence } from './post/sentence.ts';
import { judgeTyped, refuseBsn } from './workbook/understand/refuse.ts';

const BSN = 'over 123456782';

/** Whether a text with a BSN is refused where somebody types it. */
type Refuses = () => boolean;

interface Schema {
  safeParse(value: unknown): { error?: { issues: readonly { path: readonly unknown[]; message: string }[] } };
}

const schema =
  (form: Schema, field: string, others: object = {}): Refuses =>
  () =>
    (form.safeParse({ ...others, [field]: BSN }).error?.issues ?? []).some(
      ({ path, message }) => path[0] === field && message === 'bsn',
    );
const quiz =
  (field: string): Refuses =>
  () => {
    const form = new FormData();
    form.set(field, BSN);
    const understood = understandSituation(form, {});
    return 'faults' in understood && understood.faults[field] === 'bsn';
  };
const draft =
  (step: 'wie' | 'leren' | 'afspraken', field: keyof Typed): Refuses =>
  () => {
    const offer = { organisations: [], places: [] };
    const given = { offer, days: [], mostVisits: 1, answers: {}, email: '' };
    return faultsOf(step, { [field]: BSN }, given)[field] === 'bsn';
  };
const place =
  (field: string): Refuses =>
  () => {
    const about = { sites: [], period: { firstDay: null, lastDay: null }, today: '2027-03-09', before: null };
    const condition = 'client-contact';
    return readWish({ where: 'open', condition, [field]: BSN }, about).faults?.[field] === 'bsn';
  };
const byHand = (field: string): Refuses => {
  const rules = { organisations: new Set<string>(), places: [], days: [], mostVisits: 1, before: null };
  return schema(byHandSchema({ ...rules, email: null, today: '2027-03-09' }), field, emptyByHand);
};
const cell =
  (kind: 'value' | 'formula'): Refuses =>
  () => {
    const one = kind === 'value' ? { text: BSN } : { text: '', formula: BSN };
    const read = { column: 1, kind: kind === 'value' ? 'text' : 'formula', ...one };
    const sheets = [{ name: 'Blad1', rows: [{ number: 1, cells: [read] }] }];
    const workbook = { fileName: 'x.xlsx', sheets } as unknown as Parameters<typeof refuseBsn>[0];
    return refuseBsn(workbook, () => false).sheets[0]?.rows[0]?.cells[0]?.kind === 'refused';
  };
const fileName: Refuses = () =>
  !refuseBsn(
    { fileName: `${BSN}.xlsx`, sheets: [] } as unknown as Parameters<typeof refuseBsn>[0],
    () => false,
  ).fileName.includes('123456782');
const contactCard =
  (field: string): Refuses =>
  () =>
    readCard({ ...emptyCard('', false), [field]: BSN }, { secret: false }).faults?.[field] === 'bsn';
const site = (field: string, kind: 'open' | 'secret'): Refuses => {
  const others = { kind, name: 'a', address: 'a', region: 'a', meeting: 'point', meetingPoint: 'a' };
  return () => siteSchema.safeParse({ ...others, [field]: BSN }).success === false;
};

const inLeak = (field: string): Refuses =>
  schema(leakForm({ said: {}, secret: false }, new Date()), field, { knownAt: '2027-03-09T10:00' });

const inFollowUp = (field: 'title' | 'text'): Refuses =>
  schema(makeForm({ said: {}, secret: false }, []), field, { kind: 'lunch', direction: 'ask', voor: '' });

/** A draft as well: it is kept. */
const publicText: Refuses = () =>
  [true, false].every((whole) => {
    const { faults } = understandTexts('contact', { text: BSN }, { count: 1, whole });
    const asked = { 'question-0': 'x', 'answer-0': BSN };
    const { faults: ofAnswer } = understandTexts('questions', asked, { count: 2, whole });
    return faults.text === 'bsn' && ofAnswer['answer-0'] === 'bsn';
  });
const PART = '6a8f1c1e-6f0e-4a0b-9a57-3f2c5f6d7e80';
/** A field of a story; each part of it is of the kind that it is tried as. */
const inStory =
  (field: string, kind: 'answer' | 'came' = 'answer'): Refuses =>
  () => {
    const part = { id: PART, kind, side: null, text: '', more: '', source: null, agreed: false, version: 1 };
    return understandStory({ [`text-${PART}`]: '', [field]: BSN }, [part], {}).faults[field] === 'bsn';
  };

const forDilemmas: Guarded = { said: {}, secret: false, names: [] };

/**
 * Every column and key that holds what somebody typed freely, and the guard that it passes: tried here, or in words what
 * keeps it out and which test tries that.
 */
const GUARDS: Readonly<Record<string, Refuses | string>> = {
  'programme.name': schema(programmeForm, 'programme'),
  'quiz_situation.text': quiz('situatie'),
  'quiz_situation.functions': () => quiz('functie-0')() && quiz('functie-7')(),
  'correction.text': schema(askForm, 'text', { about: 'visit' }),
  'correction.reply': schema(answerForm, 'reply', { id: PART, answer: 'changed' }),
  'programme.phone': schema(phoneForm, 'phone'),
  'round.name': schema(settingsSchema, 'name'),
  'house_rules.text': schema(houseRulesSchema, 'text'),
  'public_text.texts': publicText,
  'public_draft.texts': publicText,
  'invitation_text.nl': schema(invitationTextForm, 'nl', { en: '' }),
  'invitation_text.en': schema(invitationTextForm, 'en', { nl: '' }),
  'organisation.name': schema(organisationForm, 'name'),
  'organisation.kind': schema(organisationForm, 'kind'),
  'organisation.region': schema(organisationForm, 'region'),
  'organisation.earlier_rounds': 'comes from a workbook alone, of which every cell is judged',
  'organisation_code.code': schema(codeForm, 'code'),
  'site.name': site('name', 'open'),
  'site.address': site('address', 'open'),
  'site.region': site('region', 'secret'),
  'site.meeting_point': site('meetingPoint', 'secret'),
  'place.title': place('title'),
  'place.description': place('description'),
  'place.functions': place('functions'),
  'place.languages': place('languages'),
  'place.accessibility': place('accessibility'),
  'place.meeting': place('meeting'),
  'place.bring': place('bring'),
  'place.dress': place('dress'),
  'place.ask_for': place('askFor'),
  'place.dos_donts': place('dosDonts'),
  'leak.happened': inLeak('happened'),
  'leak.affected': inLeak('affected'),
  'leak.consequences': inLeak('consequences'),
  'leak.measures': inLeak('measures'),
  'leak.authority_why': inLeak('authorityWhy'),
  'leak.people_why': inLeak('peopleWhy'),
  'leak.finished_why': schema(finishForm({ said: {}, secret: false }), 'why'),
  'sign_up.job_title': byHand('jobTitle'),
  'sign_up.learning_goal': byHand('learningGoal'),
  'sign_up.image_before': byHand('imageBefore'),
  'exclusion_sealed.file_name': fileName,
  'exclusion_kept.file_name': fileName,
  'sign_up_draft.answers name': draft('wie', 'name'),
  'sign_up_draft.answers jobTitle': draft('wie', 'jobTitle'),
  'sign_up_draft.answers proposed': draft('wie', 'proposed'),
  'sign_up_draft.answers learningGoal': draft('leren', 'learningGoal'),
  'sign_up_draft.answers imageBefore': draft('leren', 'imageBefore'),
  'sign_up_draft.answers managerName': draft('afspraken', 'managerName'),
  'permission_request.note': schema(telephoneSchema('2027-03-09'), 'note'),
  'permission_by_telephone.said_by': byHand('saidBy'),
  'permission_by_telephone.earlier_note': 'what stood in permission_request.note',
  'employment.told_by': 'its page, web/unconfirmed.tsx',
  'withdrawal.name': 'what stood in person.name',
  'reflection_text.text': () => {
    const typed = { text: BSN, readers: 'me', knows: '', mark: '', worthwhile: '', again: '' };
    const understood = understandLook('struck', typed, { hidden: false, said: {} });
    return 'fault' in understood && understood.fault === 'bsn';
  },
  'match_run.note': 'matching/web/actions.ts',
  'match_guest.name': 'matching/board/wish.ts',
  'match_guest.organisation': 'matching/board/wish.ts',
  'dilemma.title': schema(dilemmaForm(forDilemmas), 'title'),
  'dilemma.question': schema(dilemmaForm(forDilemmas), 'question'),
  'dilemma_attempt.text': schema(attemptForm(forDilemmas), 'attempt'),
  'dilemma_reaction.text': schema(reactionForm(forDilemmas), 'reaction'),
  'dilemma_meeting.meeting': schema(meetingForm(forDilemmas), 'meeting'),
  'dilemma_meeting.outcome': schema(outcomeForm(forDilemmas), 'outcome'),
  'visit_mail_in.raw': 'calendar/kept-mail.ts, tried in calendar.db.test.ts',
  ...Object.fromEntries(
    Object.entries({
      calling: 'calling',
      region: 'region',
      ring_me_for: 'line2',
      not_for: 'notFor',
      hours: 'hours',
    }).map(([column, field]) => [`contact_card.${column}`, contactCard(field)]),
  ),
  'suggested_line.line': () => readLine(BSN, { secret: true }).fault === 'bsn',
  'hand_over.lines': 'what stands in contact_card',
  'brief.struck': schema(briefForm({ said: {} }), 'struck'),
  'brief.image': schema(briefForm({ said: {} }), 'image'),
  'brief.take': schema(briefForm({ said: {} }), 'take'),
  'story_given.text':
    'a copy of what somebody looked back with, which passed the guard there: asking/willing.ts',
  'story.slug': 'made of the title: moving/slug.ts',
  'story.title': inStory('title'),
  'story.lead': inStory('lead'),
  'story.opening': inStory('opening'),
  'story.wish': schema(wishForm({}), 'wish'),
  'story_speaker.called': () => inStory('called-visitor')() && inStory('called-host')(),
  'story_speaker.works': () => inStory('works-visitor')() && inStory('works-host')(),
  'story_speaker.named': 'what stood in person.name',
  'story_part.text': inStory(`text-${PART}`),
  'story_part.more': inStory(`more-${PART}`, 'came'),
  'story_photo.bytes': 'no text: photo/take.ts writes it anew, as points and nothing else',
  'story_photo.alt': 'photo/web/photo.tsx refuses it; tried in e2e/story.test.ts',
  'interest.name': schema(interestForm, 'name'),
  'interest.organisation': schema(interestForm, 'organisation'),
  'follow_up.title': inFollowUp('title'),
  'follow_up.text': inFollowUp('text'),
  'follow_up.meeting': schema(whenForm({ said: {}, secret: false }, '2027-03-09'), 'meeting', {
    day: '2027-03-09',
  }),
  'round_cost.label': schema(costForm, 'label', { cents: '1' }),
  'report_link.label': schema(linkForm, 'label', { days: '1' }),
  'directory_entry.kind': 'what stands in organisation',
  'directory_entry.region': 'what stands in contact_card or organisation',
  'directory_entry.read_as': 'what stands in contact_card',
  'directory_entry.stems': 'what stands in contact_card',
  'directory_entry.words': 'what stands in contact_card',
  'import_batch.file_name': fileName,
  'import_batch.raw fileName': fileName,
  'import_batch.raw sheets[].name': 'not guarded: everything that is decided about a sheet names it',
  'import_batch.raw sheets[].rows[].cells[].text': cell('value'),
  'import_batch.raw sheets[].rows[].cells[].formula': cell('formula'),
  'import_batch.decisions *': 'words of ours, and cells that were judged',
  'import_batch.corrections *': () => judgeTyped(BSN, false, 'learningGoal', false)?.code === 'bsn',
  'import_batch.summary leftOut[].sheet': 'as import_batch.raw sheets[].name',
  'import_batch.summary leftOut[].finding.**': 'cells that were judged',
  'user.name': schema(coordinatorForm, 'name'),
  'passkey.name': () => !passkeyName.safeParse(BSN).success,
  'person.name': schema(contactForm, 'contactName'),
  'mail.subject': 'written by us from what is named here',
  'mail.body': 'written by us from what is named here',
  'mail.html': 'written by us from what is named here',
  'mail_bundle.sentence': () => readSentence(BSN).fault === 'client-data',
};

const isFree = (holds: string | undefined) => holds === 'text' || holds === 'name';

/** As the rooms declare them: a column in JSON is named by its keys. */
function freeTexts(): string[] {
  return tablesOf(inventories).flatMap(({ name, table }) =>
    Object.entries(table.columns).flatMap(([columnName, column]) => {
      if (typeof column === 'string') return isFree(column) ? [`${name}.${columnName}`] : [];
      if (typeof column.keys !== 'object') return isFree(column.holds) ? [`${name}.${columnName}`] : [];
      return Object.entries(column.keys)
        .filter(([, key]) => isFree(typeof key === 'string' ? key : key.holds))
        .map(([key]) => `${name}.${columnName} ${key}`);
    }),
  );
}

test('of every free text is said which guard it passes', () => {
  expect(Object.keys(GUARDS).sort()).toEqual(freeTexts().sort());
});

test.each(
  Object.entries(GUARDS).filter((entry): entry is [string, Refuses] => typeof entry[1] === 'function'),
)('a BSN does not get into %s', (_, refuses) => {
  expect(refuses()).toBe(true);
});

test('nor into the name of a contact person of a new organisation', () => {
  expect(schema(newOrganisationForm, 'contactName', { name: 'a', code: 'A' })()).toBe(true);
});
