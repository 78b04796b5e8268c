/**
 * Words that tell what a number or an address beside them is. Bare digits are a phone number only near a word that
 * announces one, and no number is one right behind a word that names an order, a parcel or an article.
 *
 * Everything is written for folded text (NFKC, lower case, zero-width characters dropped; `nº` has become `no`). A
 * word is matched whole; a trailing `*` lets it go on (inflection, German and Nordic compounds). In Japanese and
 * Chinese, which put no space between words, every entry is matched anywhere.
 *
 * No published list holds these words. They were compiled by hand for each language, from how shops, carriers and
 * signatures label such numbers, and are to be corrected by readers of the language.
 */
export interface ContactCues {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Announces a telephone or fax number, as a noun or an abbreviation: `tel.`, `hotline`. */
  readonly phone: readonly string[];
  /** Asks the reader to call or to text, as a verb; weaker, since parcels and parts are "called" too. */
  readonly call: readonly string[];
  /** Announces an e-mail address. */
  readonly email: readonly string[];
  /** Asks the reader to get in touch by whatever follows: `reach us`, `write to`. */
  readonly reach: readonly string[];
  /** Names what the number behind it is, and that is no phone number. */
  readonly notPhone: readonly string[];
  /** Says that something is written on a thing, or to be written into a form: what it reads there is no phone number. */
  readonly inscribed: readonly string[];
  /** How `@` is spelled out. */
  readonly at: readonly string[];
  /** How the full stop of a domain is spelled out. */
  readonly dot: readonly string[];
}

/** A list as it is written below: entries between commas, line breaks as wanted. */
function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

export const contactCues: readonly ContactCues[] = [
  {
    language: 'en',
    phone: words(`
      phone, phones, telephone, telephones, tel, ph, phone no, phone number, mobile, mobile number, mob,
      cell, cellphone, cell phone, landline, hotline, helpline, toll free, toll-free, freephone, fax,
      telefax, facsimile, voicemail, voice mail, answering machine, extension, ext, switchboard, direct line, our number, my number, his number,
      her number, whatsapp, sms, viber, customer service, customer care, support line
    `),
    call: words(`
      call, calls, calling, dial, ring, text, texting, phone us, give us a call, give me a call,
      message us, message me
    `),
    email: words(`e-mail, email, e-mails, emails, mail, mailbox, inbox, e-mail address, email address`),
    reach: words(`
      contact, contacting, reach, reached, write, drop us a line, drop me a line, drop a line, shoot us,
      give us a bell, give us a ring, give us a shout, get in touch, be in touch, get hold of,
      available at, available under, available on, chat with, talk to,
      add us on, find us on, follow us
    `),
    notPhone: words(`
      order, orders, order id, order no, order number, tracking, tracking id, tracking number, waybill,
      awb, shipment, consignment, parcel, package, pin, pieces, invoice, bill, receipt, credit note, rma,
      return, case, ticket, claim, reference, ref, customer no, customer number, account, account no,
      sort code, routing, iban, bic, swift, vat, vat no, tax, ein, eori, abn, gst, gstin, registered,
      registration, company no, company number, article, item, item no, part, part number, model, serial,
      serial number, s/n, sn, sku, asin, fnsku, ean, upc, gtin, isbn, barcode, imei, batch, lot, version,
      firmware, size, weight, price, total, code, card, card ending, ending in, approval, zip, postcode,
      postal code, hs code, commodity code, coordinates, step, page, container, licence, license,
      policy no, warranty no, warranty number, warranty card, warranty certificate, job, locker
    `),
    inscribed: words(
      `label*, stamp*, print*, engrav*, emboss*, etch*, read, reads, reading, form, meter, underside, box, carton, sticker, locker, copy, type, enter`,
    ),
    at: words(`at, at sign`),
    dot: words(`dot, period, point`),
  },
  {
    language: 'de',
    phone: words(`
      telefon, telefonnummer, telefonnr, telefonisch, tel, telnr, fon, festnetz, handy, handynummer,
      handynr, mobil, mobilnummer, mobiltelefon, mobilfunk, rufnummer, durchwahl, hotline, servicenummer,
      service-nummer, kundendienst, kundenservice, kundenhotline, servicehotline, service-hotline,
      infohotline, servicetelefon, rückruf, rückrufnummer, anrufbeantworter, fax, telefax,
      faxnummer, unsere nummer, meine nummer, unter der nummer, whatsapp, sms, notruf
    `),
    call: words(`
      anrufen, anruf, rufen, ruft, ruf, angerufen, wählen, telefonieren, durchklingeln, zurückrufen,
      simsen
    `),
    email: words(`
      e-mail, email, mail, e-mails, e-mail-adresse, emailadresse, mailadresse, postfach, mailen, maile,
      mailt
    `),
    reach: words(`
      erreichen, erreichbar, erreichst, erreicht, erreiche, kontakt, kontaktieren, kontaktiere, kontaktieren sie, schreiben,
      schreib, schreibt, wenden, melden, melde, meldet, anschreiben,
      rückfragen, ansprechpartner
    `),
    notPhone: words(`
      bestell*, auftrag*, order*, sendung*, paket*, tracking*, track-id, frachtbrief*, lieferung,
      lieferschein*, rechnung*, gutschrift*, beleg*, rma*, rma-nr, retoure*, rücksende*, vorgang*, fall, fallnummer, fall-nr,
      ticket*, aktenzeichen, referenz*, kundennummer, kunden-nr, kundennr, konto*, kto, blz, bankleitzahl,
      iban, bic, steuer*, st.-nr, ust-id*, ustid*, uid, eori, weee*, lucid, hrb, hra, handelsregister*,
      register*, reg.-nr, artikel*, art.-nr, artnr, teil, teile, teilenummer*, teile-nr, modell*, serien*, charge*, ch.-b, los,
      position, pos, sku, asin, ean, gtin, isbn, pzn, imei, version, maße, größe, gewicht, preis, betrag,
      summe, gesamt*, plz, postleitzahl, postnummer, packstation, karte, endung, code, abholcode, fach,
      koordinaten, gravur, seite, garantienummer*, garantieschein*, garantiekarte*, garantie-nr, prüfnummer*, prüfzeichen, filiale
    `),
    inscribed: words(
      `etikett*, aufkleber*, karton*, gedruckt*, aufgedruckt*, geprägt*, eingeprägt*, graviert*, eingraviert*, steht, stand, zeigt, wert*, ziffer*, formular*, eintragen, eingeben, abgelesen, lesen, liest`,
    ),
    at: words(`at, ät, aet, klammeraffe, affenschwanz, bei`),
    dot: words(`punkt, dot, pkt`),
  },
  {
    language: 'fr',
    phone: words(`
      téléphone, telephone, téléphonique*, répondeur, messagerie vocale, tél, tel, portable, mobile, gsm, fixe,
      numéro de téléphone, n° de téléphone, numéro vert, hotline, standard, ligne directe,
      service clients, service client, sav, fax, télécopie, télécopieur, notre numéro, mon numéro,
      au numéro, whatsapp, sms, texto
    `),
    call: words(`
      appelez, appeler, appelle, appelle-moi, appelez-nous, appelez-moi, téléphoner, téléphonez, composez,
      rappelez, rappeler
    `),
    email: words(`
      e-mail, email, mail, courriel, courriels, mél, messagerie, adresse mail, adresse électronique
    `),
    reach: words(`
      contacter, contactez, contactez-nous, contactant, joindre, joignable, joignez, écrire, écrivez, écrivez-nous,
      retrouvez, suivez, disponible au, disponibles au, répond au
    `),
    notPhone: words(`
      commande, n° de commande, numéro de commande, suivi, colis, expédition, envoi, bordereau, facture,
      avoir, devis, rma, retour, dossier, réclamation, référence, références, réf, client n°, n° client,
      compte, rib, iban, bic, siret, siren, rcs, ape, naf, tva, eori, entreprise, article, produit, pièce,
      modèle, série, numéro de série, lot, sku, asin, ean, gencod, isbn, imei, version, dimensions,
      taille, poids, prix, total, montant, code, code postal, cedex, carte, se terminant par, casier,
      point relais, coordonnées gps, page, garantie no, garantie n, carte de garantie, éco-participation, idu, marchandise
    `),
    inscribed: words(
      `étiquette*, gravé*, imprimé*, marqué*, inscrit*, carton, socle, affiche, valeur, formulaire, saisir, saisissez, lit`,
    ),
    at: words(`arobase, arrobase, arobas, a commercial, at, chez`),
    dot: words(`point, dot`),
  },
  {
    language: 'es',
    phone: words(`
      teléfono, telefono, teléfonos, telefónic*, contestador, buzón de voz, tel, tfno, telf, teléf, telef, tlf, tlfn, tfn, móvil, movil,
      celular, cel, fijo, fax, línea directa, línea gratuita, número gratuito, centralita, extensión,
      atención al cliente, nuestro número, mi número, al número, whatsapp, wasap, guasap, sms
    `),
    call: words(`
      llame, llámenos, llámame, llama, llámanos, llamar, llamarnos, llamada, llamando, marque, marca,
      telefonear, telefonee
    `),
    email: words(`
      e-mail, email, mail, correo, correo electrónico, correos electrónicos, buzón, dirección de correo
    `),
    reach: words(`
      contacte, contactar, contacto, contáctenos, contáctanos, contactarnos, contactarme, contactando, escriba, escríbanos, escribe,
      escríbenos, escribir, comuníquese, comunicarse, localizarnos, síganos, síguenos,
      atendemos, atiende, atienden, diríjase
    `),
    notPhone: words(`
      pedido, pedidos, número de pedido, no de pedido, orden, seguimiento, localizador, envío, guía,
      paquete, expedición, albarán, abonado, factura, recibo, abono, rma, devolución, caso, incidencia,
      expediente, referencia, ref, cliente no, cuenta, ccc, clabe, iban, bic, cif, nif, nie, dni, rfc,
      iva, eori, registro, artículo, producto, pieza, modelo, serie, número de serie, no de serie, lote,
      sku, asin, ean, isbn, imei, versión, medidas, talla, peso, precio, total, importe, código,
      código postal, cp, tarjeta, terminada en, coordenadas, garantía no, garantía n, tarjeta de garantía, página
    `),
    inscribed: words(
      `etiqueta*, grabad*, impres*, marcad*, caja, pone, aparece, valor, formulario, introduzca, lee`,
    ),
    at: words(`arroba, at`),
    dot: words(`punto, dot`),
  },
  {
    language: 'it',
    phone: words(`
      telefono, telefoni, telefonic*, segreteria, tel, cellulare, cell, fisso, fax, telefax,
      numero di telefono, numero verde, numero diretto, centralino, interno, assistenza clienti,
      servizio clienti, recapito, recapito telefonico, il nostro numero, il mio numero, al numero, whatsapp, sms
    `),
    call: words(`
      chiami, ci chiami, chiama, chiamaci, chiamare, chiamateci, chiamarci, chiamata, telefoni,
      telefonare, telefonaci, componga
    `),
    email: words(`e-mail, email, mail, posta elettronica, pec, indirizzo email, casella`),
    reach: words(`
      contatti, contatta, contattaci, contattare, contattarci, contattateci, contattando, scriva, scrivi,
      scrivici, scrivere, scriverci, scrivete, scriveteci, raggiungerci, ci trova, ci trovi,
      ci segua, seguici, rivolgersi, si rivolga
    `),
    notPhone: words(`
      ordine, ordini, numero ordine, numero d'ordine, spedizione, tracking, tracciamento, pacco, collo,
      lettera di vettura, ldv, ddt, raccomandata, fattura, ricevuta, nota di credito, rma, reso, pratica,
      segnalazione, riferimento, rif, codice cliente, conto, iban, bic, abi, cab, p. iva, p.iva,
      partita iva, iva, c.f, codice fiscale, rea, codice univoco, cig, eori, articolo, codice articolo,
      codice, cod, prodotto, pezzo, modello, serie, numero di serie, matricola, lotto, sku, asin, ean,
      isbn, imei, versione, misure, taglia, peso, prezzo, totale, importo, cap, carta, termina con,
      coordinate, garanzia n, garanzia no, certificato di garanzia, pagina, incisione
    `),
    inscribed: words(
      `etichett*, incis*, stampat*, impress*, scatola, fondo, legge, riporta*, valore, modulo, inserisca`,
    ),
    at: words(`chiocciola, chiocciolina, at`),
    dot: words(`punto, dot`),
  },
  {
    language: 'nl',
    phone: words(`
      telefoon, telefoonnummer, telefonisch*, voicemail, tel, telnr, mobiel, mobiele nummer, gsm, gsm-nummer,
      vast nummer, fax, faxnummer, hotline, hulplijn, klantenservice, servicenummer, ons nummer,
      mijn nummer, op nummer, doorkiesnummer, whatsapp, sms
    `),
    call: words(`bel, bellen, belt, gebeld, opbellen, terugbellen, telefoneren, app, appen, sms'en`),
    email: words(`e-mail, email, mail, mailadres, e-mailadres, mailen, mailtje, postbus`),
    reach: words(`
      bereiken, bereikbaar, bereik, bereikt, contact, contacteren, contacteer, neem contact, schrijf, schrijven,
      volg ons, vind ons, richten aan
    `),
    notPhone: words(`
      bestel*, order*, pakket*, zending*, track, track & trace, tracking*, trackingnummer, barcode,
      vrachtbrief*, factuur*, creditnota*, bon, rma*, retour*, zaak*, dossier*, referentie*, ref,
      klantnummer, klantnr, rekening*, iban, bic, kvk*, btw*, eori, ondernemings*, rsin, artikel*, art.nr,
      onderdeel*, model*, serie*, partij*, batch*, sku, asin, ean, isbn, imei, versie, maat, afmeting*,
      gewicht, prijs, totaal, bedrag, postcode, pas eindigend, eindigend op, code, afhaalcode,
      coördinaten, garantienummer, garantiebewijs, garantiekaart, pagina
    `),
    inscribed: words(
      `etiket*, sticker*, gedrukt*, gegraveerd*, doos, staat, stond, waarde, formulier*, invullen, lees*`,
    ),
    at: words(`apenstaart, apenstaartje, at`),
    dot: words(`punt, dot`),
  },
  {
    language: 'pl',
    phone: words(`
      telefon*, tel, nr tel, numer telefonu, komórk*, kom, stacjonarn*, faks*, fax, infolini*,
      gorąca linia, obsługa klienta, biuro obsługi, nasz numer, mój numer, pod numer, pod numerem,
      whatsapp*, sms*, wewn, wewnętrzny
    `),
    call: words(`dzwo*, zadzwo*, zatelefon*, telefonowa*, oddzwo*, połącz*`),
    email: words(`
      e-mail*, email*, mail*, poczta elektroniczna, poczty elektronicznej, skrzynk*, adres e-mail,
      adres mailowy
    `),
    reach: words(`
      kontakt*, skontakt*, napisz*, napisać, pisać, prosimy pisać, pisz*, znajdziesz nas, jesteśmy,
      obserwuj
    `),
    notPhone: words(`
      zamówieni*, zlecen*, przesył*, paczk*, śledzeni*, list przewozowy, numer listu, kod odbioru, kod,
      faktur*, paragon*, korekt*, rma*, zwrot*, reklamacj*, sprawa, sprawy, sprawie, zgłoszeni*, referencj*, numer klienta,
      konto, konta, rachun*, iban, bic, nip, regon, krs, bdo, pesel, eori, vat, artykuł*, katalogow*,
      indeks*, część, części, model*, seryjn*, seri*, parti*, sku, asin, ean, isbn, imei, wersj*, wymiar*,
      rozmiar*, waga, wagi, cena, ceny, cenę, kwot*, razem, kod pocztowy, kart*, kończąca się, współrzędne, stron*, karta gwarancyjna, karty gwarancyjnej, nr gwarancji, numer gwarancji,
      paczkomat*
    `),
    inscribed: words(
      `etykiet*, naklej*, nadruk*, wydrukowan*, wygrawerowan*, pudełk*, karton*, widnieje, wartość, formularz*, wpisać, odczyt*`,
    ),
    at: words(`małpa, malpa, małpka, at`),
    dot: words(`kropka, dot`),
  },
  {
    language: 'sv',
    phone: words(`
      telefon, telefonnummer, telefonnr, telefonledes, tfn, tel, tlf, mobil, mobilnummer, mobilnr, mob,
      fast telefon, växel, växeln, direktnummer, direktnr, fax, kundtjänst, kundservice, vårt nummer,
      mitt nummer, på nummer, whatsapp, sms
    `),
    call: words(`ring, ringa, ringer, ringde, slå, sms:a, smsa, uppringd`),
    email: words(`
      e-post, epost, e-mail, email, mejl, mejla, mail, maila, mejladress, e-postadress, mailadress
    `),
    reach: words(`
      kontakta, kontaktar, kontakt, nå oss, når oss, nås, skriv, skriva, hör av dig, följ oss, hitta oss,
      vänd dig
    `),
    notPhone: words(`
      beställning*, order*, försändelse*, paket*, kolli*, spårning*, sändning*, fraktsedel*, leverans,
      faktura*, kvitto*, kreditnota*, rma*, retur*, ärende*, referens*, ref, kundnummer, kundnr, konto*,
      clearing*, bankgiro*, plusgiro*, bg, pg, ocr*, iban, bic, org.nr, orgnr, organisationsnummer,
      momsnr, moms*, vat, eori, artikel*, art.nr, del, modell*, serie*, parti*, batch*, sku, asin, ean,
      isbn, imei, version*, mått, storlek*, vikt, pris, summa, belopp, postnummer, kort, slutar på, kod*,
      koordinater, garantinummer*, garantibevis*, garantikort*, sida
    `),
    inscribed: words(
      `etikett*, klistermärk*, tryckt*, graver*, ingraver*, kartong*, står, stod, värde*, formulär*, fyll*, avläs*`,
    ),
    at: words(`snabel-a, snabela, snabel a, at, kanelbulle`),
    dot: words(`punkt, dot`),
  },
  {
    language: 'pt',
    phone: words(`
      telefone, telefones, telefônic*, telefónic*, correio de voz, tel, fone, celular, cel, telemóvel, telemovel, tlm,
      fixo, fax, ramal, linha direta, linha gratuita, número gratuito, sac, central de atendimento,
      atendimento, apoio ao cliente, nosso número, meu número, no número, whatsapp, whats, zap,
      zapzap, sms
    `),
    call: words(`
      ligue, ligar, liga, ligue-nos, ligando, telefone para, telefonar, telefone-nos, chame, chamada,
      disque
    `),
    email: words(`e-mail, email, mail, correio eletrônico, correio eletrónico, endereço de e-mail`),
    reach: words(`
      contato, contacto, contate, contacte, contacte-nos, contatar, contactar, entre em contato,
      fale conosco, fale com, escreva, escreva-nos, escrever, siga, siga-nos, encontre-nos,
      através do
    `),
    notPhone: words(`
      pedido, pedidos, número do pedido, no do pedido, encomenda, rastreio, rastreamento,
      código de rastreio, objeto, remessa, envio, guia, pacote, nota fiscal, nf, nf-e, danfe, chave,
      fatura, recibo, boleto, rma, devolução, protocolo, caso, chamado, referência, ref,
      código do cliente, agência, conta, banco, iban, nib, pix, cnpj, cpf, ie, inscrição, nif, nipc, iva,
      eori, artigo, produto, código do produto, peça, modelo, série, número de série, lote, sku, asin,
      ean, isbn, imei, versão, medidas, tamanho, peso, preço, total, valor, código, cep, código postal,
      cartão, final, terminado em, coordenadas, garantia no, garantia n, número da garantia, página
    `),
    inscribed: words(
      `etiqueta*, gravad*, impress*, marcad*, caixa, consta, aparece, valor, formulário, digite, lê`,
    ),
    at: words(`arroba, at`),
    dot: words(`ponto, dot`),
  },
  {
    language: 'tr',
    phone: words(`
      telefon*, tel, tlf, cep, cep telefonu, cep no, gsm, sabit hat, faks*, fax, çağrı merkezi*,
      müşteri hizmetleri*, destek hattı*, hattımız, numaralı telefon*, numaramız, numaram, dahili,
      whatsapp*, sms
    `),
    call: words(`arayın*, arayabilir*, ara, arayarak, aramanız, arama, bizi arayın, mesaj atın`),
    email: words(`e-posta*, eposta*, e-mail, email, mail*, elektronik posta`),
    reach: words(`
      iletişim*, ulaşın*, ulaşabilir*, ulaşmak, yazın*, yazabilir*, bize ulaş*, takip edin,
      irtibat*
    `),
    notPhone: words(`
      sipariş*, kargo*, gönderi*, takip*, takip no, barkod*, irsaliye*, fatura*, fiş*, iade*, rma*,
      talep*, dosya*, referans*, müşteri no, hesap*, iban, vergi*, mersis*, vkn, tckn, tc kimlik,
      ticaret sicil*, kdv*, ürün*, parça*, model*, seri*, parti*, sku, asin, ean, isbn, imei, sürüm*,
      ölçü*, beden*, ağırlık*, fiyat*, tutar*, toplam*, posta kodu, kod*, kart*, koordinat*, garanti belgesi*, garanti no, sayfa*
    `),
    inscribed: words(`etiket*, basılı*, kazılı*, yazan*, yazılı*, kutu*, değer*, form*, girin*, okun*`),
    at: words(`et, at, kuyruklu a`),
    dot: words(`nokta, dot`),
  },
  {
    language: 'ja',
    phone: words(`
      電話, お電話, 電話番号, tel, telephone, 携帯, 携帯電話, 携帯番号, 固定電話, フリーダイヤル, フリーコール, ナビダイヤル, fax, ファックス, ファクス,
      ファクシミリ, お客様センター, コールセンター, サポートセンター, 内線, 代表番号, 連絡先, ショートメッセージ
    `),
    call: words(`お電話ください, お電話いただ, 電話をかけ, おかけください, 架電, お掛けください`),
    email: words(`メール, eメール, e-mail, email, mail, メールアドレス, 電子メール, アドレス`),
    reach: words(`連絡, ご連絡, お問い合わせ, お問合せ, 問合せ, 問い合わせ, 友だち追加, 友達追加, フォロー`),
    notPhone: words(`
      注文, 注文番号, 問い合わせ番号, お問い合わせ番号, 問合せ番号, 追跡番号, 送り状, 送り状番号, 伝票番号, 配送, 荷物番号, 請求書, 請求書番号, 領収書, 納品書, rma,
      返品番号, 受付番号, 管理番号, 参照番号, お客様番号, 会員番号, 口座, 口座番号, 普通, 当座, 支店, 登録番号, 法人番号, インボイス番号, 商品番号, 品番, 型番, 商品コード,
      部品番号, 製造番号, シリアル, シリアル番号, ロット, sku, asin, jan, ean, isbn, imei, バージョン, サイズ, 重量, 価格, 合計, 金額, 税込, 〒,
      郵便番号, 下4桁, カード, コード, 座標, 保証書, 保証番号, ページ
    `),
    inscribed: words(`刻印, 印字, 印刷, 記載, 表示, 表記, ラベル, シール, 箱, 底面, 入力, 伝票`),
    at: words(`アット, アットマーク, at, ★, ☆, ◎`),
    dot: words(`ドット, dot, 点`),
  },
  {
    language: 'zh',
    phone: words(`
      电话, 電話, 致电, 致電, 手机, 手機, 手机号, 电话号码, 電話號碼, 联系电话, 聯繫電話, 座机, 热线, 熱線, 客服电话, 客服手机, 传真, 傳真, 短信, 微信, 分机,
      tel, whatsapp
    `),
    call: words(`拨打, 撥打, 请打, 請打, 打给, 打給, 来电, 來電, 打电话, 打電話, 请拨, 請撥`),
    email: words(`邮箱, 郵箱, 电子邮件, 電子郵件, 邮件, 郵件, 邮件地址, email, e-mail, 信箱`),
    reach: words(
      `联系, 聯繫, 联络, 聯絡, 加微信, 加我们, 加我, 添加, 咨询, 諮詢, 发送至, 發送至, 关注, 關注, 扫码, 掃碼`,
    ),
    notPhone: words(`
      订单, 訂單, 订单号, 訂單號, 单号, 單號, 运单, 運單, 快递, 快遞, 物流, 追踪, 追蹤, 挂号, 掛號, 发票, 發票, 退货, 退貨, 工单, 参考号, 客户编号, 账号, 帳號,
      账户, 帳戶, 银行, 銀行, iban, 税号, 稅號, 信用代码, 統一編號, 统一编号, 货号, 貨號, 型号, 型號, 商品编号, 零件, 序列号, 序列號, 批号, 批號, sku,
      asin, ean, 条码, 條碼, isbn, imei, 版本, 尺寸, 重量, 价格, 價格, 金额, 金額, 合计, 邮编, 郵編, 验证码, 取件码, 卡号, 尾号, 坐标, 保修卡, 保修单, 页
    `),
    inscribed: words(
      `编码, 編碼, 印, 刻, 标签, 標籤, 贴纸, 貼紙, 箱, 底部, 显示, 顯示, 填写, 填寫, 输入, 輸入`,
    ),
    at: words(`艾特, 圈a, at, 小老鼠`),
    dot: words(`点, 點, dot`),
  },
  {
    language: 'ar',
    phone: words(`
      هاتف, الهاتف, هاتفنا, تلفون, التلفون, تليفون, جوال, الجوال, جوالنا, موبايل, الموبايل, محمول, فاكس,
      الفاكس, رقم الهاتف, رقم الجوال, خدمة العملاء, الخط الساخن, على الرقم, رقمنا, رقمي, الرقم المجاني, رقم مجاني,
      الرقم الموحد, رقم التواصل, واتساب, واتس,
      رسالة نصية
    `),
    call: words(`اتصل, اتصلوا, اتصلي, الاتصال, للاتصال, اتصال, مكالمة, هاتفونا`),
    email: words(`بريد, البريد, البريد الإلكتروني, بريدنا, إيميل, ايميل, الإيميل, الايميل, بريد إلكتروني`),
    reach: words(`
      تواصل, تواصلوا, التواصل, للتواصل, راسلنا, راسلونا, راسلني, مراسلتنا, الكتابة إلى, اكتبوا إلى, اكتب إلى,
      تابعونا, تابعنا
    `),
    notPhone: words(`
      طلب, الطلب, طلبكم, طلبك, رقم الطلب, تتبع, التتبع, رقم التتبع, شحنة, الشحنة, بوليصة, فاتورة,
      الفاتورة, إيصال, إرجاع, المرتجع, حالة, مرجع, المرجع, حساب, الحساب, آيبان, الآيبان, iban, ضريبي,
      الضريبي, الرقم الضريبي, سجل, السجل, السجل التجاري, منتج, المنتج, قطعة, موديل, الموديل, تسلسلي,
      التسلسلي, الرقم التسلسلي, sku, asin, ean, إصدار, الإصدار, مقاس, المقاس, وزن, الوزن, سعر, السعر,
      إجمالي, الإجمالي, مبلغ, رمز, الرمز البريدي, صندوق بريد, بطاقة, البطاقة, موعد, رقم الضمان, شهادة الضمان, صفحة
    `),
    inscribed: words(
      `المطبوع, المطبوعة, المكتوب, المكتوبة, المحفور, المحفورة, الملصق, الصندوق, القيمة, النموذج, أدخل`,
    ),
    at: words(`آت, at`),
    dot: words(`دوت, نقطة, dot`),
  },
];

/**
 * How the spelled-out signs are set off, in every language: `[at]`, `(dot)`, `{punkt}`, `<arobase>`, `-at-`, `_dot_`.
 * Without such a bracket the word stands for the sign only between something that is a local part and something that
 * ends in a top-level domain.
 */
export const spelledSignBrackets: readonly (readonly [open: string, close: string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['<', '>'],
  ['-', '-'],
  ['_', '_'],
  ['*', '*'],
  ['/', '/'],
  ['【', '】'],
  ['「', '」'],
  ['（', '）'],
];
