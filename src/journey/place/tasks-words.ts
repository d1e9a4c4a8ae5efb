import { dutch, english } from '../../language/grammar.ts';

const nl = {
  outsideTitle: (count: number): string =>
    dutch.agree(
      count,
      'Dag van een stageplek valt buiten de stageperiode',
      'Dagen van stageplekken vallen buiten de stageperiode',
    ),
  outsideNote: 'Maak de periode langer, of vraag om een andere dag. De match gebruikt ze nu wel.',
  outsideAction: 'Bekijk de data',
  offerlessTitle: (count: number): string =>
    dutch.agree(
      count,
      'Organisatie doet mee, maar biedt geen plekken',
      'Organisaties doen mee, maar bieden geen plekken',
    ),
  daylessTitle: (count: number): string =>
    dutch.agree(count, 'Stageplek heeft nog geen dagen', 'Stageplekken hebben nog geen dagen'),
  daylessNote: (list: string) => `Zonder dag kan er niemand heen: ${list}.`,

  /** For who speaks for an organisation. */
  own: {
    places: {
      title: 'Bied een stageplek aan',
      note: 'Waar kan iemand een dag meelopen, bij wie en op welke dagen?',
      action: 'Voeg een plek toe',
    },
    days: {
      title: (count: number): string =>
        dutch.agree(count, 'Stageplek heeft nog geen dagen', 'Stageplekken hebben nog geen dagen'),
      note: 'Zonder dag kan er niemand heen.',
      action: 'Kies de dagen',
    },
  },
};

const en: typeof nl = {
  outsideTitle: (count) =>
    english.agree(
      count,
      'Day of a place is outside the period of the visits',
      'Days of places are outside the period of the visits',
    ),
  outsideNote: 'Make the period longer, or ask for another day. The match does use them now.',
  outsideAction: 'Look at the dates',
  offerlessTitle: (count) =>
    english.agree(
      count,
      'Organisation takes part but offers no places',
      'Organisations take part but offer no places',
    ),
  daylessTitle: (count) => english.agree(count, 'Place has no days yet', 'Places have no days yet'),
  daylessNote: (list) => `Without a day nobody can go there: ${list}.`,

  own: {
    places: {
      title: 'Offer a place',
      note: 'Where can somebody spend a day, with whom and on which days?',
      action: 'Add a place',
    },
    days: {
      title: (count) => english.agree(count, 'Place has no days yet', 'Places have no days yet'),
      note: 'Without a day nobody can go there.',
      action: 'Choose the days',
    },
  },
};

/** What waits, in words. */
export const words = { nl, en };
