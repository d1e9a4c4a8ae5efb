import type { Both } from '../../../language/both.ts';

/** Goes up when the text below says something else: then everybody signs again. */
export const OWN_RULES_VERSION = 1;

/** With this the house rules of every round begin, before what the coordinators write. */
export const ownRules: Both<readonly { title: string; text: string }[]> = {
  nl: [
    {
      title: 'Geheimhouding',
      text: 'Wat je ziet en hoort over cliënten en over veiligheid blijft daar. Je schrijft geen namen op, maakt geen foto’s en vertelt er thuis en op je werk niet over. Dat blijft zo, ook na de stage.',
    },
    {
      title: 'Als je iemand herkent',
      text: 'Herken je een cliënt, of herkent iemand jou? Zeg het meteen tegen je gastvrouw of gastheer en loop even weg. Jullie kijken samen wat er kan.',
    },
    {
      title: 'De gastorganisatie beslist',
      text: 'Je doet wat je gastvrouw of gastheer zegt, ook als je niet weet waarom. Een cliënt mag altijd nee zeggen tegen jouw aanwezigheid.',
    },
    {
      title: 'Verzekering',
      text: 'Je bent er voor je werk. Je bent verzekerd zoals op een gewone werkdag, bij je eigen werkgever.',
    },
    {
      title: 'Reiskosten en werktijd',
      text: 'De dag telt als werktijd en je werkgever betaalt je reis, zoals je bij jullie gewend bent. Vraag het vooraf als je twijfelt.',
    },
  ],
  en: [
    {
      title: 'Confidentiality',
      text: 'What you see and hear about clients and about safety stays there. You write down no names, take no pictures, and do not talk about it at home or at work. That holds after the visit as well.',
    },
    {
      title: 'If you recognise somebody',
      text: 'Do you recognise a client, or does somebody recognise you? Tell your host at once and step aside. Together you see what is possible.',
    },
    {
      title: 'The receiving organisation decides',
      text: 'You do as your host says, also when you do not know why. A client may always say no to your being there.',
    },
    {
      title: 'Insurance',
      text: 'You are there for your work. You are insured as on any working day, by your own employer.',
    },
    {
      title: 'Travel costs and working time',
      text: 'The day counts as working time and your employer pays for your journey, as you are used to. Ask beforehand when in doubt.',
    },
  ],
};
