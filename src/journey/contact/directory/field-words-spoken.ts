/** How it is said aloud and in chats, by subject; as `FIELD_WORDS`, but what compounds are made of is not read from here. */
export const SPOKEN_WORDS = `
pa, paps, pappa, ouweheer, ouwe heer > vader
ma, mams, mamma, mem > moeder
ouwelui, ouwe lui, pa en ma, papa en mama > ouders
kids, koters, kroost, koter, bloedjes, kindjes, jonkies > kinderen, kind
jochie, joch, knul, knaap, jongetje, jochies, gastje > jongen, kind
meissie, meiske, grietje, meid, meiden, deern > meisje
kerel, vent, gozer, kerels > man
wederhelft, eega, gade, levensgezel, manlief, echtgenoten, levenspartner > partner
omaatje, opaatje, grootmoeder, grootvader, hoogbejaard, hoogbejaarde, besje, tachtiger, negentiger, senioren, 80-plusser > oudere, ouderenmishandeling
op leeftijd, oude vrouw, oude man, oude moeder, oude vader, oude dame, oude heer, bejaarde moeder, bejaarde vader > oudere, ouderenmishandeling

mept, gemept, gemep, ramt, geramd, gebeukt, beukt, timmert, geslagen, trapt, getrapt, geschopt, gestompt, stompt, duwt, geduwd, knijpt, geknepen, hengst, lel, lellen, watjekou, opdonder, optater, opdoffer, om de oren, tuigt, slaat erop los, matten > slaan, mishandelen, geweld
losse handen, handjes los, handen los, vliegt aan, grijpt vast, sleurt, gesleurd, door elkaar geschud > slaan, mishandelen, geweld
man krijgt klappen, kerel krijgt klappen, man in elkaar geslagen, man thuis geslagen, man mishandeld thuis, man wordt geslagen, man bang voor zijn vrouw, zijn vrouw slaat hem, vrouw slaat hem, zijn vriendin slaat hem, man vlucht, man gevlucht > mannenopvang, mannelijke slachtoffers, mannen mishandeld
zij deelt klappen uit, zij slaat hem, vrouw deelt klappen uit, ze slaat hem, ze slaat haar man, zij slaat ook, zij gebruikt geweld, vrouw losse handjes, moeder losse handjes, vrouw verliest beheersing > vrouwen uithalen, behandelaar vrouwen
zijn handen niet thuis, wil van zijn agressie af, hij wil veranderen, hij wil stoppen met slaan, man wil hulp voor agressie, hulp voor man die slaat, cursus tegen slaan > mannen partner slaan, daderbehandeling
uitvliegen, uit zijn slof, slof schieten, uit zijn vel, rood voor ogen, uit zijn plaat, door het lint, over de rooie, over de flos, tot tien tellen, zelf beheersen, snel boos, snel kwaad, kwaadheid, kwaad worden, temperament, heethoofd, driftkop, korte lont, driftkikker, drift > omgaan met woede, woede, daderbehandeling
zegt dat hij niks deed, geen schuld, legt schuld bij haar, ziet probleem niet, wil niet meewerken aan behandeling, bagatelliseert > pleger ontkent, motiverende gesprekken
weer de mist in, oude fout, vervalt in oude > terugval
het gaat er hard aan toe, servies, borden vliegen, ruzie op ruzie, elke week ruzie, om de haverklap, altijd mot, stennis, bonje, trammelant, kloppartij > ruzie, escaleren
bekgevecht, kijven, gekijf, gescheld, schelden tieren, tieren, tiert > ruzie, geschreeuw
doodslaan, omleggen, koud maken, afmaken, om zeep, kapot maken, vermoordt, gaat haar vermoorden, overleeft het niet, loopt fataal, gaat fout aflopen, bang dat hij haar vermoordt, bang dat hij haar doodt > femicide, dreigen doden, hoog risico
bij de keel, hand op keel, handen om nek, dichtgeknepen, nek dichtgedrukt, kussen op gezicht, bijna gestikt > wurging, femicide
geweer, gun, blaffer, pistool, revolver, hakmes, bijl, machete, steekmes, vlindermes, luchtbuks, munitie, jachtgeweer > wapens in huis, wapen
gevaarlijkste, ergste zaken, ergste gevallen, heftigste zaken, meest gevaarlijke, zwaarste zaken, hoogste risico > gevaarlijkste zaken, weekoverleg, hoog risico
kijkt niet op van straf, lak aan alles, lak aan politie, lak aan regels, trekt zich nergens iets van aan > nergens van onder de indruk
onder de plak, onder de duim, mag niemand zien, geen vrienden meer, houdt haar klein, in zijn macht, alles voor het zeggen > intieme terreur, dwang, controle

kijkt mee, snuffelt, kijkt in haar telefoon, in haar telefoon, haar whatsapp, in haar app, leest haar appjes, leest berichten, leest mee, stiekem in telefoon, stiekem meelezen, ziet haar locatie, ziet alles wat ze doet, weet alles, weet altijd waar, weet precies waar, icloud, google account, zijn account, gedeeld account, e-mail gehackt, mailbox, tag in tas, peilzender, zendertje, volgsysteem, in haar mail, bluetooth tracker > kijkt mee op de telefoon, spionageapps, gedeelde accounts, gps-trackers
appjes bewaren, berichten bewaren, chats bewaren, screenshots bewaren, wissen, gewist, appgesprek > appjes screenshots bewaren, bewijs
staat voor haar neus, achter haar aan, loert, gluurt, schaduwt, duikt op, wacht haar op, wacht op bij werk, rijdt langs haar huis, rondjes om huis, bloemen sturen, cadeaus sturen, geeft niet op, kan niet loslaten, accepteert niet dat het uit is, spookt rond, tweehonderd appjes, bestookt, hangt aan telefoon > belaging, stalking
piepertje, alarmpje, knopje, kastje om nek, hanger, alarmhanger, drukt op knop > alarmknop, aware
wat moet ze opschrijven, alles opschrijven, noteren wat hij doet, bijhouden wanneer, lijstje bijhouden > logboek, dossier opbouwen
foute vriend, foute jongen, foute gast, verkeerde vrienden, patser, oudere jongen, veel oudere vriend, cadeaus, cadeautjes, merkkleding, dure tas, nieuwe iphone, lover boy, pimp, pimpen, loverboypraktijken > loverboys, dure kleren oudere vriend
moet tippelen, tippelen, achter de ramen, laten werken, seksdate, onlineadvertentie > uitbuiting, mensenhandel, loverboys
zwoegen, moet sloven, slaaf, slavin, loon afgepakt, zwart werk, mag niet weg, kelder, ramen dicht > uitbuiting achter voordeur

doet zichzelf pijn, doet zich wat aan, zichzelf wat aandoen, er een eind aan, ziet het niet meer zitten, levensmoe, uit het leven, uit leven stappen, zichzelf van kant, voor trein springen, strop, wil er niet meer zijn, wil niet verder leven > suicidaal, crisisdienst
volwassene snijdt zich, vrouw snijdt zich, mevrouw snijdt zichzelf, man snijdt zichzelf > suicidaal, crisisdienst
leerling snijdt, meisje snijdt, scholier snijdt, krasjes, mouwen, lange mouwen, armen open > krast, leerling krast
knettergek, kierewiet, mesjogge, van het padje, van de wap, geflipt, gestoord, niet toerekeningsvatbaar, hoort stemmen, ziet dingen, denkt dat hij gevolgd wordt > verward, psychose, crisisdienst
trek niet meer, op van de zenuwen, aan de grond, zit erdoorheen, kan niet meer, geknakt > psychische klachten, overbelast
jaren in elkaar geslagen, oud zeer, nare herinneringen, herinneringen, herbeleeft, ptss volwassen, volwassene trauma > ptss volwassenen, emdr
eng dromen, nachtelijke paniek, wordt gillend wakker, gillend wakker, huilend wakker, wakker van, slaapt niet meer, wil niet alleen slapen, durft niet te slapen, plast weer in bed, kind trauma, kleuter trauma, getraumatiseerd kind > nachtmerries, herbelevingen, traumatherapie
afspraken bij ggz, dwingen tot hulp, dwingen tot opname, tegen zijn wil opnemen, tegen wil opnemen, onder dwang opnemen, opgesloten in kliniek > verplichte zorg, opname
dichte gordijnen, gordijnen dicht, sluit zich af, komt nergens, doet niet open, doet nooit open, laat ons niet binnen, houdt iedereen af, houdt hulp af, wil ons niet zien > zorgmijders, niemand binnenlaat
stinkt, smeerboel, zwijnenstal, beestenboel, troep in huis, vuilnis, vuilniszakken, zooi, bende, vieze woning, kattenpis, uitwerpselen, ziet er niet uit binnen, vervuild, smerige flat > vervuilde woning, verzamelen

zuiplap, zuipt, lazarus, teut, aangeschoten, straalbezopen, dronken lap, kratjes, krat bier, wodka, whisky, jenever, fles op, flessen, aan de fles, stevig innemen > drinken, gedronken, verslaving
hij is dronken, bezopen man, man bezopen, partner drinkt, man drinkt, haar man drinkt, man aan de drank, dronken partner, dronken man, man zuipt, hij drinkt > partners gedronken, partners hij weer gedronken heeft
ouder verslaafd, ouders verslaafd, vader verslaafd, moeder verslaafd, vader aan drugs, moeder aan drugs, vader aan drank, moeder aan drank, vader alcoholist, moeder alcoholist, ouders drinken, ouders aan drugs, moeder blowt, vader blowt > kinderen ouder drinkt gebruikt, ouders met een verslaving
kickt af, van drank af, van drugs af, van de drank af komen, clean, nuchter worden, ontwennen, afkicken, minder drinken, wil van drank af > stoppen, verslaving, detox
pilletje, pilletjes, pammetjes, snuiven, lijntje, lijntjes, ketamine, keta, 3mmc, meth, speed, opiaten, methadon > drugs, gebruiken, verslaving
zwanger en drinkt, zwanger en rookt, zwanger en gebruikt, zwanger drugs, zwanger blowt, zwanger alcohol, zwanger drinkt > zwanger verslaafd, blowen pillen
vergokt, gokt, gokschuld, gokschulden, wedt, bookmaker > gokken, verslaving

is over tijd, dikke buik, in verwachting en bang, zwanger en bang, zwanger geslagen, zwanger mishandeld, aanstaande moeder bang, zwanger onveilig > zwangere onveilige relatie, ongeboren kind
tienermama, tiener zwanger, meisje zwanger, dochter zwanger, zwanger en op straat, kamertje met hulp, kamer met hulp, kamer met begeleiding > jonge moeder, kamer met begeleiding
morning after, pil achteraf, dag erna pil, pil daarna, ongewenste seks, onbeschermde seks, onveilig gevreeen > noodpil
soa, druiper, herpes, geslachtsziekte na > soa-test
net verkracht, gisteren verkracht, vannacht verkracht, eergisteren verkracht, afgelopen weekend verkracht, weekend aangerand, gisteren aangerand, net aangerand > verkrachting korter dan zeven dagen, sporen veiligstellen
vroeger verkracht, jaren geleden verkracht, jaren geleden aangerand, lang geleden misbruikt, vroeger aan haar gezeten, als meisje misbruikt, als jongen misbruikt, oud misbruik > seksueel misbruik langer geleden
dwingt tot seks, moet seks met hem, moet met hem naar bed, gedwongen vrijen, verkracht door haar man, verkracht door partner, verkracht binnen huwelijk, moet vrijen > verkrachting binnen relatie
oom zit aan kind, zit aan haar, zit aan hem, handen in broek, viezerik, kinderlokker, rare spelletjes, seksspelletjes, doktertje > seksueel misbruik kind, seksueel gedrag
naaktpic, nudes, blote pic, pics, piemelfoto, dickpic, foto doorgestuurd, filmpje doorgestuurd > naaktfoto's, appgroepen

op papier voor later, dokter foto's, arts foto's, dokter bekijkt letsel, laten bekijken, wonden laten zien, dokter noteert, arts schrijft op, plekken op papier, blauwe plekken op papier > letsel vastleggen, forensisch arts, rapport voor later
baby gevallen, van commode, val van trap, verhaal klopt niet, rare verwondingen, vreemde plekken, brandplek, brandplekken, bijtafdruk, handafdruk, sigaret > letsel kind, blauwe plekken kind, verhaal past erbij
dokter wil niks zeggen, mag arts zeggen, arts geeft geen informatie, geheimhoudingsplicht arts > beroepsgeheim

ingerekend, in de boeien, boeien, vastgezet, opgesloten op bureau, in het cachot, nachtje cel, vast op politiebureau > aangehouden
in de bak, in de bajes, in de nor, achter slot, zit in bak, bak uit, bajesklant, brommen, tralies, komt uit bak, komt uit gevangenis, loopt buiten, weer buiten, wanneer buiten, straf uitgezeten, uitgezeten, vervroegd vrij, met verlof, weekendverlof, mag naar buiten > komt vrij, verlof, detentie
hoort wanneer hij vrijkomt, wil weten wanneer hij vrijkomt, tip als hij vrijkomt, belletje als hij vrijkomt, bericht als hij vrijkomt, gewaarschuwd als hij vrijkomt > seintje vrije voeten
in de prullenbak, in de la, van tafel geveegd, laat het zitten, doet er niks mee, niks met aangifte gedaan, niet vervolgen, zaak loopt op niks uit > geseponeerd, sepot, klacht artikel 12
brief van justitie, brief snap ik niet, moeilijke brief, snapt brief van officier > sepotbrief
naar het gerecht, bij de rechter zitten, voor de rechter, zit in zaal, toga, rechtsgang, moet voorkomen, steun in de rechtszaal > zitting, rechtbank
brief voorlezen aan rechter, haar zegje doen, zegje doen, zegje, haar verhaal bij de rechter, vertellen wat het deed > spreekrecht
smartengeld uit fonds, fonds van overheid, geld van overheid, geld van de staat, geld van staat, potje, potje slachtoffers, uitkering geweldsslachtoffer, overheidsfonds, geld zonder dader, dader onbekend geld > schadefonds geweldsmisdrijven, schadefonds
geld van hem terug, dader laten betalen, hij moet betalen, laten dokken, dokken, opdraaien voor kosten, kosten ziekenhuis, kapotte bril > schade verhalen op de dader, voegen
op afstand houden, uit buurt houden, wegblijven bij haar, mag niet bij haar in de buurt, mag haar niet zien, mag haar niet appen > contactverbod, gebiedsverbod
staat toch weer voor deur, appt toch weer, belt haar toch, komt toch weer, toch gezien, trekt zich niks aan van verbod, verbod genegeerd, negeert verbod, lapt verbod, schending > overtreedt contactverbod
bandje om zijn enkel, bandje om enkel, kastje om been, enkelbandje, signaal weg > enkelband
werkuren niet gemaakt, komt niet opdagen werkstraf, uren niet gedaan > werkstraf mislukken
heeft spijt van aangifte, durft geen aangifte, bang voor aangifte, aangifte eng, weet niet of ze aangifte wil, stap naar politie > twijfelt over aangifte
vaste persoon, iemand die alles begeleidt, van begin tot eind, een aanspreekpunt > vast gezicht
zus vermoord, dochter vermoord, moeder doodgestoken, vermoord door ex, familie van vermoorde > nabestaanden partnerdoding

buitengezet, buiten gezet, eruit gezet door burgemeester, tien daagjes, moest zijn huis uit, uit zijn huis gezet, man weg gestuurd, huis ontzegd, hij moet weg > huisverbod, uithuisgeplaatste
vecht huisverbod aan, huisverbod aanvechten, beroep huisverbod, bezwaar huisverbod, rechter huisverbod, eens met huisverbod, tegen huisverbod, advocaat huisverbod > rechter huisverbod, jurist
is toch naar huis gegaan huisverbod, toch thuis huisverbod, huisverbod geschonden, huisverbod genegeerd, breekt huisverbod, huisverbod niet aan > huisverbod overtreden
man slaapt in auto, waar moet hij heen, waar moet hij slapen, bed voor hem, hij kan nergens heen, kerel op straat > slaapplek man, daklozenloket
bij maten, crasht, crashen, slaapt bij vrienden, slaapt bij vriendinnen, couchsurfen, logeert bij vrienden, steeds bij iemand anders > bank bij vrienden
puber eruit getrapt, puber eruit gezet, jongere eruit gezet, tiener eruit gezet, jongen eruit gezet, meisje eruit gezet, puber op straat, tiener op straat, meisje niet naar huis, jongen niet naar huis, jongere kan niet naar huis, dak boven hoofd puber, bed voor puber, bed voor jongere > crisisplek jongeren, crisisgroep
student eruit gezet, student op straat, student zonder huis, student niet veilig > mbo-student thuis niet veilig
eruit getrapt, eruit gegooid, buiten geschopt, uit huis getrapt, de deur gewezen > slaapplek, crisisplek
wegduiken, onderduiken, ver weg onderduiken, verdwijnen, spoorloos, waar niemand haar kent, waar hij haar niet vindt, andere provincie, uit de provincie, weg uit de regio, ander deel land > opvang buiten de regio, landelijk, vrouwenopvang
asap weg, moet nu weg, moet er nu uit, tas gepakt, staat met tas, koffers gepakt, gevlucht met kinderen, ervandoor, de benen > opvang, vrouwenopvang, crisisplaats
hoever op lijst, nummer op lijst, lijst lang, hoelang wachten > wachtlijst
beestje, beestjes, hondje, katje, kitten, puppy, viervoeter, huisdiertje, konijnen, cavia's, oppas voor hond, oppas voor kat, oppas voor poes, oppas voor dieren, hond onderbrengen, dieren onderbrengen > huisdieren laten opvangen, huisdieren
lift naar opvang, taxi, vervoer regelen, rit, met koffers, hoe komt ze daar, geen auto > vervoer naar de opvang
pampers, babyvoeding, schone kleren, onderbroeken, tandpasta, simkaart, prepaid, beltegoed, goedkope telefoon > noodpakket, luiers, prepaid telefoon
haar spullen, zijn spullen, bed ophalen, kleren liggen daar nog, spulletjes, papieren ophalen, paspoort ophalen, speelgoed ophalen > spullen ophalen
agent mee, mee met agent, samen met politie, politie erbij, eng adres, gevaarlijk adres, durf niet alleen, niet alleen naar binnen, alleen naar adres > meegaan huisbezoek te spannend, wijkagent
langsrijden, patrouilleren, rondje rijden, let even op, houd in de gaten, hou in de gaten > oogje in het zeil

geen cent te makken, geen rooie cent, geen rooie rotcent, geen geld meer, geld op, skeer, blut, platzak, arm als, armlastig, geen nagel, niks te eten, niets te eten, geen brood, leeg koelkast, koelkast leeg, kinderen honger, boodschappenbon > leefgeld, voedselbank, noodfonds
incassobureaus, incasso's, aanmaning, dwangbevel, vonnis schuld, bkr, zit in de min, diep in de schuld, staat in het krijt, krijt, pof, afbetaling, creditcard, spullen op haar naam, kocht op haar naam, gekocht op haar naam, telefoonabonnement op haar naam, abonnementen op haar naam, bestelt op haar naam, lening op haar naam, contracten op haar naam > schulden ex op haar naam, deurwaarders
stroom eraf, gas eraf, licht uit, kachel uit, zonder stroom, zonder gas, zonder water, geen warm water, energiebedrijf, afgesloten > afsluiting stroom gas water
pasje van moeder, pasje van vader, pasje van oma, pinpas van oma, pint geld, pinnen, plundert, geplunderd, kaalgeplukt, kaalplukken, uitgekleed, leeggetrokken, leeghaalt, rekening leeg, geld van opa, geld van moeder, geld van vader, geld weg bij oudere, geld verdwenen > bankpas geld verdwijnt, financiele uitbuiting
financieel uitgebuit, financieel misbruik, financieel uitbuiten, financieel misbruikt, uitgebuit door zoon, uitgebuit door dochter, uitgebuit door kinderen > financiele uitbuiting, bankpas geld verdwijnt, ouderenmishandeling
en/of, gezamenlijk krediet, samen hypotheek, samen schulden, hypotheek, gezamenlijk > gezamenlijke rekeningen leningen
post ongeopend, post niet open, blauwe enveloppen, durft post niet, stapels post, administratie, financien op orde > brieven openen overzicht
kindertoeslag, toeslagen op zijn naam, belastinggeld, krijgt kinderbijslag niet > toeslagen kinderbijslag vader
hij beheert geld, hij heeft haar pas, mag niet pinnen, eigen pasje, eigen pas > eigen bankrekening

snel ander huis, eerder aan huis, hoger op de lijst, bovenaan de lijst, woningnet, huis met spoed, spoedwoning, andere flat > urgentie huurwoning
wie houdt het huis, wie krijgt het huis, blijven wonen, huis op mijn naam, huis op haar naam, contract op haar naam, huur overzetten, contractoverdracht, medehuurder > huurcontract op naam
huur niet betaald, huur achter, maanden huur, huisuitzetting, uitgezet worden, huis kwijt, dreigt huis uit > huurachterstand ontruiming
heeft nog een sleutel, sleutel nog, kan nog naar binnen, komt zomaar binnen, slot eruit, nieuwe cilinder, ander slot op deur > slot vervangen sleutel
deur eruit, deur ingebeukt, deur geforceerd, raampje kapot, glas kapot, steen door ruit > kapotgetrapte deur ruit
door de muur, gil door muur, gegil door muur, hoort gegil, hoort geschreeuw, hoort gehuil, gehuil, huilende kinderen naast, onderburen, bovenburen, flatgenoten, buren ruzie, hoort ze schreeuwen > buren geschreeuw horen
hoe blijft adres geheim, hij mag niet weten waar zij woont, adres niet te vinden, mag niemand adres weten, uit de systemen > geheimhouding brp
naam delen, naam van die vent, zijn naam kwijt, zijn naam niet meer, van zijn naam af, naam wijzigen, naam terug, haar eigen naam, haar oude naam, zijn achternaam, naam niet meer delen, naam niet meer dragen > naamgebruik achternaam ex
staat nog bij haar ingeschreven, hij staat nog ingeschreven, hem uitschrijven > adresonderzoek ingeschreven

kind slaan, corrigerende tik, billenkoek, pedagogische tik, pets, oorvijg, met de riem, hardhandig, harde hand, opvoeden met slaan, tik hoort erbij, klap hoort erbij > slaan opvoeding, kindermishandeling
juf, meester, juffrouw, juf hoort, meester hoort, kleuterjuf, onderbouw, bovenbouw basisschool, groep 3, groep 4, groep 5, groep 6, groep 7 > juf, klas, basisonderwijs, schoolmaatschappelijk werker basisonderwijs
vertelt aan juf, zegt tegen juf, vertelt op school, kind vertelt, juf hoort kind, juf hoort leerling > kind vertelt in de klas, juf
havo, vwo, vmbo, middelbare school, middelbare, middelbaar, lyceum, mavo > voortgezet onderwijs, leerling
roc, stagiair, stage > mbo, stage
spijbelt, spijbelen, spijbelaar, hooky, nooit op school, weken niet op school, zit thuis, wil niet meer naar school, ouders sturen kind niet, schoolverzuim, skipt, bunkert, absent > kind niet op school, leerplicht, verzuim
nieuwe school zoeken, andere school, school wisselen, schoolwissel, school na verhuizing > school vinden
jeugdzorgmevrouw, jeugdzorgmeneer, mevrouw van jeugdzorg, voogdes, jeugdzorgwerker, voogd luistert niet, werken niet mee met jeugdzorg, ouders luisteren niet, ouders weigeren, ouders doen niets > jeugdbeschermer, ondertoezichtstelling, ouders werken niet mee
onder toezicht, ots aanvragen, onder toezicht stellen, onder toezicht krijgen > ondertoezichtstelling
kinderen kwijt, kinderen afgepakt, kinderen meegenomen, kind weggeplaatst, ergens anders wonen kind > uithuisplaatsing
kind vannacht weg, kind nu weg, kan kind blijven, kind vannacht veilig, kan baby blijven, kinderen vannacht > kind vannacht thuis blijven, crisis gezin kinderen
pa zien, vader zien, moeder zien, vader niet zien, bezoek met iemand erbij, iemand erbij kind, niet alleen met vader, alleen met vader, onder begeleiding zien, bezoek onder toezicht, kind ziet vader, niet zonder toezicht > begeleide omgang, kind ziet vader of moeder
geruzie om kinderen, kinderen heen en weer, stoken, zwartmaken, tussen twee vuren, loyaliteit, loyaliteitsconflict, kinderen partij kiezen > vechtscheiding klem
komt omgang niet na, houdt zich niet aan omgang, brengt kinderen niet terug, weekend niet gebracht, papaweekend > omgangsregeling niet nagekomen
zoon slaat moeder, zoon schopt moeder, puber agressief tegen moeder, bang voor zoon, bang voor dochter, bang voor puber, dochter van 15 slaat, puber terroriseert, zoon terroriseert, zoon de baas > puber slaat moeder, bang eigen kind
jongen slaat vriendin, tiener slaat vriendin, puber slaat vriendin, jongen mept vriendin, minderjarige mishandelt > jongere vriendin mishandelt, jeugdreclassering
jongen opgepakt, jongen op bureau, tiener vast, tiener opgepakt, zoon vast > jongere op bureau, minderjarige verdachte
verhoor kind, kind bij agenten, kind vertellen aan politie, kind moet verklaring > kind verhoord
huilt non-stop, krijst de hele nacht, spuugt, ontroostbaar, krijsbaby, drinkt slecht, jong moedertje > baby troosten
dreumes, hummel, ukkie, ukje, peutertje, kleintje van twee > peuter, jonge kind, onder de vier
consultatiebureau, cb, wijkzuster, prikje, inenten, vaccinatie, weegt niet genoeg > consultatiebureau
mama in kliniek, moeder in kliniek, vader in kliniek, moeder opgenomen, moeder psychotisch, vader depressief, moeder somber, ouder ziek in hoofd > vader of moeder opgenomen, kinderen ouders psychische problemen
lotgenootjes, kinderen bij elkaar, kringgesprek > praatgroep

ooms tantes, ooms en tantes, kring eromheen, mensen om haar heen, eigen mensen, familie bij elkaar zetten, familie om tafel, buren vrienden inschakelen, familie optrommelen, kennissen > familie vrienden buren om de tafel, netwerkberaad
zorgt voor man, op tandvlees, aan eind van latijn, trekt zorg niet meer, opgebrand, zorg te zwaar > mantelzorger eind latijn, overbelaste mantelzorg
dementerende, dement, demente, dementeren, alzheimerpatient, in de war oudere, vergeet alles, dementerende vrouw, dementerende man, demente vrouw, demente man, dementerende moeder, dementerende vader > dementie, geweld echtgenoten dementie
pillen in pap, vastgebonden oudere, oudere opgesloten, ligt in poep, ligt de hele dag alleen, geen eten oudere, verwaarloosd oudere, vader verwaarloosd, moeder in verpleeghuis > ouderenmishandeling verwaarlozen

uithuwelijken, huwelijkspartner, moet trouwen met neef, bruiloft gepland, bruiloft geregeld, verplicht trouwen, verplicht huwelijk, gedwongen trouwen, wil niet trouwen, vliegticket, enkeltje, ticket enkele reis, koffer naar turkije, koffer naar marokko, meegenomen naar marokko, meegenomen naar turkije > huwelijksdwang, achterlating
zit vast in buitenland, zit vast in marokko, zit vast in turkije, zit vast in irak, in somalie, achtergelaten, paspoort weg buitenland, papieren afgepakt buitenland > achterlating, paspoort afgepakt buitenland
te vrij, vriend van andere geloof, ander geloof, hoofddoek, hoofddoek af, naam van familie, familienaam, eer, goede naam, erezaak, schandvlek, te schande, vader en broers, broers zoeken haar, ooms zoeken haar, familie bedreigt haar, familie dreigt > eergerelateerd geweld, familie dreigt
hoofd van familie, oudste van familie, baas in familie, wie beslist in familie, gezaghebbend > gezag in familie eergerelateerd
besneden, besnijdenis, laten besnijden, snijden dochter, knippen dochter > meisjesbesnijdenis
het land uit, land uit, land uit gezet, terug naar eigen land, terug naar land van herkomst, terug moeten, in nederland blijven, verblijfspas, pasje ind, verblijfsdocument, papieren hangen aan man, papieren via man, papieren van man, scheidt verblijf > verblijfsvergunning partner weggaat, verblijfsvergunning
zwart in nederland, zonder verblijfspapieren, geen papieren, illegale vrouw > vrouw zonder papieren
spreekt geen nederlands, geen nederlands, taal niet, snap haar niet, verstaat ons niet, begrijp haar niet, turks spreken, spreekt alleen > tolk
doofstom, hoort niks, gebarentaal, slechthorend > gebarentolk dove
komt de deur niet uit, zit altijd binnen, zit binnen, kent niemand, geen aanspraak, alleen thuis vrouw, iets buiten de deur, onder de mensen > koffieochtend vrouwengroep weinig buiten

knoop doorhakken melden, bellen of niet, moet ik dit melden, melden of niet, even sparren, anoniem vragen, zonder wie te noemen, hypothetisch > advies zonder namen wel of niet melden
hoe zeg ik het ouders, ouders vertellen melding, vertellen dat ik meld > vertel ouders melding
nooit meer wat gehoord, melding gedaan en nu, ligt melding, melding verwerkt > melding binnen, terugkoppeling
langs elkaar heen, niemand pakt op, van kastje naar muur, kastje muur, niemand trekt, wie hakt knopen door, wie is de baas, geen schot, geen beweging > muurvast, niemand eigenaar
alles al gehad, alles al gedaan, alle hulp gehad, al twintig jaar, al tien jaar, nergens op aanslaat > jarenlang geweld gewone hulp, mda++
heel circus aan hulp, elke week ander gezicht, vaker per week thuis > veel hulpverleners versleten, intensieve gezinsbehandeling
mag ik dit doorvertellen, mag ik dit doorsturen, doorsturen, doormailen, geheim houden gegevens, avg > gegevens delen
lesje, presentatie, praatje houden, workshop, spreker, voorlichting geven, cursus team > scholing, gastles
centen voor project, potje voor project, geld voor project, geld voor campagne > subsidie project
hoeveel zaken, statistiek, aantallen > cijfers
`;
