import type { Wording } from './concepts.ts';

export const dutch: Wording = {
  language: 'nl',
  concepts: {
    not: `niet, geen, nooit, zonder, noch, niets, nergens`,
    if: `als, wanneer, indien, mocht, zodra, of, in het geval, mits, omdat`,
    ask: `graag, alstublieft, alsjeblieft, aub, svp, ajb, gelieve, kunt, kun, kan je, zou, zouden, wilt, wil je, wil jij, willen, verzoeken, vragen, vraag, hopen, hopelijk, waarderen, stellen ~6 op prijs, dankbaar, blij, fijn, helpt, help, helpen, geef, geeft, gun, geven, laat, schrijf, deel, denk, denkt, vergeet niet, onthoud, verdienen, verdien, waard, minuutje, minuten, seconden, klik, even, gewoon, doen, plezier, mogen we, tellen, telt, streven, gaan voor, welkom, leuk, top, kleine moeite, uitnodigen, ondersteun, steun, eerlijk zijn, wees zo,
      beloon ons, beloon onze,
      droom, ons doel, onze wens, mogen we hopen,
      van u, van jou,
      verdiend, verdient, (geldt|gelden|telt|tellen) ~4 (als|tegen|voor), wat ~2 (kunnen|kan) ~3 doen, zodat (u|je), is er iets, doe je mee, doet u mee, rekening mee, houd ~4 rekening,
      a u b, a.u.b,
      zou ~6 maken, waard ?, ga dan, uw beurt, niets helpt, bereid,
      wat dacht (u|je), wat vindt u van, kies, kiest, hoe zit het met,
      mogelijk ?, (is|zou) ~4 mogelijk, (gezien|beschouwd|gerekend) als, als ~2 (gezien|beschouwd|gerekend),
      gerust, onthoud (ze|het|die) ons ~1 niet,
      (bekroon|beloon|bekroont|beloont) (u|je) ons`,
    before: `voordat, vóórdat, voor u (een|uw), alvorens, in plaats van, ipv, i p v, liever, eerst, eerder dan, vooraf, voor het (plaatsen|publiceren|posten|reviewen|recenseren), dan wel, op de eerste plaats, beter ~3 (ons|hier|even),
      vooraleer, voordat u, voordat je, voor het (schrijven|beoordelen|geven), voor een (negatieve|slechte) ~1 (review|recensie|beoordeling), in plaats, en niet, maar niet, niet via, niet meteen, niet direct, pas daarna, daarna pas, vooraf, alvorens, eerst,
      overweegt, overweeg, eerst,
      (liever|beter|eerder) ~8 dan,
      voor (u|je|jullie) ~12 (beoordeel*|plaatst|schrijft|geeft|achterlaat|publiceert|post|cijfer*|beslist|reageert|klikt|deelt|iets), voor u ~6 (beoordel*|review|recensie|feedback|sterren),
      en niet in
      !liever niet in, !liever niet ~3 (noem*|vermeld*)
      !ruil voor, !voor een product`,
    us: `ons, mij, me, onze (klantenservice|team), ons team`,
    deny: `(wij|we|ik) ~3 (niet|geen|nooit|niets) , (kunnen|mogen|zullen|willen|geven|betalen|bieden|vragen|verkopen|versturen|doen) (wij|we|ik) ~5 (niet|geen|nooit|niets), (wij|we|ik) (kunnen|mogen|betalen|geven|bieden|vragen|verkopen|versturen|doen|hebben) ~5 (niet|geen|nooit|niets), verlopen, niet meer geldig, ongeldig, niet van ons, is niet van, niet toegestaan, verboden, namens ons, oplichting, negeer, niet mogelijk, hoeft u niet,
      (bestaat|is|zijn) ~2 niet meer, gestopt met ~3 (nieuwsbrief|korting*|actie), (kortingscode*|actie|nieuwsbrief|bon) ~3 (niet|verlopen|gestopt|beëindigd|afgelopen), helaas geen, er is geen, er zijn geen, geen tegenprestatie, zonder tegenprestatie,
      (past|passen) ~4 niet, geen showroom
      !kunnen niet wachten, !mis (niets|het niet)
      !niet ~3 (laatste|enige) (keer|bestelling|aankoop|maal)
      !verzoeken u geen
      !(niet) onthouden, !niet ~1 (onthouden|verzwijgen)`,
    asked: `(uw|je|jouw) (vraag|verzoek|klacht|opmerking), (u|je|jij) (vraagt|vroeg|vroegt|schrijft|schreef|noemt|noemde|stelt voor|wilde|meldde|klaagt|zei), waar u over klaagt, heeft (iemand|u iemand), als iemand ~4, zoals u (voorstelt|vroeg), u meldde,
      (een|nog een|korte|twee) (vraag|vragen|vraagje) (over|voor|bij|aan|met betrekking), (hebben|heb) ~2 (nog |)(een|nog een) (vraag|vraagje), (u|je) (had|hebt|heeft) ~4 (gevraagd|gemeld|geschreven|aangegeven|verzocht), (u|je) (informeerde|verzocht|wenste|wilde), in antwoord op, naar aanleiding van (uw|je), geen zin meer, (dit|deze) (bericht|mail|e mail) omdat,
      (kortingsbon*|bon|code|kortingscode*|cadeaukaart|cadeaubon*|voucher|coupon|actie|aanbod|aanbieding|korting) ~1 (die|dat) (u|je|jij) ~3 (gebruik*|inwissel*|ingewisseld|invoer*|ingevoerd|invul*|ingevuld|aangevinkt|verzilver*|noem*|zag|zagen|bedoel*|vond), (die|dat|waar) (u|je) ~1 (noemt|noemde|bedoelt|bedoelde|zag|vond|over schreef), (u|je) (wilt|wil|wenst|wens|verzoekt|vroeg) ~2 (lagere prijs|korting|prijsverlaging|waardebon|kortingsbon),
      (korting*|kortingscode*|bon|code*|prijs*|%|actie*|waardebon) ~2 (u|je) ~5 (kreeg|gekregen|ontving|gebruikte|invoerde|zag|had|toegepast|ontvangen|bedoelt),
      (vraag|aanvraag|bericht|mail) ~2 (over|naar|betreffende) ~2 (korting*|kortingscode*|bon|waardebon|code*|prijs*|actie*|aanbieding*),
      vraagt (of|naar|om),
      (wilde|wilden) (u|je) ~6 weten, (u|je) (wilde|wou) ~2 weten
      !wat u schrijft
      !een vraag over een knop, !(heeft|hebt|heb) (u|je) een vraag over`,
    thanks: `dank*, bedankt, bedanken, dankjewel, dankuwel, dank je, danken, erkentelijk, dankbaar, bedankje, thanks, merci,
      duizendmaal, hartelijk dank, dank u, dank je, dankwoord, merci, top dat (u|je), fijn dat (u|je|jij|jullie) ~6, leuk dat (u|je|jij|jullie) ~6, wat (lief|fijn|leuk|mooi) (dat|van), lief van, super dat, geweldig dat (u|je|jij), stellen ~4 op prijs, waarderen ~4, gewaardeerd,
      lief dat, superlief, erg blij gemaakt, blij gemaakt, blij ~1 (met|dat) ~6, gelukkig gemaakt, verheugd,
      (bestelling|aankoop|order) ~3 (bezorgde*|gaf|geeft|bracht|maakte|maakt|toverde) ~8 (glimlach|blij|vrolijk|trots|plezier|gelukkig), bedankje*, dankwoord*, (dank|bedankt|dankjewel|dankuwel|merci|thanks|bedanken|bedank) ~2, dankbaar ~1, waarderen ~3, !(dank|bedankt) ~2 (voor|dat) ~3 (geduld|bericht|reactie|foto*|antwoord|begrip|info*|mail|melding|terugkoppeling),
      (reusachtig|groot|dik|welgemeend|oprecht*) ~1 (dankjewel|dank|bedankt|dankuwel), dank ~2 betuigen,
      (vertrouwen|steun|bestelling|aankoop|trouw) ~1 betekent ~3, (niet|nooit) genoeg ~3 bedanken, dank voor ~2 (aankoop|bestelling|vertrouwen|steun|keuze|order), namens ~4 dank,
      (duizendmaal|duizend maal|heel veel|ontzettend|wat fijn|duizend) ~2 (dank|bedankt|dankjewel), wat (fijn|leuk|mooi) ~8,
      (dankbaarheid|dank) ~2 (uiten|tonen|betuigen|uitspreken|te tonen|te uiten),
      dankbaar ~1 (dat|voor), dankbaarheid,
      (zeggen|laten weten|weten) ~2 hoe (zeer|erg|blij|dankbaar) ~6 (waarderen|waardeer|blij|dankbaar), hoe zeer we het waarderen,
      (oprechte|hartelijke|welgemeende|warme|diepe) dank, aanvaard ~4 dank,
      (erkentelijkheid|dankbaarheid) voor, zeer erkentelijk,
      (waardering|erkentelijkheid) ~1 (uitspreken|uiten|betuigen)
      !blij ~2 (u|je) te (helpen|melden)
      !(niet|onverhoopt) ~1 blij zijn, !blij zijn ~3 niet, !mocht ~4 blij zijn
      !blij met ~2 abonnement
      !(dank|bedankt) ~1 voor ~3 (terugbellen|bericht|reactie|antwoord|foto*|melden|geduld|doorgeven|belletje|telefoontje|mail)`,
    review: `*review, *reviews, *beoordeling, *beoordelingen, *recensie, *recensies, feedback, (uw|je|jouw|een) oordeel, *ervaringen ~3 amazon, (uw|je|jouw) mening, meningen, *klantervaring*,
      recensent*, reviewer*, *reviews, *reviewtje*, *klantbeoordeling*, *productbeoordeling*, *productreview*, testimonial*, sterrenbeoordeling*, (publieke|openbare) reactie, (uw|je|jouw) (waardering|verdict), *beoordelinkje, (uw|je|jouw) ~1 reactie op amazon, gebruikerservaring*,
      (uw|je|jouw|sterren|hoge|een) waardering, waarderingen, *klantwaardering*, (die|uw|je|jouw) (opmerking|reactie|commentaar) ~1 amazon,
      wat (u|je) ~6 (geschreven|geplaatst|gepost|schreef), over ons ~2 geschreven,
      *reviewpagina*, *beoordelingspagina*,
      *sterbeoordeling*, *sterrenbeoordeling*, (uw|je|jouw) ~1 (twee|drie|vier|een|1|2|3|4) ~1 ster*, (uw|je|jouw) (reactie|opmerking|commentaar) ~2 (productpagina|amazon|pagina|profiel|online), bericht over ~5 (online|staat|amazon), recensie*, waardering*, (bericht|berichtje) achter ~3, !waardering ~3 (spreken|voor uw|voor je),
      *klantmening*, kritiek ~1 nog, (milder|beter|hoger|slecht|goed) cijfer, *sterrenreview*, *fotoreview*,
      (uw|je|jouw) (ene|enige|enkele) ster, ene ster, (uw|je|jouw) (oordeel|kritiek|ster|sterren),
      *reviewtekst*, *recensietekst*, *beoordelingstekst*,
      (reactie|commentaar|opmerking*) van (vorige|afgelopen|laatste|gisteren|eerder|u|vorig) ~1, (reactie|commentaar|opmerking*) (op|bij) (amazon|het product|de pagina),
      (uw|je|jouw) commentaar, commentaar ~3 (product|artikel|pagina|amazon), (enthousiaste|positieve|lovende|mooie|lieve|leuke|goede|aardige|warme|negatieve|slechte|kritische) (reactie|reacties|commentaar|opmerking*), vergeet ~2 sterren,
      (uw|je|jouw) (score|cijfer|punten|punt|cijfers), (idee*|suggestie*|tips|inspiratie|voorbeeld*) ~2 voor (je|uw|jouw) (reactie|tekst|woorden|bericht), (matig*|laag|lage|slecht*|mager*) (cijfer|score|waardering),
      (opmerking*|reactie*|woorden) ~2 op ~1 (de|onze) ~1 (verkoperspagina|productpagina|pagina), (de|uw|je) score, (laat|toont) ~2 (uw|je) aankoop zien, uw reactie plakken, (in|aan) (uw|je) reactie,
      (mening|oordeel) ~2 over ~3 (gaf|gaven|gegeven|deelde|deelden|gedeeld|plaatste),
      *reviewvoorstel*, *recensievoorstel*,
      het cijfer ~1 (verbeter*|verhoog*),
      *recensie schrijft, ons een (1|2|3|één|twee|drie) ~1 gaf
      !schadebeoordeling, !beoordeling (van|door) ~2 (schade|monteur|specialist|technicus), !ter beoordeling, !in review, !blijk van waardering, !waardering voor (uw|je)
      !onze waardering
      !(uw|je) commentaar (op|over|bij) ~2 (ontwerp|proef|voorstel|factuur)`,
    give: `schrijf*, schrijven, laat, laten, achterlaten, achter te laten, plaats*, deel*, delen, geef*, geven, vertel*, post*, publicer*, zet, zetten, sturen, stuur, meld*, weet, weten,
      schrijf*, plaatst, plaatsen, delen, deel, zegt, zeg, zeggen, vertelt, typ, typen, tik, tikt, tikken, voeg*, dien*, indien*, formuleer*, post*, upload*, noteer*, spreek*, uit te, verklap*, doorgeven, geven, gaf, gun*, schenk*, klik*, zetten, stuur*`,
    opinion: `mening*, ervaring*, indruk*, oordeel*, gedachten, wat u (ervan|er van) (vindt|vind), wat je ervan vindt,
      bevinding*, gedacht*, visie, hoe (u|je|jij|het) ~4 (bevalt|vindt|vond|bevallen|ervaart), wat (u|je|jij|jullie) ~3 (vindt|vind|vond|denkt|denk|vonden)`,
    words: `woord*, regel*, zin, zinnen, zinnetje*, reactie*, opmerking*,
      woordje*, regeltje*, zinnen*, alinea, steekwoorden, tekstje
      !reactie ~4 (op|van) ~2 (mail|bericht|vraag)`,
    others: `(ander*|toekomstige) (*kopers|*klanten|*mensen|*s|*en), anderen, amazon, productpagina*, online, openbaar, publiekelijk, iedereen, mensen,
      anderen, andere, medekopers, geïnteresseerde*, twijfelaars, internet, artikelpagina*, verkooppagina*, marktplaats, vrienden, gezinnen, ouders, *bezoekers, *gebruikers`,
    rate: `beoordelen, beoordeel, beoordeelt, beoordeeld, recenseren, recenseer, (laat|laten|laat je|schrijf|schrijft|schrijven|schreef|plaats|plaatst|plaatsen|geef|geeft|geven|gaf|deel|deelt|delen|zet|zetten|post|posten|achterlaten|publiceer) ~6 (review|reviews|beoordeling|beoordelingen|recensie|feedback|mening|ervaring|ervaringen|sterren|ster|cijfer|score|oordeel), (review|beoordeling|recensie|feedback|mening|ervaring|ervaringen|sterren|cijfer|reactie) ~5 (schrijven|schrijft|plaatsen|plaatst|achterlaten|achterlaat|geven|geeft|delen|deelt|posten|online zetten|achter te laten|te schrijven|te plaatsen|te geven), (vertel|vertelt|vertellen|zeg|laat) ~4 (anderen|andere|amazon|iedereen|kopers|het verder|weten wat|ons weten wat), zegt het voort, zeg het voort, wat je ervan vindt, wat u ervan vindt, (een paar|paar|enkele) (regels|woorden|zinnen|woordjes) ~5, aanbevelen ~2 (anderen|amazon), stem op ons, rapportcijfer, een cijfer,
      beoordeelde, beoordelend, recenseert, reviewen, review je, reviewt, (geef|geeft|geven|gun|gunt|klik|klikt|schenk|schenkt|ken|kent|toekennen|verdeel|aanklikken|tik|tikt) <4> (sterren|sterretjes|ster|punten|cijfer|score), (schrijf*|plaats*|geef*|laat|laten|achterlaat|deel*|tik*|typ*|post*) <5> (*review|*recensie|*beoordeling|*waardering|feedback|oordeel|*reviewtje|indruk*), beoordeling ~2 (achter|geven|plaatsen|op), waarderen ~2 met, (zou*|waarderen|blij|hopen|rekenen) ~6 (*review|*recensie|*beoordeling|feedback),
      review ons, (review|recenseer) (het|ons|dit), op te schrijven,
      (zinnen|woorden|regels|video|foto*) ~7 (amazon|productpagina) en,
      lezen ~5 (amazon|recensie|review|beoordeling),
      (anderen|andere ~1|iedereen|de wereld|mensen|vrienden|kopers) ~3 (vertel*|zeg*|doorvertel*|delen|laat weten|weten), (vertel*|zeg*|deel*) ~4 (anderen|andere|iedereen|wereld|mensen|amazon|door|verder), op de productpagina ~8 (vertel*|schrijf*|deel*|beschrijf*), (regels|woorden|zinnen|zinnetjes) ~4 (amazon|productpagina|geplaatst|plaats*|achter*|schrijf*), (beoordeling|review|recensie|feedback|bericht|ervaring) ~5 (online|geplaatst|live|gepubliceerd), (tijd|minuut|moment) ~2 voor ~2 (beoordeling|review|recensie|feedback), (feedback|beoordeling|review|recensie) (geven|schrijven|plaatsen|achterlaten|posten), (scan*|schrijf*|geef*) ~2 (feedback|review|beoordeling), recenseer*, sterretjes,
      *reviewpagina, *klantmening*, verkoper ~1 beoordel*, beoordel* ~2 verkoper, (op|bij) amazon (zetten|schrijven|delen|vertellen|plaatsen), (wat|dat) ~3 op amazon ~1 schrijf*, *kopers ~3 (over|vertel*), vertel ~3 (*kopers|*liefhebbers|*vrienden), (deel|delen) ~4 (*liefhebbers|*kopers|*vrienden|anderen), op amazon zetten,
      amazon gemeenschap, gemeenschap, oordeel ~2 (plaats*|geef*|schrijf*|geven), plaats ~2 oordeel, (deel|deelt|delen) ~4 (gemeenschap|community|anderen|kopers), (verklap|verklapt|vertel) ~4 (andere|anderen|baasjes|kopers|amazon), ervaring ~3 amazon ~3 schrijv*,
      (regel|regels|regeltje|woord|woordje|woorden|zin|zinnetje) ~4 (op amazon|op de productpagina|bij amazon), in de (reviews|beoordelingen|recensies), na het (plaatsen|posten|publiceren),
      (vertellen|vertel|schrijven|schrijf) ~4 (op|bij) amazon, (op|bij) amazon ~3 (over|erover) ~2 (vertellen|schrijven), (op amazon) ~3 vertellen,
      op (onze|de) ~1 pagina ~1 te (vermelden|melden|schrijven|zetten|laten weten), (geef|geeft|geven) (u|je) ~1 ons ~1 (dan |)punten, (paar|enkele|een paar) (zinnen|regels|woorden) ~3 (gelukkig|blij|deugd),
      (openlijk|openbaar|publiekelijk) ~3 (getuig*|verklar*|kond), amazon ~3 (vertel|zeg),
      allerhoogste cijfer,
      (paar|enkele|een paar) (zinnetjes|regeltjes|woordjes) ~3
      !(vertellen|schrijven) ~4 amazon ~2 (klantenservice|helpdesk|account)
      !(stuur|schrijf|mail) ons via amazon, !ons via amazon ~1 bericht
      !weten we uit ervaring
      !sturen gratis een andere, !sturen ~2 een andere`,
    'five-stars': `(5|vijf) sterren, (5|vijf) ★, ★ ★ ★ ★ ★, *vijfsterren*, 5sterren*, (hoogste|maximale|beste|volledige|volle) (score|beoordeling|waardering|cijfer|aantal sterren|punten|sterren|mep), de volle (5|vijf|mep), maximale score, maximum aantal sterren, (5|vijf) van de (5|vijf), geen vijf worden, (vijfde|5e) ster, alle (5|vijf), een (10|tien), 10 uit 10, 10 van 10, (er |geen )vijf worden, (vier|4|minder dan (5|vijf)) sterren ~8 (onvoldoende|slecht*|negatief|te laag|mager*), topscore, topbeoordeling,
      (5|vijf) sterretjes, vijfje, vijven, (hoogste|maximale|beste|volledige|volle|hoogst mogelijke|best mogelijke|topscore|maximum) ~1 (score|beoordeling|waardering|cijfer|aantal sterren|punten|puntenaantal|sterren|review|recensie), *maximumscore*, *maximale*, *topbeoordeling*, *topreview*, *topcijfer*, een dikke (tien|10), (vier|4|drie|3|minder) ~1 sterren ~8 (onvoldoende|slecht*|negatief|laag|mager*|gezakt|min|fout|tellen|telt|geldt), onder (5|vijf), (minder|lager) dan (5|vijf), geen (5|vijf), de (5|vijf) vol, (5|vijf) op (5|vijf), volle bak,
      *5 sterrenbeoordeling*, 5 sterrenbeoordeling*, 5 sterrenreview*, vijf sterrenbeoordeling*, vijf sterrenreview*, *sterrenscore vol,
      *sterrenrecensie*, (5|vijf) sterrenrecensie*, (maximale|hoogste|maximum) ~1 aantal (sterren|punten),
      uw ★ ★ ★ ★ ★, (volle|hoogste|maximale|maximum|beste) ~1 (score|waardering|beoordeling|punten|aantal|cijfer|mark), (vier|4|drie|3) sterren ~8 (onvoldoende|slecht|negatief|tegen ons|gezakt), (tien|10) met een griffel, (alles|minder|lager|iets) ~2 (onder|dan) ~2 (5|vijf) ~1 (ster*|), (vijf|5) (sterren|ster|sterretjes), een (10|tien) van (u|jou|je), 5 (van|uit) ~1 5,
      (hoogste|maximale|top) ~1 (cijfer|score|waardering|beoordeling), (dikke|volle|ronde|vette) (5|vijf|10|tien), voor het maximum, vijfde ster, het maximum, !vijven,
      (vijf|5) sterren ~1 (zouden|zou|maken|betekenen),
      (4|vier|3|drie) of (lager|minder|slechter), (kies|kiest|geef|klik) ~4 (5|vijf), !(kies|kiest|geef) ~4 (5|vijf) ~1 (minuten|stuks|dagen|kleuren|uur|euro|namen),
      (4|vier|3|drie) sterren ~6 (ontevreden*|slecht|negatief|onvoldoende|gezien|beschouwd|gerekend), gun ~4 (5|vijf) sterren, best mogelijke,
      sterren ~8 ontevredenheid,
      (maximale|hoogste|volle|volledige|hele) ~1 (aantal|score|punt*|rij) ~2 [sterren], alle sterren,
      (liefst|graag|hopelijk|alstublieft) ~1 alle vijf, alle vijf de sterren, (alleen|slechts|enkel) ~1 vijf ~4 (bestaan|overleven|helpen|tellen|redden), vier sterren ~4 (pijn|schaden|te weinig|niet genoeg|slecht), alleen met vijf,
      de vijfde ~2 (het meest|telt|vooral),
      (maar|alleen|pas|de|alle) vijf ~1 (redden|helpen|tellen|maken|houden), (meteen|helemaal|gelijk|direct) ~2 (maximum|bovenaan|naar boven|omhoog|top), (één|een|eentje) (puntje|punt|ster|sterretje) minder,
      (laatste|vijfde|meest rechtse) ster,
      (met|op) een (5|vijf), bij een (4|vier), sterren ~3 (vol|tot de laatste), (vier|4) sterren ~3 (onvoldoende|gezakt|slecht),
      allerhoogste (cijfer|score|waardering|beoordeling), alleen ~3 hoogste
      !(5|vijf) sterren hotel, !hotel (5|vijf) sterren, !een (10|tien) ~1 (minuten|dagen|procent|%|euro), !(5|vijf) sterren (barbecue|restaurant|resort|keuken|comfort|kwaliteit|model|set|luxe|suite|gas*|editie|kamer), !(5|vijf) (gouden|zilveren|rode|gele|lichtgevende|kleine|grote|houten|kerst) sterren, !maximale (belasting|temperatuur|druk|hoogte|gewicht|draagkracht|lengte|snelheid|capaciteit|vermogen)
      !(met|ons) (z n |)vijven, !(vier|drie|twee|maar) ~2 van de (5|vijf) sterren, !(5|vijf) sterren ~2 (set|uit), !het maximum ~3 (gewicht|aantal|is)
      !(vijf|5) sterren om te (verzamelen|plakken|winnen|hangen|naaien), !vijfde ster ~1 (ontbreekt|mist|komt|ligt)
      !(of|dat) ~1 alle sterren, !alle sterren ~3 (in de set|lusje|haakje|aanwezig|branden|werken)
      !(plaats van|opschrift|tekst|gravure) ~1 vijf sterren, !vijf sterren ~4 (gegraveerd|geborduurd|gedrukt|borst|borduur*|zegens), !(borduursel|gravure|opdruk|tekst|logo) ~3 vijf sterren`,
    positive: `positieve, goede, mooie, leuke, fijne, lovende, vriendelijke, aardige, geweldige, uitstekende, toffe, hoge, prachtige, lieve, enthousiaste, warme, positief, goed, gunstige, super,
      goeie, hartelijke, welwillende, fantastische, zonnige, enthousiaste, prettige, opbouwende, complimenteuze, perfecte, prima, schitterende, topreview, mooi, leuk, sterke, hogere, excellente, bemoedigende
      !(goed|positief) of (slecht|negatief), !(goede|positieve) (of|en) (slechte|negatieve), !goede (morgen|middag|avond|dag), !vriendelijke groet*, !goede wil, !een (leuk|leuke|mooi|mooie) (dag|weekend|avond)
      !zo goed (willen|zijn)`,
    negative: `negatie*, slecht*, kritisch*, laag, lage, lagere, matig*, ongunstig*,
      teleurgestelde, vernietigende, afkrakende, zure, boze, harde, oneerlijke, ondermaatse, neutrale, middelmatige, (1|2|3|4|een|één|twee|drie|vier) ster, (1|2|3|4|twee|drie|vier) sterren, lagere, minder goede, kritische, onaardige`,
    'good-review': `(aardig|aardige|vriendelijk*|lovend*|lief|lieve|positief|positieve|mooi|goed) ~1 (woord|woordje|woorden|woordjes|regels|zinnen|reactie|berichtje), een compliment*, beveel ons aan, aanbevelen bij, duim omhoog, duimpje, moeten het ~2 hebben van (positieve|goede), goed woordje,
      (iets) (aardigs|leuks|liefs|positiefs|moois|goeds) ~4, (raad|raadt|beveel) ons aan, ons aanbevelen, ons ~3 aan te (raden|bevelen), duim ~2 omhoog, lof, loftrompet, mond tot mond, mond op mond, (lief|leuk|aardig|mooi|positief|vriendelijk) ~1 (berichtje|reactie|beoordeling|commentaar), lovend*,
      (uw|je|jouw|mooi|een) compliment* ~3 (amazon|productpagina|profiel|pagina), compliment op amazon,
      compliment*, aanbevel* ~3 (amazon|anderen|vrienden), loftuiting*, !lof of kritiek,
      goede woorden, beste reclame, (lieve|aardige|mooie|vriendelijke|warme) (woorden|regels|zinnen), beveel ~2 ons ~2 aan, aanbevelen, aanraden ~3 (amazon|anderen|vrienden), !aanbevelen ~3 (om|dat),
      (enthousiaste|positieve|lovende|mooie|lieve|leuke|goede|aardige|warme) (reactie|reacties|commentaar|woorden|beoordeling|recensie|stem),
      (graag|dolgraag|blij|leuk) ~6 op amazon ~1 (lezen|zien), op amazon ~1 (lezen|zien|horen),
      (zeer|echt|absoluut|warm|van harte) ~1 (aan te raden|aanbevolen|aanrader)
      !(woord*|regel*|zin|zinnen) ~4 (gravure|graveren|kaart*|kaartje|opdruk), !iets leuks (voor|doen), !waardering voor (uw|je|jouw|een|elke), !blijk van waardering
      !(bedankt|dank) ~4 compliment*, !(uw|je|het) compliment ~2 (doet|is|deed), !complimenten of
      !(kook|maak|bak|bouw|brei|naai|schilder|teken|speel|lees|beleef) ~3 (moois|lekkers|fijns)
      !(bedankt|dank) ~5 (reactie|reacties|woorden)
      !op amazon ~1 (zien|lezen) ~2 (u|kunt|status|prijs)
      !(liever|eerder) ~14 op amazon ~1 (lezen|zien)
      !duimpje ~4 (belletje|kanaal|abonne*), !kanaal ~3 duimpje, !iets moois ~2 (bouwt|maakt|knutselt|bakt|tekent)
      !abonnement ~4 duimpje, !duimpje achter ~2 daar
      !iets leuks ~2 (bouwt|maakt|knutselt)`,
    'bad-review': `(slechte|negatieve|lage|kritische|matige|vernietigende|ongunstige|neutrale) (review|reviews|beoordeling|beoordelingen|recensie|recensies|score|feedback|waardering|cijfer), (één|een|1|twee|2|weinig|minder) (ster|sterren|sterretje), (openbaar|publiek|publiekelijk|online) ~4 (klag*|klacht*|negatief|beoordel*|mopper*), (klacht*|klagen|ongenoegen|frustratie) ~4 (openbaar|online|amazon), a tot z garantie, afstraffen, slecht beoordelen, negatief beoordelen, lage score, iets openbaars,
      afkrak*, (1|2|3|4|een|één|twee|drie|vier) ster* ~1 (*review|*recensie|*beoordeling), sterren aftrek, strafpunt*, (klag*|klacht*|mopper*|ongenoegen|frustratie|boosheid|ergernis|kritiek|uithalen|spuien|luchten) <5> (openbaar|publiek*|online|internet|amazon|social*|facebook), (claim|zaak|geschil|klacht|a z claim) ~3 (amazon|openen|indienen|starten), garantieclaim ~3 amazon, chargeback, aan de schandpaal, negatieve (reactie|woorden|commentaar|ervaring online),
      (overweeg*|denk*) ~4 (slechte|negatieve|lage),
      (het|dit) amazon (zegt|meldt|vertelt|laat weten), aan amazon (zegt|meldt|vertelt),
      (een|1|twee|2|drie|weinig) ~2 (ster|sterren) ~1 (geeft|geven|plaatst|achterlaat), op amazon ~1 (lezen|leest|zetten|zien),
      (slecht|laag|negatief|mager) ~1 (cijfer|oordeel|waardering|score), minder dan ~1 (vier|vijf|drie|4|5|3) sterren, a tot z*, negatief ~1 (beoordel*|beoordeelt), (kritische|negatieve|slechte) ~1 (feedback|recensie*|review*|beoordeling*|reactie*),
      slecht* ~1 (beoordeelt|beoordelen|recenseert),
      naar de sterren (grijpt|grijpen|gaat|klikt),
      (uw|je|van) # sterren,
      (één|een|enkele|een enkele) ster ~1,
      openbaar (oordeel|commentaar), openbare (beoordeling|review|kritiek),
      (openbaar|openlijk) ~2 (negatief|negatiefs|slecht), iets negatiefs ~6 schrijft,
      (openbaar|openlijk) ~5 (zegt|schrijft|plaatst|deelt|zeggen|schrijven)`,
    pleased: `tevreden*, blij*, bevalt, bevallen, leuk, fijn, enthousiast*, gelukkig*, verwachting*, naar (uw|je) (zin|wens), genie*, houdt, happy, geslaagd,
      tevreden, blij, gelukkig, genoten, geniet, plezier, naar wens, top, prima, geweldig, perfect, smaakt, gesmaakt, smaakte, gelukt, geslaagd, in orde, in de smaak, overtuigd, onder de indruk, weg van, dol op, fan, lekker, goed (bevallen|aangekomen|gelukt|vindt|vond|werkt), zoals (verwacht|gehoopt|gewenst|beloofd), voldoet, voldaan, mooi, past, heerlijk, verliefd, glimlach,
      overtuigen, gek op,
      (goede|fijne|prettige|mooie|positieve|leuke) ervaring*
      !(wij|we|ons|ik|team) ~4 (blij|fijn|leuk|tevreden|gelukkig), !(zou*|is|zijn|waren|was|lijkt) ~3 (fijn|leuk|top|prima|geweldig|mooi|blij) ~1 (als|om|zijn|vinden), !(blij|fijn|leuk) (als|met uw|met je|om), !pakket* ~2 past, !past (niet|het|u|dat), !goed ~1 (aangekomen|in orde) ~1 (retour|terug), !als (u|je) ~2 (prima|goed) vindt`,
    unhappy: `ontevreden*, teleurgesteld*, teleurstell*, probleem*, problemen, klacht*, mankeer*, gebrek*, defect*, tegenval*, misgegaan, fout*, ongemak*, niet (goed|in orde), valt tegen,
      kapot, stuk, wiebel*, haper*, storing*, mankement*, niet (goed|in orde|zoals|helemaal|naar wens|ok|tevreden|kloppen|werk*|bevall*|functioneer*), iets ~3 (mis|niet|fout|schort|kapot|verkeerd|schuurt|dwars), (anders|minder) dan verwacht, onvrede, ongenoegen, ergernis, zorgen, klagen, ontevredenheid, tegenvalt, tegenviel, tegengevallen, wringt, schort, hapert, klopt ~3 niet, werkt ~3 niet, onvolkomenheid*, miskoop, aan te merken, aanmerking*, verbeterpunt*,
      (slechte|negatieve|vervelende) ervaring*
      !schort*`,
    'if-happy': `(als|indien|mits|wanneer|mocht|omdat|zolang|aangezien) ~7 (tevreden|blij|bevalt|bevallen|goed|leuk|mooi|fijn|enthousiast|genoten|geniet|te spreken|verwachting*|happy|verdien*|lekker|in de smaak|naar wens), (bent|ben|zijn) (u|je|jij|jullie) ~4 (tevreden|blij|enthousiast|happy|te spreken), (bevalt|bevallen|smaakt|smaakte) ~6 [?|schrijf|laat|dan], (vond|vindt|vind) (u|je|jij) ~5 (mooi|fijn|leuk|goed|lekker|top) ~3 ?, (tevreden|blij|enthousiast) ~5 ?, alles ~4 (goed|naar wens|in orde|ok|oké|gelukt|top|prima) ~3 ?, (tevreden|blije|enthousiaste) (klant|klanten|koper|kopers), zo ja, als dat zo is, hoor je daarbij, hoort u daarbij,
      (voldoet|beantwoordt|werkt|loopt|zit|past|doet|smaakt|bevalt) ~8 (verwachtingen|naar wens|goed|perfect|prima|belooft|tevreden*|fijn|lekker) ~6, (hopen|hoop|hopelijk) ~5 {pleased} ~8 {review|rate},
      (hebben|heeft|hebt|kon|konden) ~5 (overtuigd|overtuigen|verrast|enthousiast|blij) ~8, (is|zijn) ~6 (fan|verliefd|weg|dol|gek) ~6 ?, vertel ~6 verder,
      (heb|hebt|heeft) (je|u|jij|jullie) ~6 (genoten|plezier|geluk) ~6, (geniet|houdt|houd) (u|je|jij) ~6 dan, genoten ~8 (vertel|dan|schrijf|laat|deel),
      (doet|deed|doen) ~4 wat ~3 belooft, (bevalt|bevallen|gelukt|smaakt|past|werkt|goed|zit|voldoet|voldaan|aan de verwachting*|naar wens|naar (uw|je) zin|tevreden|blij|gelukkig|dol|weg van) ~6 ?, (als|mits|wanneer|indien|mocht|hoort|hoor) ~8 (bevalt|bevallen|tevreden|blij|gelukkig|enthousiast|naar wens|naar (uw|je) zin|goed|lachen|glimlach*|plezier|dol|mooi|fijn|voldoet|verwachting*), (hoort|hoor|horen) ~1 (u|je|jij|jullie) ~2 bij, (hoort|hoor) (u|je|jij) (daarbij|erbij|bij hen), !(niet|geen|nooit|weinig) ~3 (bevalt|tevreden|blij|naar wens|goed|gelukkig) ~2,
      hoe (dol|blij|tevreden|gek|gelukkig|verliefd|enthousiast|fijn|mooi) ~8, hart ~1 veroverd, (heeft|hebben) ~6 (veroverd|overtuigd|bevallen|gesmaakt|verrast), blij met ~6 ?, (vertelde*|schreef|zei) ~2 ons hoe ~6,
      aan (uw|je|jouw) verwachting* ~1 voldaan, (houdt|doet|zit|smaakt) ~6 (gehoopt|verwacht|beloofd), wat u ~3 (fijn|mooi|leuk|goed|prettig) ~3, hebben (we|wij) ~6 (voldaan|waargemaakt|overtroffen) ~2 ?, !voldoet ~4 niet ~4 verwachting*,
      (fijn|leuk|mooi|super|heerlijk|geweldig) dat ~6 (bevalt|bevallen|tevreden|blij|past|smaakt|mooi vindt|leuk vindt|geniet), zou u ons aanraden, (zou|zouden) ~2 ons ~1 (aanraden|aanbevelen),
      u bent ~3 (tevreden|blij|enthousiast|gelukkig|content), je bent ~3 (tevreden|blij|enthousiast|gelukkig), (omdat|nu|aangezien) (u|je) ~3 (tevreden|blij|enthousiast|gelukkig), (bent u|ben je) ~3 zo ~1 (tevreden|blij|enthousiast),
      als alles ~2 (goed|prima|in orde|top|ok|oke|naar wens|klopt),
      (mocht|als|indien) ~4 (prettig|goed|fijn|positief|leuk) ~3 (geweest|was|is|verlopen), (ervaring|aankoop) ~2 (prettig|goed|fijn|positief) ~2 (was|geweest|is),
      (ben jij|bent u|als je|als u) ~2 (iemand|een van|zo iemand) ~10 {happy}, (vast|zeker|ongetwijfeld) ~2 (in je nopjes|in uw nopjes|blij|tevreden|dol|weg), in (je|uw) nopjes,
      was (u|je) ~1 (blij|tevreden|in uw nopjes) ~6, mocht (u|je) ~2 (tevreden|blij) ~6,
      (als|is|zijn) ~6 (gek op|dol op|verzot op|weg van) ~6, superblij,
      was ~6 naar (uw|je) smaak, (verrukt|enthousiast|lyrisch) van ~3 ?
      !niet ~3 (tevreden|blij|goed|bevalt|enthousiast|te spreken), !bevalt ~2 niet, !als (u|je) (wilt|liever), !niet goed
      !(bevalt|past|werkt) ~3 (niet|nog niet) ~2, !(als|mits|wanneer|indien|mocht) ~6 (niet|ontevreden|geen) ~4
      !niet aan (uw|je) verwachting*
      !(u bent|je bent) ~1 (niet|ontevreden)`,
    'if-unhappy': `(als|indien|mocht|wanneer|voordat|is|gaat|klopt) ~7 (ontevreden|niet|probleem|problemen|mis|fout|teleurgesteld|klacht|klachten|kapot|defect|stuk|tegenvalt|haper*|mankement*), niet ~3 (tevreden|blij|goed|naar wens|in orde|te spreken|helemaal), ontevreden, teleurgesteld, bevalt ~2 niet, iets ~4 (mis|niet|kapot|fout|?), (een|geen) (probleem|klacht|mankement), zo niet, anders, zo nee, (wiebelt|kapot|stuk) ?, gaat er iets mis, schroefje mist,
      (klopt|werkt|past|bevalt|loopt) ~4 niet ~3,
      (stoort|ergert|hindert|mankeert|scheelt|loopt) ~3 (u|je|jou|iets) ~3, bevalt ~3 niet ?, niet (helemaal|echt|zo|volledig|100) ~3 ?, (bent|ben) (u|je) ~2 (teleurgesteld|ontevreden|ongelukkig), !opgelost,
      (om|over) iets wat ~4 (oplossen|verhelpen), is alles in orde ?,
      (merkt|ontdekt|vindt) (u|je) ~2 (gebrek|fout|probleem|mankement)
      !opgelost`,
    contact: `(neem|neemt|nemen|opnemen|zoek|zoeken) ~4 contact, contact ~4 (op|opnemen|op te nemen|met ons), contacteer ons, (mail|bel|app|schrijf|stuur|bericht|antwoord|reageer|meld|zeg|vertel|laat|spreek|praat|geef|informeer|benader) ~4 (ons|mij|me|hier|bericht|weten|aan ons|met ons|seintje|op dit bericht|eerst), (ons|mij) ~3 (weten|mailen|bellen|schrijven|melden|benaderen|contacteren|laten weten|vertellen|een bericht), bericht aan ons, (geef|gun|bied) ons ~5 (kans|gelegenheid|mogelijkheid), bij ons (melden|aankloppen|terecht), (wij|we) (lossen|zoeken|maken|vinden|regelen|helpen) ~5, onze (klantenservice|service|helpdesk), hier melden, komt altijd goed, even hier,
      contacteren, contacteert, mailtje, (bericht|berichtje|mail|mailtje|telefoontje|belletje|appje|seintje) ~2 (aan|naar|sturen|is genoeg|volstaat|genoeg), (mail|mailt|bel|belt|app|appt|schrijf|schrijft|stuur|stuurt|bericht|antwoord|antwoordt|reageer|meld|meldt|zeg|zegt|vertel|vertelt|spreek|praat|geef|geeft|informeer|benader|benadert) ~4 (ons|mij|me|aan ons|met ons|bij ons), (even|eerst|direct|rechtstreeks|gerust) ~2 (met|bij|aan|naar) (ons|mij), met ons ~4 (bespreken|overleg*|praten|oplossen|contact), samen ~5 (oplossing|oplossen|uit), oplossing ~4 (zoeken|vinden|bieden|komen), het ~2 (goed|recht|goedmaken|goed te maken|rechtzetten|oplossen), goedmaken, rechtzetten, recht te zetten, oplossen, op te lossen, (geef|geeft|gun|gunt|bied|biedt|laat|geven|gunnen) ~2 ons ~5 (kans|gelegenheid|mogelijkheid|tijd|oplossen|helpen|weten), trek ~3 bel, aan de bel, laat ~3 weten, (wij|we) ~4 (op|oplossen|regelen|rechtzetten|goedmaken), via (mail|e mail|bericht|telefoon), onze ~2 (klantenservice|klantendienst|service|helpdesk|team),
      opgelost, opgehelderd, uitgezocht,
      (wij|we) regelen, regelen (wij|we), (schrijf|bel|mail|app) ons, (schrijf|bel|mail|app|spreek) eerst,
      schrijf ons eerst, schrijf eerst,
      zeg het (ons|tegen ons|aan ons), vertel het ons, eerst ons,
      (naar|bij) ons ~1 (toe|komen|aankloppen|aan te kloppen), (antwoord|antwoordt|reageer|reageert) ~6 (mail|bericht|ons|e mail),
      van (u|jou|je|jullie) (persoonlijk|zelf|direct|rechtstreeks), (horen|hoor|hoort) ~4 (van|bij) (u|je|jou|ons), (bij|aan|met|naar) (ons|mij) ~1 (thuis|persoonlijk|direct|terecht|melden|praten|bellen|schrijven|mailen), (antwoord|antwoorden|reageer|reageren) ~2 op ~2 (mail|bericht|e mail), (vertel|zeg|meld|schrijf|mail|bel|app) ~2 (ons|mij|het ons), !hoor* van ~3 zodra,
      (berichtje|mailtje|bericht|mail|telefoontje) ~4 (volstaat|is genoeg|helpt|beantwoord), kies ~3 mail, contact op te nemen, de kans ~6 (lossen|rechtzetten|herstellen), (rechtzetten|recht te zetten),
      laten we ~2 (praten|overleggen|samen), (ons|mij) te (schrijven|mailen|bellen|contacteren|benaderen), samen op, onder vier ogen,
      (stuur|stuurt|zend) ~2 ons ~2 (bericht|berichtje|mail|mailtje),
      (direct|rechtstreeks|persoonlijk) contact,
      deur ~6 (open|openstaat),
      (schrijf|zet|meld|vertel) ~5 in dit bericht,
      in dit bericht,
      kies ~2 (mail|bericht)`,
    wait: `wacht*, afwacht*, afzien*, zie* ~3 af, vermijd*, geduld*, onthoud*,
      wachten, wacht, geduld, gewacht, wacht ~4 af, onthouden, onthoudt, terughoudend, zie ~4 van af, ziet ~4 van af, afzien, af te zien, uitstellen, stel ~4 uit, laat ~4 achterwege, vermijden,
      blijf* ~3 (beter |)af, (stel|stelt) ~6 uit, laat ~4 rusten`,
    'hold-off': `(geen|niet) ~4 (beoordel*|review|reviews|recensie|ster|sterren|plaats|plaatsen|publiceren|posten), (wacht|wachten) ~7 (beoordel*|review|recensie|plaatsen|publiceren|sterren|oordeel), (zie af|afzien|onthoud|vermijd) ~5 (beoordel*|review|recensie|plaatsen|negatieve), liever geen (beoordeling|review|recensie), laat de sterren, (sla|sterren) ~3 over,
      (wacht|wachten|wacht u) ~4 (met|tot) ~6 (review|recensie|beoordeling|sterren), niet ~2 (openbaar|publiekelijk|online|via amazon), niet via ~3 (review|recensie|beoordeling), en niet ~3 (review|recensie|beoordeling), niet (meteen|gelijk|direct) ~4 (ster|sterren|review|recensie|beoordeling|slechte),
      (liever|beter|eerder) ~8 dan ~6 (amazon|openbaar|beoordeling|recensie|review|internet|online), niet in (de|een) (beoordeling*|recensie*|review*|openbaar*), in plaats van (openbaar|publiek*|online|op amazon), (horen|hoort|thuis) ~3 niet in ~2 (beoordeling*|recensie*|review*),
      (ren|ga|loop|hol|haast) ~4 niet ~4 (review*|beoordeling*|amazon|recensie*), niet meteen naar,
      (straf|bestraf|afstraf*) ~4 niet, niet ~3 (afstraffen|straffen|openbaar),
      voordat u ~2 (beoordeelt|oordeelt|recenseert|een oordeel velt),
      niet amazon, in plaats van ~2 amazon, (liever|eerder) ~8 dan ~8 {review} ~3
      !niet amazon ~3 (prime|pay|schuld)`,
    change: `wijzigen, wijzig, wijzigt, gewijzigd, aanpassen, pas ~6 aan, past ~6 aan, aan te passen, aangepast, veranderen, verander, verandert, bijwerken, bij te werken, werk ~6 bij, verwijderen, verwijder, verwijdert, te verwijderen, verwijderd, weghalen, weg te halen, haal ~5 weg, haalt ~5 weg, intrekken, trek ~5 in, in te trekken, herzien, herziet, heroverwegen, heroverweeg, verhogen, verhoog, verhoogt, verbeteren, corrigeren, corrigeer, schrappen, ophogen, opkrikken, bijstellen, bewerken, bewerk, actualiseren, updaten, update, terugnemen, omzetten, naar boven, omhoog, wissen,
      wijzigen, veranderd, aanpassing*, pas ~6 aan, aanpast, bijgewerkt, bijwerkt, werkt ~6 bij, verwijdering, haal ~6 (weg|offline|af), haalt ~6 (weg|offline|eraf), halen ~6 (weg|offline|eraf), weghaalt, weggehaald, offline, trekt ~5 in, ingetrokken, intrekt, herzie*, heroverweeg*, heroverweg*, verhoog*, opwaarder*, verbeter*, corrigeer*, correctie, schrap*, geschrapt, opgehoogd, bijgesteld, bijstelt, stel ~5 bij, bewerk*, actualiseer*, update*, neem ~5 terug, neemt ~5 terug, terug te nemen, terugneemt, omzet, omhoog, hoger, wis, wist, ongedaan, rechtzetten, recht te zetten, herschrijf*, herschrijven, aanvullen, aanvult, vul ~5 aan, nog eens (bekijken|kijken|nalezen|lezen), opnieuw (bekijken|bekijkt|beoordelen|beoordeelt|nakijken), milder, verzacht*, naar boven, opkrik*, krik ~4 op,
      (nog eens|nog een keer|nogmaals|opnieuw) ~5 (kijken|bekijken|nakijken|overwegen|lezen|doornemen|herzien|beoordelen), verdwijn*, verdwenen, terugnem*, teruggenomen, neem ~3 terug, neemt ~1 terug, aanpas*, pas ~4 aan, bijwerk*, werk ~4 bij, verwijder*, gewist, intrek*, weghal*, (kloppen|klopt) ~5 niet meer, niet meer (actueel|juist|terecht|van toepassing), bijstel*, (doet|doe) ~4 bij, omhoog, !(app|firmware|software) ~4 (bijwerk*|werk|bij),
      haal ~6 weg, tweede kans, nog actueel, (worden|wordt) ~1 (5|vijf), er nu 5, herzien, !haal ~4 (pakket|film|folie) ~3 weg,
      aanpassing, wijziging, corriger*, verbetering, !(aanpassing|correctie|wijziging) ~3 (adres|bestelling|afspraak|gravure|factuur|maat),
      weg (is|zou|mag),
      (van|uit) ~3 (ster|sterren) ~6 (beter*|meer|maken), iets beters,
      weergeeft, weergaf, weergeven, weer te geven, weerspiegel*, (na te denken|nadenken|nadenkt|nadacht) ~3 over, over ~4 (na te denken|nadenken|nadenkt), (denk|denkt|dacht) ~3 na ~2 over, (nog eens|nogmaals|opnieuw|nog een keer) ~1 (naar|over) ~3,
      van gedachten ~1 verander*, (score|cijfer|sterren) ~2 (verhoog*|ophoog*|optrek*),
      opfriss*, bijstell*, fris* ~4 op
      !(niet|nooit|geen) ~3 (wijzigen|veranderen|verwijderen|aanpassen), !niet om ~4 aan te passen, !(vragen|vraag) ~2 niet ~6 (aan te passen|te wijzigen|te verwijderen), !(helpt|helpen|om|zodat|kunnen|wij|we|onze) ~6 (te verbeteren|verbeteren|verbeter), !verbeter* ~2 (wij|we|onze), !(folie|beschermfolie|sticker|etiket|deksel|dop) ~4 (verwijder*|haal*|weg*), !verwijder* ~5 (folie|beschermfolie|sticker|etiket|deksel|dop), !verbeterpunt*, !update ~3 (app|firmware|software|apparaat)
      !werk ~3 app ~2 bij, !(folie|sticker|label|dop|deksel|bescherm*) ~4 (verwijder*|weghal*), !verwijder* ~6 (folie|*folie|sticker|label|dop|deksel|bescherm*|verpakking), !(adres|maat|termijn|afspraak) ~4 (aanpas*|wijzig*)
      !(hebben|heeft) ~1 (we|wij|ik) ~6 (verbeterd|gewijzigd|gecorrigeerd|aangepast|hersteld|bijgewerkt|verbeterde)
      !(niets|niet) ~1 te (veranderen|wijzigen|passen)`,
    'raise-stars': `(van|uit) ~4 (ster|sterren|twee|drie|vier|2|3|4) ~4 (naar|vijf|5|vier) ~2 (maken|maakt|gaan|vijf|5), (maak|maakt|maken) ~5 (sterren|er) ~3 (5|vijf|vier) [van], (kunnen|kan|konden|mogen) ~6 (vijf|5) [sterren] (worden|van maken|zijn), (extra|ontbrekende|vijfde) ster ~3 (erbij|toevoegen|geven), ster* erbij,
      (van|uit) ~4 (ster|sterren|twee|drie|vier|2|3|4) ~6 (5|vijf|4|vier), {five-stars} ~4 {change}, (een|één|twee|drie|vier|1|2|3|4) (ster|sterren) ~6 {change}, (ster|sterren) ~2 (extra|erbij|meer|bijdoen|toevoegen), (er|daar) ~3 (5|vijf) ~2 (maken|maakt|worden),
      achteraf ~4 (milder|wijzigen|aanpassen),
      sterren ~4 (5|vijf) ~1 worden, (3|drie|2|twee|4|vier|1|een) ster* ~6 (worden|wordt|naar) ~1 (5|vijf|4|vier), milder cijfer, hoger cijfer, beter cijfer,
      (verwijder|verwijderen|haal|wis|schrap) ~6 (*sterbeoordeling|*sterrenbeoordeling|*sterreview|*sterrenreview),
      (reactie|opmerking) ~3 (wissen|verwijderen|intrekken|aanpassen|weghalen), (wissen|verwijder*|intrek*) ~4 (reactie|opmerking) ~2 amazon, !(reactie|opmerking) ~4 (bestelling|cadeau|veld),
      (die|deze|uw|je) (twee|drie|vier|2|3|4) sterren ~10 geen (vijf|5), (die|deze|uw|je) (twee|drie|vier|2|3|4) sterren ~10 (vijf|5) (waard|worden)
      !(ster|sterren) ~6 (ontwerp|motief|gravure|borduur*|logo|opdruk|patroon), !(ontwerp|motief|gravure|borduur*|logo|opdruk|patroon) ~10 (ster|sterren) ~6
      !van # en # (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|aug|sep|okt|nov|dec)
      !vijf sterren is vijf,
      (score|cijfer|waardering) ~5 omhoog`,
    reward: `cadeaubon*, cadeaukaart*, *waardebon*, tegoedbon*, *voucher*, *kortingscode*, *kortingsbon*, *giftcard*, gift card, cadeau, cadeautje*, cadeaus, geschenk*, prijs ~2 (winnen|maak kans), winnen, winnaar*, wint, maak* kans, verloten, verloot, verloting, *loterij, *trekking, *prijsvraag, paypal, tikkie, contant*, cashback, bonus, korting, # % korting, vergoeding, vergoeden, compensatie, extraatje, verrassing, presentje, gratis (product|exemplaar|accessoire|set|hoesje|filter*|tweede|extra|artikel|monster|verpakking|navul*), (verleng*|verlengen|langere|extra jaar) ~4 garantie, garantie ~6 (verleng*|jaar extra|jaar langer|cadeau), (betalen|storten|maken|geven|sturen|krijgt|krijg|ontvangt|ontvang) ~4 (€ #|# euro|€),  (tweede|extra) ~3 (cadeau|gratis|van ons), tegoed, de helft ~4 (terug|betaal*|prijs), spaarpunten, diner voor twee, aankoopbedrag terug, bedankje,
      cadeautjes, presentje*, kado*, *geschenk, *bon, *bonnen, tegoedkaart*, *amazonbon*, (gratis|kosteloos|voor niets) ~2 (tweede|paar|doos|zak|fles|verpakking|set|exemplaar|pakket|product), winactie*, verlot*, loot*, hoofdprijs*, prijzen, prijs ~3 (winnen|kans|weg), maakt ~2 kans, kans ~2 op, iPad, bol com bon, geldbedrag, geldprijs, *premie, trakteer*, trakteren, getrakteerd, beloon*, (jaar|maanden|dubbele|extra|langere|verlengde|tweede) ~3 garantie, garantie* ~5 (verleng*|verdubbel*|extra|erbij|langer), garantieverlenging, punten, iets lekkers, iets leuks, attentie, kleinigheid*, verwen*, bedankje*, (€ #|# euro) ~2 (voor|op|via|cash|terug|cadeau), bespar*, goodiebag, *testpanel*, testpanel, producttester*, vergoed* ~3 (aankoop|product|bedrag),
      € # ~5 (cadeau|paypal|tegoed|tikkie),
      verrassings*, verrass*, gewonnen, winst, win, wint, drone, (krijg*|ontvang*) ~5 (voor niks|voor niets|cadeau|gratis), koffiemok,  kadobon, vakantie, weekendje, dinerbon, filmbon, kaartjes, proefpakket, proefverpakking, (voor niks|voor niets), (wij|we|worden|wordt) ~3 (belonen|beloond), spaarpunten, winkeltegoed,
      *beloning*, beloond,
      loting*, trekking,
      (houd|houdt|houden|behoud|behouden) ~3 (gratis|kosteloos|voor niets), (gratis|kosteloos|voor niets) ~3 (houden|behouden|testen), word ~2 *tester*, *tester*,
      gratis ~3 waard,
      (zak|pak|fles|reep|doos|pot|zakje|beker) ~1 (koffie|thee|chocola*|wijn|koekjes|honing|zeep|gratis|cadeau), *verloting*, *loterij*, *winactie*, *prijsvraag*, verdubbel* ~3 garantie, garantie ~4 (verdubbel*|verleng*|extra|langer), (kleine|leuke|mooie|lekkere) ~1 (verrassing|attentie|cadeau*|bedankje|beloning|presentje|extraatje), extraatje*, testpanel*, (houden|behouden|hou) ~3 (gratis|voor niets|kosteloos), (artikel|product) houden, (sturen|geven|leggen|doen) ~4 (tweede|extra|gratis) ~3, # euro ~2 (terug|paypal|cadeau|voor|per), (geld|bedrag) ~3 terug ~2 paypal, !(tafel|artikel|product) ~6 houden ~4 (terugbetal*|kras),
      (betalen|betaal) ~2 (je|uw) ~1 (volgende|bestelling|aankoop), voor onze rekening, (kans op|maakt kans) ~6, cadeaumand*, geschenkmand*, (levert|brengt) ~3 (op|€|euro), *kaart van (€|#), al (uw|je) geld, geld terug, (houdt|houd|houden) ~2 (muis|product|artikel|gratis), extra ~1 (set|*set|pakket), kans op, !kans op ~2 (schade|lekkage|letsel|brand|storing),
      kostprijs, als dank ~6 (rekening|euro|%|gratis|cadeau), (gratis|voor niets) ~4 (uitkiezen|kiezen|uitzoeken|*hanger|erbij), (kies|kiezen|uitkiezen|uitzoeken) ~3 (gratis|cadeau|lijst), # % ~3 (aankoop|rekening|terug), !gratis (label|retour*),
      (doen|geven|leggen) ~4 (jaar|maanden) ~2 garantie ~2 (bij|extra|erbij|cadeau), terugbetaling ~2 (voor u|van u), (houdt|houd) ~2 artikel,
      loten wij, loten we, (verloten|loten|verloot|loot) ~8 uit, verloting*,
      (tweede|extra|gratis) (paar|stuk|exemplaar|set|pak|fles|proef*) ~4 (voor u|voor jou|gratis|cadeau|erbij), tweede paar,
      op onze kosten ~4 (bijpassend*|tweede|nieuw*|erbij), (sturen|krijgt|ontvangt) ~5 op onze kosten,
      van het huis, automatisch mee, (bedanken|danken|belonen) ~3 met (een|twee|onze),
      # euro terug voor, euro terug voor (elke|iedere),
      (volgende|de volgende|de tweede) (betalen|betaal) (wij|we|ik), op onze kosten de volgende,
      van jou zonder, storten ~2 (euro|€), zonder ~2 cent te betalen
      !cadeaukaartje ~4 (tekst|breekt|leeg), !cadeaukaartje, !cadeauverpakking, !cadeaupapier, !koos cadeau, !als cadeau, !koos "cadeau, !statiegeld, !cadeau* (verpakk*|papier|doos|tasje|kaartje), !*tegoed (op|gebruikt), !als cadeau, !(noem*|vermeld*) ~3 korting*, !korting ~4 (niet|weg|buiten), !beloon* ~2 (ons|onze) ~4 met
      !(kras|terugbetal*) ~8 houden, !verrassing ~3 (grote|onaangename)
      !kans ~4 (op te lossen|oplossen|problem*|rechtzetten|recht te zetten|herstellen|elk), !(retour|verzend|reparatie)kosten ~3 voor onze rekening, !(retour*|verzend*|reparatie) ~4 voor onze rekening
      !zonder prijzen, !cadeaubon zonder prijz*
      !(tweede|extra) (paar|stuk|set) ~4 (ontbreekt|ontbrak|kapot|verkeerd)
      !op onze kosten ~3 (terug*|retour*|vervang*|ophal*|opgehaald|repar*|ruil*)
      !(bedanken|danken) ~3 met een ~2 (bericht|glimlach|groet)
      !pakbon, !cadeaubonnetje`,
    benefit: `terugbetal*, terugbetaling, terugstort*, geld terug, geld ~2 terug, gratis, kosteloos, kostenloos, zonder kosten, € #, # euro, # %, restitutie, tweede, extra, vergoed*, nieuwe, cadeau, korting, aankoopbedrag, betalen ~4 terug,
      (aankoop|aankoopprijs|aankoopbedrag|geld|bedrag|prijs|product) ~4 (terug|weer|betalen|vergoeden|storten), krijgt ~3 terug, (sturen|krijgt|krijg|ontvangt|ontvang|schenken|geven) ~4 (mok|beker|tas|set|kaars|fles|proefpakket|pakketje|hanger|doek|exemplaar|chocola*|sleutelhanger|zakje),
      euro terug,
      op onze kosten`,
    exchange: `in ruil, als dank, als bedankje, bij wijze van dank, als tegenprestatie, tegenprestatie, om (u|je|jou) te bedanken, (zodra|wanneer|als|nadat|na) ~5 (review|beoordeling|recensie|geplaatst|geschreven|online|beoordeeld|feedback|gedeeld), screenshot*, schermafdruk, schermafbeelding, (link|foto|bewijs) ~4 (review|beoordeling|recensie), voor (uw|je|jouw|elke|iedere|een|de) ~1 (review|beoordeling|recensie|feedback|moeite|tijd|mening|ervaring), voorwaarde, (onder|tussen) (alle|iedereen|allen|degenen|de), (wie|iedereen die|klanten die|kopers die|degene die) ~6 (beoordel*|review|recensie|schrijft|plaatst|deelt|geeft|achterlaat|mening|moeite), elke maand, meedoen, doe mee, deelnemen, dan (sturen|krijg|krijgt|ontvang|ontvangt|maken|betalen|storten|geven) ~4, en (wij|we|ontvang|krijg|krijgt) ~2, mag de code, = , kleine moeite, stuur ons ~3 screenshot,
      in ruil, ruil, tegenover, als (kleine|kleinigheid|)~1 (dank|bedankje|blijk|beloning|waardering), ter (beloning|dank), (voor|per) (uw|je|jouw|elke|iedere|een|de|eerlijke) ~2 (*review|*recensie|*beoordeling|feedback|moeite|tijd|mening|ervaring|inzet), (review|recensie|beoordeling) ~4 en ~5 (ontvang*|krijg*|win*|maak*|stuur*|claim*), (beoordeel*|recenseer*|review) ~6 en ~2 (ontvang*|krijg*|win*|maak*), (alle|iedere|elke|onder) ~2 (recensent*|reviewer*|schrijvers|inzenders), zin in, interesse in, (stuur|mail|app|toon) ~5 (link|screenshot|bewijs|schermafbeelding), u (beoordeelt|schrijft) ~1 (wij|we), jij (schrijft|beoordeelt) ~1 (wij|we), klaar, (zinnen|woorden|regels|video|foto*) ~6 (amazon|productpagina) en, bedanken ~3 met, met (een|wat) geluk, testpanel, belonen (wij|we), (wij|we) belonen,
      (doet|doen|doe) mee, kans,
      (*review|*recensie|*beoordeling) ~1 (is|zou) ~6 waard, (alleen|enkel|slechts) ~5 (review|recensie|beoordeling),
      (zodra|wanneer|als|nadat|is|staat) ~8 (online|geplaatst|gepubliceerd|live|gepost), (stuur|stuurt|mail|mailt|sturen) ~4 (link|screenshot|foto|bewijs|schermafbeelding) ~3, iedereen die ~8, (wie|alle klanten|klanten) ~1 die ~8, voor (elke|een|uw|je|iedere) ~1 (beoordeling|review|recensie|feedback|waardering), (doet|doe|dingt|maakt) ~4 (mee|kans) ~4, automatisch ~4, waard ~2, (als|uit) (dank|bedankje|tegenprestatie|beloning|waardering), (hoeft|hoef|moet) ~5 alleen ~6, (geven|schrijven|plaatsen|beoordelen) en (wij|we|u|je) ~3, !voor een review neem,
      voor wat hoort wat, (levert|brengt) ~3 (u|je|jou) ~6, (staat|is) ~3 (erop|online|geplaatst), zoals beloofd, wie ~5 (plaatst|schrijft|beoordeelt|deelt|post|achterlaat), interesse ?, in ruil voor, elke (geplaatste|gepubliceerde|geschreven|nieuwe) ~1, zoeken ~2 (reviewer*|tester*|recensent*),
      afgesproken, daarvoor, elke (recensent|beoordelaar|tester|klant|koper), (plaats|schrijf|geef|beoordeel) ~3 en ~6, !(schrijf|geef|plaats) ~3 en ~4 (retour|terug|doe|doos),
      voor (elke|iedere) ~1 (recensie|beoordeling|review), per (recensie|beoordeling|review),
      voor (elke|iedere) ~2 (recensie|beoordeling|review)
      !tijd voor een review, !voor een beoordeling ~2 (neem|tijd)`,
    neutral: `eerlijk*, goed of slecht, slecht of goed, positief of negatief, negatief of positief, hoe dan ook, wat u ook, wat je ook, vrijblijvend, het mag, niet verplicht, vrijwillig, aan u, aan jou, geheel aan u, objectief, oprecht*, onbevangen, in (uw|je) eigen woorden, alle opmerkingen, ook kritisch*, kritiek, zoveel sterren als, veel of weinig, ongeacht, plus en minpunten, wat beter kan, wat niet, ook de slechte, of niet,
      zowel, lof en kritiek, lof of kritiek, kritiek (is|mag), eerlijk*, onafhankelijk, plussen en minnen, minpunten, goede en slechte, sterke en zwakke, voor en nadelen, neutrale mening, (of|ongeacht|maakt niet uit) ~5 (positief|negatief|goed|slecht|tevreden|bevalt), het maakt niet uit, alles mag, waarheidsgetrouw*, constructie*, elke (mening|reactie|beoordeling|ervaring), iedere (mening|reactie|beoordeling), kritische noot, oprechte, ook als ~6 (niet|minder),
      lof (of|en) kritiek, (mooi|leuk|goed) ~3 of niet, of ~6 of niet,
      onomwonden, zoals u goeddunkt
      !eerlijk zijn als, !zou eerlijk`,
    mention: `noem, noemt, noemen, vermeld, vermeldt, vermelden, benadruk, benadrukt, benadrukken, benoem, benoemt, benoemen, (schrijf|schrijft|zeg|zegt|zet) ~3 (dat|hoe|iets over|er bij|erbij),  niet (noemen|vermelden|benoemen), (laat|laten) ~6 (weg|achterwege|buiten beschouwing|onvermeld), (één|een|twee|drie|vier) (zin|zinnen) ~3, begin met, eindig met, als slot, trefwoord*, steekwoord*, woorden als, bijvoorbeeld dat, zoiets als, beschrijf ~2 (de|het|hoe), (voeg|stop) ~4 foto* ~3 (toe|bij), ons advies, verzwijg, titel ~2 (review|beoordeling),
      vermelding*, aan te halen, haal ~5 aan, aanstip*, (leg|legt|leggen) ~3 nadruk, nadruk, te vermelden, te noemen, te benadrukken, onderstreep*, (ga|gaat|in te gaan|ingaan) ~6 (in op|op), (laat|laten) ~8 (weg|achterwege|onvermeld|buiten beschouwing|eruit|erbuiten), weglaten, weg te laten, (hoeft|hoeven|moet|moeten) ~4 niet ~3 in ~2 (review|recensie|beoordeling), niet in (de|uw|je) (review|recensie|beoordeling), zwijg*, verzwijg*, geen woord, kernwoord*, zoekwoord*, de woorden, het woord, (gebruik|gebruikt) ~5 (woorden|woord|termen|zinnen), focus ~2 op, iets over, prijs ~6 (review|recensie|beoordeling),
      buiten (de|uw|je|jouw) (review|recensie|beoordeling),
      (vertel|vertelt) ~3 (dat|hoe) ~4 (in|bij) ~2 (review|recensie|beoordeling),
      (schrijf|zet|zeg) ~4 in ~2 (review|recensie|beoordeling),
      voorkom*, voorkwam*, noem* ~4, vermeld* ~4, benadruk*, (laat|laten) ~6 weg, weglat*, weggelaten, (woorden|termen|trefwoorden|begrippen) ~6 (beoordeling|review|recensie|tekst|voorkom*|gebruik*|vermeld*), niet ~1 (noemen|vermelden|schrijven|benoemen|ingaan), geen woord ~3, ingaan op, !helpen een review schrijven,
      (zinnetjes|zinnen|termen|ideeën|steekwoorden) ~2 voor ~1 (uw|je|een|de) ~1 (feedback|review|recensie|beoordeling), schrijf* ~3 (hoe|dat) ~6, geen woord ~1 over, voeg ~8 foto ~8 toe ~8, !schrijf* ~2 (ons|mij) ~2 (hoe|dat),
      zoiets ~4 schrijven ~2, (zet|zetten|schrijf|vermeld) ~4 (beoordeling|review|recensie) ~4 dat ~2, !zeg dat dan ~3,
      onvermeld, achterwege, buiten beschouwing, onbesproken, (zet|zetten|stel) ~6 (in het zonnetje|voorop|centraal), !voorop ~3 (tevreden*|klant*),
      (helpt|helpen) ~1 (een |)(woord|woorden|zinnetje) als,
      (kunt|kun) ~1 (u|je) ~1 bijvoorbeeld ~1 schrijven
      !(vermeld|noem|schrijf|geef) ~4 (bestelnummer|nummer|maat|kleur|adres), !schrijf wat jij, !vermeld ~3 ordernummer, !in op (uw|je) (vraag|verzoek|klacht)
      !voorkom* ~2 (schade|dat|beschad*), !vermeld* ~4 (bestelnummer|ordernummer|retour*|naam|adres), !noem* ~3 (bestelnummer|ordernummer)
      !recensie erop
      !verdient zeg dat
      !(dat|die|waarover|wat) ~1 u ~1 in uw (review|recensie|beoordeling) ~1, !(review|recensie|beoordeling) (noemde|schreef|meldde|vermeldde|aangaf)
      !dat u in uw (review|recensie|beoordeling) (noemt|vermeldt|aangeeft)
      !zegt dat de (coupon|bon|code|bezorger|koerier|doos|bestelling)`,
    'text-to-copy': `(kopieer|kopieert|kopiëren|plak|plakken|gebruik|gebruikt|neem|neemt|overnemen) ~5 (tekst|deze zin|zin|zinnen|voorbeeld*|onderstaande|volgende|sjabloon|dit|regels) ~2 [over], kopieer en plak, copy paste, knip en plak, (voorbeeldtekst|voorbeeldreview|standaardtekst|tekstvoorstel|sjabloon|kant en klare|voorzet*), neem deze zin, (kunt|kan|kun) ~2 schrijven (dat|bijvoorbeeld|iets als), hier is ~3 (tekst|voorbeeld|voorzet),
      (voorbeeld|voorzet|standaard|kant en klaar|klaar) ~1 (tekst*|zin|zinnen|review|recensie|beoordeling), voorbeeldrecensie*, voorbeeldbeoordeling*, voorbeeldtekst*, modeltekst*, tekstsuggestie*, suggestie ~3 (review|recensie|beoordeling|tekst), (tekst|review|recensie|zinnen|zin|regels|woorden|opzetje) ~6 (voorbereid|klaargezet|geschreven|opgesteld|bedacht|uitgeschreven), (tekst|woorden|zin|zinnen|regels) ~5 (overnemen|over te nemen|kopiëren|kopieer|gebruiken|plakken|plak), (hier|hieronder|onderstaand|bijgevoegd) ~4 (voorbeeld*|tekst|sjabloon|suggestie*|opzet|opzetje), (kunt|kan|kun|zou) ~3 (schrijven|zetten|opschrijven) ~3, schrijf (gewoon|bijvoorbeeld|gerust), sjabloon,
      (voorbeeld|voorbeelden|sjabloon|suggestie|voorstel|idee) ~3 (review*|recensie*|beoordeling*), gewoon (overnemen|kopiëren|plakken), één op één ~2 over*,
      (tekst*|voorbeeld*|zinnen|formulering*|regels|concept*) ~8 (overnem*|kopieer*|kopiër*|gebruik*|plakk*|plak*|knip*), (kopieer|kopiëren|overnemen|plak|plakken|neem) ~6 (tekst|zinnen|voorbeeld|formulering), wat (dacht|denkt|vind|vindt) ~2 van ~1 (top*|super|geweldig*|goed*|snel*|prima|mooi*|fijn*|uitstekend*|perfect*), bijvoorbeeld ~1 (top*|super|geweldig*|goed*|snel*|prima|mooi*|fijn*|uitstekend*|perfect*), kant en klare, voorgeschreven, tekstvoorstel*, tekstsuggestie*, !(tekst*|voorbeeld*) ~8 (gravure|gegrav*|druk*|bordu*|kaart|bord),
      (tekst|zinnen|recensie) ~3 (klaargezet|voorbereid|geschreven|opgesteld|klaar), alleen ~2 (plakken|kopiëren|te plakken|te kopiëren), (zinnetjes|zinnen) voor (uw|je) (feedback|review|recensie|beoordeling),
      zoiets ~3 (schrijven|als), (schrijven|zeggen|zetten) als, iets (als|in de trant van|zoals) ~1 (snelle|goede|top*|super*|geweldig*|mooi*|fijn*),
      neem ~2 (dit|deze|het volgende), neemt u dit,
      *reviewtekst*, *recensietekst*, om te kopiëren, om over te nemen,
      (schrijf|zeg|typ) (gewoon|simpelweg|eenvoudig) ~1 (super|top*|geweldig*|goed*|snel*|prima|mooi*|fijn*|uitstekend*|perfect*), (gewoon|simpelweg) (schrijven|zeggen) ~1 (super|top*|geweldig*),
      (mag|kunt|kan) (u|je) ~2 (overnemen|kopiëren|gebruiken|plakken), (overnemen|kopiëren|overtypen) ~1, (helpen|helpt|fijn|mooi|leuk|lief|top|geweldig|aardig) ~2 als (u|je) ~2 (schrijft|schreef|vermeldt|noemt|zegt|benadrukt),
      (schrijf|vermeld|noem|zeg|voeg) ~1 (gerust|graag|maar|gewoon|even) ~1 dat,
      (een|de) (zin|tekst|regel) (als|zoals|in de trant), (zin|zinnetje|tekst|iets|woorden) ~1 (als|zoals|in de trant van),
      (idee*|suggestie*|tips|inspiratie|voorbeeld*) ~2 voor (je|uw|jouw) (reactie|review|recensie|tekst|beoordeling|woorden), hoeft (alleen|enkel|slechts|maar) ~10 te (schrijven|typen|zetten), (volstaat|genoeg) ~2 (als|om) ~10 schrij*,
      meer hoeft ~4 (review|recensie|beoordeling), *reviewvoorstel*, *recensievoorstel*,
      (onze|een) (raad|tip|advies) ~2 (een|één) (zin|woord|regel)
      !plak ~4 (label|code|streepjescode)
      !(helpen|helpt|fijn) ~2 als (u|je) ~2 (schrijft|zegt|noemt) ~2 (welke|wat|wanneer|hoe|waar|of|ons)
      !(iets|woorden) (als|zoals) (dat|dit)
      !schrijf gerust ~1 een ~1 eerlijke`,
    stuck: `(geen|zonder) ~1 (inspiratie|idee), (niet|geen idee) ~2 (wat|hoe) ~4 schrijven, wat (moet|kan|zal) ~2 schrijven, hoe (je|u) ~2 (review|recensie|beoordeling) ~3 (opbouwt|schrijft|maakt), weet* ~2 niet wat ~3 schrijven,
      (geen|ontbreekt|gebrek aan) ~2 (inspiratie|idee|ideeën|woorden|tijd ~3 schrijven|schrijver), (weet|weten) ~3 niet ~2 (wat|hoe), om woorden verlegen, met de mond vol, schrijfblok*, niet zo'n schrijver, geen (held|ster) in schrijven, kort van stof, sprakeloos,
      weet* ~4 niet ~4 (wat|hoe) ~5 (schrijven|zeggen|begin*), geen (idee|inspiratie|tijd) ~4 (schrijv*|wat|tekst), inspiratieloos, (kom|komt|kunt) ~3 niet op woorden, wat ~3 schrijven ?,
      (schiet|schieten) ~3 niets te binnen, niets te binnen, geen woorden`,
    'past-review': `(dank|bedankt|dankjewel) ~4 voor ~4 (review|beoordeling|recensie|feedback|sterren), (hebben|heb) ~2 (review|beoordeling|recensie) (gelezen|gezien|ontvangen),
      (recensie|review|beoordeling) ~4 gemeld, (recensie|review|beoordeling) ~5 door amazon,
      (u|je) (gaf|heeft|had) ~3 (een|één|twee|drie|vier) (ster|sterren),
      over (uw|je|jouw|de) ~2 (woorden|regels|lof), (uw|je|jouw) ~1 woorden ~8 (blij|verheugd|goedgedaan|ontroerd)
      !bij voorbaat, !alvast, !als dank voor, !uit dank voor, !als (dank|bedankje|dankjewel) ~8, !ons bedankje ~6`,
    coupon: `*kortingscode*, *kortingsbon*, *waardebon*, *tegoedbon*, *cadeaubon*, *cadeaukaart, *voucher*, *coupon*, *actiecode*, *giftcard*, gift card, promotiecode*, promocode*, (met|de|gebruik|deze|code|voer|onze) code, couponcode, code ~1 (geeft|levert), *winkeltegoed, tegoed ~4 (volgende|bestelling|shop), spaarkaart, klantenkaart, spaarpunten,
      *tegoedkaart*, *kortingskaart*, *spaarkaart*, *spaarpunten*, *bonuspunten*, *klantenkaart*, *stempelkaart*, *shoptegoed*, *winkeltegoed*, *welkomstcode*, *vouchercode*, *bonnetje ~3 (korting|waarde|volgende), *waardecheque*, *cadeaucheque*, kraskaart, code ~3 (korting|%|kassa|winkelwagen|afrekenen),
      (vul|voer|toets|tik|geef|gebruik) ~1 code, code ~3 (in|bespaar*), met de code,
      bon (ter|van|voor|t w v) ~4, waardebonnen,
      (vul|voer|gebruik|typ|toets|geef) ~8 (bij het afrekenen|bij de kassa|aan de kassa|in de winkelwagen|bij het bestellen|bij uw volgende|bij je volgende|bij het betalen) ~2, *cadeaukaart*, *vouchercode, *spaarpunt*, *bonuspunt*, (een|deze|de|uw|je) ~1 bon ~3 (euro|€|#|winkel|waard), !(bon|cadeaubon|tegoed|voucher) ~6 (betaald*|betaalde|gebruikt) ~6,
      waardecheque*, code * #, code ~3 geldig, !(coupon|korting|bon) ~10 niet ~1 (toegepast|verwerkt|verrekend),
      code * ~1 geldig ~2, code ~3 geldig (tot|t/m|voor),
      (bon|tegoed|cheque) ~1 (van|ter waarde van|twv) ~1 (€|#), er ligt ~2 bon, *tegoed ~2 (€|#|winkel), (punten|zegels) ~3 (spar*|inwissel*|sparen|verzilver*), !kassabon*,
      (klantaccount|klantenrekening|account|tegoed) ~2 (gezet|gestort|bijgeschreven), (gezet|bijgeschreven|gestort) ~6 (besteden|uitgeven|gebruiken|verzilveren),
      code ~6 (af van|eraf|korting|minder), code # ~6 (af|korting),
      *stbon, *kortingsbon, *spaarbon*, actiebon*, (tik|tikt|typ|typt|vul|vult|voer|voert|toets|toetst|geef|geeft|gebruik|noem|intikken|invullen|invoeren) ~6 (afrekenen|kassa|betalen|afrekening|winkelmand*), (afrekenen|kassa|betalen|afrekening|winkelmand*) ~4 (tik|tikt|typ|typt|vul|vult|voer|voert|toets|intikken|invullen|invoeren|in), scan* ~4 (bon|korting|voordeel|actie),
      coupon*, tegoed ~3 (klaargezet|voor u|voor je),
      coupon, coupons, couponcode*,
      # ~1 tegoed,
      *koopbon*, *geschenkbon*, *kadobon*,
      (noem|zeg|vermeld) ~5 (codewoord|het woord|trefwoord),
      winkeltegoed*, cheque ~4 winkel
      !(streepjes|qr|post|pin|fout|toegangs|kleur|retour|track|activatie|ophaal|deur|licentie)code, !code (om|voor) ~2 (openen|activeren|ophalen), !de (oude|sim) streepjescode, !cadeaukaartje, !cadeaubon ~4 (tekst|ontwerp|opdruk|betaald), !(met|via) ~2 (cadeaubon|cadeaukaart|voucher) (betaald|afgerekend), !(betaald|afgerekend) met ~3 (cadeaubon|cadeaukaart|voucher|tegoedbon), !(tekst|ontwerp) ~4 cadeaubon*, !cadeaubon* (teruggeboekt|teruggezet), !code ~4 (deur|kluis|app|slot|activer*|apparaat), !bon van ~3 (aankoop|bestelling), !(kassa|pak|aankoop) bon
      !(betaald*|betaalde) ~4 (bon|cadeaubon|voucher|tegoed), !bon ~4 (garantie|aankoopbewijs|bewijs|bewaar*)
      !(coupon|bon) ~3 (aangevinkt|geactiveerd), !*cheque ~3 betaald
      !coupon die ~3 aangevinkt ~6, !coupon ~3 aangevinkt ~8
      !aankoopbon*, !garantiebon*
      !coupon die (u|je) ~3 (gebruikte|gebruikt|had|hebt|heeft|bedoelt|zag|noemt|noemde|invulde|invoerde|aanklikte|kreeg|ontving), !coupon ~12 niet toegepast
      !cadeaubon zonder prijs*, !(met|per) ~2 (cadeaubon|cadeaukaart) ~1 (betaald|voldaan)
      !ingewisselde ~1, !(cadeaukaart|cadeaubon|waardebon|kortingsbon|bon) ~7 (betaald|afgeschreven|voldaan), !(waarom|of) ~2 *code ~2 niet
      !(*code) ~4 (kaartje|kaart|folder) ~5 (hoort|is van|komt van)
      !zonder prijzen, !{coupon} zonder prijzen, !(kortings|waarde|cadeau)* ~3 zonder ~1 prijs*
      !{coupon} ~6 (zoals besteld|als pdf|bij de ingang|escape*|theater*|concert*|wellness*|workshop*), !(besteld*|gekocht*|aangeschaft*) ~2 {coupon}
      !(gestort|bijgeschreven|gezet) ~4 (kaart|bank|rekening|betaal*)
      !code op ~1 (pakket|doos|label|etiket), !(prepaid*|kaart|account|apparaat) ~6 activeren ~12 code, !activeer* ~12 code
      !code ~1 voor (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|de bezorger|het pand), !cadeaubonnetje* ~1 (bij|in), !(pakbon|kassabon|cadeaubonnetje)
      !(minder|afgeschreven|afgetrokken) ~5 {coupon}, !{coupon} van amazon
      !als ~1 tegoed ~1 bij amazon, !tegoed bij amazon, !actietegoed
      !de code is #, !(bij|de) ~2 fabrikant ~8 code`,
    'hand-out': `gebruik, gebruiken, inwisselen, inleveren, verzilver*, besteden, te besteden, besteed, geldig, geldt, ontvang, ontvangt, krijg, krijgt, geeft, geven, schenken, cadeau, vindt u, vind je, zit er, zit, (stoppen|doen|leggen|sturen|voegen|hebben) ~4 (bij|erbij|doos|pakket|toe|mee), in (de doos|het pakket|de envelop), bijgevoegd, bijgesloten, bespaar, bespaart, dank, bedankt, bedankje, als (dank|blijk|excuus|goedmaker|compensatie), blijk, excuus, goede wil, ongemak, voor (u|jou|je), volgende, t w v, ter waarde, korting, exclusief, speciaal, hier is, profiteer, voer ~4 in, doorgeven, welkom, tegen inlevering, vul ~4 in,
      winkelwagen, winkelmandje, kassa, afrekenen, check out, (leggen|ligt|legden|zit|zitten|steekt|stoppen) ~6 (bij|in|erbij), erbij, inwissel*, inlever*, verzilveren, activeer*, aftrekken, af te trekken, bijgeschreven, (sturen|geven|schenken|bieden) ~4 (u|je|jou), goedmakertje, gebaar, tegemoetkoming, staat klaar, hebben we voor, cadeau, trakteren, gratis, pak, haal,
      (neem|accepteer|aanvaard) ~6 aan, accepteer, van # euro, deze ~1 (tegoedbon|cadeaubon|voucher|waardebon|code),
      bij (het|uw|de) (pakket|doos|zending|bestelling) ~1 (gedaan|gestopt|gelegd|gevoegd), (gedaan|gestopt|gelegd|gevoegd) ~4 (pakket|doos|zending), (in|bij) (het|uw) (pakket|pakje|doos), hebben ~6 gedaan,
      is van (u|jou), welkom*,
      (code|kortingscode|actiecode) ~2 (is|luidt|heet), klaargezet,
      zit ~2 (aankoopbon|geschenkbon|waardebon)`,
    discount: `, *kortings*, # (%|procent) ~2 (korting|af|goedkoper|minder|voordeel|van de prijs), (tien|vijftien|twintig|dertig|vijftig|vijf) procent, # (€|euro) (korting|voordeel|minder|goedkoper|af), € # [#] (korting|voordeel|minder|goedkoper), (bespaar|bespaart|besparen) ~4 (€|euro|%|procent), afgeprijsd*, in prijs verlaagd, verlaagde prijs*, (halve|halvering) prijs, helft van de prijs, voor de helft, uitverkoop, solden, opruiming, actie* ~1 (prijs|week|aanbieding), actieprijs*, actie ~3 (geldig|loopt|tot), (speciale|scherpe|lagere|zachte|aantrekkelijke|voordelige|gereduceerde|vriendelijke) prijs*, voordeelprijs*, vriendenprijs*, promotie*, (2|twee|3|drie) (halen|voor) ~2 (1|2|een|één|twee)[ betalen], black friday, cyber monday, prime day, gratis verzending ~4 (volgende|bestelling), kwart van de prijs, goedkoper, koopje*, stunt*, prijsverlaging, prijs ~2 (gedaald|omlaag|af), van de prijs af,
      *kortingen*, *uitverkoop*, *opruiming*, *koopjes*, *actieweek*, *kortingsactie*, *aanbiedingen, *prijsdaling*, *prijsverlaging*, *sale, *sales, *dagdeal*, *weekdeal*, (prijs|prijzen) ~5 (dalen|zakken|gezakt|gedaald|omlaag|verlaagd|kelderen|afgeprijsd|naar beneden|lager), (koop|bestel|neem|pak) ~4 (twee|drie|2|3) ~5 (betaal|gratis|cadeau|krijg), (tweede|derde|2e|3e) ~3 (gratis|halve prijs|voor de helft|cadeau), (nu|slechts|nu maar|tijdelijk) ~1 (voor |)€ #, van € # ~3 voor, (een|de) (derde|kwart|helft) ~2 (goedkoper|korting|afgeprijsd|van de prijs|lager), goedkopere, voordeliger, voordeel, in de aanbieding, in de sale, met korting, stuntprijs*, weggeefprijs*, kortingsweek*, # (%|procent) (op alles|op|voordeliger|lager|reductie|besparing), (betaalt|betalen|betaal) ~4 (%|procent) minder, gratis verzend* ~6 (vanaf|bij|volgende), portvrij,
      (dalen|zakken|kelderen|gaan) ~6 prijzen,
      (tweede|derde|vierde|vijfde|volgende) ~2 (van ons|gratis|cadeau|voor niets|voor de helft|halve prijs|krijg*), van het huis, op onze kosten ~1 erbij, voor de prijs van, (een )(vijfde|kwart|derde|tiende) (goedkoper|minder|voordeliger|korting), (prijs|prijzen) ~3 (kelder*|dal*|zak*|tuimel*|verlaagd|omlaag|stunt*|daal*|gedaald), (kelder*|dal*|zak*|verlag*|tuimel*) ~5 prijzen, (betaal|betaalt|betalen) ~5 (minder|de helft|maar|slechts), in plaats van (€|#) ~1, (nu|slechts|vandaag) ~1 (voor|maar) (€|#), # voor #, # % ~1 (korting|minder|goedkoper|voordeel), procent ~1 (korting|minder|goedkoper), vanafprijs*, gratis verzending ~4 (volgende|vanaf|bij|boven), !in plaats van # ~3 (cm|mm|stuks|watt),
      van (€|#) ~1 naar (€|#), (speciaal|voordelig|voordeel) ~1 (tarief|prijs), krijgt ~2 # %, # % van ons, (halen|nemen|kopen) (twee|een|één|2|1) betalen, (twee|drie|vier|3|2) ~2 (halen|nemen|kopen) ~1 (twee|een|één|2|1) betalen, (sla|slaan) ~2 in ~4, !in deze aanbieding,
      (halen|nemen|kopen) (twee|een|één|2|1) ~1 betalen, (drie|vier|twee) ~1 (pakken|stuks|flessen|zakken|dozen) ~1 (halen|kopen|nemen), (# %|# procent) van ons, sla nu in,
      # % ~1 (voor u|voor jou|korting), bon van # %, (één|een|1|twee|2) ~1 (kopen|halen|betalen) (één|een|1|twee|2) ~1 (gratis|cadeau|halen|erbij|betalen), (één|een) gratis,
      spotgoedkoop, spotprijs*, dumpprijs*, bodemprijs*, knalprijs*, kraspprijs*, (goedkoopste|tweede|derde|vierde) ~3 (gratis|cadeau|voor niets|halve), bij aankoop van ~8 (gratis|cadeau|korting|voordeel|goedkoper), laatste kans, alleen ~1 (vandaag|dit weekend|deze week|nog tot), (vandaag|nu|deze week|dit weekend|tot zondag|tot zaterdag) ~4 (goedkoper|afgeprijsd|korting*|voordeel|prijs|prijzen|aanbieding), (bespaar|bespaart|besparen|spaar) ~4 (€|euro|%|procent|geld|flink|tot|bij), weekaanbieding*, dagaanbieding*, *aanbieding van de (week|maand|dag), superaanbieding*, *voordeelset*, *voordeelpak*, kwantumkorting*, staffelkorting*, klantkorting*, (procent|%) ~1 (goedkoper|minder|korting|voordeel|afgeprijsd|op alles), 1 plus 1, 2 plus 1, zonder verzendkosten ~3 (volgende|vanaf), !(vroeg|vraag|vroegen|wilde) ~8 (korting|aanbieding),
      drie ~2 halen twee betalen,
      # % op (het|de|alle|alles|ons|uw) ~2,
      (kosten|kost|betaalt|betalen) ~5 (evenveel als|net zoveel als|zoveel als|niet meer dan) ~1 (één|een|1), (twee|drie) ~5 (evenveel als|voor de prijs van) (één|een|twee),
      (besparen|bespaart|bespaar|scheelt) ~3 (tientje|geld|euro|allebei|beiden|samen|procent), (neem|breng|nodig|tip|beveel) ~3 (vriend*|bekende*|buur*|collega*|kennis*),
      # procent minder,
      (krijg*|ontvang*|pak*|geniet*|geven|geeft|bieden|biedt|nu|vandaag|alleen|t m|week|weekend|maand|voor u|voor jou|alle|alles|op elk*|op het hele|op ons|op onze|volgende|code|extra|grote|exclusie*|wacht*|onze|ons|bespaar*|profite*|momenteel|loopt|lopen|procent|%|vaste|vanaf|mis) ~6 (*korting|*kortingen|aanbieding|aanbiedingen|sale|deal|deals), (*korting|*kortingen|aanbieding|aanbiedingen|sale|deal|deals) ~6 (krijg*|ontvang*|pak*|geniet*|geven|geeft|bieden|biedt|nu|vandaag|alleen|t m|week|weekend|maand|voor u|voor jou|alle|alles|op elk*|op het hele|op ons|op onze|volgende|code|extra|grote|exclusie*|wacht*|onze|ons|bespaar*|profite*|momenteel|loopt|lopen|procent|%|vaste|vanaf|mis),
      (prijs|prijzen|tarieven) ~3 (duikel*|kelder*|zakken|dalen|tuimel*|vallen|omlaag|storten|gaan omlaag), (duikel*|kelder*|zakken|dalen|tuimel*|storten) ~4 (prijs|prijzen), voor een (derde|kwart|fractie), *opruiming,
      (de|voor de) helft ~1 (eraf|korting|goedkoper|van de prijs), (helft|kwart|derde) eraf, # % op ~3,
      (lagere|betere|scherpere|lagere) prijzen, vaste klanten ~3 (lagere|lager|betere|scherpe) prijzen, (vriendenprijs*|matenprijs*|familieprijs*), (twee|drie|vier) ~1 (halen|kopen|nemen) ~1 (een|één|twee|drie) betalen, (vijfde|kwart|derde|tiende) (minder|goedkoper|lager),
      speciale prijzen, (tot|voor) de helft ~3,
      (zomer|winter|lente|herfst)koopjes, *koopjes, *uitverkoop,
      (elk*|ieder*|het|de) tweede ~4 (helft|halve), (gaat|gaan) er ~3 (euro|€) ~1 af
      !prime aanbieding, !dagaanbieding van amazon, !korting op de factuur, !(geen|niet) ~2 goedkoper, !(korting|%) ~6 (kras|deuk|schade|gebrek|beschadiging|houden|behouden), !(kras|deuk|schade|gebrek|beschadiging) ~10 (korting|%), !aanbieding ~3 (spoorwegen|post|bezorger), !het aanbieden, !*kortingscode*, !*kortingsbon*, !*kortingskaart*, !(geen|mis*) ~2 aanbieding*, !aanbieding* ~2 (mist|missen|te missen)
      !(terugbetal*|terug|kras|schade) ~6 (in plaats van|minder)
      !aanbieding alleen, !van # naar # ~2 (kg|cm|mm|graden)
      !(geen) ~2 (korting*|aanbieding*), !korting geven ~2 niet, !korting ~3 (kras|schade|gebrek), !laatste kans ~5 (bezorg*|ophal*), !besparen ~3 (stroom|energie|water)
      !100 %, !# % (katoen|wol|polyester|linnen|zijde|alcohol|van oud|oud papier|lading|vermogen), !verzendkorting
      !een gratis (navul*|vervang*|deksel|onderdeel|reserve*|nieuw*|exemplaar), !(terugbetal*|terug*) ~3 # %, !# % van de prijs ~2 terug*, !laag* ~1 btw ~1, !btw tarief
      !een gratis (stukje|stuk|lapje|proef*), !een (derde|kwart|deel) van de prijs terug, !van de prijs terug
      !(goedkoper|voordeliger) ~3 dan (een|de hele|het hele|twee|nieuw*)
      !(kortingsactie*|actie|korting*) ~6 (voorbij|afgelopen|verlopen|van amazon|beëindigd|gold|eindigde|was alleen), !(verminderd*|verlaagd*|gereduceerd*) (snelheid|vermogen|toerental|helderheid|druk|capaciteit)
      !(bespaart|besparen) ~3 (stroom|energie|water|tijd|ruimte|gas)
      !(prijs|korting|actie) ~2 geldt ~3 niet, !geldt ~3 niet ~2 voor uw bestelling
      !van het huis
      !(een|de) gratis (cadeauverpakking|verpakking|verzending|retour), !gratis cadeauverpakking, !recht op ~3 (prijsvermindering|korting), !prijsvermindering ~3 (wegens|vanwege|voor de), !(is|zou|lijkt) # % ~2 (goed|oké|ok|akkoord|redelijk)
      !(sticker|etiket|label|bordje|opdruk) ~4 (aanbieding*|korting|sale|actie), !(aanbieding*|korting|sale) ~4 (sticker|etiket|label|bordje)
      !geen korting
      !(uitverkoop|actie|aanbieding|korting) ~4 (geldt|gold) ~1 niet
      !(vraagt|vroeg) ~2 goedkoper
      !kreeg (u|je) ~2 korting`,
    charged: `factuur, betaald, betaalde, in rekening, gedeeltelijke terugbetaling, houden, behouden, kras, deuk, schade, gebrek, ingehouden, prijsverschil, bij het afrekenen, toegepast, regel, aftrek,
      deuken, krassen, beschadig*, schadevergoeding, belasting, inclusief btw, afgeschreven, te veel, teveel, gecrediteerd
      !bij het afrekenen
      !(op|van) de hoogte ~3 houden, !hoogte houden, !houden ~2 op de hoogte`,
    next: `volgend*, toekomstig*, nieuw*, tweede, ander*, verder*`,
    purchase: `*bestelling*, *aankoop*, *aankopen*, *order, *orders`,
    buy: `kopen, koopt, koop, winkelen, winkel, winkelt, bestellen, bestel, te bestellen, te kopen, shoppen, shop, shopt, terugkomt, terugkomen, terug te komen, terug te zien, terugzien, weerzien, verwelkom*, begroet*, te begroeten, bedienen, te bedienen, van dienst, terugkeren, langskomen, langs te komen, klant, inslaan
  !(kunt|kan) ~3 (apart|los) ~2 (bestellen|kopen)`,
    again: `weer, opnieuw, nogmaals, nog eens, nog een keer, binnenkort, gauw, een volgende keer, in de toekomst, voortaan, spoedig, snel weer, vaker, wederom
  !weer (leverbaar|op voorraad|in elkaar|aansluiten|werkt|bereikbaar|open|dicht|aanzetten|uitzetten|in het stopcontact), !opnieuw (instellen|opstarten|leveren|versturen|aansluiten)`,
    'next-purchase': `(volgende|tweede|nieuwe|toekomstige|eerstvolgende) (aankoop|aankopen|bestelling|bestellingen|order|keer ~3 (bestelt|koopt|bestellen|kopen)), (weer|opnieuw|nog eens|nogmaals|terug) ~4 (bij ons|te mogen begroeten|bestellen|bestelt|kopen|koopt|shoppen|als koper|als klant|van dienst|verwelkomen|begroeten|welkom), (bestel|bestelt|koop|koopt|bestellen) ~6 (opnieuw|weer|nog eens|nogmaals), (tot|graag) ~2 (ziens|gauw|snel|spoedig) ~2 (bij|in|weer), rekenen ~3 (opnieuw|weer) ~3 bestelling, denk* ~3 (aan ons), vaste klant*, trouwe klant*, terugkerende klant*, (toner|voorraad|zak) ~2 (weer |)op ?, kom ~3 terug, nabestel*, bijbestel*, (hopen|verheugen|kijken) ~8 (weer|opnieuw|nogmaals|snel|spoedig|volgende), een tweede keer bij ons, bij uw volgende, bij je volgende,
      tot (de|een|uw|je) volgende (keer|bestelling|aankoop), (kom|komt) ~2 (gauw|snel|gerust|binnenkort|vooral) ~2 (weer|terug|langs|nog eens), (hopen|hoop|graag|verheugen|kijken ~2 uit) ~8 (terug te zien|weer te zien|terugzien|weer te mogen|opnieuw te|weer te verwelkomen|te mogen verwelkomen|volgende bestelling|volgende aankoop|weer (bij ons|als klant)|terug te verwelkomen),  bijna (op|leeg) ~8 (bestel*|nieuw*|bij|?), (is|zijn|raakt|raken|bijna|haast|weer) ~2 (op|leeg) ~6 (bestel*|nabestel*|bijbestel*|nieuwe voorraad|aanvullen), raakt ~4 op, voorraad aanvullen, aan te vullen, (blijf|blijft|blijven) ~4 (klant|trouw), (ook|weer) ~2 in de toekomst ~6 (bij ons|klant|bestel*|kopen|dienst|rekenen|kiezen), (volgende|toekomstige|latere|eerstvolgende) ~1 (*bestelling*|*aankoop*|*aankopen|*order|orders), *vervolgbestelling*, *herhaalaankoop*, *nabestelling, (weer|opnieuw|nogmaals) ~3 (bij ons|voor ons) ~3, (denk|denkt|kies|kiest) ~5 (weer|opnieuw|volgende keer) ~3 (aan|voor) ons, volgende keer ~6 (weer |opnieuw |ook )~2 (bij ons|voor ons|aan ons|bestel*|koop*), wie ~3 (terugkomt|nog eens bestelt), vaste klant, tot gauw in onze, beschouw* ~3 vaste,
      (hop*|fijn|blij) ~6 klant ~3 (blijft|blijven|blijf), ons ~1 te vinden ~5 nieuw*, (op|leeg) ? ~8 (nieuw*|bestel*|vinden|aanvullen|voorraad), (zien|spreken|lezen) ~2 (u|je|jou) ~2 (weer|terug|snel),
      weer ~6 klant* ~4 (rekenen|begroeten|tellen|noemen), tot onze ~2 klanten, nog eens ~3 (winkelen|bestellen|kopen|langs), (kom|komt) ~3 nog eens ~4,
      (bestel|bestelt) ~4 (bij|na), sla ~3 opnieuw in, sla ~3 weer in,
      (voorraad|pak|fles|pot|doos|zak|verpakking|reserve) ~6 (opraakt|op is|op raakt|leeg|bijna op|slinkt|op begint), weet ~2 ons te vinden, (weet|weten) ~3 waar ~3 (ons|vinden), (bestel|bestelt|bestellen|koop|koopt) ~4 (bij|na|opnieuw|weer|nog eens|nogmaals) ~1, tot [de] volgende ~1 (keer|bestelling|aankoop|bezoek), tot (gauw|snel|spoedig|weerziens|ziens in) ~3, (weer|opnieuw|nogmaals|andermaal|vaker|nog eens) ~4 (begroeten|verwelkomen|bedienen|bestellen|kopen|langskom*|welkom|zien|verwennen|leveren|winkelen|van dienst), (volgende|toekomstige|nieuwe|verdere|latere|komende|eerstvolgende) ~1 (bestelling*|aankoop|aankopen|order*|inkopen|project*|avontuur|bezoek), (blijf|blijft|blijven|word|wordt|worden) ~3 (trouw|klant|vaste klant), vaste ~1 klant*, stamgast, denk* ~2 aan ons, niet de laatste keer, (terugkom*|kom* terug|terugzien|terug te zien|terugkeren) ~4, als u ~4 (meer|weer|nog) ~1 (nodig|wilt), mocht u ~4 (meer|weer|nog|opnieuw) ~2 nodig, !(niet|niets|geen|zonder) ~3 (bijbestel*|nabestel*),
      (ooit|eens|later) ~1 (nog|een) ~6 (nodig|willen), één klik (verwijderd|weg), [hopelijk] niet voor het laatst, (zien|zie) ~2 (u|je|jou|jullie) ~2 (graag|snel|weer|gauw) ~1 (terug|weer), denk* ~6 aan ons, zakendoen ~6, !(uw|de|een) (tweede|volgende) bestelling ~4 (van|bevat|is|annul*|nummer),
      (op|leeg) ? ~4 (bestel|koop|haal) ~4 (nieuwe|weer|bij), (vandaag|nu|meteen) nog nieuwe, denk aan ons, als u ~2 nieuwe ~3 (nodig|wilt), !nieuws de vervoerder,
      niet wachten ~6 (volgende|weer|opnieuw), (volgende|toekomstige|komende) ~1 (pakje|pakket|aankoop|bestelling|project|cadeau|bezoek), (onthoud|bewaar|noteer) ~3 (adres|naam|winkel|ons) ~5, leeg ~3 (bestel|koop|haal) ~5, bestel ~3 weer ~3, (uw|je|jouw) volgende ~2, (vaker|regelmatig|altijd|graag weer|steeds weer|nog eens) ~3 (bij ons|bestel*|kop*|langs*), tot (gauw|snel|later|de volgende|weerziens|ziens), (snel|gauw|ooit|binnenkort) ~2 (weer|nog eens|terug) ~4 (zien|horen|begroeten|bestel*|bij ons|langs*), (nog een|nieuwe|tweede|volgende) (aankoop|bestelling) bij ons, (meer|nog) nodig ~4 (bestel|koop|weet|vind), !(uw|je) volgende ~1 (stap*|afspraak|levering|bezorging),
      (niet|geen) ~3 (laatste|enige) ~1 (bestelling|aankoop|bezoek|keer), (binnenkort|bijna|snel) ~1 (versleten|op|leeg) ~8, bestel* ~1 op tijd ~5, (nieuw|nieuwe) bij ons, !laatste bestelling ~2 (van|nummer),
      laatste bestelling bij ons, niet ~2 laatste bestelling,
      (nog|opnieuw|nieuwe|tweede) ~2 kans ~4, (in de toekomst|voortaan) ~2 (nog|weer|opnieuw) ~2 (kans|vertrouwen),
      (eerste|favoriete) ~1 (keus|keuze|adres),
      (tweede|volgende|nieuwe) ~2 (in een minuut|zo|snel) ~1 besteld, (maten|gegevens) ~4 (bewaard|opgeslagen) ~8 (besteld|bestellen),
      (als|dat|wanneer|mocht) (je|u|jullie) ~3 (terugkwam|terugkomt|terugkeert|terugkeerde|terugkwamen|weer kwam|terug zou komen|terugkeren), (in de toekomst|voortaan|altijd|vaker) ~3 welkom, welkom ~3 (in de toekomst|voortaan|vaker),
      volgende keer ~1 dat ~1 (u|je) ~6 (bestelt|bestel|koopt|koop|nodig),
      bevelen ons aan ~1 voor, (graag|gaarne) (weer|opnieuw|nogmaals) ~2 voor (u|je|jou|jullie) ~1 (maken|doen|werken|zorgen), (nog eens|opnieuw|weer) ~1 zaken ~1 met (u|je), (wegen|paden) ~3 (weer|kruisen),
      (volgende|nieuwe|toekomstige) (avontuur|project|wens|feest|gelegenheid|cadeau) ~6 (bij ons|ons|hier), (verwennen|verrassen|bedienen|beleveren|helpen|blij maken) ~3 (weer|opnieuw|nogmaals|nog eens|terug), (weer|opnieuw|nog eens|terug) ~2 (verwennen|verrassen|bedienen|beleveren|verwelkomen|begroeten|ontvangen|zien), (houd|hou|houdt) ons ~2 (gedachten|achterhoofd|oog|hoofd), (onthoud|onthoudt) ons, (als|zodra|wanneer|is|zijn|raakt|mocht) ~5 (op is|op zijn|opraakt|leeg is|op raakt|versleten is|bijna op|bijna leeg|uitgeput) ~8 (bestel*|klik*|koop*|nieuwe|bij ons|hier|bijbestel*), tijd (voor|om) ~3 (bestellen|navulling|nieuwe|nieuw|bijvullen|bij te bestellen|aan te vullen), vul* ~4 (voorraad|voorraadkast) ~2 aan, (blijf|blijft) ~2 (trouw|verbonden|klant), (begin) ~2 (lange|mooie|prachtige) ~1 (vriendschap|relatie|samenwerking), tot (een volgende|de volgende|gauw|snel|ziens|weerziens) ~1 (keer|bestelling|)
      !zo weer kopen, !volgende keer ~2 (ontkalk*|met|schoon*), !ontkalk de volgende keer, !(komt|komen|kwam) ~4 (niet meer|niet) ~2 terug, !(borg|geld|bedrag|statiegeld|chauffeur|bezorger|monteur|koerier|pakket|zending|postnl|dhl) ~6 (terug|weer|opnieuw|langs), !(volgende|nieuwe) bestelling (is|wordt|werd|komt|gaat), !(annul*|maat|kleur|adres|juiste) ~10 (opnieuw|nieuw) ~4 bestel*, !bestel* ~4 (opnieuw|nieuw) ~6 (maat|kleur|adres|juiste), !(opnieuw|nogmaals|niet opnieuw) ~4 bestel* ~6 (maat|kleur|adres|juiste), !niet (opnieuw|nogmaals) ~2 bestel*, !nabestel* ~5 (fabrikant|leverancier|onderdeel*|schroef*), !(wij|we|hebben) ~5 (nabesteld|bijbesteld), !weer bij ons ~3 (binnen|aangekomen|magazijn|retour), !(retour*|pakket|zending) ~4 weer bij ons, !koopt u nogmaals niet, !(accu|batterij) ~3 (op|leeg) ?, !bestel* ~4 bij (ons|de|het|amazon) ~3 (niet|annul*)
      !(monteur|bezorger|koerier|chauffeur|vervoerder) ~6 (weer|terug*|opnieuw), !(werkt|doet|leverbaar|beschikbaar|sluit|gaat|aan|teruggezet|terug) ~2 (weer|opnieuw), !bestel* ~4 (na ontvangst|na de|bij (amazon|u|de)), !(weer|opnieuw) ~2 (op uw account|leverbaar|beschikbaar|aan|sluit*), !nieuwe bestelling ~4 (adres|maat|kleur|juiste), !vaste klant* ~1 (telefoon|dienst), !kom* terug op, !terugkom* ~2 op
      !nemen wij graag uw bestelling, !onder mijn bestellingen, !mijn bestellingen, !voor onze rekening
      !tweede bestelling van ~4
      !goed nieuws
      !tot (later|snel|gauw|ziens) ~3 (monteur|levering), !tot onze klanten, !onze klanten te mogen rekenen, !(snel|gauw|binnenkort) ~2 weer ~2 (leverbaar|beschikbaar), !koop ik weer, !bewaar ~4 (bon|verpakking|doos|adres ~2 retour)
      !betalen je volgende, !altijd bij ons terecht, !bij ons terecht
      !(op|voor) alle bestellingen, !alle bestellingen
      !(moeten|moet|zou|zult|zal) ~3 (bestellen|kopen), !opnieuw moeten ~1 bestellen, !pagina van (uw|je) bestelling, !(per ongeluk|abusievelijk|vergissing) ~4 tweede, !tweede (pakket|levering|zending|deel|doos)
      !(de|een|die|deze|welke) (tweede|dubbele|andere) (bestelling|order|aankoop), !welkom (bij|in|aan) terug ~1 (van|uit), !weer (gemaakt|geproduceerd|verbinden|afsluiten|afsluit|aansluiten|inschakelen), !tweede bestelling ~2 (gemaakt|annul*|voor verzending)
      !(vraagt|eist|verlangt) ~1 (amazon|) ~1 (een) nieuwe (bestelling|order), !(vraagt|eist|wil) amazon ~1 nieuwe bestelling, !na de annulering ~6 bestelling
      !(lost|losten|opgelost|lossen) ~3 (alles|het|dit|ze) op, !(lost|lossen) ~3 op, !(hoeft|hoeven|moet|moeten) ~3 (geen|niet|niks) ~4 (kopen|bestellen), !hoeft ~6 te (kopen|bestellen)
      !kans ~6 (cijfer|sterren|beoordeling*|recensie*|score|op te lossen|oplossen|recht te zetten|goed te maken|herstellen|zetten), !(sturen|stuur|verzenden|lossen|halen) ~4 snel op, !(stuur|sturen) ~5 op
      !eerste keuze ~3 (kleur|maat|datum)
      !als ~1 (vaste klant|trouwe klant|vaste klanten)
      !(weer|opnieuw|nogmaals) ~2 bij ons ~2 (besteld|gekocht|besteld), !(trouwe|vaste) klanten (zoals|als), !(bedankt|dank*) ~5 (weer|opnieuw|nogmaals) ~3 (bestel*|gekocht|gekozen|heeft)
      !(punten|bedrag|geld|resultaten|lampje|klacht*) ~8 (komt|komen) terug, !(koerier|bezorger|chauffeur|monteur|vervoerder) ~12 (langskomen|komt langs|terugkomen)
      !pot ~1 kwam, !(kwam|komt) half leeg
      !(bezorger|koerier|monteur|chauffeur|postnl|dhl|dpd) ~8 (terug|weer|volgende keer), !tot (ziens|snel|dan) ~3 (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), !(water|tank|reservoir|zout) ~3 (op|leeg) ~4
      !onthoud (ze|het|die) ons, !snel mogelijk op
      !tot gauw ~1
      !(iets|vraag|vragen|probleem|problemen|dag of nacht|dag en nacht) ~8 (weet|weten) ~1 ons te vinden`,
    products: `(nieuw*|ander*|onze|ons|hele|overig*|bijpassend*) ~1 (*collectie*|*assortiment*|*product*|*artikel*|*accessoire*|*model*|*lijn|*aanbod|*serie*|*reeks), accessoires, nieuwigheden,
      assortiment, *collectie, *collecties, *nieuwigheid*, *lijn, *serie, *series, *smaken, *geuren, *accessoires, *aanbod, *catalogus, *productlijn*, *keuze, (*lampen|*schoenen|*kaarsen|*zepen|*thee|*kruiden|*dekens|*tassen|*meubels|*messen|*pannen|*kussens|*spellen|*kleuren|*borstels|*hoezen|*kabels|*sokken|*shirts|*boeken|*bekers|*glazen|*planten),
      *reeks
      !(dezelfde|zelfde|andere) (serie|lijn|smaak|kleur), !accessoires ~4 (ontbreek*|ontbreken|mist|missen), !ontbrek* ~2 accessoires, !(handleiding|onderdeel) ~4 (serie|accessoires), !vervang* ~3 accessoires, !uw keuze, !je keuze`,
    advertise: `ontdek*, kijk*, bekijk*, neem* ~3 kijkje, snuffel*, raad* ~4 aan, aanraad*, aanbevel*, verkrijgbaar*, nieuw binnen, lancer*, gelanceerd, past ~3 bij, passen ~3 bij, interessant*, wellicht, ook (verkopen|hebben|maken), verkopen ook, hebben ook, maken ook, probeer*, mis ~3 niet,
      ontdek, ontdekt, kent (u|je) (al|ons|onze), ken je (al|ons|onze), al (gezien|ontdekt|geprobeerd), nieuw in, gloednieuw*, helemaal nieuw, nu ook, binnenkort, vers, zin in, wat dacht, sinds (kort|deze week), er zijn nu, we hebben nu, misschien ~3 (leuk|interess*|ook|iets), (loont|waard) ~2 moeite, bekijk, werp ~3 blik, een blik, aanrader*, uitgebreid met, omvat, past ~4 bij, passen ~4 bij`,
    'other-products': `(misschien|wellicht|ook|wie weet) ~4 (interessant|leuk|iets voor|bevallen|interesse|van pas), (kijk|kijkt|bekijk|ontdek|ontdekt|probeer|neem ~3 kijkje) ~4 (onze|ons) ~4, (nieuwe|nieuwste|gloednieuwe) ~1 (collectie*|lijn|assortiment|modellen|model|producten|serie|artikelen|kleuren|seizoen|catalogus|aanwinst*), net binnen, nieuw binnen, pas binnen, zojuist binnen, vers binnen, (wij|we) (maken|hebben|verkopen|bieden|voeren|leveren) (ook|tevens|daarnaast|eveneens), (maken|hebben|verkopen|bieden|voeren|leveren) (wij|we) ook, (raden|raad|bevelen|adviseren) ~6 (aan|onze), past (perfect|goed|mooi|prachtig|ideaal) bij, (passende|bijpassende|bijbehorende|matchende) ~8 (nu|ook|korting|shop|verkrijgbaar|prijs|beschikbaar), (ideaal|perfect|mooi) ~2 (bij|aanvulling|gecombineerd|combineren), (andere|overige|onze) (producten|artikelen|accessoires|modellen|aanraders|bestsellers) ~4 (bekijk*|interes*|ook|shop|winkel|leuk|vindt), (veel|andere) (mensen|klanten|kopers) ~6 (erbij|ook|samen), nemen veel mensen, op maat ~3 (bij ons|ook), echt iets voor, mis ~3 nieuwe, nu u toch, nu je toch, bestseller*, maak ~4 compleet, vul ~4 aan met, het gaat bij ons allemaal op maat,
      (ken|kent) (u|je|jullie) (al|ook|eigenlijk|onze|ons), al (gezien|ontdekt|geprobeerd|gehoord) ~6 (nieuw*|onze), bij (uw|je|jouw|deze|dit|de|het) ~3 (past|passen|hoort|raden wij|hebben wij|verkopen|bieden), past ~4 (onze|ons), passen ~4 (onze|ons), daarbij (past|hoort), (klanten|kopers|mensen|anderen|velen|wie) ~6 (kop*|koch*|koop*|bestel*|neem*|nemen|kiez*) ~4 (ook|erbij|vaak|meteen|daarnaast), (ook|erbij|vaak|daarnaast) ~3 (gekocht|meebesteld|bijbesteld), wie ~5 (koopt|bestelt|neemt|houdt) ~5 (ook|erbij|vaak|meestal), (hebben|bieden|vindt u|zijn|voeren|verkopen) ~6 (in ons ~1 assortiment|in het assortiment|in ons ~1 aanbod), (iets|wat) voor (u|jou|je), meer uit (deze|dezelfde|onze) (serie|lijn|collectie), uit dezelfde (serie|lijn|collectie) ~6 (ook|hebben), (trouwens|overigens|daarnaast|verder|bovendien|tevens) ~2 (hebben|verkopen|maken|voeren|bieden|leveren) ~1 (wij|we), (wij|we) (hebben|verkopen|maken|voeren|bieden|leveren) ~1 (trouwens|overigens|daarnaast|bovendien|nu ook|tegenwoordig ook), (vul|maak|breid|completeer*) ~4 (set|verzameling|collectie|uitrusting|keuken|tuin) ~4, sinds (kort|deze week) ~6 (nieuw*|verkrijgbaar|hebben|ook), nu ook (verkrijgbaar|leverbaar|in), (er zijn|we hebben|wij hebben) ~3 nieuwe ~2 (smaken|kleuren|maten|geuren|modellen|soorten|dessins), *voorjaarscollectie, *najaarscollectie, *zomercollectie, *wintercollectie, *kerstcollectie, *herfstcollectie, onze ~1 nieuwe ~1, ons ~1 nieuwe ~1, (werp|neem) ~3 (blik|kijkje) ~4 (nieuwe|andere|gloednieuwe|collectie|assortiment), ons assortiment ~2 (omvat|bevat|bestaat|telt), ideaal in combinatie,
      mooi te combineren,
      (wist|weet) (u|je|jij|jullie) ~2 (we|wij) ~2 ook ~4, (we|wij) ook ~4 (maken|verkopen|hebben|aanbieden|leveren|bakken|naaien|branden|produceren), wie ~4 (heeft|koopt|bestelt|houdt) ~6 (ook|vaak|meestal), (er|is|zijn|verkrijgbaar|leverbaar|bestaat|bestaan) ~2 (trouwens |nu |)ook ~2 (als|in|met|een), (uitgebracht|gelanceerd|geïntroduceerd|op de markt gebracht|toegevoegd|nieuw binnen|net binnen|pas binnen|vers binnen|splinternieuw*|gloednieuw*), (mogen|mag|willen) ~2 (wij|we|ik) ~3 (voorstellen|aanraden|onder de aandacht|wijzen), onder (uw|je|de) aandacht, los verkrijgbaar, apart verkrijgbaar, (in|uit) ons ~1 (assortiment|programma|aanbod|collectie|gamma) ~3, (uitgebreid|groeit|gegroeid|uitbreid*) ~3 (assortiment|collectie|aanbod|familie), (assortiment|collectie|aanbod|familie) ~3 (uitgebreid|groeit|gegroeid|groter), cadeautip*, cadeau idee*, bijpassende* ~2, (raden|raad|bevelen) ~5 (aan) ~1, dol op ~2 (onze|ons), *collectie ~2 (is|binnen|verkrijgbaar|ontdek*|kussen*|plaids), !bijpassende ~2 (schroef*|schroeven|vervang*),
      vanaf (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|het voorjaar|de zomer|volgende) ~4 (ook|nieuw*), onze (nieuwste|laatste|allernieuwste) ~2 (creatie|aanwinst|vinding|ontwerp|product*|model*|pan|toevoeging), (theeliefhebber*|*liefhebber*|*fan|*drinker*) ~1 ? ~8, (vindt|vind) ~6 (vast|zeker|ook|vast en zeker) ~2 (mooi|leuk|lekker|fijn), (wijzen|attenderen) op ~3 ons, uitgebreide aanbod, !(ja|nee) ~4 er ook in,
      (liefhebbers|fans|kenners|kopers|klanten|mensen|velen|de meesten|bezitters) ~8 (ook|vaak|meestal|meteen|erbij) ~5, (blik|kijkje) ~3 (op|in|bij|naar) ~1 (onze|ons) ~4, (onze|ons) ~1 (bijpassende|nieuwe|andere|overige|verdere|verwante|aanvullende) ~2, (versie|variant|uitvoering|maat|editie|model|kleur|smaak) ~3 (verkrijgbaar|leverbaar|te koop|binnen|uit|er), (misschien|wellicht) ~3 (iets voor|leuk|interessant|wat voor), (nu|voortaan|eindelijk|ook|weer) ~1 (verkrijgbaar|leverbaar|te koop|in ons assortiment|binnen|in de winkel), (naast|behalve) ~4 (verkopen|maken|hebben|bieden|voeren) ~4, (al|ooit) ~2 (ontdekt|geproefd|gezien|geprobeerd), (perfect|ideaal|mooi|prima|goed|leuk|fantastisch) ~2 (bij uw|bij je|bij jouw|te combineren|erbij), (zin|trek|interesse) ~3 (meer|andere|onze) ~3, (probeer|proef|test) ~3 (ook|eens) ~2 onze, onze ~2 (nieuwste|nieuweling|aanwinst|bestseller*|favoriet*|topper*|klassieker*), !(versie|variant|uitvoering|maat|model|kleur) ~3 (helaas|niet|weer|nog) ~3 (verkrijgbaar|leverbaar|er),
      nieuw in (onze|ons) ~1,
      (dol|gek|verzot|weg) (zijn|zult zijn) ~1 op (onze|ons), (zult|zal) ~2 (dol|gek|verzot|weg) zijn ~1 (op|van),
      (veel|de meeste|sommige|heel wat) ~2 (mensen|klanten|kopers|bezoekers) ~1 (nemen|kopen|bestellen|kiezen|combineren|pakken) ~8 (bij|erbij|mee|samen|allebei|beide|ook|aan toe), wie ~4 (heeft|koopt|gebruikt|houdt) ~2 (is|houdt|neemt|koopt|wil) ~2 (ook|dol|gek),
      (er is|er zijn|we hebben|er bestaat) ~3 bijpassend* ~3, bijpassend* ~4 (uitgebracht|mocht u|als u|gelanceerd), (raden|raad) ~1 (we|wij|ik) ~8 aan, (is|zijn) er ook (als|in|met), nieuwe (collectie|lijn|serie) ~4 (binnen|uit|gearriveerd),
      (raden|raad) (we|wij|ik) ook ~12 aan, (raden|raad) (we|wij|ik) ~2 (ook|nog) ~2 (de|het|een|onze) ~10 aan,
      (mag|mogen) ~3 niet ontbreken, nieuwe *lijn ~2 is er, nieuwe ~1 (lijn|reeks|serie|collectie), (ontdek|ontdekt|bekijk|bekijkt) ~6 uit (de|onze) (*reeks|*collectie|*lijn),
      (al|ooit|weleens) ~3 (geprobeerd|gezien|ontdekt|uitgeprobeerd|van gehoord) ~1 ?, kent (u|je) ~1 (al|ook) ~1 (onze|ons|de|het) ~3, ken je ~1 (al|ook) ~1 (onze|ons) ~3, (mis|misloop) ~2 (onze) ~2 (collectie|lijn|serie|reeks), (onze|kleine|nog een|mijn) tip ~2, (perfecte|ideale|mooie|fijne|handige|leuke) ~1 (aanvulling|partner|metgezel|combinatie|accessoire|aanwinst) ~2 (op|bij|voor|met), wie ~4 (houdt|mag|leuk vindt|koopt) ~2 (wil|vindt|zal|is) ~2 (ook|vast|zeker), (nieuw|vers|splinternieuw|kersvers|net) (binnen|in het assortiment|bij ons|in de winkel|in huis|in de collectie|uitgebracht|verschenen), (we|wij) ~2 (net|zojuist|onlangs|pas|kersvers) ~6 (uitgebracht|toegevoegd|gelanceerd|geïntroduceerd|uitgebreid), assortiment ~3 (uitgebreid|gegroeid|omvat|groeit), (naast|behalve) ~4 (verkopen|hebben|maken|naaien|bakken|bieten|voeren) (we|wij), (werp|werpt|neem|neemt) ~3 (blik|kijkje) ~2 (op|in|bij), (interesse in|benieuwd naar|nieuwsgierig naar|trek in) ~2 (onze|meer|bijpassende|andere) ~3, (is er|zijn er|verkrijgbaar|te krijgen|leverbaar) ~2 (in) (#|veel|meer|andere|verschillende|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|alle) ~1 (kleuren|maten|geuren|smaken|dessins|varianten|uitvoeringen|houtsoorten), (raden|raad|tippen|tip) ~2 (wij|we|ik) ~2 (u|je) ~2 (ook|nog) ~3, (ook|tevens) ~1 (verkrijgbaar|te koop|leverbaar) ~1 (in|als|bij),
      (zijn|hebben|is) (we|wij) ~1 (ook|) ~1 met ~3 begonnen, denk ~3 (ook|eens) aan (onze|ons), nieuwe (collectie|lijn|reeks|serie) ~3 is er,
      aangekomen ~1 de nieuwe,
      uit dezelfde (serie|reeks|lijn|collectie) ~2, (staan|staat|passen) ~6 (prachtig|mooi|perfect) ~2, bij de gekozen ~6 onze
      !onze (excuses|fout), !(hebben|wij hebben|we hebben) ~10 (gestuurd|verstuurd|verzonden|gevonden|gezien|ontvangen|geboekt|gecontroleerd|genoteerd|aangepast|gewijzigd|teruggestort|terugbetaald|gemaakt|gevraagd|gebeld|gelegd|ingepakt|vraag|gemeld|meegestuurd|opgenomen), !onze nieuwe ~1 (adres|telefoon*|medewerker|collega|handleiding|magazijn|retour*|rekening*|website|openingstijden|levering|batch), !ons nieuwe ~1 (adres|telefoonnummer|rekeningnummer|magazijn|systeem), !iets voor (u|je) (doen|betekenen|uitzoeken|regelen|klaar), !(vervang*|omruil*|ruil*) ~8 (nieuw*) ~2 (model|serie|versie|exemplaar), !past ~3 (niet|uw|je|u|het), !bij (uw|je) (bestelling|pakket|zending) ~3 (hoort|ontbreek*|past), !(kijk*|neem*|ontdek*|bekijk*|snuffel*|bezoek*) ~6 (winkel|shop|store|*winkel|*shop|showroom|pagina|*pagina|webshop|etalage|*instagram|*facebook|kanaal|website|handleiding|video|winkeltje|*store), !(kijk*|bekijk*) ~4 (instructie*|foto*|bijlage), !mooi maar, !mooi ~1 (bij|aanvulling) amazon, !(uw|je|jouw) (nieuwe|nieuw) ~2
      !(we|wij) ook ~6 (niet|helaas), !(raden|raad) ~6 (af|om|dat|u aan (om|de|het) ~3 (contact|garantie|foto*)), !(uitgebracht|toegevoegd) ~3 (rapport|advies|foto*|bijlage|factuur), !ook (in|als) ~3 (bijlage|pdf|download), !(los|apart) verkrijgbaar ~3 (niet|dus)
      !er ook in #, !bijpassende ~4 (van (€|#)|gaat|naar €)
      !(groene|blauwe|rode|zwarte|andere|bestelde) (versie|variant|uitvoering|maat|kleur), !(vervang*|ruil*|omruil*) ~8 (versie|variant|model|leverbaar), !(mensen|klanten|velen) ~4 (vragen|melden|klagen|bellen), !weer leverbaar ~6 (sturen|wachten|ruil*), !kijkje ~3 (handleiding|winkel|shop|store|webshop|pagina)
      !(uw|je) maat is er, !al als, !er weer
      !andere (kopers|klanten|mensen|gebruikers|ouders|lezers), !(bij|op|voor) (uw|je) (model|toestel|apparaat|machine|type|fiets|auto) ~2 (past|passen), !(bij|op|voor) (uw|je) (model|toestel|apparaat|machine|type) past
      !(uw|je) model ~1, !(oudere|nieuwere|zelfde) model ~3, !(bij|op|voor) (uw|je) model ~2, !uitvoering met, !bestaat ook ~3 uitvoering
      !(ons|onze) andere (filiaal|adres|magazijn|vestiging|afdeling|werkplaats), !bij het (hek|bed|rek|kastje|toestel|apparaat|frame) hoort, !hoort ~1 (verlengstuk|schroef|moer|sleutel|zak|kabel)
      !iets voor (u|jou|je) ~1 (kunnen|doen|betekenen|regelen), !als ~2 iets voor (u|je)
      !bijpassende (deksel|onderdeel|schroef|kabel|adapter|sleutel|maat) ~2
      !nieuw bij ons ~2 klant
      !nieuwe collectie ~2 (valt|heeft|is ~1 (kleiner|groter|anders|langer|korter|smaller|breder)|past|loopt)
      !(model|artikel|product|uitvoering) is uit (productie|de handel|het assortiment|de collectie)
      !bevelen ons aan, !iets voor (u|je) maken
      !(niet|geen|alleen) ~3 in (andere|alle) ~1 (kleuren|maten), !(onze|kleine) tip ~2 (bij|tegen|voor het schoonmaken), !interesse in ~3 (omruilen|vervanging|reparatie|retour|terugbetaling), !(net|zojuist) binnen ~4 (retour|bericht|gekomen), !(retour|pakket|bericht) ~4 (net|zojuist) binnen
      !(raden|raad) ~3 (stand|instelling|temperatuur|maat|hoes niet) ~2 aan, !dit model is er, !kijken we de hele serie, !raad hem blindelings
      !(van|niet|om) de nieuwe (collectie|catalogus|serie|lijn) ~1, !het nieuwe model (sturen|of|nemen)
      !dezelfde (serie|reeks|lijn|collectie) ~6 (vervanging|ruilen|omruil*|vervangen), !(vervangen|vervanging|ruilen) ~8 dezelfde (serie|reeks|lijn)`,
    visit: `loop ~2 binnen, staat ~3 nieuws, bezoek, bezoekt, bezoeken, kijk, kijkt, kijkje, kom, komt, komen, neem, ontdek, ontdekt, klik, klikt, bekijk, bekijkt, snuffel, loop, langs, binnen, struin, neus, rondkijken, vindt, vind, welkom, stap, zie, blader, surf, ga, rondneuzen, te zien,
      langskomen, langsgaan, kom ~2 langs, kijkt ~2 rond, rondstruinen, rondsnuffelen, neuzen, rondkijk*, wachten, wacht, staat klaar, vinden, klikt, blik, verwelkomen, bezoekje, bezoek, doorklikken, even kijken,
       opzoeken, op te zoeken, langs te komen, ontvangen ~2 u,
      verwelkomt,
      staan we ~4 (markt|kerstmarkt|beurs), staan ~1 (we|wij) op, kom ~1 langs, (klik|tik) ~2 op, vindt u op,
      snuffel*, struin*, rondneuz*, neus ~2 rond, kijk* rond, grasduin*, binnenlop*,
      (typ|zoek|tik|voer|type) ~6 (zoekbalk|zoekveld|amazon|zoekfunctie), wat we nog meer (maken|hebben|bieten|verkopen), (zoekbalk|zoekveld) ~4,
      (vindt|vind|ziet|zie|ontdekt|ontdek) ~2 (in|op|bij) (onze|ons), (ziet|zie|vindt|vind) (u|je) ~1 (in|op) (onze|ons), (uitgenodigd|welkom|nodigen) ~3 (in|naar|bij) (onze|ons),
      brengt u naar, gluur* ~2 (binnen|rond),
      (neus*|snuffel*|struin*|grasduin*|wandel*|binnenlop*|langskom*|rondkijk*|rondneus*), (kijk*|loop*|kom*|stap*|wip*|spring*) ~4 (binnen|langs|rond|door), (één|een) (klik|tik) ~3 (verwijderd|op|volstaat|genoeg), (rest|hele|gehele|volledige|complete) ~2 (assortiment|collectie|aanbod|reeks) ~5, (wacht|wachten) ~1 (op u|op je|u|je) ~2 (in|op|bij) (onze),
      slenter*,
      zien (we|wij) (u|je) ~1 graag ~1 in
      !(software|driver|handleiding|app|datasheet|download|video|link|maattabel|code) ~3 (vindt|vind|te vinden|zien|staat), !(vindt|vind|te vinden|zien) ~8 (software|driver|handleiding|datasheet|download|maattabel)
      !kijk ~4 na
      !(bezorger|koerier|monteur|chauffeur|technicus) ~6 (langs|binnen|langskomen)`,
    shop: `etalage, *winkel, *shop, *store, *etalage, *merkpagina, *webshop, *storefront, onze (pagina|site|website|schappen|naam|zaak), *winkeltje, *boetiek, *showroom, (ons|het) assortiment, *homepage,
      *kraam, *marktkraam, *kerstmarkt, *fabriekswinkel, *boekwinkel, *webwinkel, *amazonwinkel, *amazonshop, *winkelpagina, *verkoperspagina, *verkopersnaam, *verkooppagina, (ons|onze) ~2 (pand|atelier|stand|outlet|etalage), *ladenwinkel, *beursstand,
      onze ~2 (winkel|zaak),
      onze andere advertenties,
      *kerstmarkt*, *weekmarkt, *streekmarkt, *website, *beurs, alles ~2 wat we (aanbieden|hebben|verkopen|maken), !*beurs ~2 (geld|portemonnee),
      zoekbalk*, zoekveld*, zoekfunctie*,
      (amazon|verkopers|winkel) (pagina|winkel), amazonpagina*, winkelpagina*, *verkoperspagina*, onze ~1 pagina,
      pagina ~2 van ~1 ons merk, winkelnaam, startpagina,
      (onze|ons) (webwinkel|webshop|boerderijwinkel|merkwinkel|fabriekswinkel|showroom|kraam|stand|winkeltje), verkopersprofiel*,
      filiaal, filialen,
      onze deur aan, onze deuren aan
      !(pakket|dhl|bouwmarkt)winkel, !de zaak in, !sigarenwinkel, !*workshop, !afhaalwinkel, !photoshop, !(in|bij) ~2 winkel ~2 gekocht, !winkelmandje, !winkelwagen`,
    follow: `!volgend*, volg, volgt, volgen, volger, volgers, abonneer, abonneert, abonneren, like, likes, liken, tag, taggen, fan, fans, word, sluit, vind, vindt, deel, deelt, kijk, belletje, bezoek, join, zien, kom, we zitten op, ga,
      volgt, tagt, taggen, markeer, markeert, post, deelt, laat ~2 zien, toon, abonnee*, hartje, duimpje, reels, mee, op de hoogte, blijf, zit ook, zijn ook, zitten ook, zitten nu, hashtag, gezellig,
      laat ~4 zien, achter ~2 schermen, toon ~3,
      kom* ~1 (je|u) ~1 (erbij|bij|mee), (zien|zie) (u|je) ~1 graag ~2 (op|in), (laat|geef) ~2 (abonnement|duimpje|like),
      (druk*|klik*|tik*|laat*|geef*) ~3 (volgen|belletje|abonneren|like|hartje|duim*), (word*|wees) ~2 (deel|lid|fan|volger|onderdeel), (zie*|bekijk*|ontmoet*|zoek*|vind*|bezoek*) ~3 (ons|onze) ~3 (op|bij), (toon*|deel*|post*|tag*|stuur*|laat) ~6 (foto*|selfie*|filmpje*|video*|moment*) ~6 (#|hashtag|instagram|insta|facebook|tiktok|tag), (achter de schermen|kijkje|making of|tutorials) ~5 (op|bij|instagram|insta|youtube|tiktok),
      (nodigen|nodig) ~3 (u|je) ~2 uit, kom ~1 (in|bij) onze, ga (je|u) mee, klein likeje, likeje*
      !volgt ~2 (stap|track), !volg ~2 (stappen|zending|pakket|bestelling|met nummer|het met)
      !werkdagen mee`,
    channel: `*instagram*, *insta, *facebook*, *tiktok*, *youtube*, *pinterest*, *twitter*, *snapchat, *linkedin, *telegram*, *whatsapp (kanaal|groep), *discord, sociale media, social media, socials, (ons|onze) (kanaal|pagina|profiel|community|blog|podcast|account|kanalen), threads, fb,
      hashtag*, (onze|ons) ~1 (kanaal|kanalen|profiel|blog|podcast|community|groep|feed|story|stories|vlog), ig, *facebookgroep*, *facebookpagina, *bluesky, *mastodon, *twitch, *tuinblog, *kookblog,
      pinterestbord, (pinterest|instagram|facebook|tiktok|youtube) (bord|pagina|profiel|account|kanaal|groep),
      fangroep*, fanpagina*, chatgroep*`,
    'follow-us': `!volgend*, volg ons, volgt u ons, ons ~2 (volgen|te volgen), (word|wordt) ~3 (volger|fan|abonnee),  (tag|vermeld) ons, like ~2 (ons|onze|pagina|facebook*), (vind|bezoek) ons (op|ook op) (instagram|facebook|tiktok|youtube|pinterest|social*), sluit ~3 aan bij onze (community|groep),
      (gebruik|met|onder) ~2 hashtag ~3, tag ons, (word|wordt) ~3 (lid|deel) ~3 (community|groep|familie), (blijf|contact|verbonden) ~4 (instagram|insta|facebook|tiktok|youtube), like ~1 (onze|ons),
      abonneer ~3 (kanaal|youtube*|podcast|pagina), (nieuwe|elke|iedere|meer) ~2 (volger|volgers|abonnees|likes),
      (like|hartje|duimpje) ~2 (achter|op onze),
      (tag|markeer|vermeld|noem) ~1 ons ~4, belletje ~2 (aan|zetten|klikken), (word|wordt) ~2 (lid|fan|volger|vriend) ~6, !word* ~2 lid ~3 (prime|amazon),
      (laat|toon|deel|post) ~8 (instagram|insta|facebook|tiktok|pinterest), (een|jouw|je|elke) (like|hartje|duimpje|abonnement) ~4 (helpt|steunt|betekent), (op|via) (tiktok|instagram|insta|facebook|youtube) ~1 (laten|delen|posten|tonen|zie|vind|staan) ~3,
      (youtube|you tube) kanaal ~3 abonneer*, kanaal ~3 abonneer*, (volg|volgt|like|abonneer) ~4 (ons|kanaal|pagina|profiel|instagram|facebook|youtube|tiktok|pinterest), (bekijk|bezoek) ~4 (kanaal|profiel|instagram|facebook|youtube|tiktok|pinterest), !volg ~4 (aanwijzing*|stap*|link|instructie*|handleiding|bestelling|pakket|route|zending|hem|hun route|pakje),
      (nu|meteen|gratis|gelijk|vandaag) ~1 (abonneren|volgen|liken), abonneer ~1 (u|je|jezelf|nu|meteen|gratis), abonneren maar, (volg|like) ~1 (nu|dan|snel|gerust),
      (meer|nieuwe|dagelijks*|volop) ~3 (inspiratie|ideeën|recepten|tips|foto*|video*|filmpjes) ~3 (op|via) ~2 {channel},
      kanaal ~2 blij met ~3 (abonnement|je|u|jou|bezoek),
      al met # ~2 in ~2 {channel},
      abonneer je en ~3,
      likeje helpt, like helpt
      !volg ons (door|stap)
      !volg (dan|nu) ~2 (stap*|instructie*|link|pijl*|aanwijzing*)`,
    newsletter: `*nieuwsbrief*, *mailinglijst*, *mailinglist*, *verzendlijst*, *maillijst*, *nieuwsmail*, *tuinbrief*, *infobrief*, *rondzendbrief*, *clubblad, (wekelijkse|maandelijkse|regelmatige|korte) ~1 (*brief|mail|mailing|mails|tips|update|e mail|recepten|post), (recepten|nieuwtjes|nieuws|aanbiedingen|acties|tips|ideeën|inspiratie) ~6 (per (mail|e mail|email)|in (uw|je) (inbox|mailbox)|via (mail|e mail)), (per|via) (mail|e mail|email) ~6 (recepten|nieuwtjes|nieuws|aanbiedingen|acties|tips|ideeën), onze lezers, *vip club, *vip lijst, *klantenclub, club ~2 (leden|voordeel), in je inbox, in uw inbox,
      *kookbrief*, *klantenbrief*, *inspiratiemail*, *vipclub*, *fanclub*, *klantenkring, *mailservice*, (wekelijks*|maandelijks*|regelmatig*|elke maand|elke week|iedere maand|iedere week|eens per|één keer per|een keer per|af en toe) ~7 (tips|*tips|nieuws|nieuwtjes|aanbiedingen|recepten|post|mail|mails|mailtje|e mail|info|inspiratie|ideeën|acties), op de hoogte ~4 (nieuw*|acties|aanbiedingen|aanbod|collectie), (mail|e mail) ~1 (lijst|service|club), *abonneebrief*, *nieuwsupdate*,
      (laat|geef|stuur|mail) ~5 (e mailadres|emailadres|mailadres|e mail adres) ~2 (achter|door|op|aan ons|dan), (e mailadres|emailadres|mailadres) ~1 achter*, *maandpost, *maandbrief, *rondzendbrief, *infomail, *nieuwsmail, *klantenmagazine, *mailinglijst, *verzendlijst, *mailing*, op de hoogte ~1 (houden|gehouden|blijven|brengen) ~5, (nieuws|nieuwtjes|aanbiedingen|tips|recepten|ideeën|inspiratie|acties|ontwerpen|kleuren) ~5 (per mail|per e mail|inbox|mailbox|per post|thuis|via whatsapp|in je mail), (regelmatig|maandelijks*|wekelijks*|elk kwartaal|elke maand|elke week|iedere maand|twee keer per maand|af en toe|eens per maand) ~4 (post|mail*|e mail*|tips|nieuws|aanbiedingen|recepten|ideeën|inspiratie|bericht*|info*), als (eerste|eersten) ~5 (hoor*|wet*|op de hoogte|zien|ontdek*), !op de hoogte ~4 (bestelling|levering|zending|retour|reparatie|onderzoek|terugbetaling|voortgang|status),
      (ons|het) nieuws ~1, abonneer* ~4 nieuws, clubleden, (mis|mist) ~4 (lancering|nieuws|aanbieding|actie|niets|niks), (schrijven|mailen|informeren) ~6 (af en toe|acties|nieuwtjes|aanbiedingen), (keer per maand|keer per week) ~4 (recepten|tips|mail|nieuws), !mis* ~4 (onderdeel|schroef|bezorging|product),
      (*clubleden|leden|abonnees) ~2 (krijgen|ontvangen) ~8, (recepten|tips|nieuws) ~3 (per mail|per e mail|via mail),
      *weekpost, *weekbrief*, *maandmail*, *weekmail*, (elke week|elke maand|iedere week|wekelijks|maandelijks) ~2 (een|nieuwe|verse) ~2 (idee|*idee|tip*|recept*|inspiratie), schrijf (je|u) in ~4 (onze|de|voor), !schrijf (je|u) in ~4 (retour|garantie),
      (sturen|stuur|versturen|mailen) ~6 (catalogus*|brochure*|magazine*|folder*|klantenblad*),
      (elke|iedere|eens per|één keer per|twee keer per) ~1 (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|maand|kwartaal) ~8 (per|via) (mail|e mail|email|post),
      ledenlijst, (mail|e mail|adres|mailadres) ~8 (schrijven|mailen|sturen) ~4 (elke|iedere) (maand|week),
      receptenpost, (eens per week|elke week|wekelijks|maandelijks|eens per maand) ~4 (*post|*brief|*mail), wekelijkse* *brief,
      (tips|recepten|ideeën|inspiratie|nieuwtjes|nieuws|verhalen|trucs|aanbiedingen) ~4 (per (mail|e mail|email|post)|in (je|uw) (mailbox|inbox|brievenbus|postvak)), (maandelijkse|wekelijkse|gratis|regelmatige) ~1 (rondzendbrief|post|mail|mails|tips|recepten|brief*), (mailinglijst|verzendlijst|insiderslijst|rondmail|klantenpost|maillijst|adressenlijst),
      (wekelijks*|maandelijks*) ~1 (*mail|*post|*brief|*nieuws),
      (elke|iedere) ~1 (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|maand) (mailen|mail|sturen) (wij|we) ~4, (mailen|sturen) (wij|we) ~2 (tips|*tips|recepten|ideeën),
      (elke|iedere) ~4 (maand|week) post van ons, post van ons ~4 nieuws,
      (mailen|schrijven|melden) ~3 (als|wanneer|zodra) er ~2 (aanbiedingen|kortingen|acties|nieuws)
      !op de hoogte ~5 (levering|zending|bestelling|reparatie|status|verzending|retour)
      !(bestelling|levering|zending|retour|reparatie|onderzoek|terugbetaling) ~6 op de hoogte, !e mailadres ~4 (factuur|klopt|onjuist|verkeerd)
      !(sturen|stuur) ~6 (catalogus*|brochure*|folder*) ~4 (gevraagd|aangevraagd|besteld)
      !geen nieuwsbrief`,
    'sign-up': `meld ~6 aan, meldt ~6 aan, aanmelden, aanmelding, schrijf ~6 in, schrijft ~6 in, inschrijven, inschrijving, abonneer, abonneren, abonnement, ontvang, ontvangt, ontvangen, krijgen, krijgt, krijg, wilt, wil je, zin in, zetten ~5 (op|lijst), lezers, kruis, aanvinken, vink, mis niets, mis je niks, mis je niets, missen, op de hoogte, als eerste, lid, voegen ~5 toe, word, interesse, antwoord, graag onder,
      inschrijft, schrijf je in, aanmeldt, (zullen|mogen|kunnen|zal) (wij|we|ik) ~8 (toevoegen|inschrijven|zetten|aanmelden|sturen|opnemen|bijzetten), als eerste*, als allereerste, te weten, verneem*, ontdek ~2 eerste, mis ~3 niet, mis ~2 (geen|niks|niets), missen, gemist, word lid, doe mee, wees erbij, abonneert, abonn*, laat ~3 mailadres, e mailadres achter,
      aanmeld*, aangemeld, meld ~4 aan, inschrijv*, ingeschreven, schrijf ~4 in, abonneer*, laat ~6 achter, (mogen|zullen|kunnen|zal) (wij|we) ~8, op de hoogte ~2 (houden|gehouden|blijven), brengt ~4, als eerste ~4, (ontvang|ontvangt|krijg|krijgt|hoor|hoort) ~4, (wilt|wil|zou) ~3 (ontvangen|krijgen|horen|weten),
      zin om ~3 (horen|bij|mee), mis nooit, antwoord ja, zetten we (u|je) op, krijgen ~6 mail,
      wilt u er (een|één|ook), wil je er (een|ook),
      doe* (u|je|jullie) mee ?, bent u erbij, ben je erbij,
      (laat|schrijf|vul|geef|tik|noteer) ~3 (je|uw) ~1 (mailadres|e mailadres|mail|e mail|adres), (kruis*|vink*|zet*) ~5 (vakje|vinkje|hokje|kruisje), (interesse|zin|erbij|nieuwsgierig) ?, (zullen|mogen|kunnen|zal|mag) (we|wij|ik) ~3 (sturen|opnemen|toevoegen|inschrijven|bijzetten|mailen|informeren|toesturen|schrijven|aanmelden), (gewoon|even|enkel) ~2 (ja|met ja|oké) ~1 (antwoorden|schrijven|zeggen|sturen), één woord volstaat,
      ga (je|u) mee ?, zin om ~3 (in te schrijven|je|u), heb (je|u) zin, in te schrijven
      !uitschrijven, !afmelden`,
    greeting: `hallo, hoi, beste, geachte, dag, hey, goedemorgen, goedemiddag, goedenavond, goedendag, goeie*, heer, mevrouw, meneer, lieve, hé, welkom`,
    'sign-off': `(vriendelijke|hartelijke|met vriendelijke|warme|lieve|beste|veel|zonnige) (groet|groeten|groetjes), groet, groeten, groetjes, mvg, hoogachtend, (fijne|mooie|prettige|goede|gezellige|leuke) ~1 (dag|avond|weekend|week|middag|zomer|feestdagen), tot (ziens|snel|gauw), kusjes, liefs, het ~3 team, team ~2, klantenservice, veel (plezier|succes|kookplezier|leesplezier), bv, vof, nogmaals dank
      !dag`,
    patronage: `vertrouwen*, gekozen, kiezen, keuze, steun*, trouw, klant, klandizie,
      bestelling*, aankoop*, aankopen, order, besteld, bestelde, gekocht, kocht, klanten, beslissing, samenwerking, loyaliteit, support,
      gewinkeld, winkelen, winkelt, vertrouwt,
      (gekozen|keuze|koos|kiezen|kozen|vertrouwen|steun|steunen|aankoop|aankopen|besteld|gekocht|trouw), winkel,
      bestellingen zoals, klanten zoals (u|jij), (klein*|lokaal|lokale|handwerk|handgemaakt*|winkeltje|*zaak) ~3 (steun*|koop*|koos|kiest|gekozen), bij een kleine (maker|winkel|zaak), (wonen|intrekken),
      (verkoos|verkozen|verkiest) ~4, boven de (grote|groten) ~2 (verkoos|verkozen|koos),
      (ons|onze) ~1 (atelier|werkplaats|winkel|bedrijf|zaak) ~3 (uitgekozen|gekozen|verkozen|gevonden|uitkoos|koos), uitgekozen,
      (feestjurk*|jurk*|cadeau*|taart*|wieg*) ~4 kleinkind, kleinkind, (uitkoos|uitgekozen|uitkozen|voor ons koos|voor ons kozen),
      op ons ~3 (gerekend|gebouwd|vertrouwd), als leverancier`,
    warm: `(blij|hart|hartelijk|vertrouwen|familie|familiebedrijf|klein|kleine|werkplaats|team|trots|eer|plezier|fijn|leuk|super|top|geweldig|hopen|hopelijk|gefeliciteerd|betekent|gekozen|kiezen|keuze|steun|steunen|klanten zoals|glimlach|lach|prijs|op prijs|ambacht|passie|vreugde|winkel|welkom|genieten|geniet|bel|luiden|droom|opa|oma|generatie|spannend|speciaal),
      mooi*, lief, lieve, warm*, zonnig*, gezond*, feestdagen, kerst*, pasen, nieuwjaar, vakantie, weekend, zondag, dag, avond, succes, geluk*, genot, geniet*, eet smakelijk, smullen, smakelijk, waardevol*, kostbaar, bestaan, bestaansrecht, leven van, leeft van, kleinschalig*, ondernemer*, eenmanszaak, echtpaar, broer*, zus*, ouders, dochter, zoon, moeder, vader, begonnen, begon, opgericht, sinds #, jaren, jaar, liefde, met de hand, handgemaakt*, handwerk, zolder, schuur, garage, keukentafel, vanzelfsprekend, zonder (u|jou|je|mensen|klanten|jullie), mogelijk, doorgaan, motiveert, motivatie, drijfveer, raakt ons, geraakt, ontroer*, knuffel*, dansje, dansen, springen, dankbaar*, prachtig*, fantastisch*, uniek*, favoriet*, gaat ~2 hart, zielsgelukkig, moment*, herinnering*, betover*, lachen, jarenlang, lang plezier, vele jaren, veel, dagelijks, overal, mensen zoals, u maakt, je maakt, jij maakt, maakt ons, dag (goed|gemaakt), telt voor, elke bestelling, iedere bestelling, gewoon, even, zeggen, vanuit, namens, allemaal, zo blij, waardering, hopen, wensen, wens, toegewenst, fijne, prettige, hond, kat, koffie, goud waard, helden, held, toppers, topper, bakken, koken, naaien, tuinieren, wandelen, lezen, spelen, knutselen,
      smaken, smaakt, laat het ~2 smaken, barbecue*, superlief, vereerd, met genoegen, genoegen, verheugd, blij,
      tevreden*, belangrijk*, doel, kwaliteit, zorg, moeite, best, beste, alles, hele, naam, namens, willen ~6 (bedanken|zeggen|danken|tevreden|melden|laten), goed (gaat|loopt|verloopt|aankomt|aangekomen|terecht), (mooie|fijne|leuke|prachtige) ~1 (tijd|uren|momenten), aanwinst, fan, fans, top, cool, hopelijk, dank*, verwen*, ontspan*, tevredenheid, voorpret, wij zijn ~4 (team|stel|familie|vrienden), maakt ~2 verschil, geeft ons, houdt ons, kracht, energie, motiveer*, vieren, proost, thee, wijn, trouw, hart, ermee, prettig,
      moge, jarenlang, lang, dienst,
      dat (u|je|jij|jullie) ~7 (gewinkeld|gekocht|besteld|gekozen|kiest|koos|vertrouwt|steunt|winkelt), (product|artikel) ~2 bevalt, bevalt,
      glimlach*, grijns*, lach*, verschil, ketens, (gelukkig|fijn|mooi|goed|lang|gezond) ~1 (leven|dag|week|weekend|jaar|tijd), het (allerbeste|beste), gezondheid, wilden ~1 (even|alleen|graag|gewoon) ~3 (horen|weten|vragen|laten), hoe ~4 (gaat|bevalt|loopt|werkt|smaakt|zit), (veel|heel veel|een hoop) (plezier|succes|genot|geluk|leesplezier|kookplezier), hartverwarmend*, familiebedrijf*, (vader|moeder|opa|oma|dochter|zoon|man|vrouw|broer|zus), generatie*, handgemaakt, passie, (trots|vereerd|geraakt|ontroerd|enthousiast|gelukkig|blij|dankbaar) ~2, betekent ~4, zonder ~2 (u|jou|jullie|klanten|mensen), (klanten|mensen) (zoals|als), geniet* ~3, (fijne|mooie|prettige|goede|zonnige|gezellige) ~2 (dag|week|avond|weekend|feestdagen|kerst|zomer|vakantie|tijd), hartelijk*, van harte, uit de grond, (sinds|jaar|jaren) ~2, trouw*, hopen ~8, wensen ~6, klein* (bedrijf*|winkel*|zaak|team|onderneming|atelier|boekhandel|merk), !(hopen|wensen) ~8 (antwoord|reactie|begrip),
      (heeft|hebt|is) ~3 (ontvangen|aangekomen|binnen) ~2 ?, (reusachtig|groot|dik|welgemeend|oprecht*) ~1 (dankjewel|dank|bedankt|dankuwel), dans*, vergezel*, moge ~6, (zal|moet|is) ~3 (binnen|aangekomen|gearriveerd), alles werkt, steunt,
      hoe is ~4, hoe (gaat|bevalt|doet) ~4, namens ~4, betekent ~3,
      te mogen rekenen, in leven, boerderij, aangename ~1 (uren|uurtjes|momenten), hangmat,
      met de hand ~2 *, (hand|liefde|zorg|passie|hart) ~2 (gemaakt|geroerd|gegoten|gebakken|gebrand|gedraaid|gesneden|geweven|beschilderd|ingepakt|verpakt|gebreid|gesmeed|geslepen|genaaid|geverfd), (elk|elke|ieder|iedere) ~2 (wordt|verlaat|krijgt|ontstaat), (geroerd|gegoten|gebakken|gebrand|gesmeed|genaaid|gebreid|gesneden|geweven|geslepen|beschilderd|ontworpen|gebouwd|gemaakt) ~4 (zelf|kleine|werkplaats|atelier|keukentafel|stuk|hand|tweemaal|dinsdag|liefde|wandelaars|ons|leven|generaties), een leven lang, door * voor *, (mijn|onze|ons) ~1 (vrouw|man|moeder|vader|dochter|zoon|broer|zus|oma|opa|ouders|kinderen|hond|kat), (hout|*hout|wol|katoen|leer|klei|was|honing|thee|koffie|bonen|olijven|kruiden|materiaal|linnen) ~2 (komt|komen) ~1 (uit|van), oud papier, gerecycled*, duurzaam*, plasticvrij*, oprichter*, eigenaar*, sinds (19|20)*, al # jaar, *manszaak, team van (twee|drie|vier|vijf), klein team, duimen, draaiende ~1, (houden|houdt) ~4 draaiende, kabouters, door en door, staan achter, lees elk ~1 (bericht|mail), elk bericht zelf, enthousiast bent, op zijn best, geniet van ~2 (koffie|thee|eten|brood), paar ogen, buiten ~1 regende, vloeipapier, inpakteam, met een glimlach, bij (u|jou|je) ~2 (wonen|intrekken), lekker warm, kook ~4 moois,
      (moeder|vader|man|vrouw|broer|zus) en (dochter|zoon|vrouw|man|zus|broer|ik), veel (klei|liefde|hart), (dag|week) ~2 goed, (ouder|jonger) dan, dat proef je, proef je, vergeten ~1 nooit, nooit vergeten, mogelijk (maken|maakt), nieuw thuis, (wordt|worden) ~3 (mooier|beter|zachter), elk jaar mooier, kan ~2 (ontmoedigend|verwarrend|lastig) ~1, helemaal gelukkig, (mijn|ons) werk, mount everest, klop, heelhuids, (wij|we) (bakken|branden|brouwen|naaien|drukken|gieten|oogsten|koken) ~3, vers ~3 (gebrand|gebakken|gemalen|bereid), gemalen voor, al # jaar bij ons, (werkt|is) ~2 # jaar bij ons, aan zijn reis, voor (uw|je) deur, kort berichtje, de rest doet, magazijnteam, ingepakt, olijfbomen, klein gebaar, bijen,
      reizen in, zonder plastic, van de kust, geschiedenis, overuren, veel (leesplezier|plezier|vergnoegen),
      gaat boven, geur van, (geschaafd|gezaagd|geolied|gehamerd|gebogen|gesponnen|gebotteld), van ons allemaal, ophangen, kinderkopjes,
      dansen we, dans* van (vreugde|blijdschap|geluk), vreugdedans*,
      (kunnen|konden) niet (trotser|blijer|gelukkiger|dankbaarder) ~2, gereisd, (naar|tot in) uw (keuken|huis|woonkamer|tuin|huiskamer) ~1 (gereisd|gekomen|gegaan),
      (welzijn|tevredenheid|geluk) ~3 (ter harte|hart), ter harte, (gaat|gaan) ons ~1 (ter harte|aan het hart), dolblij, dolgelukkig, dolenthousiast, moge ~8,
      vreugde ~3 groter, (drijft|spoort) ons ~2, opgroei*, (mag|mogen|moge) ~4 (opgroeien|gezond|gelukkig|gezegend)
      !(sinds|jaar|jaren) ~3 garantie, !garantie ~4 (jaar|jaren),
      (onze|ons) ~1 (dag|week|weekend|ochtend|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) ~1 (goedgemaakt|gered|opgefleurd|gemaakt), draag ~1 met plezier`,
    help: `vraag, vragen, vraagje*, hulp, helpen, help, helpt, geholpen, ondersteun*, ondersteuning, advies, adviseur*, contactpersoon, klantenservice, klantendienst, helpdesk, support, service, serviceteam, bereik* ~3 (ons|u|altijd|via|telefon*), bereikbaar*, bereiken, beschikking, oor, luisterend,  klaar voor, voor (u|je|jou|jullie) klaar, (staan|staat|sta) ~6 klaar, er voor (u|je|jou|jullie), (wij|we) zijn er, onduidelijk*, onzeker, twijfel*, hapert, vast, vastloopt, niet uit ~2 komt, komt u er, kom je er, opmerking*, aarzel*, schroom*,  (schrijf|mail|bel|app|stuur|laat|vertel|geef) ~3 (ons|gerust|even|weten|bericht|berichtje|mailtje|seintje), bericht ~3 (genoeg|volstaat|ons|is), antwoord* ~5 (uur|uren|binnen|dag|dagen|snel|werkdag*|persoonlijk|graag|op al), denken ~3 mee, denkt ~3 mee, alleen voor, niet alleen, domme vragen, dag en nacht, zeven dagen,  maandag tot, werkdagen, ma vr, oplossing*, contact, aanspreekpunt, terecht, aankloppen, bij ons aan, op ons rekenen, reken* ~2 op ons, (iets|wat) ~3 (niet|onduidelijk|hapert|mis|klopt|nodig), (heeft|hebt|heb) ~4 nodig, nodig hebt, nodig heeft, overweldig*, zegt het maar, roep maar, trek ~3 bel, aan de bel,
      (als|mocht|indien|wanneer|bij) ~7 (onduidelijk*|hapert|probleem|problemen|lastig|moeite|iets|nodig|twijfel*|zorgen|vragen|vraag|wensen), hulp ~5 ?, hulp (nodig|gewenst) ~4,
      meld* ~3 (ons|bij|u|je|gerust), (bij|geen) ~1 problemen,
      moeilijkheden, moeilijkheid, beschikking, komt u er niet, komt er niet uit,
      (u|je|jou|ergens|mee) ~2 van dienst,
      iets ~2 voor (u|je|jou) ~1 doen, (berichtje|bericht|mailtje|telefoontje) ~3 (genoeg|volstaat)
  !(een|nog een|korte) (vraag|vraagje) (over|voor|bij|aan), !(hebben|heb) ~2 (nog een|een|enkele) (vraag|vraagje|vragen), !uw vraag, !je vraag, !ons ~4 (helpen|help|helpt), !(helpen|help|helpt) (ons|anderen|andere), !kunt u ons helpen, !jarenlang van dienst, !nieuwe ~4 van dienst,
      (loopt|loop|zit|zitten) ~4 vast, (een|iemand) van ons ~4, (neemt|nemen) ~3 contact op, (bereikbaar|klaar (voor|om)|staan klaar|paraat) ~4, (regelen|lossen) ~2 (het|op) ~2, hulp nodig, !vast ~2 (douane|depot),
      los ~1 op ~3, (loodsen|helpen|begeleiden) ~4, bij (probleem|problemen|vragen|twijfel), wanneer (u|je) wilt,
      (tips|hulp|raad|advies) nodig, staan ~2 klaar, één berichtje ver, (maar|slechts) ~1 (één|een) (bericht|berichtje|mailtje|telefoontje|klik) ~1 (ver|verwijderd|weg), hulp nodig ~6, !één klik,
      vastgelopen, vastgelopen bij ~4, geen zorgen ~4, we zijn er, helpen ~2 (graag|met alles), alles wat u nodig,
      (kan|kunnen) (ik|wij|we) ~3 voor (u|je|jou) doen, (heb|hebt|heeft) (je|u) (me|mij|ons) ~2 nodig,
      (maar|slechts) een ~1 (mailtje|berichtje|mail|bericht|klik) ~1 (ver|weg|verwijderd), kom maar op, (een|paar) ~1 regels, niet duidelijk ~1 schrijf, is iets (u|je) ~2 niet ~1 (duidelijk|helder),
      kuren, staat ~3 achter (u|je), (hapert|stokt|vastloopt),
      (iets|wat) onduidelijk, leggen ~2 graag uit, graag uit,
      (vragen|zorgen|wensen|ideeën|problemen|twijfels) ~2 (zorgen|wensen|vragen|ideeën|twijfels),
      (op ons) ~2 (rekenen|bouwen|vertrouwen), wat u ook nodig, (niet zeker|onzeker|twijfel*|geen idee) ~1 (hoe|wat|welke|of|waar) ~4, (staan|staat|sta) ~3 (klaar|paraat|naast u|achter u),
      neem gerust ~4 contact, (neem|neemt) ~4 contact ~3 op, mocht er iets ontbreken, (gaat|gaan|ligt) ~2 (ter harte|na aan het hart),
      (zo niet|anders) ~3 (zoeken|vinden|bedenken|regelen) ~3 (oplossing|iets),
      (een|enige) (probleem|opmerking|vraag|twijfel|zorg) ?, (antwoorden|reageren) ~1 binnen # uur, via amazon een bericht,
      (als|mocht*|loopt|loop) ~5 (ergens|iets) ~1 (tegenaan|tegen aan|vastloopt|vast), (minste|kleinste) ~2 (ongemak|probleem|twijfel|hapering), staan ~2 paraat,
      op (me|mij|ons) ~1 rekenen, mocht er iets ~3,
      nazorg,
      vraag ~1 wat ~4 opkomt, van vroeg tot laat, zit er iemand klaar,
      geen paniek, zonder schroom, (adviseurs|medewerkers) ~1 beantwoorden, verhelpen ~2 (het|direct)
      !maken ~3 klaar
      !reken op ~5
      !stuur ons ~3 (waarde|maat|maten|foto*), !op drie, !(laat|schrijf|mail|stuur|vertel|geef) ~2 (weten|ons|me|mij|even|door) ~1 (welke|welk|wanneer|hoeveel|wie|waar|uw|je)
      !hebt u een ~2 nodig, !(hebt|heeft|heb) (u|je) ~3 (adapter|verloopstuk|moer|schroef|kabel|sleutel|gereedschap|cellen|batterijen) ~1 nodig
      !uur nodig heeft, !rekening mee
      !(terecht|schort)
      !(geef|stuur|noem) ons ~1 (een|het|uw) (adres|nummer|foto*|datum|naam|maat), !vraag ~5 (buren|winkel|buurman|buurvrouw|bezorger|chauffeur|huisgenoten|postkantoor)
      !(niet zeker|twijfel*) ~1 (welke|of) ~4 (bedoelt|wilt|bestelde|besteld)
      !helpt ~1 (ons|enorm|echt|ook), !dat helpt, !helpt u ons
      !(neem|neemt) ~2 contact ~2 op met (de|het|amazon|postnl|dhl|uw)
      !(stand|helderheidsstand|modus|niveau|menu|instelling) ~2 bereikt, !bereikt u (door|met|via het|na)
      !volgende keer ~8 nodig (hebt|heeft|hebben)
      !mail meer van ons
      !heeft ~1 (u|je) ~1 # ~2, !heeft u ~2 (stuks|exemplaren|meter|dozen) nodig, !wanneer u wilt
      !iets voor (u|je) maken
      !mocht er iets (ontbreken|mee)
      !(één|blijft één|nog één|kort) vraag, !blijft ~2 vraag
      !zet het vast
      !staat vast,
      (iets|vraag|vragen|probleem|problemen|dag of nacht|dag en nacht) ~8 (weet|weten) ~1 ons te vinden`,
    ordered: `(bestelling|order|aankoop) ~8 (ontvangen|bevestigd|binnen|verwerkt|geregistreerd|geplaatst|in behandeling|staat|gelukt|voorbereid|ingepakt|doorgekomen|in goede orde|klaargemaakt), (bevestigen|bevestiging|ontvangen|verwerken|bevestigd) ~6 (bestelling|order|aankoop), bestelbevestiging, orderbevestiging, in behandeling, (magazijn) ~6 inpakken, wij maken alles klaar,
      (bestel*|bestelling*|order*|aankoop|opdracht) <14> (ontvangen|bevestig*|binnen|binnengekomen|verwerkt|verwerken|verwerking|geregistreerd|geplaatst|behandeling|gelukt|voorbereid|voorbereiding|ingepakt|doorgekomen|orde|klaargemaakt|genoteerd|ingeboekt|opgenomen|aangekomen|geaccepteerd|goedgekeurd|bereikt|productie|klaargezet|vastgelegd|aanvaard|er), (maken|gaan|leggen|pakken|zetten) ~8 (klaar|slag|werk|in|gereed), (pakken|inpakken|verpakken|klaarmaken|maken) ~6 (al|nu|meteen|zorgvuldig|liefde*|in|klaar|gereed), (wordt|worden) ~6 (ingepakt|verpakt|voorbereid|verwerkt|klaargemaakt|gemaakt|geproduceerd|verzendklaar|samengesteld|klaargezet), verzendklaar, gereed voor verzending, klaar voor verzending, *ontvangstbevestiging*, *aankoopbevestiging*, *betaling ~3 (ontvangen|binnen|verwerkt|geslaagd), hierbij bevestig*, in (productie|voorbereiding|behandeling), (hoort|horen|bericht|mail|mailtje|laten|melden|informeren|ontvangt|krijgt) ~8 (verzond*|verstuur*|verzending|onderweg|vertrekt|de deur uit|op weg), zodra ~8 (verzond*|verstuur*|verzending|onderweg|vertrekt|de deur uit|op weg|verlaat|meegegeven), (versturen|verzenden|sturen|verzending|verzonden) ~5 (morgen|vandaag|overmorgen|binnen|werkdag*|dagen|uur|maandag|dinsdag|woensdag|donderdag|vrijdag|spoedig),
      (beginnen|starten|start|begint) ~6 (productie|werk|vervaardiging|voorbereiding|verwerking|maken|samenstellen), aan de slag, (bestelling|order|opdracht) ~8 (aanvaard|aangemaakt|overgenomen|geslaagd|gelukt|systeem|door|goed ontvangen|staat), (spoedig|zo snel mogelijk|binnenkort|zo spoedig mogelijk) ~3 (verwerk*|verzend*|verstuur*|verzonden|verstuurd),
      (maken|maak) ~3 klaar, (wordt|worden|is|zijn) ~3 (klaargemaakt|klaargezet|ingepakt|verwerkt|voorbereid|verzameld), gaat ~4 (naar|mee met) ~2 (bezorgdienst|postnl|koerier|vervoerder),
      (we|wij) hebben (je|uw|de) (bestelling|order), team ~2 (ermee|bezig|aan de slag), (boekbinder|werkplaats|team|naaister) ~1 (begint|start|gaat), (begint|start) ~1 (de|ons|onze) ~1, betaling ~2 (binnen|ontvangen|verwerkt|gelukt), reken op ~5,
      (hebben|heb) (uw|je|de) bestelling, (doen|brengen|sturen|verzenden) (hem|haar|het|ze|alles) ~2 (morgen|vandaag|zo snel|binnen|op de post), ter bevestiging, !sturen (hem|haar|het|ze) ~4 (vervang*|gratis),
      bestelling ~5 (is binnen|beland|geland|aangekomen|binnengekomen|bereikt), pak ~4 in, (gaan|meteen|direct) ~2 inpakken, (kabouters|team|atelier) ~4 al bezig, we hebben (uw|je) bestelling,
      morgen ~4 (de deur uit|weg|op de post), (gaat|gaan) ~3 morgen,
      genoteerd, bestelling ~3 (heelhuids|veilig|goed) ~3 (aangekomen|geland), verlaat ~4 (huis|oven|atelier|werkplaats), betaling ~2 (binnen|ontvangen|gelukt), artikelen zijn ~1 (gereserveerd|apart), (morgen|vandaag) ~5 voor (u|je|jou) ~1 (gebrand|gebakken|genaaid|gedrukt|gemaakt|ingepakt),
      in handen van (onze|ons|de) (inpak*|pakkers|magazijn*|team),
      (hoera|joepie|jippie) ~2 bestelling, in de rij, op de pers,
      (aangenomen|doorgegeven|doorgestuurd|overgedragen|ingeboekt|geregistreerd) ~3 (magazijn|werkplaats|inpak*|productie), (order|bestelling) ~4 (is|werd) ~1 (aangenomen|geaccepteerd|geregistreerd|genoteerd|ingeboekt|verwerkt), (volgende|eerste|eerstvolgende) aan de beurt,
      (sturen|verzenden|versturen) ~3 (snel|spoedig|binnenkort|morgen|zo snel) ~2 (op|uit|mogelijk|toe), (order|bestelling) ~8 (gekregen|ontvangen|binnen),
      (hebben|heb) ~2 (ontvangen|gekregen|binnen) ~2 (zijn|werken|gaan) ~4 (bezig|mee bezig|aan|de slag), (al|meteen|druk) ~1 mee bezig, (er|eraan) ~1 (al|meteen) ~1 (mee bezig|aan het werk),
      hij is binnen, (is|zijn) binnen, gaat ~2 naar ~1 (goudsmid|atelier|werkplaats|bakker|drukker|kleermaker|keuken),
      (spullen|artikelen|bestelling|producten) ~6 (bij elkaar gezocht|verzameld|klaargemaakt|klaargezet|ingepakt|bijeengezocht|gepickt), (gaan|ga) ~2 (ermee|er mee) aan de slag, mee aan de slag,
      (maken|maak) ~2 (meteen|direct|nu|gelijk) ~1 (in orde|klaar), (artikel|bestelling) ~3 (gaat|vertrekt) ~2 over # ~3, bestelling geplaatst,
      (voorbereid|klaargemaakt|ingepakt) ~2 (gaat|vertrekt) ~1 over #,
      (bestelling|order) ~2 (aan de beurt|in de rij), (geven|geeft) ~1 (we|wij) ~1 (hem|haar|het|ze) mee ~1,
      (bestelling|order) ~2 in goede handen
      !bestelling ~4 (annuleren|geannuleerd), !bestel* ~10 (annul*|ontbreek*|verkeerd*|niet), !(vervang*|retour*|klacht|reparatie) ~8 (ontvangen|binnen|verwerkt), !nog niet ~4 (ontvangen|verwerkt|ingepakt), !(niet|voordat|omdat) ~4 (versturen|verzenden)
      !danken u oprecht, !(danken|bedanken) ~6
      !aankoop en hopen, !aankoop ~6 plezier
      !wens ~12 genoteerd
      !(pak|pakken) ~1 (elke|alles|ieder|iedere) ~4 in
      !bestelling (dansen|doen|maken|springen|juichen) we
      !(maken|maakt|brengen) (dit|dat|het|alles) ~1 in orde, !(reserve*|ontbrekend*|vervang*|nieuwe|onderdeel|knop|schroef) ~12 gaat morgen, !gaat morgen ~4 (reserve*|vervang*)
      !(retour*|klacht*|vraag|verzoek) ~8 (gekregen|ontvangen|binnen), !bestelling ~3 niet ~3 (gekregen|ontvangen|binnen), !(u|je) ~4 bestelling ~4 (ontvangen|gekregen)
      !bezig ~3 (oplossing|oplossen|onderzoek*|klacht|probleem)
      !(op maat|met de hand) ~6 gemaakt
      !(dank|bedankt|klanten zoals) ~10 bestelling ~2 klanten, !bestelling klanten zoals u
      !(retour*|pakket*|vervanging|betaling|geld|reserve*|onderdeel) ~3 (is|zijn) binnen, !naar ~1 (werkplaats|goudsmid) ~5 (reparatie|herstel*|controle), !(als|zodra|wanneer) ~6 binnen
      !bevestigen ~1 de verzending, !verzending ~2 bestelling
      !(gratis|kosteloze) verzending, !zoals ~1 (gevraagd|gewenst|afgesproken) ~8, !(kapotte|gebroken|beschadigde|ontbrekende) ~4 (sturen|stuur) ~6, !opnieuw ~3 het oude
      !(beide|twee|alle|meerdere) bestellingen ~3 (in|samen) ~1 (één|een|dezelfde) (doos|pakket), !orde met de bestelling
      !bij de (fabrikant|leverancier) besteld ~3, !(fabrikant|leverancier) besteld`,
    'order-detail': `artikel, aantal, prijs, totaal, totaalbedrag, betaling, overzicht, samenvatting, leveradres, bezorgadres, factuuradres, ordernummer, bestelnummer, verwachte, verzenddatum, verwerkt, inpakken, ingepakt, maken ~3 klaar, magazijn, (u|je) (ontvangt|krijgt|hoort) ~8 (verzond*|track*|onderweg|verstuurd), zodra ~6 (verzond*|onderweg|verstuurd), bevat,
      # x, x #, stuks, stuk, bedrag, eindbedrag, betaald, betaalwijze, *adres, verzendwijze, verzendkosten, € #, # €, # euro, nr #, nummer #, datum, uur, werkdagen, levertijd*, als volgt, inhoud, overzicht, klantnummer, verzendbericht, verzendmail, verzendinfo*, volgende (mail|bericht), verzending`,
    shipped: `(bestelling|pakket|pakje|pakketje|zending|artikel|order|bureau|het|ze|hij|tuinbank) ~8 (verzonden|verstuurd|onderweg|vertrokken|op weg|de deur uit|op de post|meegegeven|overgedragen|vrachtwagen|opgehaald|op transport), (is|zijn) ~3 (verzonden|verstuurd|onderweg|op weg|vertrokken|de deur uit), onderweg naar, verzendbevestiging, overhandigd aan ~3 (postnl|dhl|dpd|gls|ups|bezorger|koerier|vervoerder), reist met, (heeft|hebben) ~4 (magazijn|depot) verlaten,
      op (weg|reis|pad|transport), onderweg, verzonden, verstuurd, opgestuurd, weggestuurd, verscheept, de deur uit, vertrokken, op de post, op de bus, naar de post gebracht, (postnl|dhl|dpd|gls|ups|post|bezorger|koerier|vervoerder|transporteur|chauffeur|bpost|vrachtwagen|pakketdienst) ~4 (overgedragen|overhandigd|opgehaald|meegenomen|meegegeven|geladen|afgegeven|ingeladen|gegeven), (meegegeven|overgedragen|overhandigd|afgegeven|opgehaald) ~4 (aan|bij|door) ~1 (postnl|dhl|dpd|gls|ups|post|bezorger|koerier|vervoerder|bpost|transporteur|chauffeur), (magazijn|pand|atelier|depot|werkplaats|winkel) ~3 (verlaten|verliet), (verlaten|verliet) ~4 (magazijn|pand|atelier|depot|werkplaats|winkel), verzendbevestiging, verzendbericht, rijdt ~4 naar, komt eraan, komt er aan, komt jouw kant op, komt uw kant op, jouw kant op, uw kant op,
      (zending|pakket|bestelling|pakje|spullen) ~5 verlaten, (pand|huis) ~3 verlaten,
      uw bestelling rijdt, je bestelling rijdt, is aan het rijden, onderweg,
      (postbode|bezorger|koerier|chauffeur|vervoerder|postnl|dhl|dpd|ups|gls|vrachtwagen|busje) ~2 (heeft|hebben|nam|haalde|kwam) ~8 (meegenomen|opgehaald|ingeladen|mee|op|opgepikt|afgehaald), (hebben|heb|is|zijn|werd|werden) ~8 (verstuurd|verzonden|opgestuurd|afgegeven|overgedragen|meegegeven|weggebracht|ingeladen|ingeleverd|overhandigd|gepost|de deur uit|vertrokken|uitgegaan), (naar|aan|bij) ~1 (postnl|dhl|dpd|ups|gls|bezorgdienst|koerier|vervoerder|postkantoor|postpunt|transporteur) ~2 (gebracht|gegeven|overgedragen|afgegeven|meegegeven|overhandigd), onderweg ~2, op (weg|pad|reis|transport) ~2, (magazijn|werkplaats|loods|atelier|pand|winkel) ~1 verlaten, verlaten ~3 (magazijn|werkplaats|loods|atelier), (rolt|reist|vliegt|rijdt|zoeft|dendert) ~4 (naar|uw kant|jouw kant|richting), in de vrachtwagen, in het vliegtuig, op de bus gedaan, !(niet|nog niet|zodra|wanneer|als|wordt|worden|kan|kunnen|zal|zullen|zou|voordat|tot) ~8 (verstuurd|verzonden|opgestuurd|overgedragen|meegegeven|vertrokken|onderweg|de deur uit),
      daar gaat (hij|ie|het|uw|je), in handen van ~2, (is|zijn) ~1 (weg|onderweg|vertrokken|de deur uit), !(is|zijn) ~1 weg ~4 (kleur|uitverkocht|op),
      wordt ~2 (bezorgd|afgeleverd|geleverd|uitgeleverd) ~2, !(op de post|verzenden|versturen) ~1 (morgen|straks),
      wordt ~1 bezorgd, nu bezorgd,
      (pakje|pakket|bestelling|zending|het) ~3 (op de post|naar de post|aan dhl|aan postnl|aan dpd|aan ups) ~1 (gedaan|gebracht|gegeven|overgedragen), (is|zijn) (weg|vertrokken),
      aan (zijn|haar|de) reis begonnen, reis begonnen, (pakket|pakje|doos|zending) ~3 aan (postnl|dhl|dpd|ups|gls|de bezorger|de koerier|de vervoerder) ~1 (gegeven|meegegeven|toevertrouwd),
      in bezorging,
      (postbode|bezorger|koerier|chauffeur) ~3 (haalde|heeft) ~6 (op|opgehaald|meegenomen), (verpakt|ingepakt) en weg,
      (bestelling|pakket|pakje|zending) ~3 (uitgevlogen|vertrokken|onderweg|op pad|op reis|de deur uit|op weg|weggevlogen|op de vlucht|gestart), (koerier|bezorger|chauffeur|postbode|dhl|postnl|ups|gls|dpd) ~1 (heeft|heef) ~2 (pakket|pakje|zending|bestelling),
      (pakket|pakje|bestelling|zending) ~2 (in beweging|aan het rollen|op transport),
      (in|op) (het|ons) (depot|sorteercentrum|distributiecentrum) ~2 (gescand|aangekomen|binnen), gescand,
      bevestigen ~2 verzending ~4,
      (aan|bij) ~1 (de post|postnl|dhl|dpd|de koerier|de vervoerder|de bezorger) ~2 (toevertrouwd|meegegeven|overhandigd|afgegeven), (net|zojuist|zonet) ~1 de deur uit,
      daar gaat (ie|hij|het|ze), (pakket|pakje|bestelling) ~1 is ~1 (op pad|vertrokken|op reis|weg),
      (verliet|verlaten|heeft) ~2 onze handen, (verzending|verzonden) ~5 (verzorgd|via), op heden ~6,
      (pakket|pakje|zending) ~1 (is|ligt) ~1 bij de (koerier|bezorger|vervoerder)
      !nog niet ~2 (verzonden|verstuurd|onderweg), !nog niet ~4 (onderweg|verzonden|verstuurd|vertrokken|op weg|opgehaald), !(niet|voordat|pas|zodra|als|wordt|worden|tot|kan|kunnen|kon|konden|zal|zullen|of|wanneer) ~10 (onderweg|verzonden|verstuurd|opgestuurd|op weg|de deur uit|opgehaald|vertrokken), !(vervang*|nieuwe|nieuw|ontbrekende|nalevering) ~10 (onderweg|weg|verzonden|verstuurd|opgestuurd|post), !(retour*|terugbetaling|factuur|mail|e mail|foto*|bericht|geld) ~8 (onderweg|verzonden|verstuurd|weg), !verkeerd* ~5 (verzonden|verstuurd)
      !(vervang*|ontbrekend*|nieuwe|nieuw|schroef*|schroeven|scharnier|onderdeel*|onderdelen|tweede|retour|factuur|foto*|mail|bericht|brief) ~8 (verstuurd|verzonden|opgestuurd|overgedragen|meegegeven|onderweg|de deur uit), !(geld|terugbetaling|bedrag) ~6 onderweg, !(verstuurd|verzonden|opgestuurd|verstuurden|stuurden) ~5 (vervang*|nieuwe|ontbrekend*|naar het verkeerde|zonder)
      !doen (hem|het|ze) morgen
      !doen hem morgen op, !morgen op de post
      !morgen ~4 (uit|weg|op de post|de deur), !(gaat|gaan) ~3 morgen
      !in handen van (onze|ons|de) (inpak*|pakkers|magazijn*|team)
      !(koerier|bezorger|chauffeur|postbode|dhl|postnl|ups|gls|dpd) ~1 heeft ~4 (niet|kwijt|verloren|beschadigd|gevonden|terug*|verkeerd*|afgegeven|afgeleverd|bezorgd|gebracht), !(pakket|zending|bestelling) ~3 (niet|nog niet) ~2 (vertrokken|onderweg)
      !(sturen|stuur|verzenden) ~3 (snel|spoedig|binnenkort|morgen|zo) ~1 op
      !gescand ~3 (label|code|factuur|niet|verkeerd)
      !gaat over # # ~2 mee
      !verzonden is het wel`,
    'ship-detail': `track*, volgnummer, volg ~3 nummer, volgen, postnl, dhl, dpd, gls, ups, bezorger, koerier, vervoerder, bezorg*, lever*, levert, komt ~4 aan, aankomst, arriveert, morgen, (op|tussen|voor|vóór) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag), werkdag*, verwacht*, geschatte, nachtje slapen, reist, referentie, waar hij is, waar het is, code, belt,
      *zending*, *pakket, pakje, *nummer #, leverdatum, bezorgdatum, tracklink, bij (u|je|jou) (zijn|aan|bezorgd), arriveren, verwachten, naar verwachting, waarschijnlijk, zou ~6 (zijn|aankomen|moeten), belt aan, postbode, overmorgen, weekend, niet lang meer, wachten ~4 voorbij, voorpret, brievenbus, live, kaart, locatie, link, bezorging, thuisbezorgd,
      duurt ~5 (dag|dagen|week|weken|werkdagen|uur), (kunt|kan|kun|mag) ~4 (verwachten), verwacht* ~5 (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|week|dagen), # # dagen, # tot # (dagen|werkdagen), wacht geduldig, geduldig, even geduld, (aankomen|aankomst|komt|komen|bezorgd|geleverd|binnen|arriveert) ~6 (dagen|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|week|werkdagen), over ~2 (à|tot|of) ~2 dagen, (belt|klopt) ~3 (aan|deur), pakketje,
      uiterlijk ~4, (bij|voor) (u|je) ~1 (thuis|deur|binnen),
      (zou|moet|kan) ~2 (vandaag|morgen) ~5,
      (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag) zou (u|je) ~3 hebben,
      (op|voor) (de|uw) (stoep|mat|deurmat|drempel|deur), (ligt|staat) ~3 bij u,
      ruimte ~1 (maken|vrijmaken),
      vrachtbrief*
      !vervoerder ~4 gevonden`,
    'nothing-to-do': `(hoeft|hoef) ~3 niets ~2 doen, niets te doen, verder niets, geen actie, ter info, ter informatie, even ter bevestiging, goed nieuws, joepie, hoera, leuk vinden te horen, leuk te horen, automatisch bericht, niet op antwoorden, zie hieronder, hieronder,
      niets meer, (hoeft|hoeven|hoef) ~5 (niets|niks|verder), achterover, ontspan*, (wij|we) doen de rest, regelen wij, de rest, automatisch*, antwoorden is niet nodig, (ter|voor) ~1 (kennisgeving|informatie|info), mooi nieuws, leuk nieuws, het is zover, eindelijk, hoera, joehoe, jippie, yes, hierbij, korte (update|melding|info), even laten weten, klein berichtje,
      (hoort|horen|leest|hoor) ~4 van ons`,
    'no-stock': `uitverkocht, niet (meer|langer) ~3 (op voorraad|leverbaar|verkrijgbaar|beschikbaar|voorradig|gemaakt|geproduceerd), (niet|geen) ~2 (op voorraad|leverbaar|voorraad|exemplaren|beschikbaar), alles op, op is op, (is|zijn) op, komt niet meer terug, uit productie, uit het assortiment, fout ~3 (voorraad|prijs|systeem), voorraadfout, (kunnen|kan) ~8 niet ~3 (leveren|uitvoeren|verzenden|nakomen|bezorgen|versturen), leverancier ~6 (steek|niet|kan), laatste ~4 verkocht, niet te leveren, geen enkele meer, nergens te krijgen,
      (krijgen|hebben|ontvangen|verkopen|voeren|maken) ~8 (niet|geen|niets) ~2 (meer|binnen|na|in huis), niet meer ~3 (voorradig|leverbaar|op voorraad|beschikbaar|te krijgen|te bestellen|geproduceerd|gemaakt|in het assortiment|verkrijgbaar), dubbel verkocht, twee keer verkocht, *voorraadfout*, *voorraadverschil*, *systeemfout*, *leveringsproblemen*, *leverproblemen*, (voorraad|magazijn|schap) ~5 (leeg|op|nul|uitgeput|klopt*|verkeerd*|fout*|niet), leeg magazijn, productie ~3 (gestopt|beëindigd|stopgezet), (fabrikant|leverancier*|groothandel|producent) ~8 (niet|gestopt|geen|failliet|steek|opgegeven|laten vallen|stopt), laatste* ~4 (verkocht|weg|op|koper|beschadigd), volledig uitverkocht, helemaal op, alles weg, zijn op, is op, (kunnen|kan) ~6 (niet|onmogelijk) ~3 (leveren|opsturen|bezorgen), levering ~3 (niet|on) mogelijk, onmogelijk, nergens meer, uit de handel, uit de collectie, out of stock, ook weg, al weg, is weg,
      geen ~4 meer ~2 (hebben|over|voorraad|binnen|leverbaar|krijgen|verkrijgbaar),
      meer ~3 verkocht ~2 dan, (geen|niets|nul) ~2 (voorraad|exemplaar|exemplaren|stuk|stuks) [~2 meer], (niet|niets) ~2 (meer|op voorraad|leverbaar|beschikbaar|verkrijgbaar|te krijgen|voorradig), magazijn ~3 leeg, (niet|onmogelijk|nooit) ~3 (leveren|bestellen|inkopen|sturen|krijgen|bijkrijgen|uitleveren), (fabrikant|leverancier|groothandel|producent|fabriek) ~6 (gestopt|failliet|niet meer|stopt|laat ons|uit productie|uit de handel), laatste ~4 (kapot|verkocht|weg|beschadigd|defect|stuk), *voorraadfout, *telfout, fout in ~3 (voorraad|systeem), uit (het assortiment|productie|de handel|de collectie), op is op, !niet meer (dan|nodig|geldig|aanpassen|wijzigen|verder|gebruiken|ontvangen|krijgen),
      (laatste) ~4 (gebroken|stuk|kapot|verkocht|beschadigd), er zijn er geen ~1 meer, geen ~1 meer (van|over|op voorraad), krijgen ~3 niet meer, leverancier ~5 (steek|gestopt|niet meer), zijn er geen meer,
      voorraad* ~2 (klopte|klopt) niet, is er niet, zijn er niet, niet leveren, (gestopt|opgehouden) ~2 (model|product*|artikel),
      (laatste|enige) ~2 (exemplaar|stuk|stuks|paar|set|fles|doos|rol|artikel) ~8 (gegaan|verkocht|weg|vergeven|verstuurd|verzonden|opgestuurd|vertrokken), (gegaan|verkocht|verstuurd) ~3 (naar|aan) ~1 (andere|iemand|ander), (naar|aan) (een andere|iemand anders|een ander) ~2 (gegaan|verkocht|verstuurd|weg|vergeven),
      (vak|schap|schappen|kast|doos|lade|magazijn|bak) ~3 leeg, leeg ~2 (vak|schap), (krijgen|ontvangen|kopen|betrekken) ~5 niet meer, niet meer ~2 (krijgen|verkrijgen|kopen|leverbaar|bestellen|maken), (komt|komen) er ~2 (niet|geen),
      (te veel|teveel|meer) ~2 verkocht, verkocht dan we ~1, (fout|vergissing) ~4 (advertentie|voorraad|vermelding|listing), (hebben|voeren) ~1 (deze|die|dit|dat|de|het) ~1 (kleur|artikel|model|maat|product|uitvoering) ~1 (helemaal niet|niet|nooit|geeneens),
      laatste ~6 (weggekaapt|weggegrist|weggesnaaid|weggesnoept|meegenomen|opgekocht|gekocht|vertrokken|vergeven|de deur uit|deur uit), weggekaapt, (alles|hij|ze|die|allemaal) ~2 (is|zijn) ~2 (op|weg), geen enkele (meer|over|exemplaar), (geen|niet) ~1 (herdruk|herdrukt|bijgedrukt|bijgemaakt), voorraad ~3 uitgeput, uitgeput is, (iemand|ander*) ~3 (net voor|sneller),
      (kan|kunnen) ~6 niet ~1 (uitgevoerd|geleverd|nagekomen|verzonden), uitputting ~3 voorraad, geen (exemplaren|stuks) ~1 meer,
      laatste ~8 (toonbank|winkel), voorraad ~2 (ten einde|op), (niks|niets|geen) ~1 meer op voorraad, maakt ~3 niet (langer|meer),
      laatste ~6 (verkocht|verkochten),
      (andere|iemand|ander) ~2 (klant|koper) ~3 laatste, (bij|wegens) gebrek aan ~2 (goederen|voorraad|artikelen), (niks|niets) meer, (order|bestelling) ~3 niet ~1 (uitgevoerd|bediend),
      (het was|was het|was) (de|het|onze) (laatste|enige)
      !niet thuis, !niet (leveren|bezorgd) ~4 (adres|thuis), !weer (op voorraad|leverbaar)
      !(ontvangen|krijgen|gebruik*) ~4 niet meer, !niet meer ~2 (ontvangen|krijgen|gebruik*|wens*)
      !(pakket|brief|zending|factuur) ~4 (naar|aan) ~1 (andere|iemand|ander)
      !niet meer ~2 (krijgen|ontvangen) ~3 (mail*|bericht*|nieuwsbrie*), !(komt|komen) er ~2 (niet|geen) ~2 (uit|kosten|bij)`,
    cancel: `annuleren, annuleert, annuleer, te annuleren, annulering*, annuleringsverzoek*, annulatie*, cancelen, cancel, cancelt, cancellen, ongedaan ~1 (maken|te maken|maakt), afzien ~2 (koop|aankoop|bestelling), herroep*, intrekken, trek* ~4 bestelling in, (als|de) ~2 reden ~6 (opgeven|kiezen|kies|kiest|selecteer|vermeld*|opgeeft), afbestellen, te ontbinden, (bestelling|koop|order) ~4 (stopzetten|verwijderen|intrekken)
  !(hebben|heeft|moesten|moeten|zullen|kunnen|mogen|willen) (wij|we|ik) ~6 (annuleren|annulering|cancel*), !(wij|we|ik|amazon|systeem) (hebben|heeft|moesten|moeten|zullen|kunnen|mogen|annuleren|annuleert) ~6 (annuler*|cancel*|ongedaan), !annuleren (wij|we), !annuleert amazon, !amazon annuleert, !(werd|is|wordt|worden) ~3 annuler*, !(uw|je|jouw|de) ~1 annulering* ~3 (is|werd|hebben|bevestigd|ontvangen|goedgekeurd), !(kunt|kan|mag) (u|je) ~6 (kosteloos|gratis|tot|altijd|nog|zonder) ~6 annul*, !(kosteloos|gratis) ~2 annul*, !(niet|zonder) ~2 te annuleren, !niet meer ~2 annul*, !(als|indien|mocht) (u|je) ~6 (wilt|wil|liever) ~3 annul*, !(als|indien|mocht|liever) ~8 annuleren (wilt|wil), !(wilt|wil|liever) (u|je) ~6 (liever|toch|nog) ~4 annul*, !annulering ~2 (bevestigd|verwerkt), !annuleer* ~3 (nieuwsbrief|abonnement|afspraak), !annuleringstermijn*,
      annulering ~2 (willen|kunnen|wilt) ~2 (vragen|aanvragen|verzoeken|indienen|doen), (bestelling|aankoop|order) ~3 (annuleren|annuleert|intrekken|ongedaan|herroepen|stopzetten|cancelen|afzeggen), afzien van ~2 (aankoop|bestelling|koop),
      van de koop [af] [te] (zien|afzien), (afzien|af te zien) ~3, van ~2 koop af te zien, annulering ~1 aanvragen, annuleren ~6 (u dat|u zelf|zelf) ~2,
      (wilt|kunt|zou|wil|kun) (u|je) ~6 annuleren, kies* ~2 annul*, annulering ~2 (aanvragen|vragen),
      klik* ~6 annul*, (vragen|verzoeken) ~8 annulering ~2 (verzoeken|vragen|aanvragen), annulering te (verzoeken|vragen),
      mogen (wij|we) ~2 (vragen|verzoeken) ~4 (annuleren|te annuleren), (vragen|verzoeken) ~4 te annuleren, annuleringsverzoek ~1 in, dien* ~3 annul*,
      vragen ~2 bestelling te annuleren, bestelling te annuleren,
      (kunt|wilt|zou|kun|wil) (u|je) ~4 (bestelling|order) ~1 intrekken,
      annuleerknop*, annuleringsknop*, (afzien|afziet|af te zien|afzag) ~3 (bestelling|aankoop|koop), (van|vanaf) ~2 (bestelling|aankoop|koop) ~2 (afzien|af te zien|afziet), (bestelling|aankoop|order) ~3 (intrekken|in te trekken|ongedaan),
      (zelf|u zelf|dat u) ~2 (annuleert|annuleer),
      (bestelling|aankoop|order|koop) ~6 (intrekken|in te trekken|terugtrekken|terug te trekken|terugdraaien|terug te draaien|afblazen|afzeggen|ongedaan|schrappen|laten vervallen), (trek|trekt|trekken) ~6 (in|terug), afblaas*, afblazen, (blaas|blaast|zeg|zegt) ~4 (bestelling|order|aankoop|koop|hem|m) ~2 af, (draai|draait|maak|maakt) ~4 (bestelling|order|aankoop|koop) ~4 (terug|ongedaan), (uit|van) ~2 (bestelling|aankoop|koop) ~1 (stap|stapt|stappen),
      (zie|ziet|zien) ~4 van ~2 (bestelling|aankoop|koop|order) ~1 af,
      (tik|tikt|druk|drukt|klik|klikt) ~5 op annuleren, als ~6 annuleert ~2 (is|dan), (als|wanneer) (u|je) ~4 (via|bij|in|zelf) ~4 annuleert,
      (ervan|daarvan) ~1 (afzag|afziet|af te zien), (koop|bestelling) ~2 (ontbond|ontbindt|ontbinden|te ontbinden),
      (transactie|aankoop|koop) ~2 (zelf |)~2 ongedaan ~1 (maakte|maakt|maken)
      !(als|indien|mocht) (u|je) ~1 (annuleert|annuleer)`,
    choice: `of ~6 (geld|wachten|terug|liever|andere|ander|beige|vervang*|alternatief), liever ~4 geld, wat wilt u, wat wil je, aan u de keuze, u kiest, kies tussen, (twee|drie) (opties|mogelijkheden), alternatief, in plaats daarvan, wilt u wachten,
      (anders|liever|of) ~4 (geld terug|terugbetal*|wachten|andere*|alternatief|kleur|model|soortgelijk*), (wilt|wil) ~4 (wachten|liever|in plaats|ook|toch), (twee|drie) (mogelijkheden|opties|keuzes|varianten), wat heeft ~3 voorkeur, uw voorkeur, zoals u wilt, voorstellen ~4 of`,
    matter: `terugbetal*, ruil*, omruil*, retour*, factuur, bijgevoegd*, bijlage, hierbij, ontbreek*, ontbrak, mist, fout, verkeerd*, kapot, defect*, beschadig*, kras*, deuk, barst, lek*, spijt, sorry, excuses, vertrag*, vertraging, kwijt, verloren, terugroep*, klacht*, garantie*, handleiding, instructie*, maat, maten, kleur*, grav*, welk*, bevestigt u, bevestig (even|de|het|ons), kunt u ~6 (sturen|bevestigen|laten|controleren|aangeven|bijwerken), kun je ~6 (sturen|bevestigen|laten|controleren), foto*, serienummer, batch*, gas, elektricien, afspraak, installat*, montage, monteren, u (vroeg|vraagt|schreef|meldde), uw (vraag|bericht|verzoek|opmerking), helaas, annul*, handtekening, drukproef, douane, btw, borg, wassen, reinig*, graden, onderdeel is, schroef*, ring, accu, batterij, controleer, niet aansluiten, adres, slang, stap,
      vervang*, terugsturen, teruggestuurd, stuur* ~4 terug, terugkrijg*, terugnemen, terugbetaling, update, app, wilt u ~4 (laten weten|sturen|bevestigen|controleren|doorgeven|kiezen|aangeven), geef ons ~3 (door|de maat|de naam|uw), gebroken, breuk, verwissel*, vergissing, foutje*, correctie*, aanpassen, wijzig*, gewijzigd, wens* (u|je) ~2 (kleur|maat|tekst|hout*), moeten (wij|we), zullen (wij|we) ~6 (grav*|borduur*|drukken|maken|sturen), wanneer ~4 (past|bent|schikt|iemand), hoe laat, (hebben|heb) ~3 nodig van, hebben (wij|we) (uw|je|de|nog) ~4 nodig, controleren, goedkeur*, akkoord, drukbestand, lettertype*, opschrift, borduur*, wachtwoord, activeer*, licentie*, sleutel*, registreer*, legitimatie*, identiteitsbewijs, leeftijd, douanekosten, bedrag ~3 (terug*|overgemaakt|stort*), creditnota, buren, buurman, afhaalpunt, postkantoor, ophalen, bezorgpoging, niet thuis, huisnummer, postcode, telefoonnummer, verdieping, inleveren ~3 (oud*|apparaat), veiligheid*, gevaar, waarschuwing, let op, allerg*, arts, kinderen ~2 bereik, niet (gebruiken|aansluiten|openen|inschakelen|geschikt), voor (het|de) ~1 (eerste gebruik|gebruik|montage|ingebruikname|installatie), laad* ~3 (op|accu|volledig), opladen, vaatwasser, oliën, inoliën, bewaren, houdbaar*, temperatuur, deel* ~2 ontbreek*, deellevering*, tweede pakket, twee pakketten, apart ~2 (verzonden|verstuurd|geleverd|aan), later ~2 (leveren|aankomen|geleverd), verschuiven, uitstel, uiterlijk, termijn, reactie voor, wachten op, herroep*, opzeg*, contract, uitschrijv*, afmelden, nieuwsbrief, nakijken, onderstaande vraag, (ja|nee) (uw|het|dat|de|we|wij|die),
      terug, geef ons, ontbrek*, zonder ~3 (verstuurd|verzonden|geleverd), straatadres, postbus, ophalen, halen ~4 op, ontwerp*, onze fout, moeten (wij|we),
      opmerking ~2 amazon, meldingen, te melden dat,
      (sturen|bezorgen) (we|wij) ~3 (na|op|toe),
      batterij*, accu*, wasbaar, wasverzachter, afgeschreven, deurcode, depot, patroon, gebrek, gravure, hoofdletters, seconden, geur, luchten, etiket, knop, !gebrek aan,
      meet, meten, waarde, raam,
      verloopstuk*, adapter*, stekker*, steekmaat,
      vergeten, als brief, niet van ons, verkopen alleen, graveur, uitverkocht,
      stel hem, andere verkoper, deze vraag,
      (uw|je) wens,
      staking, in plaats van, hebben ~8 nodig, anders blijft, rekening mee dat, (mok|beker) ~4 nodig, uur nodig,
      reservesleutel*, bewaar hem, bewaar ze, geplakt,
      niets (gekregen|ontvangen), (kreeg|ontving|kregen) ~1 (u|je) ~1 niets, (u|je) ~1 (kreeg|ontving) ~1 (niets|niks), staat op (bezorgd|geleverd|afgeleverd), (geef|noem|stuur) ~1 ons ~1 (adres|ander adres), terugbetalen, betalen we ~1 terug, betaal* ~3 terug,
      express, (zonder|geen) ~1 (meerprijs|extra kosten|meerkosten|bijbetaling), (eerder|sneller|vroeger) nodig, (nodig|hebben) ~2 (eerder|sneller|vroeger), per (ongeluk|abuis|vergissing), (houd|hou) (hem|het|deze|die), geef ~2 weg,
      berichten ~3 storen, storen ~4 berichten,
      (aardig|lief|mooi|goed) woordje ~4 (pagina|verkoperspagina|productpagina|amazon), (nieuwe|ontbrekende) (schroeven|schroef|onderdelen|onderdeel|deksel|knop|kabel|poten|poot) ~3 (op de bus|onderweg|verzonden|verstuurd)
      !aarzel, !leveradres, !bezorgadres, !geen ~2 terug, !wensen (wij|we), !(geen|zonder) (gevaar|termijn), !wens (u|je) ~3 (dag|weekend|plezier), !geen ~2 terug, !(schrijf|mail|bel|stuur|app) ~4 terug
      !wacht geduldig, !geduldig, ![nog] even geduld
      !uiterlijk de #, !uiterlijk ~2 bij
      !knop niet, !knop ~3 (begrijp*|snap*), !snap ~4 knop
      !lekker*
      !welkom
      !per (ongeluk|abuis|vergissing) ~8 (verkocht|voorraad|andere klant)
      !op maat ~2 (gemaakt met liefde)
      !mocht er iets ontbreken, !ontbreken of heeft u een vraag
      !een vraag over ~2 knop
      !btw vrije
      !onze nieuwsbrief`,
  },
};
