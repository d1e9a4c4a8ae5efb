import type { Both } from '../../../language/both.ts';
import { dutch, english } from '../../../language/grammar.ts';
import type { Short } from './shortage.ts';

/** Fewer others are told to nobody but coordinators. */
const FEWEST = 5;

interface About {
  gave: Short;
  /** Name of the round that is looked back on. */
  round: string;
  /** At least so many people of elsewhere wanted to go to an organisation of its kind, and could not. */
  elsewhere: number;
}

/**
 * What an organisation can be written above its invitation: what its own people did, who came to it, and what is asked. Of what
 * others wanted only from five people on; of a secret place nothing that happened there, and it is asked nothing, for what is asked
 * says what was wanted or happened.
 */
export const proposal: Both<(about: About) => string> = {
  nl: ({ gave, round, elsewhere }) =>
    [figures.nl(gave, round), gave.secret ? '' : ask.nl(gave, elsewhere)].filter(Boolean).join('\n\n'),
  en: ({ gave, round, elsewhere }) =>
    [figures.en(gave, round), gave.secret ? '' : ask.en(gave, elsewhere)].filter(Boolean).join('\n\n'),
};

const receivedOf = ({ secret, received }: Short) => (secret ? 0 : received);
const isWanted = ({ first, seats }: Short) => first >= FEWEST && first > seats;

const figures: Both<(gave: Short, round: string) => string> = {
  nl: (gave, round) => {
    const { sent } = gave;
    const received = receivedOf(gave);
    const went = `${dutch.agree(sent, 'ging', 'gingen')} ${dutch.count(sent, 'collega', 'collega’s')}`;
    const came = `${dutch.agree(received, 'kwam', 'kwamen')} ${dutch.count(received, 'collega', 'collega’s')}`;
    if (sent > 0 && received > 0)
      return `In ${round} ${went} van jullie op stage, en ${came} van elders bij jullie meelopen.`;
    if (sent > 0) return `In ${round} ${went} van jullie op stage.`;
    return received > 0 ? `In ${round} ${came} van elders bij jullie meelopen. Dank daarvoor!` : '';
  },
  en: (gave, round) => {
    const { sent } = gave;
    const received = receivedOf(gave);
    const went = english.count(sent, 'colleague of yours went', 'colleagues of yours went');
    const came = english.count(received, 'colleague from elsewhere', 'colleagues from elsewhere');
    if (sent > 0 && received > 0) return `In ${round}, ${went} on a visit, and ${came} spent a day with you.`;
    if (sent > 0) return `In ${round}, ${went} on a visit.`;
    return received > 0 ? `In ${round}, ${came} spent a day with you. Thank you!` : '';
  },
};

const ask: Both<(gave: Short, elsewhere: number) => string> = {
  nl: (gave, elsewhere) => {
    const { reason, first, seats } = gave;
    const wanted = isWanted(gave)
      ? `${first} mensen kozen jullie als eerste; er ${dutch.agree(seats, 'was', 'waren')} ${seats} ${dutch.agree(seats, 'plek', 'plekken')}. `
      : '';
    if (reason === 'seats-missed' || reason === 'seats-wanted')
      return `${wanted}Kunnen jullie deze ronde een plek of een dag meer aanbieden?`;
    // Beside how many chose this one first it could be taken off.
    const unmet =
      elsewhere > 0 && !isWanted(gave)
        ? `Minstens ${elsewhere} mensen wilden meelopen bij een organisatie als die van jullie, en konden niet. `
        : '';
    if (reason === 'place')
      return `${unmet}Bieden jullie deze ronde een plek aan? Ontvangen brengt net zo veel als gaan.`;
    if (reason === 'people') return 'Wie van jullie collega’s gaat deze ronde zelf op stage?';
    if (reason === 'days') return 'Er bleven plekken over. Helpt het om andere dagen te kiezen?';
    return unmet ? `${unmet}Kunnen jullie deze ronde een plek aanbieden?` : '';
  },
  en: (gave, elsewhere) => {
    const { reason, first, seats } = gave;
    const wanted = isWanted(gave)
      ? `${first} people chose you first; there ${english.agree(seats, 'was', 'were')} ${seats} ${english.agree(seats, 'seat', 'seats')}. `
      : '';
    if (reason === 'seats-missed' || reason === 'seats-wanted')
      return `${wanted}Could you offer a seat or a day more this round?`;
    const unmet =
      elsewhere > 0 && !isWanted(gave)
        ? `At least ${elsewhere} people wanted to visit an organisation such as yours, and could not. `
        : '';
    if (reason === 'place')
      return `${unmet}Will you offer a place this round? Receiving brings as much as going.`;
    if (reason === 'people') return 'Which of your colleagues goes on a visit this round?';
    if (reason === 'days') return 'Some seats stayed empty. Would other days help?';
    return unmet ? `${unmet}Could you offer a place this round?` : '';
  },
};
