import { dutch, english } from '../../language/grammar.ts';

const nl = {
  readyTitle: (count: number) => dutch.agree(count, 'Verhaal kan online', 'Verhalen kunnen online'),
  readyNote: 'Iedereen die ja moest zeggen, zei ja.',
  unaddressedTitle: (count: number) =>
    dutch.agree(count, 'Verhaal wacht op een adres', 'Verhalen wachten op een adres'),
  unaddressedNote: 'Van een organisatie is niet bekend wie akkoord geeft. Vul het in, of vraag het.',
  stillTitle: (count: number) => dutch.agree(count, 'Verhaal ligt stil', 'Verhalen liggen stil'),
  stillNote: 'Er gebeurde al een tijd niets. Bel even, of schrijf verder.',
  whoseYesTitle: (count: number) =>
    dutch.agree(count, 'Verhaal wacht op jullie akkoord', 'Verhalen wachten op jullie akkoord'),
  whoseYesNote: 'Wie geeft bij jullie akkoord? Vul het adres in, dan krijgt diegene een mail.',
};

const en: typeof nl = {
  readyTitle: (count) => english.agree(count, 'Story can go online', 'Stories can go online'),
  readyNote: 'Everybody who had to say yes did.',
  unaddressedTitle: (count) =>
    english.agree(count, 'Story waits for an address', 'Stories wait for an address'),
  unaddressedNote: 'It is not known who approves for an organisation. Fill it in, or ask.',
  stillTitle: (count) => english.agree(count, 'Story lies still', 'Stories lie still'),
  stillNote: 'Nothing happened for a while. Please ring them, or go on writing.',
  whoseYesTitle: (count) =>
    english.agree(count, 'Story waits for your approval', 'Stories wait for your approval'),
  whoseYesNote: 'Who approves at your organisation? Fill in the address, and they get an email.',
};

export const words = { nl, en };
