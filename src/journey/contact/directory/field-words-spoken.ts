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
