/**
 * What a sentence about stopping is about. "Opt out", "unsubscribe" and their like are said of messages, and of
 * warranties, insurances and deliveries, too: those are no offer to stop messages. Folded to lower case; a trailing
 * `*` lets a word go on. Compiled by hand, and to be corrected by readers of the language.
 */
export interface OptOutObjects {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Holds for a word of every text that `stems` finds: the cheapest test, on single lower-case words. */
  readonly words: RegExp;
  /** Holds for every sentence that an expression of `opt-out.data.ts` finds: the cheap test, on lower-case text. */
  readonly stems: RegExp;
  /** Names what the seller sends. */
  readonly messages: readonly string[];
  /** Names something else that one may opt out of or cancel. */
  readonly others: readonly string[];
}

function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

export const optOutObjects: readonly OptOutObjects[] = [
  {
    language: 'en',
    words:
      /^(?:sending)|consent|withdraw|subscri|cancel|opt(?:ed|ing|s)?$|opt(?:ed|ing|s)?out|^(?:receiving|getting|sending|wish|want|like|prefer|care|interested|more|object|writing|mail|email|contacting|messaging|not)|(?:nothing|stop|end|halt|mute|decline|refuse|off|take|taken|drop|strike|delete|sick|tired|enough)$|stop|object|^(?:won|will|shall|up)|remov|preference|setting|option/,
    stems:
      /(?:stop|cease|quit) sending (?:them|these|those|such|any|you)|consent|withdraw .{0,40}list|un-?subscri|de-?subscri|opt(?:ed|ing|s)?[ -]?out|(?:stop|cease|avoid|prevent)[a-z]{0,8} (?:receiving|getting|sending)|(?:no longer|not) (?:wish|want|like|prefer|care|interested)|(?:don['’]?t|do not) (?:wish|like|care)|nothing (?:more|else|further)|(?:stop|end|halt|mute|decline|refuse|turn off|switch off) (?:our|these|such|all|any|further|future)|(?:take|taken|drop|strike|delete) (?:you|me|your|my)|no more |object|(?:stop|cease) (?:writing|e-?mailing|contacting|messaging|mailing)|(?:sick|tired|enough|fed up) |we (?:won['’]?t|will not|shall not) |(?:reply|respond|answer|text|write|send|say) .{0,40}stop|(?:rather|prefer) not|(?:don['’]?t|do not) want|(?:remov|taken off|delete me).{0,60}(?:from|off) |(?:manage|change|update|edit|adjust|set) .{0,80}(?:preference|setting|option|subscription)|cancel (?:your|my|the|this) .{0,60}subscription|(?:reply|respond|answer|text|write|send) .{0,90}(?:stop|remove|unsubscribe|cancel|no more)/,
    messages: words(
      'e-mail*, email*, mail, mails, mailing*, message*, newsletter*, communication*, notification*, updates, list, sms, texts, reminders',
    ),
    others:
      words(`device, devices, appliance, speaker, printer, router, bluetooth, warranty, warranties, guarantee, insurance, coverage, cover, protection, service plan, extension, delivery, deliveries, signature,
      gift wrap*, engraving, packaging, installation, assembly, substitution*, auto-renewal, trial, class action, parts, recall program*, add-on*`),
  },
  {
    language: 'de',
    words:
      /schick|send|schreib|willigung|zustimmung|einverständnis|abbest|abzubest|ab(?:zu)?meld|austrag|auszutrag|newsletter|mail|nachricht|benachr|werbung|mitteilung|info|verteiler|liste|kartei|empfang|erhalt|zusendung|versand|opt$|optout|abo|meld|trag|bestell|nicht|nie|niemals|keine?|wider(?:sprech|sprich)|stop|einstellung|präferenz/,
    stems:
      /(?:schicken|senden|schreiben) wir .{0,30}mehr|(?:einwilligung|zustimmung|einverständnis)|abbestell|abzubestell|abmeld|abzumeld|austrag|auszutrag|(?:newsletter|mail|nachricht|benachr|werbung|info|verteiler).{0,120}(?:kündig|deaktivier|abonnier|nicht)|(?:newsletter|mail)-?ab(?:meld|bestell)|(?:newsletter|verteiler|liste).{0,90}(?:streich|entfern|lösch|genommen)|keine .{0,90}(?:mail|nachricht|newsletter|benachr|info|werbung)|(?:empfang|erhalt|zusendung|versand).{0,120}(?:widersprech|widerruf|beend|stopp|einstell)|opt[ -]?out|abo(?:nnement)?s? (?:hier )?(?:beenden|kündigen|verwalten)|(?:meld|trag)[a-zäöüß]{0,4} .{0,90}(?:ab|aus)|bestell.{0,120} ab|(?:nichts|nie|niemals) .{0,60}(?:mehr|wieder)|keine lust|kein (?:interesse|bedarf)|keine .{0,60}post|widersprech|widersprich|(?:streich|lösch|entfern|nehm|nimm|gestrichen|genommen).{0,90}(?:verteiler|liste|kartei)|(?:verteiler|liste|kartei).{0,90}(?:streich|lösch|entfern|nehm|gestrichen|genommen|gelöscht|austrag)|stopp?|nicht (?:mehr|länger|weiter) |(?:mail|nachricht|newsletter|benachr|mitteilung|werbung).{0,90}(?:verzicht|unterbind|abstell|abzustell|abschalt|ausschalt|abwähl|verwalt)|(?:einstellung|präferenz).{0,40}(?:änder|verwalt|anpass|bearbeit)/,
    messages: words(
      'e-mail*, email*, mail*, newsletter*, nachricht*, benachrichtigung*, werbung, verteiler, mailing*, infomail*, mitteilung*',
    ),
    others: words(
      'geräte*, netzwerk, bluetooth, router, drucker, garantie*, gewährleistung, versicherung*, schutzbrief, lieferung*, zustellung*, ablagevertrag, montage, verlängerung, geschenkverpackung, gravur, ware, artikel, paket*, bestellung, termin*, kurs, workshop, app, gerät, konto, benutzerkonto, wlan, kündigung, mahnung, rechnung',
    ),
  },
  {
    language: 'fr',
    words:
      /d[eé]s(?:abonn|inscri)|^(?:plus|pas|vous|te|souhait|veu|voul|désir)|list|base|fichier|préférence|abonnement|paramètre|newsletter|lettre|inscription|envoi|courriel|mail|oppos|stop|message|communication/,
    stems:
      /d[eé]s(?:abonn|inscri)|ne (?:plus|pas) (?:recevoir|être)|ne (?:souhait|veu|voul|désir)|(?:retir|supprim|enlev|ray).{0,120}(?:list|base|fichier)|(?:gérer|modifier|changer|mettre à jour).{0,80}(?:préférence|abonnement|paramètre)|(?:annul|résili|arrêt|stopp).{0,100}(?:abonnement|newsletter|lettre d|inscription|envoi|courriel|e-?mail)|droit d['’]opposition|stop|oppos|ne plus |ne (?:vous|te) |(?:quitt|sort).{0,20}list|(?:cess|interromp|mett).{0,40}(?:envoi|message|mail|courriel|communication)/,
    messages: words(
      "e-mail*, email*, mail*, courriel*, message*, newsletter*, lettre d'information, notification*, communications, liste*, sms",
    ),
    others: words(
      'appareil*, bluetooth, routeur, imprimante, garantie*, assurance*, extension*, livraison*, service de montage, emballage cadeau, gravure, cours, école, concours',
    ),
  },
  {
    language: 'es',
    words:
      /baja|suscri|subscri|desapunt|desinscri|desuscri|recib|lista|preferencias|(?:dej|ces|par)[a-zé]{0,6}$|no$|stop|opon|fichero|base/,
    stems:
      /de baja|(?:cancel|anul).{0,80}(?:suscripci|subscripci)|des(?:uscri|ubscri|suscri|apunt|inscri)|(?:dejar|dejes?) de recibir|no (?:dese|quier).{0,40}recib|(?:elimin|quit|borr|retir).{0,120}lista|(?:gestion|administr|cambi|modific|actualiz).{0,80}preferencias|(?:dej|ces|par)[a-zé]{0,6} de |no (?:le|te|os|les|ser|recib|volver|que|qui|des|pref|ten|sab)|(?:baja|stop)|opon|(?:s[aá]c|t[aá]ch|exclu|s[aá]l|b[oó]rr).{0,90}(?:lista|fichero|base)/,
    messages: words(
      'correo*, e-mail*, email*, mensaje*, boletín, boletines, newsletter*, comunicacion*, notificacion*, lista, sms',
    ),
    others: words(
      'dispositivo*, aparato*, bluetooth, equipo, garantía*, seguro*, ampliación, entrega*, montaje, envoltorio*, grabado, línea, vehículo, contrato, suministro',
    ),
  },
  {
    language: 'it',
    words:
      /(?:dis|de)(?:iscri|crizion|abbon)|iscrizione|abbonamento|newsletter|mailing|list[ae]|elenco|database|ricev|contattat|preferenze|cancell|oppor|stop|basta|più|che$|notizie|smett|archivi/,
    stems:
      /(?:dis|de)(?:iscri|crizion|abbon)|(?:cancell|annull|revoc|disdi).{0,100}(?:iscrizione|abbonamento|newsletter|mailing list)|(?:cancell|rimuov|rimoss|elimin|toglie).{0,120}(?:newsletter|mailing list|list[ae]|elenco|database)|(?:non|smettere di|smetti di|cessare di) .{0,60}(?:ricev|contattat|notizie)|(?:gesti|modific|cambi|aggiorn).{0,80}preferenze|cancell|oppor|stop|basta|non .{0,90}(?:più|che (?:le|ti|vi) )|smett|(?:togli|tolg|depenn).{0,90}(?:lista|elenco|archivi|mailing)/,
    messages: words('e-mail*, email*, mail, messaggi*, newsletter*, comunicazion*, notific*, lista, sms'),
    others: words(
      'dispositivo, dispositivi, apparecchio, bluetooth, router, garanzia, garanzie, assicurazion*, estensione, consegna*, montaggio, confezione regalo, incisione, corso',
    ),
  },
  {
    language: 'nl',
    words:
      /sturen|zenden|mailen|stemming|schr|meld|opzeg|zeggen|stop|zetten|geen$|voorkeuren|bezwaar|niets?$|nooit|bestand|lijst|database|mail|bericht|nieuwsbrie|abonnement/,
    stems:
      /(?:sturen|zenden|mailen) .{0,30}meer|stemming|uit(?: te |te |ge)?schr|afmeld|af te melden|afgemeld|opzeg|op te zeggen|stopzet|stop te zetten|(?:schrijft?|meldt?) (?:u|je|me|mij|zich)|geen .{0,90}(?:mail|bericht|nieuwsbrie|post|melding|notificatie|reclame)|voorkeuren|bezwaar|niets? meer|nooit meer|niet (?:meer|langer) |(?:uit|van) .{0,60}(?:bestand|lijst|database)|stop|(?:mail|bericht|nieuwsbrie).{0,90}(?:afzien|uitzetten|uit te zetten|blokkeren|annuleren)|abonnement .{0,20}(?:beëindigen|beheren)/,
    messages: words(
      'e-mail*, email*, mail*, bericht*, nieuwsbrie*, mailing*, notificatie*, meldingen, lijst, sms*',
    ),
    others: words(
      'toestellen, apparaten, bluetooth, router, garantie*, verzekering*, verlenging, bezorging, levering, montage, cadeauverpakking, gravure, cursus, artikel, pakket*, bestelling, afspraak*, app, toestel, apparaat, account, wifi, herroeping, rekening',
    ),
  },
  {
    language: 'pl',
    words:
      /wypis|rezygn|koniec|opuści|do(?:ść|syć)|powiad|wiadom|newsl|mail|napisz|będziemy|odezw|zmęczon|znudzi|znika|subskryb|subskrypcj|prenumerat|zgod|otrzymywa|dostawa|usu[nń]|preferencj|ustawieni|wyrejestr|wymeld|wysyła|przysyła|pisać|chc|życz|skreśl|list|baz|rejestr|wysyłk|odpis|odpowie|napis|wyśl|sprzeciw/,
    stems:
      /wypis|rezygn|koniec z |opuści|do(?:ść|syć)|(?:wyłącz|zablok|wycisz).{0,60}(?:powiad|wiadom|newsl|mail)|(?:więcej|już) .{0,20}nie (?:napisz|będziemy|odezw)|zmęczon|znudzi|znika|(?:anul|cofn|odwoł|zakończ|wyłącz).{0,100}(?:subskrypcj|prenumerat|zgod)|(?:nie (?:chc|życz)|przesta).{0,100}(?:otrzymywa|dostawa)|odsubskryb|usu[nń].{0,120}(?:list|baz)|(?:zarządza|zmie|ustaw).{0,80}(?:preferencj|ustawieni)|wyrejestr|wymeld|(?:nie|przesta|zaprzesta).{0,120}(?:otrzymywa|dostawa|wysyła|przysyła|pisać)|nie (?:chc|życz)|(?:wycof|cofa).{0,80}zgod|(?:skreśl|wykreśl).{0,100}(?:list|baz|rejestr|wysyłk|subskryb)|usu[nń].{0,120}(?:rejestr|wysyłk|subskryb)|(?:odpis|odpowie|odpowiedz|napis|wyśl).{0,90}(?:stop|wypisz|rezygnuję|nie)|sprzeciw/,
    messages: words('e-mail*, email*, mail*, wiadomoś*, newsletter*, powiadomie*, list*, sms*, mailing*'),
    others: words(
      'urządzeni*, bluetooth, router*, gwarancj*, ubezpieczeni*, przedłużeni*, dostaw*, montaż*, opakowani*, grawer*, kurs*',
    ),
  },
  {
    language: 'sv',
    words:
      /slutar|upphör|samtyck|^(?:skriver|mejlar|hör)|trött|less|utled|inställning|avregistrer|prenumer|avanmäl|avabonner|(?:inte|ej|sluta|slippa|inga|inget)$|bort|tas|stryk|hantera|ändra|uppdatera|avbeställ|avböj|avisering|utskick|nyhetsbrev|mejl|tacka|slipp|svara|skriv|skicka|^från|^ur/,
    stems:
      /(?:slutar|upphör) vi |samtyck|(?:så|då) (?:skriver|mejlar|hör)|trött|less|utled|inställning|avregistrer|avprenumerer|avanmäl|avabonner|(?:avsluta|säg|avbryt|sluta).{0,80}prenumer|(?:inte|ej|sluta|slippa) .{0,80}(?:få|ta emot|erhålla|motta)|(?:inga|inget) .{0,60}(?:post|mejl|mail|utskick|nyhetsbrev)|(?:ta bort|tas bort|stryk).{0,120}från |(?:hantera|ändra|uppdatera).{0,80}(?:inställning|preferens|val)|avbeställ (?:utskick|nyhetsbrev)|avböj|(?:avsluta|säg|avbryt|sluta|stopp|stäng).{0,90}(?:prenumer|utskick|nyhetsbrev|mejl|avisering)|tacka nej|slipp|(?:inte|ej|inga) .{0,90}(?:ha|få|motta|ta emot|höra)|(?:stryk|ta bort|tar bort|tas bort|bort).{0,100}(?:från|ur)|(?:svara|skriv|skicka|mejla).{0,90}(?:stop|avsluta|nej tack)/,
    messages: words('e-post*, mejl*, mail*, meddeland*, nyhetsbrev*, utskick*, avisering*, lista*, sms*'),
    others: words(
      'enhet*, apparat*, bluetooth, router*, garanti*, försäkring*, förlängning*, leverans*, montering*, presentinslagning*, gravyr*, kurs*',
    ),
  },
  {
    language: 'pt',
    words:
      /inscri|inscrev|subscri|subscrev|assin|cadastr|receb|lista|base|newsletter|preferências|(?:deix|par)[a-zã]{0,6}$|não$|sair|parar|stop|opo|opuser/,
    stems:
      /(?:cancel|anul|encerr).{0,100}(?:inscri|subscri|assinatura|recebimento|cadastro)|des(?:cadastr|inscrev|inscri|assin|subscrev)|(?:deixar|parar|pare) de receber|não (?:desej|quer|quis|pretend|gostari).{0,60}receber|(?:remov|retir|exclu|sair|saia).{0,120}(?:lista|base|newsletter)|(?:gerenci|ger|alter|atualiz).{0,80}preferências|(?:deix|par)[a-zã]{0,6} de |não .{0,60}(?:receber|mais|ser |notícias|que )|sair|parar|stop|opo|opuser|(?:tir|risc).{0,120}(?:lista|base)/,
    messages: words(
      'e-mail*, email*, mensagen*, mensagem, newsletter*, boletim, boletins, comunicaç*, notificaç*, lista, sms',
    ),
    others: words(
      'aparelho*, dispositivo*, bluetooth, roteador, garantia*, seguro*, extensão, entrega*, montagem, embalagem, gravação, curso*',
    ),
  },
  {
    language: 'tr',
    words:
      /^(?:al|çek|daha)|aboneli|üyeli|liste|bülten|posta|ileti|mesaj|mail|bildirim|haber|kaydınız|yaz|yanıtla|cevapla|gönder/,
    stems:
      /geri (?:al|çek)|bir daha |(?:posta|mail|mesaj|ileti|bülten|bildirim).{0,80}(?:bıktı|sıkıldı|usandı|rahatsız|ayar|tercih|kurtul)|(?:aboneli|üyeli|liste|bülten).{0,80}(?:çık|iptal|ayrıl|sonlandır)|(?:posta|ileti|mesaj|bülten).{0,100}(?: alma| gönderim| ret)|(?:posta|mail|ileti|mesaj|bülten|bildirim|haber).{0,120}(?:istem|redde|durdur|vazgeç|bırak|son ver|kapat|gelmesin|ret)|(?:liste|kaydınız|aboneli|üyeli).{0,100}(?:düş|sil|çıkar|çık|ayrıl|iptal|sonlandır|kaldır)|(?:dur|ret|red|iptal|stop|çık)["”“'’)]? (?:diye )?(?:yaz|yanıtla|cevapla|gönder)/,
    messages: words('e-posta*, eposta*, mail*, ileti*, mesaj*, bülten*, bildirim*, liste*, sms*'),
    others: words(
      'cihaz*, bluetooth, yönlendirici*, garanti*, sigorta*, uzatma*, teslimat*, montaj*, kurs*, kahve*, dergi*, gazete*, mama*, filtre*',
    ),
  },
  {
    language: 'ja',
    words: /stop|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    stems:
      /配信|送信|購読|メルマガ|ニュースレター|メール|受信|今後|以後|以降|オプトアウト|登録|解除|退会|脱退|停止|ストップ|stop|連絡|お知らせ|メッセージ|案内|情報|リスト|名簿|送付先|宛先/,
    messages: words('メール, メルマガ, ニュースレター, お知らせ, メッセージ, 通知, 配信, 送信先'),
    others: words('機器, 端末, デバイス, 本体, ペアリング, 保証, 保険, 配達, 設置, 会員証'),
  },
  {
    language: 'zh',
    words: /\p{Script=Han}/u,
    stems:
      /拒收|退[订訂定出]|取消|不想|不[愿願要欲]|不希望|不需要|不必|不方便|不感[兴興]|唔想|停止|[终終]止|拒[绝絕]|不再|[无無]需|列表|名[单單]|清[单單]|偏好|管理|[离離][开開]|打[扰擾]|太多|太勤|[频頻]繁|太[烦煩]|困[扰擾]|嫌|[觉覺]得/,
    messages: words('邮件, 郵件, 信息, 訊息, 消息, 通知, 电子报, 電子報, 短信, 简讯'),
    others: words('设备, 設備, 裝置, 蓝牙, 藍牙, 绑定, 綁定, 保修, 保险, 保險, 延保, 配送, 安装, 安裝'),
  },
  {
    language: 'ar',
    words: /[\u0621-\u064a\u066e-\u06d3]/,
    stems: /[\u0621-\u064a\u066e-\u06d3]/,
    messages: words('البريد, الرسائل, رسائل*, رسائلنا, النشرة, الإشعارات, القائمة'),
    others: words('الجهاز, جهازك, جهازكم, البلوتوث, الضمان, التأمين, التوصيل, التركيب'),
  },
];
