import type { Wording } from './concepts.ts';

export const turkish: Wording = {
  language: 'tr',
  concepts: {
    not: `degil*, yok, hic, asla, olmadan, olmaz, hicbir, ne de`,
    if: `eger, sayet, halinde, durumunda, olursa*, takdirde, ise`,
    ask: `lütfen, rica, rica ederiz, rica ederim, istirham*, seviniriz, sevinirim, seviniriz, mutlu (eder|oluruz|olur), memnun (oluruz|olurum), misiniz, mısınız, musunuz, müsünüz, mümkün mü, olur mu, olmaz mı, bekliyoruz, bekleriz, unutmayın, ihmal etmeyin, destek*, yardım*, katkı*, teşekkür ederiz şimdiden, şimdiden, zahmet, verin, verir, yazın, yazar*, bırakın, yapın, basarsanız, basın, tıkla*, saniye*, dakika*, kâfi, kafi, yeterli, hedefimiz, hak, anlayış*, paylaşın, haydi, hadi, çok sevin*, minnettar*, umuyoruz, dileriz, isteriz, ihtiyacımız, yazsanız, verseniz`,
    before: `önce, evvel, yerine, yapmadan, vermeden, yazmadan, paylaşmadan, paylaşmazdan, bırakmadan, ilk olarak, öncelikle, ilk önce
      !yerine getir*, !yerine perşembe, !hafta önce, !gün önce, !ay önce, !daha önce, !yerine takın*`,
    us: `bize, bizimle, bizi, bana, ekibimiz*, musteri hizmet*`,
    deny: `(vermiyoruz|yapmıyoruz|sunmuyoruz|istemiyoruz|göndermiyoruz|ödemiyoruz|satmıyoruz|beklemiyoruz|teklif etmiyoruz|edemiyoruz|ödeyemiyoruz|yapamıyoruz|veremiyoruz|gönderemiyoruz|bulunmuyor|yetkimiz), değil, geçersiz, süresi (doldu|dolmuş|geçmiş), dikkate almayın, bize ait değil, yasak, dolandırıcı*, sahte, asla, haddimize
      !gecikme ~3 değil, !memnun değil*, !sorun değil, !önemli değil`,
    asked: `sormuşsunuz, sordunuz, sorduğunuz, sorunuz*, sorunuza, talebiniz*, istediğiniz ~1 (fatura|kılavuz), belirttiğiniz, bahsettiğiniz, yazmışsınız, dediğiniz, önerdiğiniz, göremediğiniz, eğer biri, size ~3 (vaat|söz verdi*)
      !talebinizi ilet*`,
    thanks: `teşekkür*, sağ olun, sağolun, minnettar*, şükran*, teşekkürler, eyvallah, memnuniyet duy*`,
    review: `yorum*, değerlendirme*, puan, puanı*, puanınız*, puanlama*, geri bildirim*, geribildirim*, görüş*, inceleme*, referans* ~2 amazon, oy, oyunuz*
      !yoruma açık, !değerlendirmeye al*, !görüşme*, !puan kartı`,
    give: `yaz*, birak*, paylas*, yayinla*, ver*, ekle*, gonder*, anlat*, bildir*, soyle*, yap*, ilet*, ayir*`,
    opinion: `gorus*, deneyim*, fikir*, fikr*, izlenim*, dusunce*, ne dusun*, kanaat*`,
    words: `cumle*, satir*, kelime*, soz*, iki satir*, yorum*`,
    others: `(diger|baska|gelecekteki) (alici*|musteri*|insan*|kullanici*|*lar*|*ler*), baskalari*, herkes*, amazon*, urun sayfa*, sayfa*, herkese acik, alenen`,
    rate: `(yorum*|değerlendirme*|puan*|geri bildirim*|görüş*|deneyim*|yıldız*|fikrinizi|düşünce*) ~4 (yaz*|bırak*|yap*|ver*|paylaş*|ekle*|gönder*|gir*|belirt*|seç*), (yaz*|paylaş*|anlat*) ~3 (amazon*|herkese|diğer alıcı*|başkalarına), değerlendirin*, değerlendirir*, değerlendirebilir*, değerlendirsen*, puanla*, oyla*, amazon a ~3 (yaz*|satır), amazon da ~2 yaz*, herkese anlat*, tavsiye ed*, önerin ~2, iki satır yaz*, birkaç (cümle*|kelime*|satır*), görüşünüzü, yorum yap*, yorumunuz, yazacağınız ~3 (sözler|yorum*), puan vermeden`,
    'five-stars': `(5|beş) yıldız*, 5yıldız*, (5|beş) ★, ★ ★ ★ ★ ★, (tam|en yüksek|en iyi|maksimum|yüksek) (puan*|not*|yıldız*), tam puan*, tüm yıldız*, bütün yıldız*, sonuncu yıldız*, (5|beş) üzerinden (5|beş), 10 üzerinden 10, on üzerinden on, 100 üzerinden 100, yıldızlı pekiyi, 5 e çıkar*, (4|dört) yıldız ~6 (düşük|kötü|başarısız|olumsuz)
      !(5|beş) yıldızlı otel, !(5|beş) yıldızlı tatil`,
    positive: `olumlu, güzel, iyi, pozitif, harika, mükemmel, hoş, müspet, yüksek, süper, şahane, tatlı
      !iyi ya da kötü, !iyi veya kötü, !olumlu (ya da|veya|olumsuz), !iyi günler, !iyi (çalışmalar|akşamlar|haftalar), !en iyi şekilde`,
    negative: `olumsuz*, kotu*, dusuk*, elestirel*, berbat*`,
    'good-review': `(güzel|olumlu|iyi|tatlı|nazik) (söz*|yorum*|düşünce*|cümle*), övgü*, tavsiye ed*, bizi öner*, olumlu (değerlendirme*|puan*|geri bildirim*)
      !övgüleriniz kadar`,
    'bad-review': `(olumsuz|kötü|negatif|menfi|düşük|haksız|eleştirel) (yorum*|puan*|değerlendirme*|geri bildirim*|görüş*|kanaat*|not*), (1|bir|tek|2|iki) yıldız*, (şikayet*|kamuya|herkese açık) ~5 (açık|yere|etmiş*|paylaş*|yaz*), kamuya açık, alenen, a dan z ye, kötüle*, daha azını`,
    pleased: `memnun*, mutlu*, begen*, sev*, hosunuz*, hosnut*, beklenti*, tatmin*, keyf*, memnuniyet*`,
    unhappy: `memnuniyetsiz*, mutsuz*, sorun*, problem*, sikayet*, aksilik*, hayal kirikli*, kusur*, arizal*, memnun ~1 (degil*|kalma*), begenme*, sikinti*, aksakli*, ters giden`,
    'if-happy': `memnun (kaldıysa*|olduysa*|kalırsa*|iseniz|kalan*|olan*|olursa*), memnunsanız, memnunsan, beğendiyse*, beğenirse*, beğenip, beğenen*, beğendin* ~1 ?, beğendiniz mi, sevdiyse*, sevdiniz mi, hoşunuza gittiyse, hoşuna gittiyse, (memnun) ~2 (musunuz|kaldınız|mısınız), (beklenti*) ~3 (karşıla*), (her şey|herşey) ~4 (yolunda*|güzel*|iyi*|tamam*) ~2 ?, mutlu (olduysa*|iseniz|müşteri*), işinize yaradıysa, eğer ~4 (memnun*|beğen*|mutlu*), hak ettiğimizi
      !beğendiyseniz uygundur, !memnun (değil*|kalmadıysa*), !beğenmediyse*`,
    'if-unhappy': `(sorun*|problem*|aksilik*|sıkıntı*|memnun değil*|kusur*|eksik*|arıza*|şikayet*) ~4 (olursa*|yaşarsa*|varsa*|olduysa*|yaşadıysa*|karşılaş*|durumunda|ise), memnun (kalmadıysa*|değilse*|olmadıysa*), beğenmediyse*, beğenmezse*, memnun kalmazsa*, hayal kırıklığı*, bir şey ~3 (ters|yanlış), (bir) (sorun|problem) ~3, aksi halde, aksi takdirde, daha azını, menfi, olumsuz bir`,
    contact: `(bize|bana|bizimle|bizi|tarafımıza|satıcı*) ~4 (yaz*|ulaş*|bildir*|iletişim*|haber*|söyle*|danış*|başvur*|irtibat*|ara*|anlat*|mesaj*|sor*), iletişime geç*, irtibata geç*, bize ~3, haberdar ed*, haber ver*, buradan ~3 (ulaş*|yaz*), mesaj (at*|gönder*|yaz*), bizimle paylaş*, (çözelim|çözeriz|hallederiz|çözüm) ~3, (fırsat|şans|süre|saat) ~3 (ver*|tanı*), müşteri hizmetleri*`,
    wait: `bekle*, sabir*, sabred*, kacin*, ertele*, acele etme*`,
    'hold-off': `(yorum|puan|değerlendirme|yıldız) ~2 (yapmayın*|vermeyin*|yazmayın*|bırakmayın*|yapma|verme|yazma), (yapmayın|yazmayın|vermeyin|paylaşmayın), (bekleyin*|beklemenizi|sabred*) ~4, (yorum*|puan*|değerlendirme*) ~4 (bekle*|ertele*|kaçın*), olumsuz yorum yapm*`,
    change: `değiştir*, güncelle*, düzelt*, düzenle*, sil*, kaldır*, yükselt*, revize*, geri çek*, gözden geçir*, artır*, çıkarsa*, çıkarır*, yenile* ~2 yorum*, tekrar değerlendir*, iyileştir* ~2 puan*, çıkar*
      !(değiştirmenizi|silmenizi|kaldırmanızı) ~2 (beklemiyoruz|istemiyoruz), !bir şey değiştirmenizi, !dokunmanızı istemiyoruz, !çıkarmadan, !silerken`,
    'raise-stars': `(3|üç|4|dört|2|iki) yıldız* ~8 (5|beş) ~3 (çıkar*|yap*|yükselt*|tamamla*), (yıldız*|puan*) ~5 (5|beş) ~2 (çıkar*|yükselt*|tamamla*), (yıldız) ~2 (daha|ekle*|fazla) ~2 (ver*|ekle*), 5 e çıkar*, beşe çıkar*, beşe tamamla*`,
    reward: `hediye*, hediye çeki*, hediye kartı*, çek*niz, alışveriş çeki*, kupon*, indirim kodu*, indirim, nakit*, para iadesi ~3 yorum*, cashback, çekiliş*, kazanan*, kazanın*, kazan*, ödül*, ödüllendir*, armağan*, sürpriz*, promosyon*, puan ~2 (hediye|kazan*), bonus*, papara*, paypal*, havale*, iban a, (garanti*) ~4 (uzat*|ek yıl|yıla çıkar*), (uzat*) ~3 garanti*, (ücretsiz|bedava|bizden) ~3 (ürün|hediye|kılıf|adet|set|numune|paket), bizden hediye, ikinci ~4 (bizden|hediye|ücretsiz|bedava), # (tl|lira|liralık|₺) ~4 (hediye*|çek*|iade|gönder*|kart*|yolla*), yarısını ~3 (iade|geri), çekiniz, teşekkür hediyesi, jest*
      !hediye paketi*, !hediye notu, !hediye edeceğiniz, !hediyelik, !hediye olarak (gönder*|aldı*), !çekicin*, !çekin, !çekip, !çekmece*, !çekirdek*, !geri çek*, !kazancını, !kazandır*`,
    benefit: `iade*, geri öde*, ücretsiz*, bedava, karşılıksız, bedelsiz, # tl, # lira*, % #, yüzde, indirim*, ikinci, para*, yenisi, hediye*, ücret*`,
    exchange: `karşılığında, karşılık, teşekkür olarak, teşekkür mahiyetinde, teşekkürümüz, (yorum*|değerlendirme*|puan*|görüş*) ~5 (yapan*|yazan*|bırakan*|paylaşan*|veren*|yaptıktan|yazdıktan|yayımlan*|sonra|karşı*), (yorum yapan|yazana|yapana|bırakana|bırakan herkese|yazanlara|yapanlara), ekran görüntü*, ekran foto*, (link*|kanıt*) ~3 (yorum*|değerlendirme*), şartıyla, koşuluyla, şart*, arasında*, katıl*, her ay*, hazır olsun, gönderiyoruz, yollayalım, hemen ~2 (gönder*|yolla*|iade), sizin olsun, kazan*, yaparsanız, bırakırsanız, yazarsanız, paylaşın
      !şartname`,
    neutral: `dürüst*, samimi* ~1 (görüş*|yorum*|fikir*), tarafsız*, objektif*, iyi ya da kötü, iyi veya kötü, iyi kötü, olumlu ya da olumsuz, olumlu veya olumsuz, olumlu olumsuz, gönüllü*, zorunlu değil*, size kalmış, nasıl olursa olsun, ne olursa olsun, gerçek olması, gerçek (görüş*|düşünce*), yönü önemli değil, eleştiri*, artısıyla eksisiyle, artı ve eksi*, istediğiniz kadar yıldız, kendi cümle*, içinizden geldi*, fark etmez, karışmak haddimize, olduğu gibi`,
    mention: `bahset*, belirt*, değin*, vurgula*, söz et*, yer ver*, söyleyin, (yazmayı|söylemeyi|eklemeyi|belirtmeyi) unutmayın, (geldiğini|olduğunu|ağacının) ~6 söyle*, kelimelerine yer, anahtar kelime*, başlığa, başlıkta, metinde, (fotoğraf*) ~4 ekleyin, (yazmayın|bahsetmeyin|değinmeyin|söylemeyin), örneğin, mesela, gibi (cümle*|ifade*), şeklinde yaz*, diye yaz*, seçip, (bir|iki|üç) cümle*, ile başla*, mutlaka ~3 (söyle*|yaz*|belirt*|ekle*)
      !sipariş numara* ~2 belirt*, !(belirtmemişiz|belirttiğiniz|belirtilen), !adres* ~3 ekleyin`,
    'text-to-copy': `(kopyala*|yapıştır*|kullan*) ~4 (metin*|metni*|şablon*|aşağıdaki*|cümle*|örnek*|bunu|yazı*), (metni|metin|şablon|aşağıdakini|cümleyi|örneği|yazıyı|bunu) ~3 (kopyala*|yapıştır*), kopyala yapıştır, hazır (metin*|yorum*|şablon*|cümle*), örnek (yorum*|metin*|cümle*), şöyle yaz*, şunu yaz*, şunları yaz*, yazarsanız çok
      !örnek kumaş`,
    stuck: `ne yaz* (bilmiyor*|bilemed*|bilemiyor*|karar*), nasıl yaz*, ne yazacağınızı, ne yazacağını, ilham*`,
    'past-review': `(yorum*|değerlendirme*|puan*|görüş*) ~2 için teşekkür*, (yorumunuzu|değerlendirmenizi|eleştiriyi) (okudu*|gördü*), yorumunuzda (haklı*|belirt*)
      !şimdiden teşekkür*`,
    coupon: `kupon*, indirim kodu*, indirim çeki*, hediye çeki*, hediye kartı*, alışveriş çeki*, promosyon kodu*, kampanya kodu*, promo kod*, kodunu ~3 (gir*|kullan*|yaz*), kodu ile, koduyla ~3 (indirim|% |yüzde), liralık çek*, tl lik çek*, çekiniz, sadakat kart*, puan kart*
      !kuponluk, !(hata|posta|qr|barkod|takip|iade|aktivasyon|doğrulama|kargo|gönderi|pin|kapı) kodu*, !kargo koduyla`,
    'hand-out': `kullan*, geçerli*, girin*, girdiğinizde, tanım*, hediye, veriyoruz, verdik, sunuyoruz, sunarız, size özel, özel, sizin için, hazır*, kazan*, alın, alabilir*, faydalan*, yararlan*, ekte, kutu*, pakete, sonraki, bir dahaki, sepette, düşüyor, düşer, teşekkür*, telafi*, özür*, gönlünüzü, süresi, son gün*, ay sonuna, değerinde, işte, hoş geldin, ilk`,
    discount: `indirim*, iskonto*, # % ~1, % # ~2 (indirim*|ucuz*|düş*|daha), yüzde ~3 (indirim*|düş*|ucuz*), tenzilat*, yarı fiyat*, fırsat*, kampanya*, ucuz*, (özel|indirimli|avantajlı|uygun|kaçırılmaz|düşük|cazip) fiyat*, fiyat* ~2 (düş*|indir*|kır*), (2|3|iki|üç) (al|alana) ~2 (1|2|bir|iki|öde*|bedava), bedava kargo ~4 (sonraki|sipariş*), kargo bedava ~3, efsane cuma, black friday, kara cuma, tl (indirim|daha ucuz), sepette ~4 (indirim*|düş*), stoklar tükenmeden, outlet, elden çıkar*
      !ayıp oranında, !bedelden indirim, !amazon* ~4 kampanya*, !indirim sepette amazon, !bu indirim, !indirip, !indirin, !indirimli tutardan, !indirebilir*, !uygun fiyat* değil, !yazılımı indir*`,
    charged: `fatura*, ödediğiniz, ödenen, kısmi iade*, sizde kalabilir, çizik*, hasar*, kusur*, fark*, sepette amazon, satırını, yansı*, uygulanmış, kdv, eksiğine`,
    next: `sonraki, bir sonraki, gelecek, yeni, ikinci, baska, ileriki, diger`,
    purchase: `siparis*, alisveris*, satin al*`,
    buy: `al*, siparis*, alisveris*, gel*, agirla*, gor*, bekle*, hizmet*, ugra*, tercih*`,
    again: `tekrar*, yeniden, yine, bir daha, yakinda, her zaman`,
    'next-purchase': `(sonraki|bir dahaki|gelecek|ikinci|yeni|bundan sonraki|ilerideki|önümüzdeki) (sipariş*|alışveriş*|alım*), (yine|tekrar|yeniden) ~4 (bekleriz|bekliyoruz|sipariş*|alışveriş*|görüş*|görmek|ağırla*|tercih*|hizmet*|alın*), (bir) dahaki sefere ~4, yine bekleriz, tekrar görüşmek, (stok yap*|stok yapmanın), tekrar sipariş, (bittiyse|bitince|azaldıysa|bitmek üzere*) ~5, müdavim*, sadık müşteri*, (umarız|umuyoruz|dileriz) ~8 (tekrar|yine|yeniden|sonraki), siparişinizi bugünden, yeniden ~2 sipariş*
      !tekrar kusura, !tekrar özür, !tekrar dene*, !tekrar takın*, !yeniden bas*, !yeniden almak, !yeniden alabilir*`,
    products: `(yeni|diger|baska|tum|butun|uyumlu) ~1 (urun*|koleksiyon*|model*|seri*|aksesuar*|cesit*|tasarim*), koleksiyon*, aksesuar*, urun yelpaze*, urunlerimiz*, yenilik*`,
    advertise: `kesfed*, goz at*, incele*, bak*, oner*, tavsiye*, cikt*, piyasaya*, ilgin*, hosunuza gidebil*, begenebil*, denem*, deney*, mevcut*, satisa*, tanis*, yakis*, uyum*, kacirma*`,
    'other-products': `(ilginizi|hoşunuza) ~2 (çek*|gid*), (göz at*|inceleyin|keşfed*|bakın|tanışın|deneyin) ~5, (yeni|en yeni|son) ~1 (koleksiyon*|seri*|ürün*|model*|çeşit*|sezon*|katalog*|renk*), yeni gelen*, yeniliklerimiz, (diğer|başka|öteki) (ürün*|model*|çeşit*|aksesuar*) ~5 (göz*|incele*|bak*|keşf*|de|da), (aynı seriden|aynı serinin), (de|da) ~1 (var|mevcut|satıyoruz|üretiyoruz|yapıyoruz) ~3 (göz|bak*|incele*|tamamla*), ürünlerimiz* ~3 (göz|de|da|incele*), (öneririz|tavsiye ederiz|öneriyoruz) ~3, (uyumlu|uygun|yakışan|tamamlayıcı) ~4 (ürün*|aksesuar*|modeller*), takımı tamamla*, (çeşitlerimiz|modellerimiz|serimiz|takımlarımız) ~4, çok satan*, bir göz atın, raflarda, kaçırmayın, (tüm) ~3 (yazlık*|kışlık*|ürün*) ~3 (indirim*|fiyat*|fırsat*)
      !(diğer) ürünler yani, !siparişinizdeki diğer, !yeni (sayfa|ayna|termos|şişe|adres*), !yeni ürün* (gönder*|yolla*), !tavsiye ederiz ki, !ekteki ~4 inceleyin`,
    visit: `ziyaret*, uğra*, bekleriz, bekliyoruz, buyurun, gelin, gezin*, göz at*, göz gezdir*, tıkla*, inceleyin*, keşfed*, bakın*, ağırla*, davet*, görürsünüz, görün, girin, girip, gezmeden, görmeye`,
    shop: `mağaza*, dükkan*, vitrin*, standı*, standımız*, stand*, şubemiz*, şube*miz, showroom*, web site*, sitemiz*, internet site*, sayfamız*, satıcı (ad*|sayfa*), marka sayfa*, butik*, raflarımız*, online mağaza*
      !mağaza içindeki teslim, !mağaza bize ait değil, !alışveriş merkezindeki mağaza, !(ürün|sipariş) sayfa*, !uygulama mağaza*, !zincir mağaza*`,
    follow: `takip*, beğen*, abone*, katıl*, etiketle*, paylaş*, izle*, bizi bul*, hayran*, arkadaş*, zili, üye*, ekle*, yoruml*, fikirler*
      !takip num*, !kargo takip*, !gönderi takip*, !okları takip*, !takibi`,
    channel: `instagram*, insta*, facebook*, fb, tiktok*, youtube*, pinterest*, twitter*, x hesab*, linkedin*, telegram*, whatsapp (grup*|kanal*), discord*, sosyal medya*, sosyal ağ*, (kanal*|kanalımız*|sayfamız*|hesabımız*|profilimiz*|blogumuz*|topluluğumuz*|grubumuz*|bloğumuz*)
      !kanal* (aç|boru*), !kablo kanal*`,
    'follow-us': `bizi takip, bizi ~4 takip ed*, takip etmeyi unutma*, takipte kal*, kanal* ~2 abone*, abone ol*, beğenmeyi unutma*, bizi etiketle*, (instagram|facebook|tiktok|youtube) ~4 (takip*|bekl*|abone*|izle*), zili açın, takipçi*, topluluğumuza katıl*
      !abone ol kazan yazan`,
    newsletter: `bülten*, e bülten*, e posta listem*, mail listem*, posta listem*, abone listem*, haber mektub*, dergimiz*, kulüb*müz*, vip (liste*|kulüb*), (e posta|mail|e mail) ~4 (fırsat*|yenilik*|kampanya*|tarif*|haber*|ipuç*), (fırsat*|yenilik*|kampanya*|tarif*|ipuç*) ~5 (e posta*|mail*)
      !bültenle gelen fiyat`,
    'sign-up': `kaydol*, kayıt ol*, abone ol*, üye ol*, katıl*, ekle*, eklemek, ekleyelim, almak, alın, ister*, evet yaz*, gönder*, yolla*, haberdar ol*, kaçırmayın, ilk siz, e posta adres*, bırakın
      !abonelikten çık*, !üyelikten ayrıl*`,
    greeting: `merhaba, merhabalar, selam, selamlar, sayın, değerli, sevgili, iyi günler, günaydın, iyi akşamlar, hanım, bey, hanımefendi, beyefendi, muhterem, kıymetli`,
    'sign-off': `saygılarımızla, saygılarımla, saygılar, sevgiler*, iyi (günler|çalışmalar|akşamlar|haftalar|bayramlar|alışverişler), kolay gelsin, hürmetler, selamlar, (ekibi|ekibimiz), müşteri (hizmetleri|ilişkileri), arz ederiz, mutlu bayramlar, hoşça kal*, güle güle kullan*, ltd, a ş
      !güle güle kullan* ~8 teşekkür*`,
    patronage: `guven*, tercih*, sectiginiz*, destek*, destegi*, musterimiz*, alisveris*`,
    warm: `(mutlu*|sevin*|gönül*|gönülden|güven*|aile*|küçük|atölye*|ekib*|gurur*|onur*|tercih*|seçtiğiniz|destek*|müşteri*|gülümse*|tutku*|el emeği|el yapımı|dükkan*|umarız|dileriz|dilerim|sağlıkla|güle güle|iyi günlerde|hayırlı|bereket*|keyif*|hoş geldiniz|memnuniyet*|öncelik*|özel|değerli|teveccüh*|bayram*|yüreğimiz*|kalp*|kalbimiz*)`,
    help: `(soru*|problem*|sorun*|sıkıntı*|yardım*|destek*|herhangi bir|aklınıza|ihtiyaç*|öneri*) ~14 (ulaş*|yaz*|çekinme*|buraday*|iletişim*|irtibat*|hizmet*|memnun*|mutlu*|yardımcı*|bildir*|sor*|arayın|emin ol*|çöz*), (ulaş*|çekinmeden|buraday*|yardımcı ol*|hizmetiniz*) ~10 (soru*|problem*|sorun*|yardım*|ihtiyaç*|sipariş*), çekinmeden ~3, çekinmeyin, buradayız, (her zaman|daima|7 24) ~4 (yanınız*|hizmet*|buraday*|ulaş*), yardımcı ol* ~4 (mutluluk|memnun*|hazır*), hizmetinizdeyiz, yanınızdayız, ekibimiz ~5 (yardım*|hazır*|hizmet*|mutluluk), bir mesaj uzağınız*, aptalca soru*, destek ekib*`,
    ordered: `(sipariş*|ödeme*|alışveriş*) ~7 (alındı*|aldık|alınmıştır|onaylan*|onay*|kaydet*|kaydedil*|hazırlan*|hazırla*|ulaştı*|işlem*|tamam*|geçti|tahsil*|sisteme), (aldık|onaylıyoruz|hazırlıyoruz|kaydettik|paketliyoruz) ~4 sipariş*, sipariş onay*, sipariş tamam, ödeme tamam
      !sipariş* ~4 iptal*, !siparişe ait iade`,
    'order-detail': `ürün, adet, tutar*, toplam*, fiyat, ödeme*, özet*, teslimat adres*, fatura adres*, sipariş (no|numara*|tarih*), tahmini, hazırlan*, paketlen*, depomuz*, hazırla*, kargoya verildiğinde, kargoya ver* ~6 (bilgi*|haber*), tahsil*, işlemi ~3 yapılacak
      !ürünü, !ürününüz*`,
    shipped: `(sipariş*|paket*|kargo*|ürün*|gönderi*|halınız|kolin*) ~8 (kargoya (verildi*|teslim*|verilmiştir)|yola çık*|gönderil*|sevk ed*|sevk edil*|yolda|çıkışı|teslim edilmiştir|teslim edildi|kargolan*|postalan*|dağıtım*), kargoya (verildi*|verilmiştir|teslim edil*|verdik|teslim ettik), yola çıktı*, yolda, sevk edilmiş*, kargo* ~1 (teslim edil*|verildi*), kargoladık, gönderdik ~2, depomuzdan çık*
      !henüz kargoya verilmedi, !kargoya vermiyoruz, !yenisi zaten yolda, !kargoya verilmemiş*`,
    'ship-detail': `takip (no|num*|kod*), gönderi (kod*|no*|takip*), kargo, aras, yurtiçi, mng, ptt, sürat, ups, dhl, hepsijet, kurye, teslimat*, teslim, ulaş*, varış*, yarın, (pazartesi|salı|çarşamba|perşembe|cuma|cumartesi), iş günü*, tahmini, kapınızda, takibi, beklenen an, elinizde`,
    'nothing-to-do': `(bir şey|işlem) ~3 (gerek yok|gerekmiyor|yapmanıza), bilginize, bilgilerinize, bilgi*nize sun*, müjde, güzel haber*, harika haber*, otomatik ~2 (mesaj|ileti|e posta), yanıtlamayın*, aşağıda*, sizin yapmanız gereken ~2 yok`,
    'no-stock': `stok* ~4 (yok|kalma*|tüken*|bit*|bulunma*|mevcut değil*|hata*|olmadığı*), stokta ~2 (yok|kalma*), tükenmiş*, tükendi*, elimizde ~2 (kalma*|yok), (tedarik*|temin) ~4 (edem*|edileme*|kaldır*|etmiy*|sıkıntı*|yok|sağlana*), (imalat*|üretim*) ~2 (dur*|bit*|sona*|kald*), karşılan* ~3 (mümkün olama*|edileme*|amamak*), karşılayam*, gönderemiyoruz ~3 stok*, stoklarımızda ~6 bulunma*, satıldı* ~3 son, son ürün* ~3 satıl*, fiyat hata*, sipariş* ~4 karşılan*, stok bit*
      !stok sayımında, !baskıda yok, !renk* ~4 kalma*`,
    cancel: `(sipariş*) ~3 (siz|sen|kendiniz|sizin) ~3 iptal*, iptal ~2 (eder misiniz|edin|ederseniz|etmenizi|edebilir misiniz|et|talebi*|talep*), iptale bas*, iptal taleb*, (siz|sen|kendi hesab*|tarafınız*) ~5 iptal*, iptal ~3 (rica*|bulunma*|oluştur*), (gerekçe*|neden*|sebep*) ~4 (seç*|işaretle*), iptal etmeniz* ~3 (rica|mümkün)
      !iptal etmenize gerek, !iptal ettik, !biz iptal, !iptal edip ödemenizi, !iptal edeceğiz, !siparişi biz iptal`,
    choice: `(ya da|yoksa|veya|yahut) ~6 (iade*|bekle*|başka*|değişim*|para*|farklı*|alternatif*|ister*), tercih eder*, hangisi*, ister misiniz, siz karar, iki (yol|seçenek*), seçenek*, alternatif*, dilerseniz, olur mu yoksa`,
    matter: `iade*, değişim*, değiştir*, yenisi*, yenile*, fatura*, ekte*, ektedir, eksik*, yanlış*, hata*, kırık*, kırıl*, arıza*, bozuk*, bozul*, hasar*, çizik*, çatlak*, sız*, üzgün*, özür*, kusura, gecik*, kayıp*, kaybol*, geri çağır*, şikayet*, garanti*, kılavuz*, talimat*, ölçü*, beden*, numara* ~2 ayakkab*, renk*, isim*, yazı*, işlen*, adres*, hangi*, onay ver*, onayınız, (gönderir|yazar|onaylar|seçer|söyler|bildirir) misiniz, lütfen ~5 (gönder*|yaz*|kontrol*|onayla*|seç*|çıkar*|bildir*|ekle*), fotoğraf*, seri numara*, parti, gaz*, elektrik*, randevu*, montaj*, kurul*, sordu*, sormuş*, sorunuz*, mesajınız*, maalesef, ne yazık, iptal*, imza*, taslak*, gümrük*, kdv, vergi*, depozito*, ama, fakat, ancak, çünkü, uygulama*, yıka*, temizle*, derece*, parça*, vida*, pil*, conta*, haklısınız, talebiniz*
      !teslimat adres*, !fatura adres*, !sorun* ~2 olursa, !sıkıntı olursa`,
  },
};
