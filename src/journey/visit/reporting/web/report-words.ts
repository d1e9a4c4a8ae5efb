import type { AnyTime } from '../report.ts';

const nl = {
  crumbs: 'Waar je bent',
  visit: 'Mijn stage',
  title: 'Er gebeurde iets',
  lead: 'Je hoeft niets op te schrijven. Druk op wat past; een coördinator belt of mailt je erover.',
  now: 'Is er nu gevaar?',
  nowText: 'Ga eerst naar een plek waar je veilig bent. Bel dan 112.',
  call112: 'Bel 112',
  manager: 'Bel ook je eigen leidinggevende. Die kan je helpen en regelt wat op je werk nodig is.',
  call: (programme: string) => `Geen 112 nodig, wel iemand spreken? Bel de coördinatoren van ${programme}.`,
  callNumber: (number: string) => `Bel ${number}`,
  coordinatorOr: 'Mailen kan ook:',
  coordinator: 'De coördinator mail je hier:',
  kinds: {
    unsafe: {
      title: 'Het is of was niet veilig',
      text: 'Voor jou, voor een collega of voor een cliënt.',
      by: 'Een coördinator pakt dit vandaag nog op.',
      press: 'Meld dat het niet veilig is',
    },
    known: {
      title: 'Ik ken hier iemand',
      text: 'Een cliënt, of iemand om een cliënt heen. Zeg het ook meteen tegen wie je ontvangt of bij je is, zonder naam.',
      by: 'Een coördinator pakt dit uiterlijk morgen op.',
      press: 'Meld dat ik iemand ken',
    },
    complaint: {
      title: 'Ik heb een klacht',
      text: 'Over hoe het ging, of hoe er met je werd omgegaan.',
      by: 'Een coördinator pakt dit binnen een week op.',
      press: 'Meld een klacht',
    },
  } satisfies Record<AnyTime, object>,
  who: 'Alleen de coördinatoren zien dat je iets meldde, en wat. De ander ziet het niet.',
  done: 'Het is gemeld. De coördinatoren kregen net een mail, en een van hen neemt contact met je op.',
  unclear: 'Druk op een van de knoppen.',
  summary: 'Er klopt iets nog niet',
  back: 'Terug naar de stage',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  visit: 'My visit',
  title: 'Something happened',
  lead: 'You need not write anything. Press what fits; a coordinator rings or mails you about it.',
  now: 'Is there danger now?',
  nowText: 'First go to where you are safe. Then ring 112.',
  call112: 'Ring 112',
  manager: 'Ring your own manager too. They can help you and arrange what is needed at work.',
  call: (programme) => `No need of 112, but of somebody to speak to? Ring the coordinators of ${programme}.`,
  callNumber: (number) => `Ring ${number}`,
  coordinatorOr: 'You can mail too:',
  coordinator: 'You mail the coordinator here:',
  kinds: {
    unsafe: {
      title: 'It is or was not safe',
      text: 'For you, for a colleague or for a client.',
      by: 'A coordinator takes this up today.',
      press: 'Report that it is not safe',
    },
    known: {
      title: 'I know somebody here',
      text: 'A client, or somebody around a client. Also tell at once who receives you or is with you, without a name.',
      by: 'A coordinator takes this up tomorrow at the latest.',
      press: 'Report that I know somebody',
    },
    complaint: {
      title: 'I have a complaint',
      text: 'About how it went, or how you were treated.',
      by: 'A coordinator takes this up within a week.',
      press: 'Report a complaint',
    },
  },
  who: 'Only the coordinators see that you reported something, and what. The other does not.',
  done: 'It is reported. The coordinators just got an email, and one of them gets in touch with you.',
  unclear: 'Press one of the buttons.',
  summary: 'Something is not right yet',
  back: 'Back to the visit',
};

export const words = { nl, en };
