import type { Side } from '../../../visit/visit.ts';
import type { Question } from '../../reflection.ts';

interface Count {
  asked: number;
  given: number;
}

const nl = {
  crumbs: 'Waar je bent',
  mine: 'Mijn begin',
  visits: 'Stages',
  title: 'Terugblikken',
  forColleagues: 'Wat collega’s ermee deden',
  stories: 'Maak er een verhaal van',
  lead: (visitor: Count, host: Count) =>
    `Terugblikken: ${visitor.given} van ${visitor.asked} van wie ging, ${host.given} van ${host.asked} van wie ontving. Een herinnering krijgen ze één keer, vanzelf.`,
  toResults: 'Wat we meten',
  none: 'Nog niemand is gevraagd',
  noneText:
    'De dag nadat iemand zegt dat een stage doorging, krijgen beide kanten een mail. Bij een geheime plek als de ronde voorbij is.',
  nothing: 'Nog niets om te lezen',
  nothingText:
    'Wie terugkijkt, kiest bij elk antwoord wie het leest. Er is nog niets met coördinatoren gedeeld.',
  forYou: 'Met jullie gedeeld',
  forYouText: 'Dit lezen alleen de coördinatoren. Deel het niet verder zonder te vragen.',
  forAll: 'Zonder naam gedeeld',
  forAllText: 'Voor iedereen die meedoet, of van een stage op een geheime plek.',
  promise:
    'Wat iemand voor zichzelf houdt of alleen met de ander deelt, staat hier niet. Ook niet wie nee zei, en niet of een dag zwaar was: dat wordt niet bewaard.',
  asked: {
    struck: 'Wat viel op?',
    image: 'Hoe kijk je nu naar het werk?',
    take: 'Wat neem je mee?',
  } satisfies Record<Question, string>,
  sides: { visitor: 'ging op stage', host: 'ontving iemand' } satisfies Record<Side, string>,
  sharedTitle: 'Wat anderen delen',
  sharedLead: 'Geschreven na een stage, voor iedereen die meedoet. Zonder naam, en zonder waar het was.',
  sharedNone: 'Nog niets',
  sharedNoneText: 'Er is nog niets gedeeld met iedereen die meedoet.',
};

const en: typeof nl = {
  crumbs: 'Where you are',
  mine: 'My start',
  visits: 'Visits',
  title: 'Reflections',
  forColleagues: 'What colleagues did with it',
  stories: 'Make a story of it',
  lead: (visitor, host) =>
    `${visitor.given} of ${visitor.asked} who went looked back, and ${host.given} of ${host.asked} who received. They are reminded once, by itself.`,
  toResults: 'What we measure',
  none: 'Nobody was asked yet',
  noneText:
    'The day after somebody says that a visit took place, both sides get an email. Of a secret place when the round is over.',
  nothing: 'Nothing to read yet',
  nothingText:
    'Who looks back chooses at each answer who reads it. Nothing was shared with coordinators yet.',
  forYou: 'Shared with you',
  forYouText: 'Only the coordinators read this. Do not share it further without asking.',
  forAll: 'Shared without a name',
  forAllText: 'For all who take part, or of a visit at a secret place.',
  promise:
    'What somebody keeps or shares with the other alone is not here. Nor who said no, nor whether a day was heavy: that is not kept.',
  asked: {
    struck: 'What struck?',
    image: 'What do you think now of the work?',
    take: 'What do you take along?',
  },
  sides: { visitor: 'went on a visit', host: 'received somebody' },
  sharedTitle: 'What others share',
  sharedLead: 'Written after a visit, for all who take part. Without a name, and without where it was.',
  sharedNone: 'Nothing yet',
  sharedNoneText: 'Nothing was shared with all who take part yet.',
};

export const words = { nl, en };
