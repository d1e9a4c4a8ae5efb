/** Of which the words of this field are made. */
export const PARTS: ReadonlySet<string> = new Set(
  `aangifte aanhouding aanmeld aanpak aanval aanvraag achter achterstand adres advies advocaat afspraak agent agressie alarm
alcohol alimentatie alleen ambtenaar app arbeid arm arrest arts auto avond baan baas baby balie bank bed bedreiging begeleiding
begeleider behandeling behandelaar bel beleid belang beperking beroep bescherming beschermer beslag besluit bestuur bevel
bewaring bewijs bewind bezoek bezwaar bijstand blijf boete boom borg brand brief broer buik bureau burger buur buurt centrum
chat cliënt club code coach collega consulent consultatie contact contract controle coordinator crisis cultuur cursus dader dag
dak dakloos dans data deur diefstal dienst dier digitaal dokter dood dossier drank dreiging drugs duur dwang echt eer eigen eind
elektronisch emotie energie enkel erf eten ex familie film financieel fonds forensisch foto fout functie functionaris gebaren
gebied gebruik gedrag gehoor geld geldzaken geluid gemeente gender genezing geschil gesprek getuige geweld gezag gezin gezins
gezondheid gips groep groot haat half hand handel hart heim hoog hoofd hotel huis huisarts hulp hulpverlener hulpverlening huur
huurder huwelijk identiteit incident informatie inkomen inloop instelling intake internet inval jaar jeugd jongen jongere
jongeren jurist juridisch justitie kamer kans kantoor kas kennis kerk ketting keuken kind kinder klacht klas kleding kliniek
knop koffer kosten kracht kring kunde kunst laag laat land last leef leer leerling leerplicht leeftijd leider les letsel leven
levens licht lichaam lijf lijn lijst loket loon loos maat maatregel maatschappelijk machtiging man mannen mantel markt medewerker
medisch meester meisje meld melder melding mens mensen middel midden mis misbruik mishandeling mobiel moeder moord morgen
moslim motor naakt naam nacht nazorg net netwerk nood nummer omgang onder onderhoud onderwijs onderzoek ondersteuning ongeval
onthaal ontruiming ontwikkeling oorlog opa oma opleiding opname opsporing opvang opvoed opvoeding opvoeder oud ouder ouderen
ouderschap overlast overleg overval paard paar pand papa mama papier partner paspoort patient pension pers persoon piket plaats
plaatsing plan pleeg pleger plek plicht ploeg poging politie post praat praktijk preventie prik privacy probleem procedure proces
product professional project proef psycho psychiatrie psychiater psychisch psycholoog puber raad raam raads rapport recht rechter
rechtbank rechts reclassering regel regeling regie regisseur regio registratie reis rekening relatie rente rijk risico rouw ruimte
ruzie samen schade scheiding school schuld schulden schuldeiser seks seksueel senior sleutel slaap slacht slachtoffer slachtoffers
slag slot sociaal spoed spoor sport spraak spreek spreekuur spullen staat stad stage stalking steun stem stief straat straf strijd
studie student systeem taak taal tafel tand tas team tegemoet telefoon therapeut therapie thuis tijd tijdelijk tijds titel
toelating toeslag toezicht toezichthouder tolk traject training trauma trouw tuig tuin uit uithuis uitkering uitval urgentie vader
vak vakantie val vang vechter vecht veilig veiligheid veiligheids verblijf verbod verdachte verdriet vergoeding vergunning verhaal
verhoor verhuis verkeer verklaring verlof verloskundige verpleeg verpleegkundige verplicht verslaving verslavings verwaarlozing
verzekering verzoek verzorging verzuim vlucht vluchteling voedsel voedsel voogd voogdij voorlichting voorwaarde voorziening vorm
vreemdeling vriend vriendin vrij vrijheid vrijwilliger vrouw vrouwen waarschuwing wacht wand wandeling wapen warm wees week weekend
weer weerbaarheid welzijn wens werk werker werkgever werkloos werkster wet wijk wijze winkel winter woede woning woon wonen wraak
zaak zaken zang zeden zekerheid zelf zelfmoord zieken ziekenhuis ziekte zitting zoon dochter zorg zus zwanger zwangerschap
aanbod aandacht accent afdeling agenten alarm angst apotheek ambulant anoniem asiel azc basis bewoner bewoners bezorgd buiten
buitenland buitenlands corporatie curator deurwaarder dementie depressie detentie dwars echtgenoot eenzaam eigenaar gedetineerde
gevangenis geheim geheimhouding gemeenschap gender geloof gijzeling grens groepen hechting herstel hond honden dieren huisdier
huisdieren huisgenoot huisverbod hulpdienst inburgering instantie jeugdhulp jeugdzorg jongeman kat katten kraam kraamzorg letter
logeer loverboy maaltijd medicijn migrant migranten minderjarig moskee notaris nieuw oefening omgeving ontslag opbouw opname overlijden
overdracht pand pedagoog pleegzorg pleegouder pleegouders post schoonmoeder schoon slaper slapers slaapplek stiefvader stiefmoeder statushouder
statushouders suicide taakstraf telefoon uitbuiting uithuisplaatsing uitzetting vaderschap vechtscheiding verhuizing verpleeghuis
vertrouwens vertrouwen verstandelijk verzet video voedselbank voogd voorrang vragen weg wees weglopers weglopen wijkagent wijkteam woonplek
woonruimte woonbegeleiding woningnood ziek zorgen zwerf zwerver zwervers jong jonge middag lening leningen bril brand drugs gokken gok pil pillen
drink drinken spraakles rijbewijs toeslagen betaling betaal achterlating besnijdenis meisjes mannen vrouwen ouders oudercontact verzorger verzorgers`
    .split(/\s+/)
    .map((word) => word.normalize('NFKD').replace(/\p{M}+/gu, '')),
);
