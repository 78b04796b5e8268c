/**
 * Words that send a reader to a web page, per language: a sentence whose link was taken away says nothing with them
 * alone. Folded to lower case; a trailing `*` lets a word go on. Compiled by hand from what shops write around their
 * links, and to be corrected by readers of the language.
 */
export interface LinkCues {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Asks to go to a page, as a verb. */
  readonly points: readonly string[];
  /** Names a page as such, or stands in its place. */
  readonly names: readonly string[];
  /** Says in what a page is opened, or where its address is copied to: what is said with it serves an address alone. */
  readonly opens: readonly string[];
}

function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

export const linkCues: readonly LinkCues[] = [
  {
    language: 'en',
    points:
      words(`open, opening, visit, visiting, click, click on, clicking, tap, tap on, go to, head to, head over to, browse, follow, follow us, check out,
      see, view, read more, learn more, find out more, more info, more information, more details, more at, log in, log on, login, sign in,
      look at, have a look at, take a look at, shop at, shop now, order at, visit us, see more, show more, is available at, available on, is at, are at, is on our, are on our, is online at, can be found, to be found, lives at, lives on, hosted at, hosted on`),
    names:
      words(`here, click here, website, web site, site, webpage, web page, page, homepage, home page, link, links, this link, url,
      web address, online shop, online store, webshop, web shop, shop, store, storefront, landing page, portal, blog, now, www`),
    opens: words(
      `browser, browsers, email in your browser, e-mail in your browser, message in your browser, newsletter in your browser, email in a browser, email in browser, email online, address bar, address field, url bar, copy and paste, copy paste, copying and pasting, paste it, paste this, paste the following, online version, web version, hosted version, view online, read online, view it online`,
    ),
  },
  {
    language: 'de',
    points:
      words(`öffnen, öffne, öffnet, aufrufen, besuchen, besuche, besucht, klicken, klick, klicke, klickt, anklicken, folgen, folge, aufrufen, rufen, gehen sie auf,
      geh auf, schauen, schau, schaut, stöbern, ansehen, mehr erfahren, mehr infos, mehr informationen, mehr dazu, weiterlesen, einloggen,
      anmelden, scannen, vorbeischauen, jetzt ansehen, zum shop, zur website, zur webseite, steht unter, stehen unter, steht auf, ist auf, gibt es auf, gibt es unter, verfügbar unter, abrufbar`),
    names:
      words(`hier, hier klicken, website, webseite, seite, internetseite, homepage, startseite, link, links, url, webadresse, internetadresse,
      internet, onlineshop, online-shop, webshop, shop, portal, blog, www, folgender seite, folgenden link`),
    opens: words(
      `browser*, newsletter im browser, e-mail im browser, nachricht im browser, internetbrowser*, webbrowser*, adresszeile, adressleiste, adressfeld, online-version, onlineversion, webversion, web-version, online ansehen, online anzeigen, online lesen, im internet ansehen`,
    ),
  },
  {
    language: 'fr',
    points:
      words(`ouvrez, ouvrir, visitez, visiter, cliquez, cliquer, clique, consultez, consulter, rendez-vous, allez, suivez, suivre, découvrez, voir, en savoir plus,
      plus d'infos, plus d'informations, lire la suite, connectez-vous, parcourez, voir plus, se trouve sur, se trouvent sur, est sur, sont sur, disponible sur, disponibles sur, suivez-nous, retrouvez-nous`),
    names:
      words(`ici, cliquez ici, site, site web, site internet, page, page web, page d'accueil, lien, liens, ce lien, url, adresse web, internet,
      boutique, boutique en ligne, e-boutique, portail, blog, www`),
    opens: words(
      `navigateur*, e-mail dans votre navigateur, email dans votre navigateur, message dans votre navigateur, barre d'adresse, copiez-collez, copier-coller, copiez et collez, copier et coller, version en ligne, version web, consulter en ligne, voir en ligne, lire en ligne`,
    ),
  },
  {
    language: 'es',
    points:
      words(`abra, abre, abrir, visite, visita, visítenos, visítanos, visitar, haga clic, haz clic, hacer clic, clic, pulse, pulsa, siga, sigue, entre, entra, vaya, ve a,
      consulte, consulta, vea, ver, ver más, más información, más info, saber más, leer más, descubra, descubre, inicie sesión, acceda, accede, está en, están en, se encuentra en, se encuentran en, disponible en, disponibles en, síganos, síguenos`),
    names:
      words(`aquí, clic aquí, sitio, sitio web, página, página web, web, enlace, este enlace, enlaces, url, internet, tienda, tienda online,
      tienda en línea, portal, blog, www`),
    opens: words(
      `navegador*, barra de direcciones, copie y pegue, copia y pega, copiar y pegar, péguelo, pégalo, ver en línea, versión en línea, versión web, versión online, ver online`,
    ),
  },
  {
    language: 'it',
    points:
      words(`apra, apri, aprire, visiti, visita, visitate, visitare, clicchi, clicca, cliccate, cliccare, cliccando, fare clic, segua, segui, vada, vai, veda, vedi, scopri,
      scopra, consulti, consulta, maggiori informazioni, più informazioni, più info, leggi di più, leggi tutto, per saperne di più, acceda, accedi, si trova su, si trovano su, è su, sono su, disponibile su, disponibili su, seguici, ci segua`),
    names:
      words(`qui, clicca qui, sito, sito web, sito internet, pagina, pagina web, link, questo link, collegamento, url, internet, negozio,
      negozio online, shop, portale, blog, www`),
    opens: words(
      `browser, barra degli indirizzi, copia e incolla, copiare e incollare, copi e incolli, incollalo, incollarlo, versione online, versione web, visualizza online`,
    ),
  },
  {
    language: 'nl',
    points:
      words(`open, openen, bezoek, bezoekt, bezoeken, klik, klikt, klikken, klik op, ga naar, gaat naar, volg, bekijk, kijk, kijk op, zie, lees meer, meer informatie,
      meer info, meer weten, ontdek, log in, inloggen, staat op, staan op, te vinden op, is te vinden, zijn te vinden, beschikbaar op, volg ons`),
    names:
      words(`hier, klik hier, website, site, webpagina, pagina, homepage, link, deze link, url, webadres, internet, webshop, webwinkel, shop, winkel,
      portaal, blog, www`),
    opens: words(
      `browser, webbrowser, adresbalk, kopieer en plak, kopiëren en plakken, plak deze, plak het, webversie, online versie, onlineversie, bekijk online`,
    ),
  },
  {
    language: 'pl',
    points:
      words(`otwórz, otworzyć, odwiedź, odwiedzić, odwiedzenia, kliknij, klikając, kliknąć, przejdź, wejdź, zajrzyj, sprawdź, zobacz, czytaj więcej, więcej informacji, więcej,
      dowiedz się więcej, zaloguj, zaloguj się, znajduje się na, znajdują się na, jest na, są na, dostępna na, dostępny na, dostępne na`),
    names:
      words(`tutaj, tu, kliknij tutaj, stronie, strona, stronę, strony, witryna, witrynę, witrynie, link, linku, ten link, odnośnik, url, adres www,
      internet*, sklep, sklepu, sklepie, sklep internetowy, portal, blog, www`),
    opens: words(
      `przeglądark*, pasek adresu, pasku adresu, skopiuj i wklej, wklej, wersja online, wersję online, zobacz online`,
    ),
  },
  {
    language: 'sv',
    points: words(
      `öppna, besök, besöka, klicka, klicka på, gå till, gå in på, följ, se, se mer, titta, kolla, läs mer, mer information, mer info, upptäck, logga in, finns på, ligger på, står på, hittar du på, tillgänglig på, följ oss`,
    ),
    names:
      words(`här, klicka här, webbplats, webbplatsen, hemsida, hemsidan, sajt, sajten, sida, sidan, webbsida, länk, länken, denna länk, url, webbadress,
      internet, webbutik, webshop, butik, butiken, nätbutik, portal, blogg, www`),
    opens: words(`webbläsar*, adressfält*, kopiera och klistra in, klistra in, onlineversion*, webbversion*`),
  },
  {
    language: 'pt',
    points:
      words(`abra, abrir, visite, visita, visitar, clique, clicar, clicando, acesse, acessar, aceda, siga, entre, vá, veja, ver, ver mais, saiba mais, leia mais,
      mais informações, consulte, confira, descubra, faça login, está em, estão em, está no, estão no, encontra-se em, disponível em, disponíveis em, siga-nos`),
    names:
      words(`aqui, clique aqui, site, website, sítio, página, página web, link, este link, links, url, endereço web, internet, loja, loja online,
      loja virtual, portal, blog, www`),
    opens: words(
      `navegador*, barra de endereço, barra de endereços, copie e cole, copia e cola, copiar e colar, versão online, versão web, ver online`,
    ),
  },
  {
    language: 'tr',
    points:
      words(`açın, açınız, ziyaret edin, ziyaret edebilirsiniz, ziyaret, tıklayın, tıkla, tıklayınız, tıklayarak, gidin, inceleyin, bakın, bakınız, daha fazla bilgi,
      devamını oku, giriş yapın, adresinden, adresine gidin, üzerinden, bulabilirsiniz, ulaşabilirsiniz, takip edin`),
    names:
      words(`burada, buraya, buradan, burayı, site, sitemiz, sitemizi, sitemize, sitemizden, web sitesi, web sitemiz, web sitemizi, internet sitesi,
      sayfa, sayfayı, sayfamız, link, bağlantı, bağlantıya, linke, url, internet, mağaza, mağazamız, mağazamızı, online mağaza, portal, blog, www`),
    opens: words(`tarayıcı*, adres çubuğu*, kopyalayıp yapıştır*, yapıştır*`),
  },
  {
    language: 'ja',
    points: words(
      '開いて, 開き, クリック, タップ, アクセス, ご覧ください, ご覧下さい, ご確認ください, 詳しくは, 詳細は, 詳細, もっと見る, 続きを読む',
    ),
    names: words(
      'こちら, ここ, サイト, ウェブサイト, webサイト, ホームページ, ページ, リンク, url, オンラインショップ, ショップ, 公式サイト',
    ),
    opens: words(`ブラウザ, ブラウザー, アドレスバー, アドレス欄, コピー＆ペースト, 貼り付け`),
  },
  {
    language: 'zh',
    points: words(
      '打开, 打開, 点击, 點擊, 点此, 點此, 访问, 訪問, 登录, 登錄, 浏览, 瀏覽, 查看, 详见, 详情, 请见, 了解更多, 更多',
    ),
    names: words(
      '这里, 這裡, 此处, 此處, 网站, 網站, 网址, 網址, 官网, 官網, 网页, 網頁, 主页, 链接, 連結, 鏈接, 网店, 店铺',
    ),
    opens: words(`浏览器, 瀏覽器, 地址栏, 網址列, 复制并粘贴, 粘贴, 貼上`),
  },
  {
    language: 'ar',
    points: words(
      'افتح, افتحوا, زوروا, زوروه, قم بزيارة, زيارة, زر, اضغط, اضغطوا, انقر, انقروا, تفضل, شاهد, اقرأ المزيد, المزيد, للمزيد, تسجيل الدخول',
    ),
    names: words(
      'هنا, الموقع, موقع, موقعنا, موقعنا الإلكتروني, الرابط, رابط, هذا الرابط, الصفحة, صفحة, صفحتنا, متجرنا, المتجر, متجر',
    ),
    opens: words(`المتصفح, متصفح, متصفحك, شريط العنوان, والصقه, الصقه`),
  },
];
