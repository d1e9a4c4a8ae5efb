const nl = {
  programmes: 'Programma’s op deze site',
  pages: {
    questions: {
      title: 'Vragen en antwoorden',
      description:
        'Hoeveel tijd kost een wisselstage, wat mag je zien, en wat als je toch niet kunt? De antwoorden.',
    },
    contact: {
      title: 'Contact',
      description:
        'Wie je vraagt over een wisselstage beantwoordt, en wie je belt als je zelf hulp nodig hebt.',
    },
    privacy: {
      title: 'Privacy',
      description:
        'Wat we bewaren van wie meedoet aan een wisselstage, wie dat ziet, en hoe lang het blijft.',
    },
    accessibility: {
      title: 'Toegankelijkheid',
      description:
        'Hoe toegankelijk deze site is, wat nog niet goed gaat, en wat je doet als je er niet uitkomt.',
    },
  },
  questionsLead: 'Wat mensen vaak willen weten voor ze zich aanmelden.',
  notThere: 'Staat je vraag er niet bij?',
  toContact: 'Bekijk wie je kunt vragen',
};

const en: typeof nl = {
  programmes: 'Programmes on this site',
  pages: {
    questions: {
      title: 'Questions and answers',
      description:
        'How much time does a visit take, what may you see, and what if you cannot come? The answers.',
    },
    contact: {
      title: 'Contact',
      description: 'Who answers your question about a visit, and whom to ring when you need help yourself.',
    },
    privacy: {
      title: 'Privacy',
      description: 'What we keep of those who take part in visits, who sees it, and how long it stays.',
    },
    accessibility: {
      title: 'Accessibility',
      description:
        'How accessible this site is, what is not right yet, and what to do when it does not work for you.',
    },
  },
  questionsLead: 'What people often want to know before they sign up.',
  notThere: 'Is your question not here?',
  toContact: 'See whom you can ask',
};

export const words = { nl, en };
