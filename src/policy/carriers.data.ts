/**
 * Carriers and where they let a parcel be followed. The policy allows links that are necessary for the order, and a
 * carrier's tracking link is one if it is https.
 */
export interface Carrier {
  readonly name: string;
  /** A link may go to one of these hosts or to a host below it. */
  readonly hosts: readonly string[];
  /** The page on which the carrier itself takes a tracking number. */
  readonly source: string;
}

/** Carriers that deliver in many countries. */
const worldwide: readonly Carrier[] = [
  { name: 'UPS', hosts: ['ups.com'], source: 'https://www.ups.com/track' },
  { name: 'FedEx', hosts: ['fedex.com'], source: 'https://www.fedex.com/fedextrack/' },
  {
    name: 'TNT',
    hosts: ['tnt.com', 'tnt.it', 'tnt.fr'],
    source: 'https://www.tnt.com/express/en_gb/site/shipping-tools/tracking.html',
  },
  {
    name: 'DHL and Deutsche Post',
    hosts: [
      'dhl.com',
      'dhl.de',
      'dhl.at',
      'dhl.ch',
      'dhl.be',
      'dhl.nl',
      'dhl.fr',
      'dhl.it',
      'dhl.es',
      'dhl.pl',
      'dhl.cz',
      'dhl.se',
      'dhl.co.uk',
      'dhl.co.jp',
      'express.dhl',
      'dhlparcel.nl',
      'dhlparcel.be',
      'dhlparcel.co.uk',
      'dhlparcel.es',
      'dhlparcel.pt',
      'dhlecommerce.nl',
      'dhlecommerce.co.uk',
      'dhl24.com.pl',
      'deutschepost.de',
    ],
    source: 'https://www.dhl.com/global-en/home/tracking.html',
  },
  {
    name: 'DPD and Geopost',
    hosts: [
      'dpd.com',
      'dpd.de',
      'dpd.at',
      'dpd.ch',
      'dpd.fr',
      'dpd.be',
      'dpd.nl',
      'dpd.co.uk',
      'dpdlocal.co.uk',
      'dpd.ie',
      'dpd.pt',
      'dpd.com.pl',
      'dpd.cz',
      'dpd.sk',
      'dpd.hu',
      'dpd.ro',
      'dpd.lt',
      'dpd.lv',
      'dpd.ee',
      'dpdgroup.com',
      'mydpd.at',
      'geopost.com',
    ],
    source: 'https://tracking.dpd.de/status/en_US/parcel/',
  },
  {
    name: 'GLS',
    hosts: [
      'gls-group.eu',
      'gls-group.com',
      'gls-pakete.de',
      'gls-one.de',
      'gls-italy.com',
      'gls-spain.es',
      'gls-spain.com',
      'asm-spain.com',
      'gls-us.com',
      'gls-canada.com',
    ],
    source: 'https://gls-group.com/track',
  },
  {
    name: 'Aramex',
    hosts: ['aramex.com', 'aramex.net', 'aramex.co.nz', 'aramex.com.au', 'aramex.co.za'],
    source: 'https://www.aramex.com/track/shipments',
  },
  { name: '17TRACK', hosts: ['17track.net'], source: 'https://www.17track.net' },
  {
    name: 'Asendia',
    hosts: ['asendia.com', 'asendia.fr', 'asendia.de', 'asendia.co.uk', 'asendiausa.com'],
    source: 'https://tracking.asendia.com',
  },
  { name: 'Landmark Global', hosts: ['landmarkglobal.com'], source: 'https://track.landmarkglobal.com' },
  {
    name: 'DB Schenker',
    hosts: ['dbschenker.com'],
    source: 'https://www.dbschenker.com/app/tracking-public/',
  },
  { name: 'Kuehne+Nagel', hosts: ['kuehne-nagel.com'], source: 'https://mykn.kuehne-nagel.com' },
  { name: 'DSV', hosts: ['dsv.com'], source: 'https://www.dsv.com/en/our-solutions/digital-solutions/track' },
  {
    name: 'GEODIS',
    hosts: ['geodis.com'],
    source: 'https://espace-client.geodis.com/services/destinataires/',
  },
];

const northAmerica: readonly Carrier[] = [
  { name: 'USPS', hosts: ['usps.com'], source: 'https://tools.usps.com/go/TrackConfirmAction' },
  { name: 'OnTrac', hosts: ['ontrac.com', 'lasership.com'], source: 'https://www.ontrac.com/tracking/' },
  { name: 'UniUni', hosts: ['uniuni.com'], source: 'https://www.uniuni.com/tracking/' },
  {
    name: 'GOFO',
    hosts: ['gofoexpress.com', 'gofo.com'],
    source: 'https://www.gofoexpress.com/tracking.html',
  },
  { name: 'SpeedX', hosts: ['speedx.io'], source: 'https://tracking.speedx.io' },
  { name: 'Veho', hosts: ['shipveho.com'], source: 'https://track.shipveho.com' },
  { name: 'LSO', hosts: ['lso.com'], source: 'https://www.lso.com/tracking' },
  {
    name: 'Estes',
    hosts: ['estes-express.com'],
    source: 'https://www.estes-express.com/myestes/shipment-tracking/',
  },
  { name: 'XPO', hosts: ['xpo.com', 'xpoweb.com'], source: 'https://track.xpoweb.com' },
  { name: 'Saia', hosts: ['saia.com'], source: 'https://www.saia.com/track' },
  {
    name: 'R+L Carriers',
    hosts: ['rlcarriers.com'],
    source: 'https://www2.rlcarriers.com/freight/shipping/shipment-tracing',
  },
  {
    name: 'Old Dominion',
    hosts: ['odfl.com'],
    source: 'https://www.odfl.com/us/en/tools/trace-track-ltl-freight.html',
  },
  {
    name: 'Canada Post',
    hosts: ['canadapost.ca', 'canadapost-postescanada.ca', 'postescanada.ca'],
    source: 'https://www.canadapost-postescanada.ca/track-reperage/en',
  },
  { name: 'Purolator', hosts: ['purolator.com'], source: 'https://www.purolator.com/en/shipping/tracker' },
  {
    name: 'Intelcom',
    hosts: ['intelcom.ca', 'dragonflyshipping.ca'],
    source: 'https://intelcom.ca/en/track-your-package/',
  },
  { name: 'Canpar', hosts: ['canpar.com'], source: 'https://www.canpar.com/en/tracking/track.htm' },
  { name: 'Loomis', hosts: ['loomisexpress.com'], source: 'https://www.loomisexpress.com/loomship/en/Track' },
  {
    name: 'Correos de México',
    hosts: ['correosdemexico.gob.mx'],
    source: 'https://www.correosdemexico.gob.mx/SSLServicios/SeguimientoEnvio/Seguimiento.aspx',
  },
  { name: 'Estafeta', hosts: ['estafeta.com'], source: 'https://www.estafeta.com/rastrear-envio' },
  {
    name: 'Paquetexpress',
    hosts: ['paquetexpress.com.mx'],
    source: 'https://www.paquetexpress.com.mx/rastreo',
  },
  { name: 'Redpack', hosts: ['redpack.com.mx'], source: 'https://www.redpack.com.mx/es/rastreo/' },
];

const southAmerica: readonly Carrier[] = [
  { name: 'Correios', hosts: ['correios.com.br'], source: 'https://rastreamento.correios.com.br' },
  { name: 'Jadlog', hosts: ['jadlog.com.br'], source: 'https://www.jadlog.com.br/tracking' },
  { name: 'Loggi', hosts: ['loggi.com'], source: 'https://www.loggi.com/rastreador/' },
  { name: 'Total Express', hosts: ['totalexpress.com.br'], source: 'https://tracking.totalexpress.com.br' },
  {
    name: 'Azul Cargo',
    hosts: ['azulcargoexpress.com.br'],
    source: 'https://www.azulcargoexpress.com.br/Rastreio/Rastreio',
  },
  {
    name: 'Chilexpress',
    hosts: ['chilexpress.cl'],
    source: 'https://centrodeayuda.chilexpress.cl/seguimiento',
  },
  { name: 'Andreani', hosts: ['andreani.com'], source: 'https://www.andreani.com/envio/' },
];

const britainAndIreland: readonly Carrier[] = [
  { name: 'Evri', hosts: ['evri.com', 'myhermes.co.uk'], source: 'https://www.evri.com/track-a-parcel' },
  { name: 'Royal Mail', hosts: ['royalmail.com'], source: 'https://www.royalmail.com/track-your-item' },
  { name: 'Parcelforce', hosts: ['parcelforce.com'], source: 'https://www.parcelforce.com/track-trace' },
  { name: 'Yodel', hosts: ['yodel.co.uk', 'yodel.direct'], source: 'https://www.yodel.co.uk/track' },
  { name: 'Tuffnells', hosts: ['tuffnells.co.uk'], source: 'https://www.tuffnells.co.uk/track' },
  { name: 'APC', hosts: ['apc-overnight.com'], source: 'https://apc-overnight.com/track' },
  {
    name: 'DX',
    hosts: ['dxdelivery.com', 'thedx.co.uk'],
    source: 'https://www.dxdelivery.com/consumer/my-tracking/',
  },
  { name: 'ArrowXL', hosts: ['arrowxl.co.uk'], source: 'https://www.arrowxl.co.uk/track' },
  {
    name: 'An Post',
    hosts: ['anpost.com', 'anpost.ie'],
    source: 'https://www.anpost.com/Post-Parcels/Track',
  },
];

const franceAndBenelux: readonly Carrier[] = [
  { name: 'La Poste', hosts: ['laposte.fr'], source: 'https://www.laposte.fr/outils/suivre-vos-envois' },
  { name: 'Colissimo', hosts: ['colissimo.fr'], source: 'https://www.laposte.fr/outils/suivre-vos-envois' },
  {
    name: 'Chronopost',
    hosts: ['chronopost.fr', 'chronopost.com'],
    source: 'https://www.chronopost.fr/tracking-no-cms/suivi-page',
  },
  {
    name: 'Mondial Relay',
    hosts: ['mondialrelay.fr', 'mondialrelay.com', 'mondialrelay.be', 'mondialrelay.es'],
    source: 'https://www.mondialrelay.fr/suivi-de-colis/',
  },
  { name: 'Relais Colis', hosts: ['relaiscolis.com'], source: 'https://www.relaiscolis.com/suivi/' },
  {
    name: 'Colis Privé',
    hosts: ['colisprive.com', 'colisprive.fr'],
    source: 'https://www.colisprive.fr/suivi-de-colis',
  },
  {
    name: 'Heppner',
    hosts: ['heppner.fr', 'heppner-group.com'],
    source: 'https://myportal.heppner-group.com',
  },
  {
    name: 'PostNL',
    hosts: ['postnl.nl', 'postnl.be', 'postnl.post', 'postnl.com'],
    source: 'https://jouw.postnl.nl/track-and-trace/',
  },
  {
    name: 'bpost',
    hosts: ['bpost.be', 'bpostgroup.com', 'track.bpost.cloud'],
    source: 'https://track.bpost.cloud/btr/web/',
  },
  { name: 'Trunkrs', hosts: ['trunkrs.nl', 'trunkrs.app'], source: 'https://parcel.trunkrs.nl' },
  {
    name: 'POST Luxembourg',
    hosts: ['post.lu'],
    source: 'https://www.post.lu/en/particuliers/colis-courrier/track-and-trace',
  },
];

const iberia: readonly Carrier[] = [
  {
    name: 'Correos',
    hosts: ['correos.es', 'correos.com'],
    source: 'https://www.correos.es/es/es/herramientas/localizador/envios',
  },
  { name: 'Correos Express', hosts: ['correosexpress.com'], source: 'https://s.correosexpress.com' },
  { name: 'SEUR', hosts: ['seur.com'], source: 'https://www.seur.com/livetracking/' },
  { name: 'MRW', hosts: ['mrw.es', 'mrw.pt'], source: 'https://www.mrw.es/seguimiento_envios/' },
  { name: 'Nacex', hosts: ['nacex.es', 'nacex.com'], source: 'https://www.nacex.es/seguimientoDetalle.do' },
  { name: 'TIPSA', hosts: ['tip-sa.com', 'tipsa-dinapaq.com'], source: 'https://www.tip-sa.com' },
  { name: 'Zeleris', hosts: ['zeleris.com'], source: 'https://www.zeleris.com/seguimiento_envio.aspx' },
  { name: 'Ecoscooting', hosts: ['ecoscooting.com'], source: 'https://www.ecoscooting.com/tracking' },
  { name: 'Paack', hosts: ['paack.co', 'paack.app'], source: 'https://paack.co/track-my-order/' },
  {
    name: 'CTT',
    hosts: ['ctt.pt', 'cttexpress.com', 'cttexpresso.pt'],
    source: 'https://www.ctt.pt/feapl_2/app/open/objectSearch/objectSearch.jspx',
  },
];

const italy: readonly Carrier[] = [
  {
    name: 'Poste Italiane',
    hosts: ['poste.it', 'posteitaliane.it'],
    source: 'https://www.poste.it/cerca/index.html#/risultati-spedizioni',
  },
  {
    name: 'SDA',
    hosts: ['sda.it'],
    source: 'https://www.sda.it/wps/portal/Servizi_online/ricerca_spedizioni',
  },
  {
    name: 'BRT',
    hosts: ['brt.it', 'mybrt.it', 'bartolini.it'],
    source: 'https://vas.brt.it/vas/sped_ricDocMit_load.hsm',
  },
  { name: 'Nexive', hosts: ['nexive.it'], source: 'https://www.nexive.it' },
  { name: 'Arco Spedizioni', hosts: ['arcospedizioni.it'], source: 'https://www.arcospedizioni.it' },
];

const germanSpeaking: readonly Carrier[] = [
  {
    name: 'Hermes',
    hosts: ['myhermes.de', 'hermesworld.com', 'hermes-germany.de', 'myhermes.at'],
    source: 'https://www.myhermes.de/empfangen/sendungsverfolgung/',
  },
  { name: 'Österreichische Post', hosts: ['post.at'], source: 'https://www.post.at/sv/sendungssuche' },
  { name: 'Swiss Post', hosts: ['post.ch'], source: 'https://service.post.ch/ekp-web/ui/list' },
  {
    name: 'trans-o-flex',
    hosts: ['trans-o-flex.com', 'tof.de'],
    source: 'https://track.tof.de/trace/search.cgi',
  },
  { name: 'Rhenus', hosts: ['rhenus.com', 'rhenus.group'], source: 'https://www.rhenus.group' },
  { name: 'Dachser', hosts: ['dachser.com', 'dachser.de'], source: 'https://elogistics.dachser.com/shp2s/' },
  { name: 'Emons', hosts: ['emons.com', 'emons.de'], source: 'https://www.emons.com' },
  { name: 'Hellmann', hosts: ['hellmann.com'], source: 'https://portal.hellmann.net' },
];

const nordicAndBaltic: readonly Carrier[] = [
  {
    name: 'PostNord',
    hosts: ['postnord.com', 'postnord.se', 'postnord.dk', 'postnord.no', 'postnord.fi'],
    source: 'https://portal.postnord.com/tracking/',
  },
  {
    name: 'Bring and Posten',
    hosts: ['bring.com', 'bring.se', 'bring.no', 'bring.dk', 'bring.fi', 'posten.no'],
    source: 'https://tracking.bring.com',
  },
  { name: 'Posti', hosts: ['posti.fi', 'posti.com'], source: 'https://www.posti.fi/fi/seuranta' },
  { name: 'Matkahuolto', hosts: ['matkahuolto.fi'], source: 'https://www.matkahuolto.fi/seuranta' },
  { name: 'DAO', hosts: ['dao.as'], source: 'https://tracking.dao.as' },
  {
    name: 'Instabee (Budbee, Instabox)',
    hosts: ['budbee.com', 'instabox.io', 'instabee.com'],
    source: 'https://budbee.com',
  },
  { name: 'Airmee', hosts: ['airmee.com'], source: 'https://airmee.com' },
  { name: 'Early Bird', hosts: ['earlybird.se'], source: 'https://www.earlybird.se' },
  { name: 'Best Transport', hosts: ['best.se', 'besttransport.se'], source: 'https://www.best.se' },
  { name: 'Helthjem', hosts: ['helthjem.no'], source: 'https://helthjem.no/sporing' },
  {
    name: 'Omniva',
    hosts: ['omniva.ee', 'omniva.lv', 'omniva.lt'],
    source: 'https://www.omniva.ee/private/track_and_trace',
  },
  { name: 'Venipak', hosts: ['venipak.com', 'venipak.lt'], source: 'https://venipak.com/tracking/' },
];

const easternEurope: readonly Carrier[] = [
  {
    name: 'InPost',
    hosts: ['inpost.pl', 'inpost.eu', 'inpost.co.uk', 'inpost.it', 'inpost.es', 'inpost.pt'],
    source: 'https://inpost.pl/sledzenie-przesylek',
  },
  {
    name: 'Poczta Polska',
    hosts: ['poczta-polska.pl', 'pocztex.pl'],
    source: 'https://emonitoring.poczta-polska.pl',
  },
  { name: 'ORLEN Paczka', hosts: ['orlenpaczka.pl'], source: 'https://www.orlenpaczka.pl/sledz-paczke/' },
  { name: 'Ambro Express', hosts: ['ambroexpress.pl'], source: 'https://ambroexpress.pl' },
  { name: 'Raben', hosts: ['raben-group.com', 'myraben.com'], source: 'https://myraben.com' },
  {
    name: 'Packeta (Zásilkovna)',
    hosts: ['packeta.com', 'zasilkovna.cz', 'packeta.sk', 'packeta.hu'],
    source: 'https://tracking.packeta.com',
  },
  {
    name: 'Česká pošta',
    hosts: ['ceskaposta.cz', 'postaonline.cz'],
    source: 'https://www.postaonline.cz/trackandtrace',
  },
  { name: 'PPL', hosts: ['ppl.cz'], source: 'https://www.ppl.cz/vyhledat-zasilku' },
  { name: 'Slovenská pošta', hosts: ['posta.sk'], source: 'https://tandt.posta.sk' },
  { name: 'Magyar Posta', hosts: ['posta.hu'], source: 'https://www.posta.hu/nyomkovetes' },
  { name: 'FAN Courier', hosts: ['fancourier.ro'], source: 'https://www.fancourier.ro/awb-tracking/' },
  {
    name: 'Cargus',
    hosts: ['cargus.ro', 'urgentcargus.ro'],
    source: 'https://www.cargus.ro/tracking-romanian/',
  },
  { name: 'Sameday', hosts: ['sameday.ro', 'sameday.hu', 'sameday.bg'], source: 'https://sameday.ro/#awb' },
  {
    name: 'Econt and Speedy',
    hosts: ['econt.com', 'speedy.bg'],
    source: 'https://www.econt.com/services/track-shipment',
  },
  {
    name: 'ACS and ELTA',
    hosts: ['acscourier.net', 'elta.gr', 'elta-courier.gr'],
    source: 'https://www.acscourier.net/el/track-and-trace/',
  },
];

const turkeyAndMiddleEast: readonly Carrier[] = [
  { name: 'PTT', hosts: ['ptt.gov.tr'], source: 'https://gonderitakip.ptt.gov.tr' },
  {
    name: 'Yurtiçi Kargo',
    hosts: ['yurticikargo.com'],
    source: 'https://www.yurticikargo.com/tr/online-servisler/gonderi-sorgula',
  },
  { name: 'Aras Kargo', hosts: ['araskargo.com.tr'], source: 'https://kargotakip.araskargo.com.tr' },
  { name: 'MNG Kargo', hosts: ['mngkargo.com.tr'], source: 'https://kargotakip.mngkargo.com.tr' },
  { name: 'Sürat Kargo', hosts: ['suratkargo.com.tr'], source: 'https://www.suratkargo.com.tr/KargoTakip/' },
  { name: 'HepsiJET', hosts: ['hepsijet.com'], source: 'https://www.hepsijet.com/gonderi-takibi' },
  { name: 'Sendeo', hosts: ['sendeo.com.tr'], source: 'https://sendeo.com.tr' },
  {
    name: 'Emirates Post',
    hosts: ['emiratespost.ae', 'epg.gov.ae'],
    source: 'https://www.emiratespost.ae/en/track',
  },
  { name: 'SMSA', hosts: ['smsaexpress.com'], source: 'https://www.smsaexpress.com/sa/trackingdetails' },
  {
    name: 'Saudi Post',
    hosts: ['splonline.com.sa', 'sp.com.sa'],
    source: 'https://splonline.com.sa/en/shipmentdetailsstatic/',
  },
  { name: 'Naqel', hosts: ['naqelexpress.com'], source: 'https://www.naqelexpress.com/en/sa/tracking/' },
  { name: 'Egypt Post', hosts: ['egyptpost.org', 'egyptpost.gov.eg'], source: 'https://egyptpost.gov.eg' },
  { name: 'Bosta', hosts: ['bosta.co'], source: 'https://bosta.co/tracking-shipments' },
  { name: 'Israel Post', hosts: ['israelpost.co.il'], source: 'https://mypost.israelpost.co.il/itemtrace' },
];

const indiaAndSoutheastAsia: readonly Carrier[] = [
  { name: 'Delhivery', hosts: ['delhivery.com'], source: 'https://www.delhivery.com/tracking' },
  { name: 'Blue Dart', hosts: ['bluedart.com'], source: 'https://www.bluedart.com/tracking' },
  {
    name: 'India Post',
    hosts: ['indiapost.gov.in'],
    source: 'https://www.indiapost.gov.in/_layouts/15/DOP.Portal.Tracking/TrackConsignment.aspx',
  },
  { name: 'DTDC', hosts: ['dtdc.com', 'dtdc.in'], source: 'https://www.dtdc.in/tracking.asp' },
  { name: 'Ecom Express', hosts: ['ecomexpress.in'], source: 'https://ecomexpress.in/tracking/' },
  { name: 'Xpressbees', hosts: ['xpressbees.com'], source: 'https://www.xpressbees.com/shipment/tracking' },
  { name: 'Shadowfax', hosts: ['shadowfax.in'], source: 'https://tracker.shadowfax.in' },
  { name: 'SingPost', hosts: ['singpost.com'], source: 'https://www.singpost.com/track-items' },
  { name: 'Ninja Van', hosts: ['ninjavan.co'], source: 'https://www.ninjavan.co/en-sg/tracking' },
  {
    name: 'J&T Express',
    hosts: [
      'jtexpress.sg',
      'jtexpress.my',
      'jtexpress.co.th',
      'jtexpress.ph',
      'jet.co.id',
      'jtexpress.mx',
      'jtexpress-sa.com',
      'jtexpress.ae',
    ],
    source: 'https://www.jtexpress.sg/trajectoryQuery',
  },
  { name: 'Pos Malaysia', hosts: ['pos.com.my'], source: 'https://tracking.pos.com.my' },
  { name: 'Thailand Post', hosts: ['thailandpost.co.th'], source: 'https://track.thailandpost.co.th' },
  { name: 'Vietnam Post', hosts: ['vnpost.vn', 'ems.com.vn'], source: 'https://vnpost.vn' },
];

const chinaAndEastAsia: readonly Carrier[] = [
  {
    name: 'China Post and EMS',
    hosts: ['ems.com.cn', 'chinapost.com.cn', '11183.com.cn'],
    source: 'https://yjcx.ems.com.cn/qps/english/yjcx',
  },
  {
    name: 'SF Express',
    hosts: ['sf-express.com', 'sf-international.com'],
    source: 'https://www.sf-express.com/cn/en/dynamic_function/waybill/',
  },
  {
    name: 'YunExpress',
    hosts: ['yunexpress.com', 'yunexpress.cn', 'yuntrack.com'],
    source: 'https://www.yuntrack.com',
  },
  { name: 'Yanwen', hosts: ['yw56.com.cn', 'yanwen.com'], source: 'https://track.yw56.com.cn' },
  { name: '4PX', hosts: ['4px.com'], source: 'https://track.4px.com' },
  { name: 'Cainiao', hosts: ['cainiao.com'], source: 'https://global.cainiao.com' },
  { name: 'YTO', hosts: ['yto.net.cn', 'ytoexpress.com'], source: 'https://www.ytoexpress.com/track' },
  { name: 'ZTO', hosts: ['zto.com', 'ztoglobal.com'], source: 'https://www.zto.com/GuestService/Trace' },
  { name: 'STO', hosts: ['sto.cn'], source: 'https://www.sto.cn' },
  { name: 'JD Logistics', hosts: ['jdl.com'], source: 'https://www.jdl.com/orderSearch' },
  { name: 'Wanb', hosts: ['wanbexpress.com'], source: 'https://tracking.wanbexpress.com' },
  { name: 'CNE', hosts: ['cne.com'], source: 'https://www.cne.com' },
  {
    name: 'Hongkong Post',
    hosts: ['hongkongpost.hk'],
    source: 'https://webapp.hongkongpost.hk/en/mail_tracking/',
  },
  {
    name: 'Chunghwa Post',
    hosts: ['post.gov.tw'],
    source: 'https://postserv.post.gov.tw/pstmail/main_mail.html',
  },
  {
    name: 'Japan Post',
    hosts: ['japanpost.jp'],
    source: 'https://trackings.post.japanpost.jp/services/srv/search/',
  },
  {
    name: 'Yamato',
    hosts: ['kuronekoyamato.co.jp', 'yamato-hd.co.jp'],
    source: 'https://toi.kuronekoyamato.co.jp/cgi-bin/tneko',
  },
  {
    name: 'Sagawa',
    hosts: ['sagawa-exp.co.jp'],
    source: 'https://k2k.sagawa-exp.co.jp/p/sagawa/web/okurijoinput.jsp',
  },
  { name: 'Seino', hosts: ['seino.co.jp'], source: 'https://track.seino.co.jp' },
  {
    name: 'Fukuyama',
    hosts: ['fukutsu.co.jp'],
    source: 'https://corp.fukutsu.co.jp/situation/tracking_no_hunt',
  },
  {
    name: 'Nippon Express',
    hosts: ['nittsu.co.jp', 'nipponexpress.com'],
    source: 'https://lp-trace.nittsu.co.jp',
  },
  { name: 'Korea Post', hosts: ['epost.go.kr'], source: 'https://service.epost.go.kr' },
  {
    name: 'CJ Logistics',
    hosts: ['cjlogistics.com'],
    source: 'https://www.cjlogistics.com/ko/tool/parcel/tracking',
  },
];

const oceaniaAndAfrica: readonly Carrier[] = [
  { name: 'Australia Post', hosts: ['auspost.com.au'], source: 'https://auspost.com.au/mypost/track/' },
  { name: 'StarTrack', hosts: ['startrack.com.au'], source: 'https://startrack.com.au/track-and-trace' },
  {
    name: 'CouriersPlease',
    hosts: ['couriersplease.com.au'],
    source: 'https://www.couriersplease.com.au/tools-track',
  },
  { name: 'Sendle', hosts: ['sendle.com'], source: 'https://track.sendle.com' },
  {
    name: 'Toll and Team Global Express',
    hosts: ['tollgroup.com', 'myteamge.com', 'teamglobalexp.com'],
    source: 'https://www.myteamge.com',
  },
  {
    name: 'Hunter Express',
    hosts: ['hunterexpress.com.au'],
    source: 'https://www.hunterexpress.com.au/tracking/',
  },
  {
    name: 'NZ Post and CourierPost',
    hosts: ['nzpost.co.nz', 'courierpost.co.nz'],
    source: 'https://www.nzpost.co.nz/tools/tracking',
  },
  {
    name: 'The Courier Guy',
    hosts: ['thecourierguy.co.za'],
    source: 'https://thecourierguy.co.za/tracking/',
  },
  { name: 'South African Post Office', hosts: ['postoffice.co.za'], source: 'https://www.postoffice.co.za' },
  { name: 'Fastway and RAM', hosts: ['fastway.co.za', 'ram.co.za'], source: 'https://www.ram.co.za/Track' },
];

export const carriers: readonly Carrier[] = [
  ...worldwide,
  ...northAmerica,
  ...southAmerica,
  ...britainAndIreland,
  ...franceAndBenelux,
  ...iberia,
  ...italy,
  ...germanSpeaking,
  ...nordicAndBaltic,
  ...easternEurope,
  ...turkeyAndMiddleEast,
  ...indiaAndSoutheastAsia,
  ...chinaAndEastAsia,
  ...oceaniaAndAfrica,
];
