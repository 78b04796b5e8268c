/**
 * What a sentence about stopping is about. "Opt out", "unsubscribe" and their like are said of messages, and of
 * warranties, insurances and deliveries, too: those are no offer to stop messages. Folded to lower case; a trailing
 * `*` lets a word go on. Compiled by hand, and to be corrected by readers of the language.
 */
export interface OptOutObjects {
  /** BCP 47 primary language. */
  readonly language: string;
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
    stems:
      /un-?subscri|de-?subscri|opt(?:ed|ing|s)?[ -]?out|(?:stop|cease|avoid|prevent)[a-z]{0,8} (?:receiving|getting|sending)|(?:no longer|not) (?:wish|want|like|prefer)|(?:rather|prefer) not|(?:don['’]?t|do not) want|(?:remov|taken off|delete me).{0,60}(?:from|off) |(?:manage|change|update|edit|adjust|set) .{0,80}(?:preference|setting|option|subscription)|cancel (?:your|my|the|this) .{0,60}subscription|(?:reply|respond|answer|text|write|send) .{0,90}(?:stop|remove|unsubscribe|cancel|no more)/,
    messages: words(
      'e-mail*, email*, mail, mails, mailing*, message*, newsletter*, communication*, notification*, updates, list, sms, texts, reminders',
    ),
    others:
      words(`warranty, warranties, guarantee, insurance, coverage, cover, protection, service plan, extension, delivery, deliveries, signature,
      gift wrap*, engraving, packaging, installation, assembly, substitution*, auto-renewal, trial, class action, parts, recall program*, add-on*`),
  },
  {
    language: 'de',
    stems:
      /abbestell|abzubestell|abmeld|abzumeld|austrag|auszutrag|(?:newsletter|mail|nachricht|benachr|werbung|info|verteiler).{0,120}(?:kündig|deaktivier|abonnier)|(?:newsletter|mail)-?ab(?:meld|bestell)|(?:newsletter|verteiler|liste).{0,90}(?:streich|entfern|lösch|genommen)|keine .{0,90}(?:mail|nachricht|newsletter|benachr|info|werbung)|(?:empfang|erhalt|zusendung).{0,120}(?:widersprech|widerruf|beend)|opt[ -]?out|abonnement (?:beenden|kündigen|verwalten)/,
    messages: words(
      'e-mail*, email*, mail*, newsletter*, nachricht*, benachrichtigung*, werbung, verteiler, mailing*, infomail*, mitteilung*',
    ),
    others: words(
      'garantie*, gewährleistung, versicherung*, schutzbrief, lieferung*, zustellung*, ablagevertrag, montage, verlängerung, geschenkverpackung, gravur',
    ),
  },
  {
    language: 'fr',
    stems:
      /d[eé]s(?:abonn|inscri)|ne (?:plus|pas) (?:recevoir|être)|ne (?:souhait|veu|voul|désir)|(?:retir|supprim|enlev|ray).{0,120}(?:list|base|fichier)|(?:gérer|modifier|changer|mettre à jour).{0,80}(?:préférence|abonnement|paramètre)|(?:annul|résili|arrêt|stopp).{0,100}(?:abonnement|newsletter|lettre d|inscription|envoi|courriel|e-?mail)|droit d['’]opposition/,
    messages: words(
      "e-mail*, email*, mail*, courriel*, message*, newsletter*, lettre d'information, notification*, communications, liste*, sms",
    ),
    others: words(
      'garantie*, assurance*, extension*, livraison*, service de montage, emballage cadeau, gravure, cours, école, concours',
    ),
  },
  {
    language: 'es',
    stems:
      /de baja|(?:cancel|anul).{0,80}(?:suscripci|subscripci)|des(?:uscri|ubscri|suscri|apunt|inscri)|(?:dejar|dejes?) de recibir|no (?:dese|quier).{0,40}recib|(?:elimin|quit|borr|retir).{0,120}lista|(?:gestion|administr|cambi|modific|actualiz).{0,80}preferencias/,
    messages: words(
      'correo*, e-mail*, email*, mensaje*, boletín, boletines, newsletter*, comunicacion*, notificacion*, lista, sms',
    ),
    others: words(
      'garantía*, seguro*, ampliación, entrega*, montaje, envoltorio*, grabado, línea, vehículo, contrato, suministro',
    ),
  },
  {
    language: 'it',
    stems:
      /(?:dis|de)(?:iscri|crizion|abbon)|(?:cancell|annull|revoc|disdi).{0,100}(?:iscrizione|abbonamento|newsletter|mailing list)|(?:cancell|rimuov|rimoss|elimin|toglie).{0,120}(?:newsletter|mailing list|list[ae]|elenco|database)|(?:non|smettere di|smetti di|cessare di) .{0,60}(?:ricev|contattat)|(?:gesti|modific|cambi|aggiorn).{0,80}preferenze/,
    messages: words('e-mail*, email*, mail, messaggi*, newsletter*, comunicazion*, notific*, lista, sms'),
    others: words(
      'garanzia, garanzie, assicurazion*, estensione, consegna*, montaggio, confezione regalo, incisione, corso',
    ),
  },
  {
    language: 'nl',
    stems:
      /uit(?: te |te |ge)?schr|afmeld|af te melden|afgemeld|opzeg|op te zeggen|stopzet|stop te zetten|(?:schrijf|meld) (?:u|je|me|mij)|geen .{0,90}(?:mail|bericht|nieuwsbrie)|voorkeuren/,
    messages: words(
      'e-mail*, email*, mail*, bericht*, nieuwsbrie*, mailing*, notificatie*, meldingen, lijst, sms*',
    ),
    others: words(
      'garantie*, verzekering*, verlenging, bezorging, levering, montage, cadeauverpakking, gravure, cursus',
    ),
  },
  {
    language: 'pl',
    stems:
      /wypis|rezygn|(?:anul|cofn|odwoł|zakończ|wyłącz).{0,100}(?:subskrypcj|prenumerat|zgod)|(?:nie (?:chc|życz)|przesta).{0,100}(?:otrzymywa|dostawa)|odsubskryb|usu[nń].{0,120}(?:list|baz)|(?:zarządza|zmie|ustaw).{0,80}(?:preferencj|ustawieni)/,
    messages: words('e-mail*, email*, mail*, wiadomoś*, newsletter*, powiadomie*, list*, sms*, mailing*'),
    others: words('gwarancj*, ubezpieczeni*, przedłużeni*, dostaw*, montaż*, opakowani*, grawer*, kurs*'),
  },
  {
    language: 'sv',
    stems:
      /avregistrer|avprenumerer|avanmäl|avabonner|(?:avsluta|säg|avbryt|sluta).{0,80}prenumer|(?:inte|ej|sluta|slippa) .{0,80}(?:få|ta emot|erhålla|motta)|(?:inga|inget) .{0,60}(?:post|mejl|mail|utskick|nyhetsbrev)|(?:ta bort|tas bort|stryk).{0,120}från |(?:hantera|ändra|uppdatera).{0,80}(?:inställning|preferens|val)/,
    messages: words('e-post*, mejl*, mail*, meddeland*, nyhetsbrev*, utskick*, avisering*, lista*, sms*'),
    others: words(
      'garanti*, försäkring*, förlängning*, leverans*, montering*, presentinslagning*, gravyr*, kurs*',
    ),
  },
  {
    language: 'pt',
    stems:
      /(?:cancel|anul|encerr).{0,100}(?:inscri|subscri|assinatura|recebimento|cadastro)|des(?:cadastr|inscrev|inscri|assin|subscrev)|(?:deixar|parar|pare) de receber|não (?:desej|quer|quis|pretend|gostari).{0,60}receber|(?:remov|retir|exclu|sair).{0,120}(?:lista|base|newsletter)|(?:gerenci|ger|alter|atualiz).{0,80}preferências/,
    messages: words(
      'e-mail*, email*, mensagen*, mensagem, newsletter*, boletim, boletins, comunicaç*, notificaç*, lista, sms',
    ),
    others: words('garantia*, seguro*, extensão, entrega*, montagem, embalagem, gravação, curso*'),
  },
  {
    language: 'tr',
    stems:
      /(?:aboneli|üyeli|liste|bülten).{0,80}(?:çık|iptal|ayrıl|sonlandır)|(?:posta|ileti|mesaj|bülten).{0,100}(?: alma| gönderim| ret)/,
    messages: words('e-posta*, eposta*, mail*, ileti*, mesaj*, bülten*, bildirim*, liste*, sms*'),
    others: words('garanti*, sigorta*, uzatma*, teslimat*, montaj*, kurs*'),
  },
  {
    language: 'ja',
    stems: /配信|購読|メルマガ|ニュースレター|メール|受信|今後|以後|オプトアウト|登録/,
    messages: words('メール, メルマガ, ニュースレター, お知らせ, メッセージ, 通知, 配信'),
    others: words('保証, 保険, 配達, 設置, 会員証'),
  },
  {
    language: 'zh',
    stems: /退[订訂定]|取消|不想|不[愿願]|不希望|停止|拒[绝絕]|不再|列表|名[单單]/,
    messages: words('邮件, 郵件, 信息, 訊息, 消息, 通知, 电子报, 電子報, 短信, 简讯'),
    others: words('保修, 保险, 保險, 延保, 配送, 安装, 安裝'),
  },
  {
    language: 'ar',
    stems: /[\u0600-\u06ff]/,
    messages: words('البريد, الرسائل, رسائل*, رسائلنا, النشرة, الإشعارات, القائمة'),
    others: words('الضمان, التأمين, التوصيل, التركيب'),
  },
];
