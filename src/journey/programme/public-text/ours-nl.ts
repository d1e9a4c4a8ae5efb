import type { OurTexts } from '../programme-public.ts';

export const nl: OurTexts = {
  home: {
    title: 'Kijk een dag achter een andere deur',
    lead: 'Je loopt een of twee dagen mee bij een andere organisatie in je regio. Daarna weet je hoe het daar echt gaat, en wie je belt.',
    moments: [
      {
        time: '8.45 uur',
        title: 'Iemand wacht op je',
        text: 'Je gastvrouw of gastheer haalt je op bij de deur. Je weet van tevoren wie dat is.',
      },
      {
        time: '9.00 uur',
        title: 'Eerst koffie',
        text: 'Wat doen wij, wat doen jullie? En wat wil jij vandaag graag zien?',
      },
      {
        time: '10.00 uur',
        title: 'Mee in het werk',
        text: 'Een intake, een overleg of een dienst. Je kijkt mee en vraagt wat je wilt.',
      },
      {
        time: '15.30 uur',
        title: 'Napraten',
        text: 'Wat klopte er niet aan je beeld? Wie bel je voortaan waarvoor?',
      },
    ],
  },
  questions: [
    {
      question: 'Hoeveel tijd kost het me?',
      answer:
        'Een of twee dagen meelopen, en samen ongeveer een uur voor het aanmelden en het terugkijken. Je kiest zelf op welke dagen je kunt. Je leidinggevende geeft vooraf toestemming, via een link in een mail.',
    },
    {
      question: 'Moet mijn organisatie ook iemand ontvangen?',
      answer:
        'Ruilen hoeft niet: wie bij jou komt, hoeft niet van de plek te zijn waar jij heen gaat. Over alle organisaties samen is het wel eerlijk verdeeld, en dus vragen we elke organisatie om plekken.',
    },
    {
      question: 'Mag ik cliënten zien of dossiers lezen?',
      answer:
        'Dat bepaalt de organisatie die je ontvangt, en de cliënt zelf. Wat je hoort en ziet, blijft daar. Daar teken je voor. Over cliënten zet je niets in dit systeem.',
    },
    {
      question: 'Kan ik ook naar een geheime locatie?',
      answer:
        'Ja. Het adres staat niet in dit systeem en ook niet in een mail. Je gastvrouw of gastheer belt je, of haalt je op bij een punt dat je afspreekt. Over wie er komt, beslist die plek zelf.',
    },
    {
      question: 'Wat als ik toch niet kan?',
      answer:
        'Laat het zo snel mogelijk weten, met één klik. Dan kan er iemand anders heen. Waarom je niet kunt, hoef je niet te zeggen.',
    },
  ],
  contact: `Wil je meelopen, of heb je een vraag over een stage? Vraag het eerst de contactpersoon van je organisatie. Die kent de ronde, en weet wie de coördinator is.

Ben je al aangemeld? Op elke mail van ons kun je gewoon antwoorden. De coördinatoren lezen je antwoord.

## Heb je zelf hulp nodig?

Wij helpen geen cliënten. Bel **Veilig Thuis: 0800 2000**. Dat is gratis, en kan dag en nacht. Is er direct gevaar? Bel **112**.`,
  privacy: `Hier lees je wat we van je bewaren als je meedoet, waarom, en hoe lang.

## Kom je alleen kijken?

Dan bewaren we niets van je. Deze site zet geen cookies en volgt je niet. Kies je een andere taal, dan onthoudt je browser die keuze, en verder niets.

## Meld je je aan?

Dan bewaren we wat je zelf invult:

- je naam, je werkadres voor mail, je functie en je organisatie
- wat je wilt leren, naar welke plekken je wilt en op welke dagen je kunt
- of je leidinggevende het goedvindt

Dat is nodig om iedereen een plek te geven die past.

## Wie ziet dat?

- de coördinatoren van de ronde
- de contactpersoon van je organisatie, en die van de organisatie waar je heen gaat
- wie je ontvangt, als jullie allebei ja hebben gezegd

Je naam komt nooit op een openbare pagina, behalve in een verhaal waar je zelf ja tegen zegt.

## Hoe lang?

Een jaar na het einde van de ronde is je aanmelding weg. Heb je een kaart in de lijst met contacten, dan vragen we elk half jaar of die er nog moet staan.

## Wat kun je zelf?

Log in, en je kunt je aanmelding zien, veranderen en intrekken. Bij “Mijn gegevens” lees je alles wat we van je bewaren. Je kunt het meenemen, iets laten verbeteren, of alles laten wissen. Lukt dat niet? Vraag het de coördinator: zie [contact](/contact).

Komen we er samen niet uit? Dan kun je een klacht indienen bij de [Autoriteit Persoonsgegevens](https://www.autoriteitpersoonsgegevens.nl).

## En cliënten?

Over cliënten staat hier niets. Wie dat toch probeert op te schrijven, krijgt een waarschuwing.`,
  accessibility: `Iedereen moet deze site kunnen gebruiken. Dit is de toegankelijkheidsverklaring van deze site. Ze heeft de vorm van het model dat de overheid voorschrijft.

## Waarover gaat deze verklaring?

Over alle pagina’s van deze site, ook die na het inloggen, en over de documenten die je hier downloadt.

## Hoe ver zijn we?

**Status C: eerste maatregelen genomen.** We maken de site volgens WCAG 2.2, niveau A en AA (EN 301 549). Bij elke verandering toetst een programma alle pagina’s. Dat vindt niet alles. Een onderzoek door een onafhankelijk bureau is er nog niet.

## Wat weten we dat nog niet goed gaat?

- Werkbladen (Excel) die je downloadt, zijn niet apart getoetst. Alles wat erin staat, staat ook op een pagina.
- Wat mensen zelf schrijven, zoals de tekst bij een plek, kan moeilijker zijn dan niveau B1.

## Kom je er niet uit?

Laat het ons weten: zie [contact](/contact). Zeg erbij op welke pagina het was, wat er misging, en waarmee je kijkt of leest. Je hoort binnen vijf werkdagen dat we je bericht hebben. Binnen drie weken lees je wat we eraan doen.

Heb je iets in een andere vorm nodig? Vraag het, dan maken we het voor je.

## Niet tevreden met het antwoord?

Dan kun je een klacht indienen bij de organisatie die deze site aanbiedt. Helpt dat niet, dan kun je naar de [Nationale ombudsman](https://www.nationaleombudsman.nl) of het [College voor de Rechten van de Mens](https://www.mensenrechten.nl).

## Van wanneer is deze verklaring?

De verklaring hoort bij deze versie van de software. Wie de site aanbiedt, vult hier aan: de naam van de organisatie, wie voor deze verklaring tekende, en op welke dag.`,
};
