import ICAL from 'ical.js';
import type { Email } from 'postal-mime';

/** A calendar file, as a program that did not write it reads it: of one event. */
export interface CalendarRead {
  method: string;
  uid: string;
  sequence: number;
  status: string;
  start: string;
  attendees: string[];
}

export function readCalendar(text: string): CalendarRead[] {
  const calendar = new ICAL.Component(ICAL.parse(text.trim()));
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
    return {
      ...{ method: String(calendar.getFirstPropertyValue('method') ?? ''), uid: value('uid') },
      ...{ sequence: Number(value('sequence')), status: value('status'), start: value('dtstart') },
      attendees: event
        .getAllProperties('attendee')
        .map((one) => String(one.getFirstValue()).replace(/^mailto:/i, '')),
    };
  });
}

/** All that a mail says, in each of its parts. */
export interface MailRead {
  id: string;
  to: string;
  subject: string;
  text: string;
  /** With headers, layout and files. */
  whole: string;
  calendar: CalendarRead | null;
}

/** @throws when a mail is to several, or its parts say different things of the same event */
export function readMail({ to, mail }: { to: string[]; mail: Email }): MailRead {
  const named = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].map(({ address }) => address);
  if (to.length !== 1 || named.length !== 1 || named[0] !== to[0])
    throw new Error(`a mail is to ${to.join(', ')} and names ${named.join(', ')}`);
  const files = mail.attachments.map(({ content }) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  );
  const calendars = new Set(
    mail.attachments.flatMap(({ mimeType }, index) => (/calendar|ics/.test(mimeType) ? files[index]! : [])),
  );
  if (calendars.size > 1) throw new Error(`a mail to ${to[0]} has two different calendars`);
  const [events] = [...calendars].map(readCalendar);
  // A folded line is one line.
  const unfolded = files.map((file) => file.replace(/\r?\n[ \t]/g, ''));
  const headers = mail.headers.map(({ key, value }) => `${key}: ${value}`);
  return {
    id: /^<([^@]+)@/.exec(mail.messageId ?? '')?.[1] ?? '',
    ...{ to: to[0]!, subject: mail.subject ?? '', text: mail.text ?? '', calendar: events?.[0] ?? null },
    whole: [...headers, mail.subject, mail.text, mail.html, ...unfolded].join('\n'),
  };
}

/** What it says, but for keys and codes, which differ each time. */
export const saidIn = ({ to, subject, text, calendar }: MailRead): string =>
  JSON.stringify([to, subject, text.replace(/https?:\/\/\S+|\b\d{6}\b/g, ''), calendar]);

/** What each subject asks or tells; a mail of which the subject is none of these is not known to the story. */
export const SUBJECTS: readonly RegExp[] = [
  /^Een plek is dichtgezet: /,
  /^Nog ongeveer \d+ uur: meld je het lek\?$/,
  /^Je stage gaat niet door zoals gepland$/,
  /^Klopt je contactkaart nog\?$/,
  /^Iemand wil graag met je kennismaken$/,
  /^Stel je twee collega’s aan elkaar voor\?$/,
  /^Ja, je kunt kennismaken$/,
  /^Iemand zou jou hiervoor bellen$/,
  /^Neem je een contactkaart over\?$/,
  /^Hadden jullie nog contact\? /,
  /^Nog één keer: hadden jullie contact\? /,
  /^Kijk terug in twee minuten: /,
  /^Nog even terugkijken\? /,
  /^(Gelukt|Het staat vast|Het gaat niet door): /,
  /^Er is nieuws over een vervolg$/,
  /^(Wanneer komt het ervan|Is het doorgegaan)\? /,
  /^(Wil je ook een keer mee op stage|Wil je kennismaken)\?$/,
  /^Een collega wil kennismaken$/,
  /^Je kunt je nu aanmelden voor een stage$/,
  /^Er wacht nog een vervolg op een dag$/,
  /^Vertel jij over de stage\?$/,
  /^Je verhaal is klaar om te lezen$/,
  /^Je verhaal staat online$/,
  /^Mag dit verhaal online\?$/,
  /^(Twee mensen willen hun verhaal vertellen|Een verhaal (moet anders|kan online|is weggehaald|gaat niet door))$/,
  /^Inloggen bij Wisselstage$/,
  /^Je aanmelding: /,
  /^We hebben je aanmelding: /,
  /^(Herinnering: m|M)ag .+ meedoen met .+\?$/,
  /^Je leidinggevende zei ja: /,
  /^(Herinnering: k|K)om jij op stage( bij .+)?\? Antwoord (uiterlijk \d|vandaag nog)/,
  /^(Herinnering: )?(Mag er iemand|Mogen (\d+|\w+) mensen) (bij jou )?meelopen\? Antwoord (uiterlijk \d|vandaag nog)/i,
  /^Werken deze \d+ mensen bij .+\?$/,
  /^Nog geen stage voor je: /,
  /^Het gaat door: /,
  /^Andere dagen: /,
  /^Andere dag voor de stage: /,
  /^Er is iets veranderd: /,
  /^De stage van .+ is op een andere dag$/,
  /^De stage gaat niet door: /,
  /^Een stage gaat niet door: /,
  /^Ging het door\? /,
  /^Ging je stage door\? /,
];
