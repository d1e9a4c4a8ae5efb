const nl = {
  managerTitle: 'Je leidinggevende',
  managerText: 'Die krijgt een mail met de vraag om toestemming. Een account is niet nodig.',
  managerName: 'Naam van je leidinggevende',
  managerEmail: 'E-mailadres van je leidinggevende',
  hosts: 'Ontvang jij zelf ook iemand?',
  hostsHint: 'Op een dag dat jij iemand ontvangt, ga je zelf niet op pad.',
  hostsNo: 'Nee',
  hostsYes: 'Ja',
  listed: 'Zet mij in de lijst van mensen die je mag bellen',
  listedHint: 'Alleen mensen in dit programma zien die. Je kunt dit altijd veranderen.',
  safety: 'Is er ergens waar je niet mag of wilt komen?',
  safetyText:
    'Bijvoorbeeld omdat daar iemand werkt die jou niet mag zien. Waarom hoef je niet te zeggen. Je krijgt daar nooit een plek, ook niet als je er een kiest.',
  safetyOnly: 'Alleen de coördinator ziet dit.',
  avoidBefore:
    'Je gaf hier al een antwoord. Dat laten we niet meer zien: wie in je mail kan, kan ook deze pagina openen. Kies opnieuw als het anders is. Wat je kiest, komt in de plaats van alles wat je eerder zei.',
  avoidAsBefore: 'Zoals je al zei',
  avoidGone: 'Ik mag weer overal komen',
  avoidGoneHint: 'Dan vervalt wat je eerder zei. Wat de coördinator zelf noteerde, blijft.',
  avoid: (number: number) => `Niet bij (${number})`,
};

const en: typeof nl = {
  managerTitle: 'Your manager',
  managerText: 'We email your manager to ask for permission. They need no account.',
  managerName: 'Name of your manager',
  managerEmail: 'Email address of your manager',
  hosts: 'Will you host somebody yourself as well?',
  hostsHint: 'On a day when you host somebody, you do not go on a visit yourself.',
  hostsNo: 'No',
  hostsYes: 'Yes',
  listed: 'List me as somebody people may call',
  listedHint: 'Only people in this programme see it. You can change this at any time.',
  safety: 'Is there anywhere you must not go, or do not want to go?',
  safetyText:
    'For instance because somebody works there who must not see you. You do not have to say why. You never get a place there, also not if you choose one.',
  safetyOnly: 'Only the coordinator sees this.',
  avoidBefore:
    'You gave an answer here already. We do not show it again: whoever can read your mail can open this page as well. Choose again if it is different now. What you choose takes the place of all that you said before.',
  avoidAsBefore: 'As you said before',
  avoidGone: 'I can go everywhere again',
  avoidGoneHint: 'Then what you said before no longer holds. What the coordinator noted stays.',
  avoid: (number) => `Not at (${number})`,
};

export const words = { nl, en };
