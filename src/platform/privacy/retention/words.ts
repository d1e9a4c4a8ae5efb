import type { Both } from '../../../language/both.ts';
import type { Locale } from '../../../language/format.ts';

const both = (nl: string, en: string): Both<string> => ({ nl, en });
const keys = both('sleutels uit mails', 'keys of mails');

/** What goes, as a coordinator reads it: several tables may be called the same. A test asks for what is new. */
export const PASSING: Readonly<Record<string, Both<string>>> = {
  person: both(
    'mensen die niets meer zijn in het programma',
    'people who are nothing in the programme any more',
  ),
  permission_key: keys,
  permission_by_telephone: both('toestemmingen per telefoon', 'permissions by telephone'),
  match_guest: both('gasten buiten de matching om', 'guests beside the match'),
  reflection_text: both('teksten van terugblikken', 'texts of looking back'),
  measure_key: keys,
  host: both('wie er ontving, per plek', 'who received, per place'),
  sign_up_key: keys,
  permission_request: both('vragen om toestemming', 'questions for permission'),
  match_decision: both('besluiten bij de matching', 'decisions in the match'),
  match_decision_lock: both('besluiten bij de matching', 'decisions in the match'),
  visit_lock: both('vastgezette stages', 'visits that were fixed'),
  visit_phone: both('telefoonnummers voor de dag', 'telephone numbers for the day'),
  visit_need: both('wat iemand nodig heeft op de dag', 'what somebody needs on the day'),
  house_rules_signature: both('getekende huisregels', 'house rules that were signed'),
  visit_day_asked: both('vragen om een andere dag', 'questions for another day'),
  visit_calendar_answer: both('antwoorden uit agenda’s', 'answers from calendars'),
  waiting_list_left: both('wie van de wachtlijst af ging', 'who left the waiting list'),
  correction: both('verzoeken om iets te verbeteren', 'requests to correct something'),
  contact_person: both('contactpersonen die stopten', 'contact persons who stopped'),
  invitation_key: keys,
  'sign_up.manager_id': both('leidinggevenden bij aanmeldingen', 'managers of sign-ups'),
  'sign_up.job_title': both('functies bij aanmeldingen', 'functions of sign-ups'),
  'sign_up.learning_goal': both('leerdoelen', 'learning goals'),
  'sign_up.image_before': both('beelden vooraf', 'images before'),
  'sign_up.days': both('vrije dagen bij aanmeldingen', 'free days of sign-ups'),
  'sign_up.hosts_place_id': both('wie zelf ontvangt, bij aanmeldingen', 'who receives as well, of sign-ups'),
  sign_up_draft: both('aanmeldformulieren', 'sign-up forms'),
  withdrawal: both('dat iemand zich afmeldde', 'that somebody withdrew'),
  match_run: both('namen in voorstellen', 'names in proposals'),
  'match_run.note': both('notities bij voorstellen', 'notes of proposals'),
  wanted_tie: both('gewenste lijnen', 'wanted ties'),
  match_settings: both('instellingen van de matching', 'settings of the match'),
  'visit.reason': both('redenen van afzeggen', 'reasons for calling off'),
  visit_key: keys,
  reflection_key: keys,
  card_not_now: both('dat iemand nu geen kaart wil', 'that somebody wants no card now'),
  contact_key: keys,
  pulse_key: keys,
  report_link: both('links naar de opbrengst', 'links to the report'),
  report_quote: both('citaten in de opbrengst', 'quotes in the report'),
  import_batch: both('werkbladen', 'workbooks'),
  mail_bundle: both('wat er bij een verzending stond', 'what was said with a mailing'),
  exclusion_kept: both(
    'van wie er niet meer is: waar die niet mocht komen',
    'of who is gone: where they must not come',
  ),
  visit_mail_in: both('mails met een antwoord uit een agenda', 'mails with an answer of a calendar'),
  searched_words: both('woorden waarop is gezocht', 'words that were searched'),
  contact_card: both('contactkaarten', 'contact cards'),
  introduction: both('vragen om iemand te leren kennen', 'questions to get to know somebody'),
  suggested_line: both('zinnen voor een kaart van een ander', 'lines for a card of somebody else'),
  hand_over: both('kaarten om over te dragen', 'cards to hand over'),
  interest: both('vragen bij een pagina voor collega’s', 'questions at a page for colleagues'),
  mail: both('mails', 'mails'),
  session: both('apparaten waarop iemand was ingelogd', 'devices on which somebody was signed in'),
  verification: keys,
  rate_limit: both('tellers van pogingen', 'counters of attempts'),
};

/** What goes is called as its column, where it has a name of its own, and otherwise as its table. */
export function saysPassing(
  { table, column }: { table: string; column: string | null },
  locale: Locale,
): string {
  return (PASSING[column === null ? table : `${table}.${column}`] ?? PASSING[table])?.[locale] ?? table;
}
