import type { Question, Readers } from '../reflection.ts';

/** What somebody of the example says of a visit. */
export interface Sample {
  texts: Partial<Record<Question, [text: string, readers: Readers]>>;
  knows: 'search' | 'number' | 'somebody' | 'called';
  mark: number;
}

export const VISITOR_SAMPLES: readonly Sample[] = [
  {
    texts: {
      struck: ['De telefoon ging de hele ochtend, en toch kreeg iedereen een rustig antwoord.', 'everyone'],
      image: [
        'Ik dacht dat een melding daar bleef liggen. Ik zag hoe ze op volgorde van gevaar werken.',
        'everyone',
      ],
      take: ['Ik schrijf in een melding voortaan eerst wat er nu onveilig is.', 'everyone'],
    },
    ...{ knows: 'called', mark: 9 },
  },
  {
    texts: {
      struck: ['Aan tafel zaten vijf organisaties. Ik kende er twee bij naam.', 'other'],
      take: ['Een vraag eerst aan een collega daar voorleggen, zonder naam.', 'coordinators'],
    },
    ...{ knows: 'number', mark: 7 },
  },
  {
    texts: {
      struck: ['Ze spreken eerst met de ouders, en pas daarna over de ouders.', 'everyone'],
      image: ['Ik vond ze streng. Ze zijn vooral duidelijk.', 'other'],
    },
    ...{ knows: 'somebody', mark: 8 },
  },
  {
    texts: {
      struck: ['Er was een kwartier voor de lunch, en iedereen nam het.', 'me'],
      take: ['Na een zwaar gesprek vijf minuten naar buiten, met z’n tweeën.', 'everyone'],
    },
    ...{ knows: 'somebody', mark: 9 },
  },
  {
    texts: {
      image: ['Ik dacht dat wij de enigen waren die in de avond werken.', 'everyone'],
      take: ['Vrijdag voor twaalf uur bellen, dan kan er die dag nog iets.', 'coordinators'],
    },
    ...{ knows: 'search', mark: 6 },
  },
  {
    texts: {
      struck: [
        'De wachtkamer. Wie daar zit, kan niet gezien worden vanaf de straat. Daar had ik nooit aan gedacht.',
        'everyone',
      ],
      take: ['Ik vraag nu bij elke afspraak: waar kunnen we je veilig spreken?', 'everyone'],
    },
    ...{ knows: 'number', mark: 9 },
  },
  {
    texts: {
      struck: ['Wat ik in onze brief een verwijzing noem, is voor hen nog maar een vraag.', 'everyone'],
      image: ['Ik dacht dat zij alles van ons konden zien. Ze zien bijna niets.', 'everyone'],
      take: ['Ik bel na als ik iets stuur. Het kost drie minuten.', 'everyone'],
    },
    ...{ knows: 'called', mark: 9 },
  },
  {
    texts: {
      struck: ['Hoe vaak zij iets uitleggen wat op ons formulier had kunnen staan.', 'coordinators'],
      image: ['Ik dacht: papierwerk. Het is vooral luisteren.', 'other'],
    },
    ...{ knows: 'number', mark: 8 },
  },
  {
    texts: {
      struck: [
        'Kinderen krijgen er eerst een stoel en een glas water. Dan pas begint het gesprek.',
        'everyone',
      ],
      take: ['Bij ons komt er een doos met spelletjes in de spreekkamer.', 'everyone'],
    },
    ...{ knows: 'somebody', mark: 10 },
  },
  {
    texts: {
      image: [
        'Ik dacht dat ze pas komen als het te laat is. Ze willen juist eerder gebeld worden.',
        'everyone',
      ],
      take: ['Mijn team krijgt een kaartje met drie namen om te bellen.', 'other'],
    },
    ...{ knows: 'called', mark: 8 },
  },
  {
    texts: { struck: ['Ik heb vooral zitten kijken. Dat was genoeg.', 'me'] },
    ...{ knows: 'search', mark: 6 },
  },
  {
    texts: {
      struck: ['De een noemt het een zaak, de ander een gezin. We hadden het over hetzelfde.', 'everyone'],
      take: ['In een overleg vraag ik eerst: welk woord gebruiken jullie?', 'everyone'],
    },
    ...{ knows: 'somebody', mark: 8 },
  },
  {
    texts: {
      struck: ['Ze waren een uur bezig met rustig praten. Pas daarna ging het over aangifte.', 'everyone'],
      image: ['Ik dacht: die komen alleen om te handhaven. Ze doen veel meer.', 'other'],
      take: ['Eerst bellen, dan pas een formulier sturen.', 'me'],
    },
    ...{ knows: 'somebody', mark: 9 },
  },
  {
    texts: {
      struck: ['Hoe weinig tijd er is tussen twee gesprekken.', 'coordinators'],
      take: ['Ik zet voortaan in de eerste zin wat ik van de ander vraag.', 'everyone'],
    },
    ...{ knows: 'number', mark: 8 },
  },
  {
    texts: {
      struck: ['Iedereen kende elkaar bij de voornaam. Dat scheelt een halve dag.', 'other'],
      image: ['Ik snap nu waarom het soms lang stil is: er wordt dan juist gewerkt.', 'everyone'],
    },
    ...{ knows: 'called', mark: 8 },
  },
  {
    texts: { take: ['Ik weet nu wanneer ik beter niet kan bellen.', 'me'] },
    ...{ knows: 'search', mark: 6 },
  },
];

export const HOST_SAMPLES: readonly Sample[] = [
  {
    texts: {
      struck: ['Door haar vragen zag ik hoe vol onze dag eigenlijk zit.', 'other'],
      take: ['We zetten op onze website wanneer je ons het best kunt bellen.', 'everyone'],
    },
    ...{ knows: 'somebody', mark: 8 },
  },
  {
    texts: {
      image: ['Ik dacht dat zij sneller konden ingrijpen dan kan. Nu weet ik waarom niet.', 'everyone'],
    },
    ...{ knows: 'number', mark: 8 },
  },
  {
    texts: { take: ['Iemand van buiten mee laten kijken: dat gaan we vaker doen.', 'coordinators'] },
    ...{ knows: 'called', mark: 9 },
  },
  {
    texts: { struck: ['Het was druk die dag. Ik had graag meer tijd voor hem gehad.', 'me'] },
    ...{ knows: 'number', mark: 6 },
  },
  {
    texts: {
      struck: ['We bleken elkaar al drie jaar te mailen, en zagen elkaar nu voor het eerst.', 'everyone'],
      take: ['Nieuwe collega’s gaan voortaan in hun eerste maand een dag bij de ander kijken.', 'everyone'],
    },
    ...{ knows: 'called', mark: 9 },
  },
  {
    texts: { struck: ['Leuk dat ook onze stagiaire er iets van leerde.', 'other'] },
    ...{ knows: 'somebody', mark: 8 },
  },
  {
    texts: { image: ['Ik had niet door dat onze brieven bij hen drie keer gelezen worden.', 'everyone'] },
    ...{ knows: 'somebody', mark: 8 },
  },
  {
    texts: { take: ['We spreken af dat wie belt, altijd een naam terugkrijgt.', 'coordinators'] },
    ...{ knows: 'number', mark: 7 },
  },
  {
    texts: {
      struck: ['De vragen van buiten. Waarom doen jullie dit zo? Daar had ik geen antwoord op.', 'everyone'],
      take: ['We gaan ons overleg een kwartier korter maken.', 'coordinators'],
    },
    ...{ knows: 'somebody', mark: 9 },
  },
  { texts: { struck: ['Fijn om te laten zien wat goed gaat.', 'other'] }, ...{ knows: 'number', mark: 8 } },
  {
    texts: { image: ['Ik wist niet dat jullie zo vaak wachten tot wij bellen.', 'everyone'] },
    ...{ knows: 'called', mark: 8 },
  },
];
