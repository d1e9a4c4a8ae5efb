/** How people tell of it in a conversation, by subject; found by asking questions in everyday words about every kind of work in this field. */
export const SAID_WORDS = `
buurtbewoners, buurtgenoten, bovenburen, onderburen, overbuurvrouw, overbuurman, omwonenden = buren
lawaai, rumoer, getier, gescheld, gehuil, gesmijt, gooien met spullen > geschreeuw, overlastmelding, overlast
slopen, sloopt, gesloopt, vernield, vernielen, vernielt, ingetrapt, intrappen, ingeslagen, kapotgeslagen, kapotgemaakt > kapotgetrapt, kapotgetrapte, vernieling
voordeur kapot, deur kapot, deur ingetrapt, deur slopen, voordeur slopen, sloten, raam ingegooid, raam kapot, ruiten > kapotgetrapte deur, slot vervangen, ruit
nieuw slot, ander slot, sloten vervangen, heeft nog sleutels, sleutel van huis, huissleutel > slot vervangen, sleutel
klappen uitdelen, deelt klappen uit, deelt zelf klappen uit, slaat terug, terugslaan, slaan elkaar, vechten met elkaar, slaat zelf ook, slaat ook > wederzijds geweld, uithalen
vrouw is agressief, agressieve vrouw, agressieve moeder > vrouwen uithalen, behandelaar vrouwen, mannenopvang
man geslagen door vrouw, geslagen door zijn vrouw, mishandeld door zijn vrouw, bang voor zijn vrouw, slachtoffer is een man, kerel, mannelijk slachtoffer > mannenopvang, mannelijke slachtoffers
dement, dementerend, dementerende, alzheimer, vergeetachtig, in de war oudere = dementie
bejaarde, bejaarden, hoogbejaard, op leeftijd, opoe, grootouder, grootouders > oudere, ouderenmishandeling
kaalplukken, kaalgeplukt, geplunderd, leegroven, rekening leeggehaald, rekening leeghalen, pint geld, pinnen van oudere, geld van opa, geld van oma > bankpas, geld verdwijnt, financiele uitbuiting
kleinzoon, kleindochter, kleinkind, kleinkinderen > familie
mantelzorgster, zorgen voor man, zorgen voor moeder, zorgen voor ouders, zorgvrager, thuiszorgmedewerker > mantelzorger
ik kan niet meer, houdt het niet vol, houd het niet vol, uitgeput, trekt het niet, op zijn tandvlees, doodmoe van de zorg > overbelast, respijt
getuigen, getuige zijn, getuige, verhoor kind, kind horen, kind moet naar rechtbank, kind rechtbank, kind bij politie vertellen, kind moet vertellen, kind moet verklaren > kind moet getuigen, verhoord
wat mag ze zeggen, mag zij iets zeggen, iets zeggen tegen rechter, zeggen bij zitting, zeggen op zitting, toespreken, haar verhaal doen bij rechter, voorlezen in rechtbank > spreekrecht, verklaring
schadevergoeding, smartengeld, geld van dader, vergoeding krijgen, kosten terugkrijgen, schade vergoed > schade verhalen, voegen, schadefonds
zaak loopt niet door, gaat niet door met zaak, niet voor rechter, wordt niet vervolgd, vervolgt niet, laat zaak vallen, zaak laten vallen, officier vervolgt niet > sepot, geseponeerd
weer buiten, staat hij weer buiten, komt hij vrij, weer vrij, uit de cel, uit gevangenis, uit de bak, vrijlaten, losgelaten, wordt vrijgelaten > vrij, komt vrij, op vrije voeten
zit vast, zit in de cel, zit in de gevangenis, in de bak, achter tralies, opgesloten in gevangenis, gedetineerd, gedetineerde, gevangene > vastzit, detentie
op borgtocht, in voorarrest, voorarrest, voorlopige hechtenis, voor de rechter commissaris > voorgeleiding, schorsingsvoorwaarden
durft niet naar buiten, niet over straat durven, durft niet over straat, bang op straat, komt de deur niet meer uit, angstig buiten > bang op straat, bang
hangt voor de deur, hangt rond bij huis, rondhangen bij huis, posten voor huis, staat voor de deur, staat voor haar deur, rijdt langs, rijdt steeds langs, wacht haar op, wacht op haar, loopt achter haar aan, duikt overal op, belt de hele dag, blijft bellen, blijft appen, valt haar lastig, lastigvallen, lastiggevallen, laat haar niet met rust > stalking, belaging
vriendje betaalt, betaalt alles, krijgt dure spullen, dure spullen, dure telefoon, nieuwe kleren, cadeaus van vriend, afspreken met mannen, moet seks met anderen, dingen doen voor hem, moet dingen doen, wordt verhandeld > loverboy, loverboys, uitbuiting
gratis werken, paspoort ingenomen, in de huishouding werken, werkt zwart, mag niet naar buiten, opgesloten in huis, opgesloten thuis > uitbuiting, niet weg mag
snapt brieven niet, begrijpt brieven niet, kan niet goed leren, moeilijk leren, leert moeilijk, speciaal onderwijs, praktijkonderwijs, ouder met beperking, verstandelijk beperkt > lvb, gewone taal
dikke buik, zwangere, in verwachting, ongepland zwanger > zwanger
geen dak boven haar hoofd, geen dak boven het hoofd, nergens wonen, geen kamer, staat op straat, op straat gezet, eruit gezet, slaapt in auto, zwerft > dakloos, slaapplek, huis uit gezet
uit huis geplaatste man, uithuisgeplaatste man, man mag niet naar huis, hij mag niet naar huis, hij moet weg uit huis > huisverbod, slaapplek man
slaapt bij vriendin, slaapt bij vrienden, logeert overal, van bank naar bank, op de bank slapen, logeren bij vrienden, bankslapen > op de bank bij vrienden, slaapt
hbo, universiteit, mbo, roc, studente, studiefinanciering, opleiding stoppen, stage verloren > mbo-student, student
scheldt ouders uit, agressieve zoon, agressieve dochter, agressieve puber, baas in huis, luistert niet meer, uit de hand gelopen puber > puber slaat moeder, geweldloos verzet, bang zijn voor hun eigen kind
meisjesnaam, eigen achternaam, andere achternaam, naam veranderen, naamswijziging, haar oude naam, naam van ex > naamgebruik, achternaam
doorvertellen, mag ik doorvertellen, informatie geven aan, informatie uitwisselen, gegevens doorgeven, dossier doorsturen, delen met andere organisatie, mag ik dit zeggen > gegevens delen, mag ik deze gegevens delen
zwijgplicht, geheimhoudingsplicht, mag niets zeggen, mag niet praten over patient, medisch geheim = beroepsgeheim
baas van de stad, stadhuis, gemeentehuis, burgervader > burgemeester, gemeente
wil dood, wil niet meer leven, wil er niet meer zijn, ziet het niet meer zitten, maakt er een eind aan, eind aan maken, pillen slikken, springen, zichzelf iets aandoen > suicidaal, crisisdienst
in een dip, somber, depressief, depressie, neerslachtig, burn-out > psychische problemen, psycholoog
praat over seks, seks kind, seksspelletjes, doktertje spelen, doet seksuele dingen, niet passend gedrag, aan zijn piemel, aan haar zitten, zit aan kind, aanraken van kind > seksueel gedrag, seksueel misbruik kind
betast, aangeraakt, tegen haar wil, tegen haar zin seks, moet seks van hem, dwingt tot seks, wil geen seks, seks onder dwang > verkrachting, aanranding
gisteren verkracht, net verkracht, vannacht verkracht, afgelopen nacht, dit weekend verkracht > verkrachting korter dan zeven dagen
vroeger misbruikt, als kind misbruikt, lang geleden misbruikt, oude aanranding, jaren geleden verkracht > misbruik van langer geleden
morning after, morning afterpil, zwangerschap voorkomen, geslachtsziekte, hiv = noodpil
besneden, besnijden, besnijdenis, snijden meisjes, clitoris > meisjesbesnijdenis
teruggestuurd naar herkomstland, achtergelaten, niet teruggekomen uit, vast in buitenland, vakantie niet terug, gedumpt bij familie = achterlating
moet met neef trouwen, trouwen met neef, trouwen met nicht, ouders kiezen man, ouders kozen man, gedwongen huwelijk, gedwongen trouwen > huwelijksdwang
broers achter haar aan, broers zoeken haar, vader dreigt haar te doden, familie zoekt haar, familie wil haar dood, mag niet met jongens, verliefd op verkeerde, vriendje van ander geloof, eerkwestie, eer van familie > eergerelateerd geweld
praat alleen, spreekt alleen, spreekt geen nederlands, geen nederlands, verstaat niets, anderstalig, vertalen, vertaler, tolken > tolk
oekraiens, bulgaars, roemeens, pools, oost-europees, polen, roemenen > pools, roemeense, arbeidsmigranten
syrisch, syriers, eritreeers, somaliers, afghanen, iraniers, azc, vluchteling, asielzoeker, nieuwkomer, nieuwkomers > statushouders, sleutelpersonen
is doof, doof, hoort niets, gehoorapparaat, gebaren, gebarentaal > dove, gebarentolk
laat niemand binnen, doet niet open, deur niet open, niemand krijgt binnen, wil geen hulp, weigert hulp, wil niets > zorgmijder, zorgmijders, niemand binnenlaat
in de war, verward persoon, verwarde man, verwarde vrouw, hoort stemmen, ziet dingen, paranoide, waanbeelden, wanen = psychose
geen eten, niets te eten, lege koelkast, koelkast leeg, honger, geen geld voor boodschappen, boodschappen > voedselbank, noodfonds, leefgeld
stroom afgesloten, licht afgesloten, energie afgesloten, gas afgesloten, water afgesloten, energierekening, rekening niet betaald > afsluiting van stroom, schulden
incasso, aanmaning, aanmaningen, loonbeslag, beslag op loon, achterstand met betalen, rood staan, leningen op haar naam > schulden, deurwaarders
geen inkomen, zonder inkomen, geen geld, zonder geld, heeft niets meer, weg zonder geld, uitkering, bijstandsuitkering > bijstand, leefgeld
eigen rekening, kan niet bij geld, mag niet bij geld, hij beheert geld, geld krijgt ze van hem > eigen bankrekening
losse handjes, losse hand, handtastelijk, gewelddadig, sloeg, slaat, klap, klappen, tik, mep, stomp, schop, duw, geduwd, duwen, aan haren > slaan, mishandeling
drinkt en slaat, dronken en slaat, gebruikt en slaat, pillen en slaan, coke en slaan, onder invloed slaan > verslaving en geweld
alcoholist, dronkaard, zuipt, drankprobleem, aan de drank, aan de fles, drankzucht, wiet, joint, ketamine, speed, xtc, pillen, junk, verslaafd > verslaving, alcohol, drinken
verslaafde moeder, verslaafde vader, moeder drinkt, vader drinkt, ouder drinkt, ouders gebruiken, vader gebruikt, moeder gebruikt > kinderen van ouders verslaving, kinderen van wie een ouder te veel drinkt
agressie beheersen, agressie leren beheersen, zich inhouden, zich leren inhouden, kort lontje, driftbui, driftbuien, boos worden, snel boos, emoties beheersen, rustig leren blijven > woede, leren omgaan met woede, agressie
hij wil hulp, dader wil hulp, wil veranderen, man wil veranderen, wil stoppen met slaan, cursus voor daders, training voor daders > daderbehandeling, behandeling vrijwillig
weer naar haar man, terug naar haar man, terug naar huis gaan, wil terug naar, gaat weer terug, twijfelt om terug te gaan, geeft hem nog een kans, nog een kans > terug te gaan, overweegt terug
uit elkaar, gaan uit elkaar, gescheiden, scheiding, echtscheiding, ruziende ouders, ouders vechten, over en weer beschuldigen > scheiding, vechtscheiding
ziet kind niet meer, mag kind niet zien, krijgt kind niet mee, geeft kinderen niet mee, houdt kinderen weg, weekendregeling, bezoekregeling, co-ouderschap > omgangsregeling, omgang
papa vermoord mama, vermoord, doodgeslagen, doodgestoken, neergestoken, omgebracht, moord, doodslag, moeder dood > partnerdoding, femicide
keelgreep, bij de keel, keel dicht, kneep keel, wurgen, kussen op gezicht, mes op keel, vuurwapen, pistool, wapenvergunning, mes, bijl, jachtgeweer > wurging, wapens, femicide, rode vlaggen
waar zij hem ook ziet, komt toch, komt toch langs, houdt zich niet aan verbod, blijft niet weg, moet uit de buurt blijven, uit buurt blijven, mag niet in de buurt komen, niet bij haar in de buurt > contactverbod, gebiedsverbod, overtreedt
spullen halen, zijn spullen halen, haar spullen halen, inboedel, kleren ophalen, kleren halen > spullen ophalen
huisdier, hond, kat, poes, konijn, dieren mee, beestjes > huisdieren
lege handen weg, niets bij zich, geen luiers, luiers, babyspullen, tandenborstel > noodpakket
babbelen, luisterend oor, verhaal kwijt, haar verhaal kwijt, even praten, iemand die luistert, steun nodig > wil praten
alleenstaand, eenzaam, eenzaamheid, kent niemand, zit altijd thuis, komt nergens, geisoleerd, mag geen vriendinnen > weinig buiten komt, koffieochtend, vrouwengroep
nachtmerrie, slecht slapen, slaapt slecht, slaapt niet, schrikachtig, schrikt snel, bedplassen, bedplast, plast in bed, klampt zich vast > nachtmerries, herbelevingen, traumatherapie
juf, meester, leraar, lerares, leerkracht, docent, mentor, klas, schoolkind, basisschool, groep acht > school, leerkrachten
middelbare school, vmbo, havo, vwo, brugklas, brugklasser, scholier = voortgezet onderwijs
snijdt zichzelf, krassen, zelfbeschadiging, automutilatie, kerven, eet niet meer, eetprobleem, anorexia > krast, leerling
spijbelen, spijbelt, gespijbeld, niet naar school, komt niet op school, ziekgemeld, blijft thuis van school, schoolweigeraar > verzuim, leerplicht, thuiszitter
crèche, creche, peuterspeelzaal, kinderopvangmedewerker, peuterjuf > kinderopvang
groeit niet, te licht, ondervoed, vieze luier, vuile kleren, ongewassen, verwaarloosd, verwaarlozing kind, niet verzorgd > verzorging, consultatiebureau, groei
hangjongeren, hangen op straat, loopt weg, weggelopen, loopt weg van huis, wegloper, wil niet naar huis, durft niet naar huis > jongens die op straat hangen, crisisplek voor jongeren
waar kan het kind heen, kind kan niet thuis blijven, kind weg uit huis, kind elders wonen, ander gezin, gastgezin, bij tante wonen, bij oma wonen, bij opa wonen > pleeggezin, pleegzorg, crisisplek
voogd, voogdij, gezinsvoogdes, jeugdbeschermer, kinderrechter, kinderen afpakken, kinderen afgepakt, weggehaald, kinderen weggehaald = ondertoezichtstelling
raad van kinderbescherming, de raad, kinderbescherming inschakelen = raadsonderzoek
jongen opgepakt, minderjarige opgepakt, minderjarige op bureau, jongen aangehouden, kind op politiebureau > minderjarige verdachte, jongere zit op het bureau
opgepakt, gearresteerd, meegenomen door politie, arrestatie = aangehouden
wie beslist vandaag, wat gebeurt er nu met hem, zit op bureau, na de aanhouding > zsm, aangehouden
taakstraf, werkstraf, leerstraf, schoffelen > taakstraf, werkstraf
enkelbandje, bandje om enkel, elektronisch toezicht, gps-band > enkelband
meekijken telefoon, leest haar berichten, leest mee, ziet haar locatie, weet waar ze is, volgt haar telefoon, afluisteren, airtag, airtags, wachtwoord, wachtwoorden, gehackt, account overgenomen > spionageapps, kijkt mee op de telefoon, gps-trackers
bewijs, bewijzen, bewijs bewaren, screenshots, opnames, filmpjes bewaren, appjes bewaren > bewijs, appjes en screenshots
alarmknop, noodknop, paniekknop, rode knop, armband met alarm, drukt op knop = aware
vlucht, gevlucht, moet weg, moet vluchten, ontsnappen, wegkomen, onderduiken, schuilplaats, veilige plek, blijfhuis, blijf van mijn lijf > opvang, vrouwenopvang
ver weg, andere stad, andere provincie, ergens anders in het land, niet in de regio > opvang buiten de regio
grote zoon, grote zoons, zonen, puberzoon, zoon te oud, zoon mag niet mee > zoons boven de twaalf
na opvang, klaar in de opvang, uit opvang, verder na opvang, weer alleen wonen, op zichzelf wonen, zelfstandig wonen > begeleiding na de opvang, begeleid wonen
eigen huis, huisje, huurwoning, sociale huur, huis vinden, ander huis, nieuwe woning, woningnood, voorrang woning, met voorrang > urgentie, huurwoning
op wiens naam huis, huis op zijn naam, huur op naam, wie blijft in huis, uit huis zetten, huur niet betaald, huurbaas, verhuurder > huurcontract, ontruiming
adres geheim, adres niet bekend maken, niet te vinden, niet vindbaar, adres afschermen, adres verbergen, hij mag adres niet weten > geheimhouding
postadres, geen adres, ergens inschrijven, niet ingeschreven, inschrijven zonder huis = briefadres
hij staat nog ingeschreven, staat nog op adres, uitschrijven, woont er niet meer > ingeschreven, adresonderzoek
statistiek, aantallen, percentages, getallen, hoe vaak komt voor, onderzoekscijfers > cijfers
geld voor project, projectgeld, financiering, bijdrage voor project, campagne betalen > subsidie
klacht, klagen, klacht over, ontevreden, niet eens met, dossier inzien, inzage, wat staat er over mij > klacht, inzage
hoe vertel ik, hoe zeg ik, tegen ouders zeggen, ouders vertellen, met ouders bespreken, hoe breng ik > vertel je ouders
melden of niet, moet ik melden, wel of niet melden, twijfel over melden, anoniem advies, zonder naam > advies zonder namen, advies vragen
cursus, bijscholing, teamtraining, studiedag, klinische les, inservice, workshop, opleiding, presentatie, spreker = scholing
op huisbezoek samen, niet alleen naar binnen, te gevaarlijk om alleen, samen langsgaan > meegaan huisbezoek
rijdt langs, surveillance, surveilleren, extra kijken, oogje houden > oogje in het zeil
vraagbaak, algemene vraag, kleine vraag, wie moet ik hebben, weet niet wie > kleine vragen
loopt spaak, mislukt, komt afspraken niet na, houdt zich niet aan afspraken, houdt zich niet aan voorwaarden, loopt mis > dreigt te mislukken, voorwaarden
gezin loopt vast, zit vast, zit muurvast, niemand pakt op, niemand doet iets, van kastje naar muur > vastgelopen, zit muurvast
elke keer weer, steeds hetzelfde, al jaren, jarenlang, niets helpt, hulp helpt niet, veel hulpverleners > jarenlang geweld, mda++
familieberaad, familie bij elkaar, netwerk van familie, eigen netwerk, vrienden en familie, kring om gezin > netwerkberaad
verbrand, verbranding, brandplek, brandplekken, brandwond = brandwonden
gebroken arm, arm gebroken, gebroken been, been gebroken, bult, bulten, striemen, beet, bijtwond > breuken, letsel
leven zuur, leven zuur maken, maken elkaar het leven zuur, bekvechten, ruzien, om kinderen vechten, strijd om kinderen, gevecht om kinderen > vechtscheiding
weggerend, rennen, gerend, halsoverkop, op blote voeten, in pyjama, midden in de nacht weg > gevlucht, crisisplaats
waar slapen, kan ze slapen, kan zij slapen, ergens slapen, slapen vannacht, vannacht slapen, onderdak, overnachten, overnachting > bed, crisisplaats, slaapplek
naar de fles, naar de fles grijpen, te diep in het glaasje, borrelen, borrel, bier, wijn, sterke drank > drinken, alcohol
tekeer, tekeergaan, uit zijn dak, door het lint, over de rooie, ontploft, uit zijn slof > woede, agressie
verblijf, verblijf kwijt, verblijfstatus, verblijfsstatus, afhankelijk verblijf, mag niet blijven in nederland > verblijfsvergunning
vastligt, ligt vast, laten vastleggen, op papier krijgen, zwart op wit > vastleggen, beschrijven
straf zit erop, straf bijna op, straf voorbij, einde straf, straf uitgezeten, tijd uitgezeten > komt vrij, vrij, op vrije voeten
te weinig eten kind, kind krijgt geen eten, kind te weinig eten, peuter eten, baby eten, kind mager, vermagerd > verzorging, groei, consultatiebureau
iraans, iraanse, perzisch = iran
afghaans, afghaanse = afghanistan
handen niet thuishouden, handen thuishouden, handen niet thuis, thuishouden, kan zich niet beheersen > slaan, woede
ongewenste cadeaus, ongewenst contact, bloemen, kaartjes, liefdesbrieven, blijft sturen, blijft contact zoeken, zoekt contact > stalking, belaging
vluchtelingengezin, asielgezin, nieuwkomersgezin > gezinnen van statushouders
`;
