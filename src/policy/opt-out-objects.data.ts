/**
 * What a sentence about stopping is about. "Opt out", "unsubscribe" and their like are said of messages, and of
 * warranties, insurances and deliveries, too: those are no offer to stop messages. Folded to lower case; a trailing
 * `*` lets a word go on. Compiled by hand, and to be corrected by readers of the language.
 */
export interface OptOutObjects {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Every sentence that offers an opt-out holds one of these: the cheap test, on lower-case text. */
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
      /subscri|opt(?:ed|ing|s)?[ -]?out|mail|messag|newsletter|communi|notifi|updates|receiv|(?:want|wish|like|prefer)(?: to)? (?:get|hear|be contacted|these|any more|further)|not (?:to )?(?:hear|get|be contacted)|list|database|preferen|settings|reply|respond|no more/,
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
      /newsletter|mail|nachricht|benachr|werbung|infos?(?![a-z])|verteiler|liste|empfang|erhalt|zusendung|opt[ -]?out|abonn/,
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
      /abonn|inscri|recevoir|contact|list|base|fichier|préférence|paramètre|newsletter|information|courriel|e-?mail|envois?|opposition/,
    messages: words(
      "e-mail*, email*, mail*, courriel*, message*, newsletter*, lettre d'information, notification*, communications, liste*, sms",
    ),
    others: words(
      'garantie*, assurance*, extension*, livraison*, service de montage, emballage cadeau, gravure, cours, école, concours',
    ),
  },
  {
    language: 'es',
    stems: /de baja|scripci|suscri|subscri|desapunt|desinscri|recib|lista|preferencia/,
    messages: words(
      'correo*, e-mail*, email*, mensaje*, boletín, boletines, newsletter*, comunicacion*, notificacion*, lista, sms',
    ),
    others: words(
      'garantía*, seguro*, ampliación, entrega*, montaje, envoltorio*, grabado, línea, vehículo, contrato, suministro',
    ),
  },
  {
    language: 'it',
    stems: /iscri|crizion|abbon|newsletter|list|elenco|database|ricev|contattat|preferenz/,
    messages: words('e-mail*, email*, mail, messaggi*, newsletter*, comunicazion*, notific*, lista, sms'),
    others: words(
      'garanzia, garanzie, assicurazion*, estensione, consegna*, montaggio, confezione regalo, incisione, corso',
    ),
  },
  {
    language: 'nl',
    stems: /nieuwsbrie|mail|bericht|lijst|schrijf|meld|voorkeur/,
    messages: words(
      'e-mail*, email*, mail*, bericht*, nieuwsbrie*, mailing*, notificatie*, meldingen, lijst, sms*',
    ),
    others: words(
      'garantie*, verzekering*, verlenging, bezorging, levering, montage, cadeauverpakking, gravure, cursus',
    ),
  },
  {
    language: 'pl',
    stems: /newsletter|list|subskr|baz|mailing|otrzym|wiadomo|prenumer|zgod|dostawa|preferencj|ustawieni/,
    messages: words('e-mail*, email*, mail*, wiadomoś*, newsletter*, powiadomie*, list*, sms*, mailing*'),
    others: words('gwarancj*, ubezpieczeni*, przedłużeni*, dostaw*, montaż*, opakowani*, grawer*, kurs*'),
  },
  {
    language: 'sv',
    stems:
      /avregistr|avpren|avanm|avabon|prenumer|post|mejl|mail|utskick|nyhetsbrev|meddeland|listan|från (?:vår|denna)|inställning/,
    messages: words('e-post*, mejl*, mail*, meddeland*, nyhetsbrev*, utskick*, avisering*, lista*, sms*'),
    others: words(
      'garanti*, försäkring*, förlängning*, leverans*, montering*, presentinslagning*, gravyr*, kurs*',
    ),
  },
  {
    language: 'pt',
    stems:
      /inscri|subscri|assina|recebimento|cadastr|desinscr|subscrev|inscrev|receber|lista|base|newsletter|preferênc/,
    messages: words(
      'e-mail*, email*, mensagen*, mensagem, newsletter*, boletim, boletins, comunicaç*, notificaç*, lista, sms',
    ),
    others: words('garantia*, seguro*, extensão, entrega*, montagem, embalagem, gravação, curso*'),
  },
  {
    language: 'tr',
    stems: /abonel|üyeli|liste|bülten|posta|ileti|mesaj/,
    messages: words('e-posta*, eposta*, mail*, ileti*, mesaj*, bülten*, bildirim*, liste*, sms*'),
    others: words('garanti*, sigorta*, uzatma*, teslimat*, montaj*, kurs*'),
  },
  {
    language: 'ja',
    stems: /[\u3040-\u30ff\u4e00-\u9fff]/,
    messages: words('メール, メルマガ, ニュースレター, お知らせ, メッセージ, 通知, 配信'),
    others: words('保証, 保険, 配達, 設置, 会員証'),
  },
  {
    language: 'zh',
    stems: /[\u4e00-\u9fff]/,
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
