/**
 * What mail programs write above the message that a reply quotes, in the languages of the marketplaces; folded, in
 * lower case. Taken from the programs' own texts (Gmail, Apple Mail, Thunderbird, Outlook, Yahoo).
 */

/** The end of the line that names the writer: `On Tue, 3 Mar 2026 J. Foster wrote:`. */
export const WROTE: readonly string[] = [
  'wrote',
  'schrieb',
  'geschrieben',
  'a ecrit',
  'ecrivait',
  'escribio',
  'ha scritto',
  'schreef',
  'geschreven',
  'het volgende geschreven',
  'napisal',
  'napisala',
  'napisal a',
  'pisze',
  'skrev',
  'escreveu',
  'sunu yazdi',
  'yazdi',
  'のメール',
  'のメッセージ',
  'が書きました',
  '写道',
  '寫道',
  '来信',
  'كتب',
  'كتبت',
];

/** The first line of Outlook's header block: who sent the message. */
export const FROM: readonly string[] = [
  'from',
  'von',
  'de',
  'da',
  'van',
  'od',
  'fran',
  'kimden',
  'gonderen',
  '差出人',
  '送信者',
  '发件人',
  '寄件者',
  '寄件人',
  'من',
];

/** One of the lines below it: when. */
export const SENT: readonly string[] = [
  'sent',
  'date',
  'gesendet',
  'datum',
  'envoye',
  'enviado',
  'enviado el',
  'enviado em',
  'enviada em',
  'enviada',
  'fecha',
  'inviato',
  'data',
  'verzonden',
  'wyslano',
  'skickat',
  'gonderildi',
  'gonderilme tarihi',
  'tarih',
  '送信日時',
  '日付',
  '发送时间',
  '日期',
  '寄件日期',
  '傳送日期',
  'تاريخ الارسال',
  'التاريخ',
  'تم الارسال',
];

/** The line that some programs draw above it. */
export const ORIGINAL_MESSAGE: readonly string[] = [
  'original message',
  'ursprungliche nachricht',
  'originalnachricht',
  "message d'origine",
  'message original',
  'mensaje original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'wiadomosc oryginalna',
  'oryginalna wiadomosc',
  'ursprungligt meddelande',
  'mensagem original',
  'ozgun ileti',
  'orijinal mesaj',
  '元のメッセージ',
  '原始邮件',
  '原始郵件',
  '原始邮件信息',
  'الرسالة الاصلية',
  'forwarded message',
  'weitergeleitete nachricht',
];

/** Classes and ids of the elements that mail programs put around what they quote. */
export const QUOTE_NAMES =
  /(?:^|\s)(?:gmail_quote|gmail_extra|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|tutanota_quote|mail-quote|ox-quote|WordSection1-quoted)(?:_container)?(?=\s|$)/i;

/** Elements behind which everything is quoted. */
export const QUOTE_STARTS =
  /^(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)$/i;
