/**
 * Names of brands that marketplace messages mention, in lower case, each word of a name by itself. A brand stands
 * close to a common word as often as not (Miele, Meile), so its capital alone does not save it in German, nor at the
 * start of a sentence. What is missing here belongs into the words of the request.
 */
export const BRANDS: ReadonlySet<string> = new Set(
  `acer adidas aeg alcatel alessi allview amd amazonbasics anker aptamil arctis arduino ariete ariston armani arzum
  asics asrock asus atari aukey avent baosity barbie baseus bauknecht bayer beko belkin benq berghoff bestway beurer
  bialetti bianchi bic birkenstock bissell blackberry blomberg blaupunkt bluey bodum bosch bose braun bresser brevi
  brita britax brother bticino bugaboo burberry bushnell calor campingaz canon canyon carhartt casio caso caterpillar
  cecotec celestron champion chicco chromecast cisco clarks clementoni converse cooler corsair cosori creality
  crivit crocs crucial cuisinart cybex daewoo daikin dell delonghi denon dewalt diadora dremel dji dolce duracell
  duplo dymo dyson eastpak ecco ecovacs edifier electrolux elgato emma emsa energizer epson ergobaby eufy exquisit
  faber fackelmann fairphone falke festool fila fiskars fissler fitbit foscam fossil fujifilm fujitsu funko galanz
  gardena garmin geox gigabyte gigaset gillette gopro gorenje graco grohe grundig guess gucci haier hama hansgrohe
  haribo hasbro havit hazet helly herlitz hikvision hilti hisense hitachi honeywell honor hoover hoppe hori hp hugo
  huawei husqvarna hyundai ikea imetec indesit inglesina instax intel intex irobot jabra jack janod jbl joma jura
  karcher kärcher kenwood kettler kingston kinderkraft kitchenaid klarstein knipex kodak krups lacoste lamy lavazza
  ledlenser leatherman lego leifheit leica lenovo levi levis lexar liebherr logitech loewe lumix magimix makita
  mammut marshall mattel maxi medela medion medisana melitta merrell metabo michelin microlife miele mizuno moleskine
  monster moschino motorola moulinex msi nerf nescafe nespresso netatmo netgear neff nike nikon ninja nintendo
  nivea nokia nuk nvidia oase olympus omron oneplus onkyo oppo oral osram otterbox panasonic pampers parkside
  patagonia pelikan petzl philips pioneer playmobil playstation polaroid polti primark princess proscenic puma
  pyrex quechua razer realme reebok remington reolink revlon ricoh ridgid ring roborock roccat rolex rommelsbacher
  roomba rossignol rowenta russell ryobi ryzen salomon samsonite samsung sandisk sanyo scarpa schleich scholl
  seagate sebo seiko sennheiser severin shark sharp shimano siemens sigikid silit skechers skullcandy smeg sodastream
  sonos sony stabilo stanley steelseries steiff stiga stihl stokke supor suunto swarovski swatch tamron targus tchibo
  tefal telefunken teufel theragun thermos thomas thule tiffany timberland tommy tomtom tonies tonor toshiba trisa
  tupperware ubiquiti uniqlo valco vans varta vaude ventus victorinox vileda villeroy viewsonic vivo vorwerk vtech
  wacom wagner wella wenko wera whirlpool wiko wilkinson wilson withings wmf wusthof wüsthof xbox xiaomi yamaha
  yankee yeelight zanussi zara zebra zendure zotac zwilling zyxel`.split(/\s+/),
);
