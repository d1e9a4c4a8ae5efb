const nl = {
  title: 'Vertel het verder',
  crumbs: 'Waar ben ik',
  back: 'Terugblik',
  lead: 'Van twee mensen die samen een dag hadden, maken we soms een verhaal. Mogen we je vragen?',
  how: 'Zo gaat het',
  steps: [
    'Zegt de ander ook ja, dan kan een coördinator jullie vragen.',
    'Jullie beantwoorden een paar vragen. Of de coördinator schrijft, en jullie lezen mee.',
    'Je kiest of je naam erin staat. Er gaat niets online zonder jullie akkoord.',
    'Je kunt het altijd laten weghalen, zonder reden.',
  ],
  secret:
    'Gaat het over een geheime plek? Dan staan er alleen functies in, en nergens wanneer of waar het was.',
  given: 'Wat geef je ervoor?',
  givenText: 'De coördinator leest alleen wat je aanvinkt, zoals het er nu staat. Niets aanvinken mag ook.',
  hidden: 'Wat je hier schreef, tonen we niet opnieuw.',
  noTexts: 'Je schreef niets in eigen woorden. Dat geeft niet: de vragen komen dan van ons.',
  yes: 'Ja, vraag mij maar',
  change: 'Bewaar wat ik geef',
  no: 'Vraag mij toch niet',
  done: {
    ja: 'Fijn. Zegt de ander ook ja, dan hoor je misschien van ons.',
    nee: 'We vragen je niet. Wat je gaf, is weg.',
  } as Record<string, string>,
  toStory: 'Naar jullie verhaal',
  begun: 'Er is een verhaal van gemaakt, of ervan begonnen. Daar lees en kies je verder.',
};

const en: typeof nl = {
  title: 'Tell it further',
  crumbs: 'Where am I',
  back: 'Looking back',
  lead: 'Of two people who had a day together we sometimes make a story. May we ask you?',
  how: 'How it goes',
  steps: [
    'When the other says yes as well, a coordinator can ask the two of you.',
    'You answer a few questions. Or the coordinator writes, and you read along.',
    'You choose whether your name is in it. Nothing goes online unless you both agree.',
    'You can always have it taken away, without a reason.',
  ],
  secret: 'Is it about a secret place? Then only functions are in it, and nowhere when or where it was.',
  given: 'What do you give for it?',
  givenText: 'The coordinator reads only what you tick, as it is now. To tick nothing is fine.',
  hidden: 'What you wrote here is not shown again.',
  noTexts: 'You wrote nothing in your own words. That is fine: the questions come from us then.',
  yes: 'Yes, you may ask me',
  change: 'Keep what I give',
  no: 'Do not ask me after all',
  done: {
    ja: 'Good. When the other says yes as well, you may hear from us.',
    nee: 'We do not ask you. What you gave is gone.',
  } as Record<string, string>,
  toStory: 'To your story',
  begun: 'A story was made of it, or begun. There you read on and choose.',
};

export const words = { nl, en };
