/** What people also say, found by holding a list of everyday words against what the first two lists and cards know. */
export const FURTHER_WORDS = `
rommel, puinhoop, chaos in huis, bende in huis, viezigheid, volgestouwd, dozen tot plafond, huis vol, stapels > vervuilde woning, verzamelen, vervuiling
veel katten, veel honden, te veel dieren, huis vol dieren > dieren, vervuilde woning
spaargeld, spaarrekening, pensioen, aow, erfenis, testament > geld, bankpas, financiele uitbuiting
bestelen, bestolen, bestelt, diefstal, geld stelen, oplichting, oplichten, opgelicht, pincode, misbruik van geld, machtiging misbruiken > geld verdwijnt, bankpas, financiele uitbuiting
tante, oom > familie, oudere
nicht, neef > familie
schoonmoeder, schoonvader, schoonfamilie, schoonouders, zwager, schoonzus > familie
stiefkind, stiefzoon, stiefdochter = kind
stiefouder = stiefvader = stiefmoeder
minnaar, verloofde, scharrel > partner, vriend
inwonend, huisgenoten > huisgenoten
weer samenwonen, weer bij hem wonen, weer bij hem intrekken, weer intrekken bij, weer bij elkaar, hem terugnemen, hem weer binnenlaten, het weer proberen, spijt van vertrek > terug te gaan, teruggaan
verzoenen, verzoening, vergeven, goedmaken, excuses, excuus, excuses maken, het goedmaken > sorry zeggen, herstelgesprek, samen verder
zich verstoppen, verstopt zich, uit handen blijven, weg van hem komen > vluchten, opvang, veiligheidsplan
zelfmoordgedachten, zelfmoordpoging, zelfmoordplan, suicidegedachten, suicidale gedachten, doodswens, denkt aan de dood, wil van brug springen, zich ophangen, polsen > suicidaal, suicide, crisisdienst
flauwgevallen, bewusteloos, buiten westen, buiten bewustzijn, gestikt, geen adem, geen lucht krijgen > wurging, letsel
hersenschudding, hersenletsel, gebroken ribben, ribben, schedel > letsel, breuken
aflopen, loopt af, verlopen, verstreken, langer laten duren, langer duren, voortzetten, doorlopen, nog een keer opleggen > verlengen, verlenging
beeindigen, beeindigd, eindigt, opheffen, opgeheven, eraf halen, stopzetten > intrekken, einde
uitgeprocedeerd, ongedocumenteerd, illegaal, geen verblijf, zonder verblijf = zonder papieren
vreemdelingendienst, vreemdelingenpolitie > ind, verblijfsvergunning
onverzekerd, geen verzekering, zorgpas, niet verzekerd > zonder zorgverzekering, zorgverzekering
gepest, buitengesloten, cyberpesten, online pesten > pesten
naaktfilmpje, naaktbeelden, naaktselfie, seksfilmpje, deepfake, pikant filmpje, beelden verspreiden > naaktfoto, naaktfoto's
afpersing, afgeperst, afpersen, geld eisen > chantage, afpersen, aangifte
snapchat, instagram, tiktok, facebook, socials, sociale media, appgroep > online, appgroepen
deurbel, cameradeurbel, camera aan huis, camera ophangen > camera, beveiliging, veiligheid van woning
bewaken, bewaking, beveiligen > veiligheidsplan, oogje in het zeil
gekrijs, gebonk, gegil, geruzie, kabaal, herrie bij de buren > geschreeuw, buren, overlastmelding
zorgtoeslag, huurtoeslag, kindgebonden budget = toeslagen
kinderalimentatie = alimentatie
kledingbank, speelgoed, kleertjes, kleding, ondergoed, toiletspullen > kleren, noodpakket
met niets, zonder spullen, met lege handen, alleen kleren aan lijf > noodpakket
verhuizer, verhuiswagen, verhuisbusje > spullen ophalen, verhuizen
digid, rijbewijs, identiteitskaart, identiteitsbewijs, papieren kwijt, reisdocument > paspoort, burgerzaken
handtekening, handtekening zetten, tekenen, niet ondertekenen, ondertekenen > tekent, toestemming
toestemming van andere ouder, toestemming weigeren > toestemming, tekent, gezag
schorsing, geschorst, van school gestuurd, verwijderd van school > school, verzuim, leerplicht
schoolgaand, schoolgaande kinderen > leerling, school
hyperactief, concentratie, leerachterstand, zit niet stil > leerling, kind in de klas
laagbegaafd, zwakbegaafd, traag van begrip, moeilijk lerend, begrijpt het niet, laag iq = lvb
autist, autistisch = autisme
blind, slechtziend, analfabeet, kan niet lezen, laaggeletterd > gewone taal, taal
verloving, verloofd, bruidegom, bruid, bruidsschat, moeten trouwen, moet trouwen, uitgekozen man > huwelijksdwang, uitgehuwelijkt
maagdenvlies, hymen, geen maagd meer, maagd zijn > eergerelateerd geweld, maagdelijkheid
familieeer, gezichtsverlies, schande, schande voor familie, te westers, westerse vriend, verkeerde vriend > eergerelateerd geweld
eermoord = eerwraak
pandit, tempel, synagoge, voorganger, geestelijke > moskee, kerk, sleutelpersonen
transpersoon, coming out, non-binair > lhbti
grooming, lokken, gelokt, volwassen man online, oudere man op internet > loverboy, uitbuiting, seksueel misbruik
sekswerker, sekswerk, escort > prostitutie, uitbuiting
veroordeeld, veroordeling, straf gekregen > vonnis, veroordeling
hoger beroep, cassatie, in beroep > rechter, uitspraak
seponeren, niet vervolgen, zaak gestopt, niet verder met zaak > sepot, geseponeerd
drift, bezitterig, manipuleert, manipulatie, emotionele chantage > intieme terreur, dwang, controle
hamster, papegaai, cavia, vogel, dierenpension, baasje > huisdieren
inloop, inloopuur, langskomen zonder afspraak > spreekuur, koffieochtend
gastouder, kinderdagverblijf, naschoolse opvang > kinderopvang
folder, brochure, flyer, informatiemateriaal > voorlichting, uitleg
casusoverleg, overlegtafel, mdo, grote tafel, alle partijen, om tafel > overleg, doorbraakoverleg, iedereen bij elkaar
doorzettingsmacht, knoop doorhakken, niemand beslist, niemand voelt zich verantwoordelijk, naar elkaar wijzen > vastgelopen, opschalen, doorbraakoverleg, eigenaar
tiener, tieners, puber > jongere, jongeren
crisisbed, noodbed, logeerbed, tijdelijk bed, bed voor de nacht > crisisplek, crisisplaats, bed
niet te troosten, ontroostbaar, huilbaby, huilt veel, niet te sussen, sussen > laat troosten, baby
toezicht bij bezoek, iemand bij omgang, begeleid bezoek, bezoek onder toezicht, zien met iemand erbij > begeleide omgang
vrouwelijke dader, vrouw die slaat, moeder die slaat, vrouwen die slaan > vrouwen uithalen, behandelaar vrouwen
melden bij ouders bespreken, ouders vertellen van melding, ouders inlichten, zeggen dat ik meld, open zijn over melding > vertel je ouders, melding gaat doen
hulpverlener mee naar zitting, mag ik mee naar zitting, aanwezig zijn bij zitting, in de zaal zitten > hulpverlener mee de rechtszaal in, rechtszaal
`;
