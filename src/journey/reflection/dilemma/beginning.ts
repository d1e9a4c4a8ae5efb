import type { Both } from '../../../language/both.ts';

/** The frustrations that return in practice, with which every programme begins. Where they are from: docs/dilemmas.md. */
export type Begun =
  | 'what-others-do'
  | 'may-not-share'
  | 'who-is-responsible'
  | 'waiting-on-each-other'
  | 'nobody-decides';

interface Text {
  title: string;
  question: string;
}

export const BEGINNING: Both<Record<Begun, Text>> = {
  nl: {
    'what-others-do': {
      title: 'Ik weet niet wat de ander precies doet',
      question:
        'We werken aan hetzelfde, en toch weet ik niet wat zij wel en niet kunnen. Ik verwijs, en hoor later dat het daar niet hoorde. Hoe leer je elkaars werk kennen als iedereen het druk heeft?',
    },
    'may-not-share': {
      title: 'Ik mag het niet delen. Of toch wel?',
      question:
        'De een zegt: dat mag niet van de privacywet. De ander zegt: je moet het delen, anders wordt het onveilig. Waar ligt de grens, en wie kun je dat vragen als het snel moet?',
    },
    'who-is-responsible': {
      title: 'Iedereen is betrokken. Wie is verantwoordelijk?',
      question:
        'Elke organisatie doet haar eigen stuk. Als er iets misgaat, wijst iedereen naar een ander. Wanneer is het van jou, en wanneer mag je het loslaten?',
    },
    'waiting-on-each-other': {
      title: 'Wij wachten op hen, en zij wachten op ons',
      question:
        'De een begint pas als de ander klaar is. Zo gaan er weken voorbij, en in die weken is er niemand. Wat kun je wel al doen?',
    },
    'nobody-decides': {
      title: 'We praten erover, maar niemand hakt de knoop door',
      question:
        'Er is overleg, en iedereen heeft een mening. Aan het eind is er geen besluit. Wie mag beslissen, en wat doe je als die er niet is?',
    },
  },
  en: {
    'what-others-do': {
      title: 'I do not know what the other exactly does',
      question:
        'We work on the same thing, and still I do not know what they can and cannot do. I refer somebody, and hear later that it did not belong there. How do you get to know each other’s work when everybody is busy?',
    },
    'may-not-share': {
      title: 'I may not share it. Or may I?',
      question:
        'One says: privacy law forbids it. The other says: you have to share it, or it becomes unsafe. Where is the line, and whom can you ask when it has to be quick?',
    },
    'who-is-responsible': {
      title: 'Everybody is involved. Who is responsible?',
      question:
        'Each organisation does its own part. When something goes wrong, everybody points at another. When is it yours, and when may you let go?',
    },
    'waiting-on-each-other': {
      title: 'We wait for them, and they wait for us',
      question:
        'One begins only when the other is ready. So weeks pass, and in those weeks there is nobody. What can you do already?',
    },
    'nobody-decides': {
      title: 'We talk about it, but nobody decides',
      question:
        'There is a meeting, and everybody has an opinion. At the end there is no decision. Who may decide, and what do you do when they are not present?',
    },
  },
};
