/**
 * Words of trade and technology that are written alike in every language, and abbreviations that the dictionaries
 * lack, because they list words. All in lower case.
 */
const EVERYWHERE = `
  adapter app apps asin barcode bestseller blog blu-ray bluetooth cashback charger chat chatbot chatbots checkout cookie cookies
  cover customer dashboard display download downloads e-book e-books e-mail e-mails ebook email emails emoji emojis
  ethernet fax feedback firmware flyer fulfillment gadget hashtag hardware homepage hotline id ids internet jpeg jpg kit label
  laptop laptops led leds link links login marketplace mouse mp3 newsletter notebook notebooks offline ok okay
  online pack pdf pin pixel playlist plug png podcast pop-up powerbank powerbanks premium prime qr reset
  roaming router scanner screenshot screenshots selfie server shop shops sim sku skus smart smartphone smartphones
  smartwatch smartwatches snapshot snackbar software spam spray standby status streaming support tablet tablets tag tags
  team ticket tickets timer toner touch touchpad touchscreen track tracking trolley tv update updates upgrade
  upload usb user video videos vip vlog voucher web webcam webcams website websites webshop wifi wi-fi wlan
  workflow zip
  airfryer airfryers dimmer gimbal hdmi hoodie hoodies leggings mdf multiplex nude o-ring oring petrol puzzle scart
  soundbar soundbars subwoofer taupe topper toppers trackpad tripod
  kg cm mm ml km kwh mah mbit gbit ghz mhz khz dpi fps lm rpm psi
`;

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: `approx appt apt asap attn ave blvd co corp dept dia dims doz eg enc esp est etc ext fig ft govt hr hrs ie inc
    incl lb lbs ltd max mfr mins misc mos mr mrs ms mx nos oz pcs pkg pls plc pp prev pt pts qty ref refs rd
    recd resp sec secs sq st ste tbd tel temp thru tsp vat vol vs wk wks wt yr yrs
    analog catalog disc dropship dropshipping preorder preorders prepaid rebook rebooked resealable reship reshipped
    reshipment restock restocked restocking unboxing webpage
    degrease degreaser diffuser diffusers placemat placemats resolder resoldered respoke spork sporks allen carabiner carabiners caulk descaler descalers descaling downlight downlights earbud earbuds gimbals grommet
    grommets keycap keycaps leadset lightbulb lightbulbs playmat playmats plushie plushies strimmer strimmers teether
    teethers wingnut wingnuts worktop worktops`,
  de: `abb abs abzgl allg anh anm art atm azubi bes best bd bez bitte bspw bzgl bzw ca ct dgl dh dr dtl ebd eig einschl
    entspr erg etc evtl exkl fa fr ggf ggü gmbh hd hr hrsg inkl insb insbes jew jh kfz kg lfd lkw lt max mfg mg min
    mind mio mo mr mrd mwst nr od pkg pkt pkw pos prof qm rd rel resp sa sek sog std stk str tel tägl ua ungef usw
    ust uvm versch vgl vllt vorm vs wg zb zbd zt ztr zw zz zzgl zzt
    befeuchter dart dartscheibe gummiert gummierte gummierten lasiert lasierte luftbefeuchter schraubzwinge strampler
    thermos thermoskanne vorbohren zwinge
    entkalken entkalkt entkalke entkalkte entkalkung entkalker kratzfest kratzfeste kratzfester lasur leimholz mahlwerk
    pürierstab spülschwamm badvorleger holzlasur petrolfarben petrolfarbene petrolfarbenen petrolfarbener
    retoure retouren retourenlabel retourenschein dhl ups gls dpd hermes`,
  fr: `adr apt art av bd boul bt ca cf chap cial cie coll cde cdes dept desc dim dpt éd env etc ex exp fact gal ht
    inc jr lr lun mar max mer mr mme mlle mn mt no nb nbre pb pce pcs pdt pers pièce prof qté quant rdc rdv réf resp
    rte sam sté suiv svp sem tel tél ttc tva ven vol vs
    surmatelas torique toriques
    colissimo mondial relay chronopost`,
  es: `admón afmo aprox art arts atte av avda avdo bco bibl cap cf cía cp cta ctas dcha depto desc dir dpto dr dra
    dto ed edit ej entlo etc ext fdo fig gral incl izda izdo jr kg lda ldo máx mín mts nro núm núms obs pág
    págs párr pcs pl pral prof prov pta ref reg rte sr sra sres srta sta sto tel telf tfno ud uds urb vd vds vol vs
    iva nif cif dni
    cortasetos cortinero cortineros descalcificador descalcificadores palomilla palomillas portabultos puzle puzles
    rodapié rodapiés tórica tóricas tórico tornillería
    body bodies bombín humidificador humidificadores posavasos`,
  it: `abb all amm arch art artt avv ca cad cap cell cfr circa cl coll conf cons corr dep dott dottssa dr ecc ecc ed
    egr es estens fatt fig gent geom giov id incl ing iva lun lu mar max mer min mod nr num pag pagg part pcs pers
    preg prof prot pz qtà rag ric rif ripr sab sec seg sez sig sigg sigra spa spett srl tel ten trad uff ult ven vers
    vol vs
    anticalcare disassato ottanio preforato preforati preforata preforate tagliaerba tagliasiepi tortora
    copricerchio copricerchi`,
  nl: `aanw afb afd afl afz art bel bet betr bijv blz btw bv ca cat cm dd dhr div dr drs enz etc evt excl ex fa fam
    fig gebr geb gem gld ha hfdst hs inc incl ing inz ir jl kg lt max mbt mevr mgr min mld mln mr mrt mv mw nl nr
    nrs nv okt ong opm org pag par plm pnt prof prov red resp sec soc sr st str stk tel tnv tov uitg vd verg vgl vlg
    vnl vr vs wo zat zg zgn zn`,
  pl: `al am art bł br cd cdn dn dr egz etc fv gł godz im inż itd itp jw kpt lek lic łac m maks mgr mies min mld mln
    nast nb nip np nr ob ok os pl pkt poj por poz pow prof przyp pt pw ref regon red rkp rys rzecz szt św tab tel tj
    tys tzn tzw ul ur vat woj ws wys zob zł zw gr
    paczkomat paczkomatu paczkomacie paczkomaty inpost
    odkamienić odkamieniać odkamienianie odkamieniania odkamieniacz odkamieniacza odkamieniaczem odkamieniony
    olejowany olejowana olejowane olejowanego oringu oringi oringów`,
  sv: `adr alt art avd bl bif ca dir doc dr el enl etc ev exkl exp f fig forts gm inkl jfr kap kl kr kv lör m mån max
    mfl mha milj min mkt mm mvh möjl n nr nuv ngn ngt obs omkr ons osv p pga plats prof pst red ref resp s sek sid
    sign st str söndag tel tex tf tfn tim tis tom tor ung uppl v vard vol vs
    lådskena lådskenor lådskenan återbetalningsbar ompacka`,
  pt: `adm alm ap apart apt aprox art atte av bel cap cia cel cep cf cj cnpj cód compl cpf cx depto dir dr dra
    ed end esp est etc ex exa exmo ext fig fls gov ger ilmo incl jr kg ltda máx mín mun nf núm nro obs op pág págs
    pç pçs pe pg pgto prof profa qtd qtde ref rem res rod sac séc sr sra sres sto sta tel un und uni vol vs
    legging parafusadeira parafusadeiras plafon plafons
    body bodies`,
  tr: `adr alb apt av bkz bl blv böl bul cad cd cm çev dk doç dr fak fat gn hz ilç kdv km krş lt ltd mad mah maks
    mh min müh no ort öğr ör örn prof sf sk sn sok st şb şti tel tic tl uzm vb vd vs yay yd yy yrd
    çevrimiçi çevrimdışı
    dambıl dambıllar kontrplak kontrplağı kontrplağın kontrplakta laminat sitrik`,
};

const SETS = new Map<string, ReadonlySet<string>>();

/**
 * The words of a language that its dictionary lacks.
 *
 * @param language a BCP 47 primary subtag
 */
export function vocabularyOf(language: string): ReadonlySet<string> {
  let set = SETS.get(language);
  if (set === undefined) {
    set = new Set(`${EVERYWHERE} ${BY_LANGUAGE[language] ?? ''}`.trim().split(/\s+/));
    SETS.set(language, set);
  }
  return set;
}
