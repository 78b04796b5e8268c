/**
 * How a message offers to stop messages. Amazon manages what a buyer receives, and the policy forbids every opt-out
 * link. The wording was compiled by hand from what senders write in each language, and is written so that inflected
 * forms match; the source of each language is the rule that makes senders offer it.
 *
 * The expressions are made for folded text (NFKC, lower case, zero-width characters dropped, white space single),
 * repeat words at most a few times, each behind a space, and use `\p{L}` for word edges because `\b` knows ASCII
 * letters only.
 */
export interface OptOutWording {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Says by itself that one can stop the messages: the sentence goes, with or without a link in it. */
  readonly sentence: readonly RegExp[];
  /** Says so only as the text of a link, where it is the whole text or nearly so. */
  readonly link: readonly RegExp[];
  readonly source: string;
}

const listUnsubscribe = 'RFC 2369, List-Unsubscribe';

export const optOutWordings: readonly OptOutWording[] = [
  {
    language: 'en',
    sentence: [
      // The participle names what was done, or a book.
      /(?<!\p{L})un-?subscri(?:b(?!ed(?!\p{L}))|pt)/u,
      /(?<!\p{L})(?:be|get|getting|being) un-?subscribed/u,
      /(?<!\p{L})opt(?:ed|ing|s)?[ -]?out(?!\p{L})/u,
      /(?<!\p{L})de-?subscrib/u,
      /(?<!\p{L})(?:stop|cease|avoid|prevent)\p{L}* (?:receiving|getting|sending)(?: \p{L}+){0,3} (?:e-?mails?|messages?|mailings?|newsletters?|communications?|notifications?|updates)/u,
      /(?<!\p{L})(?:no longer|not) (?:wish|want|like|prefer)(?: to (?:receive|get|be contacted|hear)| receiving)/u,
      /(?<!\p{L})(?:rather|prefer) not (?:to )?(?:hear|receive|get|be contacted)/u,
      /(?<!\p{L})(?:don['’]?t|do not) want(?: to)? (?:receive|get|hear|these|any more|further)/u,
      /(?<!\p{L})(?:be )?(?:removed?|removal|taken off|delete me) (?:me |you |yourself |your (?:e-?mail |)address )?(?:from|off) (?:our|the|this|my|all)?(?: \p{L}+){0,2} ?(?:list|database|mailings?)/u,
      /(?<!\p{L})(?:manage|change|update|edit|adjust|set)(?: \p{L}+){0,2} (?:e-?mail|mail|message|messaging|communication|contact|notification|subscription|mailing|newsletter) (?:preferences?|settings?|options?|subscriptions?)/u,
      /(?<!\p{L})cancel (?:your|my|the|this) (?:newsletter|e-?mail|mailing)?(?: \p{L}+)? ?subscription/u,
      /(?<!\p{L})(?:reply|respond|answer|text|write|send)(?: \p{L}+){0,4} ["'“‘(]?(?:stop|remove|unsubscribe|cancel|no more)["'”’)]?(?: \p{L}+){0,5} (?:to (?:stop|end|opt|be removed|no longer)|receiv)/u,
    ],
    link: [
      /^(?:click )?(?:here )?(?:to )?(?:stop|no more) (?:these )?(?:e-?mails?|messages|mailings)/u,
      /^(?:e-?mail|mail|message|communication|subscription|notification|contact)s? (?:preferences?|settings|options)$/u,
      /^(?:remove me|leave (?:the |this )?(?:mailing )?list|manage subscriptions?|preferences|preference cent(?:er|re))$/u,
    ],
    source: `${listUnsubscribe}; CAN-SPAM Act, 15 U.S.C. 7704(a)(3); https://www.ftc.gov/business-guidance/resources/can-spam-act-compliance-guide-business`,
  },
  {
    language: 'de',
    sentence: [
      /(?<!\p{L})(?:newsletter|e-?mails?|mails?|mailings?|nachrichten|benachrichtigungen|werbung|info(?:s|mails?)?|verteiler)(?: \p{L}+){0,5} (?:abbestell|abzubestell|abmeld|abzumeld|austrag|auszutrag|kündig|deaktivier|abonnier)\p{L}*/u,
      /(?<!\p{L})(?:abbestell|abzubestell)\p{L}*(?: \p{L}+){0,4} (?:newsletter|e-?mails?|mails?|nachrichten)/u,
      /(?<!\p{L})(?:newsletter|mail|e-mail)-?ab(?:meld|bestell)\p{L}*/u,
      /(?<!\p{L})(?:vom|aus dem|von unserem|aus unserem|von dieser|aus der)(?: \p{L}+)? ?(?:e-?mail-?)?(?:newsletter|verteiler|mailingliste|liste|empfängerliste)(?: \p{L}+){0,3} (?:abmeld|abzumeld|austrag|auszutrag|streich|entfern|lösch|genommen)\p{L}*/u,
      /(?<!\p{L})keine(?: \p{L}+){0,2} (?:e-?mails?|mails?|nachrichten|newsletter|benachrichtigungen|infos?|werbung)(?: \p{L}+){0,4} (?:erhalten|bekommen|empfangen|wünsch|möchte|woll)\p{L}*/u,
      /(?<!\p{L})(?:möchten|wollen|wünschen|möchte)(?: \p{L}+){0,4} keine(?: \p{L}+){0,3} (?:e-?mails?|mails?|nachrichten|newsletter|benachrichtigungen|werbung)/u,
      /(?<!\p{L})(?:vom empfang|den empfang|dem erhalt|der zusendung)(?: \p{L}+){0,6} (?:abmeld|widersprech|widerruf|beend|abbestell)\p{L}*/u,
      /(?<!\p{L})opt[ -]?out(?!\p{L})/u,
      /(?<!\p{L})abonnement (?:beenden|kündigen|verwalten)/u,
    ],
    link: [
      /^(?:hier )?(?:klicken )?(?:sie )?(?:sich )?(?:bitte )?(?:zum |zur )?(?:hier )?(?:abmelden|abmeldung|abbestellen|abbestellung|austragen|austragung)(?: hier)?$/u,
      /^(?:e-?mail|mail|newsletter|benachrichtigungs)-?(?:einstellungen|präferenzen)(?: (?:ändern|verwalten))?$/u,
    ],
    source: `${listUnsubscribe}; § 7 Abs. 3 Nr. 4 UWG; https://www.gesetze-im-internet.de/uwg_2004/__7.html`,
  },
  {
    language: 'fr',
    sentence: [
      /(?<!\p{L})(?:se |vous |me |te )?(?:dés|des)(?:abonn|inscri)\p{L}*/u,
      /(?<!\p{L})ne (?:plus (?:recevoir|être contacté)|pas recevoir (?:nos|ces|de|d['’]autres) ?(?:messages|e-?mails|courriels|newsletters))/u,
      /(?<!\p{L})ne (?:souhait|veu|voul|désir)\p{L}* (?:plus|pas)(?: \p{L}+){0,2} (?:recevoir|être contact)\p{L}*/u,
      /(?<!\p{L})(?:retir|supprim|enlev|ray)\p{L}*(?: \p{L}+){0,4} (?:de|de la|de notre|de nos|de cette) (?:listes?|base|fichier)/u,
      /(?<!\p{L})(?:gérer|modifier|changer|mettre à jour)(?: \p{L}+){0,2} (?:préférences|abonnements?|paramètres)(?: \p{L}+){0,2} ?(?:d['’]e-?mails?|e-?mail|communication|messages|notification|abonnement|contact|courriels?)/u,
      /(?<!\p{L})(?:annul|résili|arrêt|stopp)\p{L}*(?: \p{L}+){0,3} (?:abonnement|newsletter|lettre d['’]information|inscription|envois?|courriels?|e-?mails)/u,
      /(?<!\p{L})droit d['’]opposition(?!\p{L})/u,
    ],
    link: [
      /^(?:gérer )?(?:mes |vos )?(?:préférences|abonnements)(?: (?:e-?mail|de communication))?$/u,
      /^(?:stop|se retirer|me retirer)(?: (?:e-?mails?|de la liste))?$/u,
    ],
    source: `${listUnsubscribe}; art. L34-5 du Code des postes et des communications électroniques`,
  },
  {
    language: 'es',
    sentence: [
      /(?<!\p{L})(?:darse|darte|darme|dese|dése|date|d[ae]r|solicitar?|tramitar|causar)(?: \p{L}+)? de baja|(?<!\p{L})de baja de (?:la|esta|nuestra|nuestro|este)/u,
      /(?<!\p{L})(?:cancel|anul)\p{L}*(?: \p{L}+){0,2} (?:suscripci|subscripci)\p{L}*/u,
      /(?<!\p{L})(?:desuscri|desubscri|dessuscri|desapunt|desinscri)\p{L}*/u,
      /(?<!\p{L})(?:dejar|dejes?|deje) de recibir/u,
      /(?<!\p{L})no (?:desea|deseas|quiere|quieres|deseo|quiero)(?: \p{L}+)? (?:seguir )?recib\p{L}*/u,
      /(?<!\p{L})(?:elimin|quit|borr|retir)\p{L}*(?: \p{L}+){0,4} de (?:la|nuestra|esta) lista/u,
      /(?<!\p{L})(?:gestion|administr|cambi|modific|actualiz)\p{L}*(?: \p{L}+){0,2} preferencias(?: \p{L}+){0,2} (?:correo|comunicaci|suscripci|e-?mail|contacto|notificaci)\p{L}*/u,
    ],
    link: [
      /^(?:darse de |darme de |solicitar )?baja$/u,
      /^(?:mis |tus |sus )?preferencias(?: de (?:correo|comunicación|suscripción))?$/u,
    ],
    source: `${listUnsubscribe}; art. 21 y 22 de la Ley 34/2002 (LSSI)`,
  },
  {
    language: 'it',
    sentence: [
      /(?<!\p{L})(?:dis|de)(?:iscri|crizion|abbon)\p{L}*/u,
      /(?<!\p{L})(?:cancell|annull|revoc|disdi)\p{L}*(?: \p{L}+){0,3} (?:iscrizione|l['’]iscrizione|abbonamento|l['’]abbonamento|newsletter|mailing list)/u,
      /(?<!\p{L})(?:cancell|rimuov|rimoss|elimin|toglie)\p{L}*(?: \p{L}+){0,4} (?:dalla|dalle|dal|da questa|dalla nostra) (?:nostra |presente )?(?:newsletter|mailing list|lista|liste|elenco|database)/u,
      /(?<!\p{L})(?:non|smettere di|smetti di|cessare di)(?: \p{L}+){0,2} (?:ricevere|riceve|ricevi|essere contattat)\p{L}*(?: più)?(?: \p{L}+){0,4} (?:e-?mail|messaggi|comunicazioni|newsletter|notifiche)/u,
      /(?<!\p{L})non (?:desider|vuo|voglio|volet|gradi)\p{L}*(?: \p{L}+){0,2} (?:ricever|essere contattat)\p{L}*/u,
      /(?<!\p{L})(?:gesti|modific|cambi|aggiorn)\p{L}*(?: \p{L}+){0,2} preferenze(?: \p{L}+){0,2} (?:e-?mail|comunicazione|iscrizione|notifica|contatto)/u,
    ],
    link: [
      /^(?:cancellati|cancellami|cancellazione|annulla iscrizione)(?: (?:qui|dalla lista))?$/u,
      /^(?:le tue |le mie )?preferenze(?: (?:e-?mail|di comunicazione))?$/u,
    ],
    source: `${listUnsubscribe}; art. 130 del d.lgs. 196/2003`,
  },
  {
    language: 'nl',
    sentence: [
      /(?<!\p{L})(?:uit(?:schrijv|geschreven|schrijf|te schrijven)|afmeld|af te melden|afgemeld|opzeg)\p{L}*(?: \p{L}+){0,5} (?:nieuwsbrief|nieuwsbrieven|mailinglijst|mailings?|e-?mails?|berichten|lijst)/u,
      /(?<!\p{L})(?:nieuwsbrief|nieuwsbrieven|mailinglijst|mailings?|e-?mails?|mails|berichten|lijst)(?: \p{L}+){0,6} (?:uitschrijv|uit te schrijven|uitgeschreven|afmeld|af te melden|afgemeld|opzeg|op te zeggen|stopzet|stop te zetten)\p{L}*/u,
      /(?<!\p{L})(?:schrijf|meld) (?:u|je|jezelf|uzelf|me|mij)(?: \p{L}+){0,3} (?:uit|af)(?!\p{L})/u,
      /(?<!\p{L})geen(?: \p{L}+){0,3} (?:e-?mails?|mails?|berichten|nieuwsbrief|nieuwsbrieven)(?: \p{L}+){0,4} (?:ontvangen|krijgen|wens|wil)\p{L}*/u,
      /(?<!\p{L})(?:wil|wilt|wenst|wens)(?: \p{L}+){0,3} geen(?: \p{L}+){0,3} (?:e-?mails?|mails?|berichten|nieuwsbrief|nieuwsbrieven)/u,
      /(?<!\p{L})(?:e-?mail|mail|communicatie)-?voorkeuren (?:beheren|wijzigen|aanpassen)|(?<!\p{L})(?:beheer|wijzig)(?: \p{L}+)? (?:e-?mail)?-?voorkeuren/u,
    ],
    link: [
      /^(?:hier )?(?:uitschrijven|afmelden|opzeggen|afmelding|uitschrijving)(?: hier)?$/u,
      /^(?:e-?mail)?-?voorkeuren$/u,
    ],
    source: `${listUnsubscribe}; art. 11.7 Telecommunicatiewet`,
  },
  {
    language: 'pl',
    sentence: [
      /(?<!\p{L})wypis\p{L}*(?: \p{L}+){0,3} (?:z |ze )?(?:newsletter|list|subskrypcj|bazy|mailing)\p{L}*/u,
      /(?<!\p{L})(?:zrezygn|rezygn)\p{L}*(?: \p{L}+){0,3} (?:otrzymywani|subskrypcj|newsletter|wiadomości|mailing)\p{L}*/u,
      /(?<!\p{L})(?:anul|cofn|odwoł|zakończ|wyłącz)\p{L}*(?: \p{L}+){0,3} (?:subskrypcj|prenumerat|zgod)\p{L}*/u,
      /(?<!\p{L})(?:nie (?:chc|życz)\p{L}*|przesta\p{L}*)(?: \p{L}+){0,3} (?:otrzymywa|dostawa)\p{L}*/u,
      /(?<!\p{L})odsubskryb\p{L}*/u,
      /(?<!\p{L})(?:usun|usuń|usuni)\p{L}*(?: \p{L}+){0,4} z (?:naszej |tej )?(?:list|baz)\p{L}*/u,
      /(?<!\p{L})(?:zarządza|zmie|ustaw)\p{L}*(?: \p{L}+){0,2} (?:preferencj|ustawieni)\p{L}*(?: \p{L}+){0,2} (?:e-?mail|powiadomie|subskrypcj|wiadomości)\p{L}*/u,
    ],
    link: [
      /^(?:wypisz (?:się|mnie)|wypisanie|rezygnacja|rezygnuję|zrezygnuj)$/u,
      /^preferencje(?: e-?mail)?$/u,
    ],
    source: `${listUnsubscribe}; art. 398 Prawa komunikacji elektronicznej`,
  },
  {
    language: 'sv',
    sentence: [
      /(?<!\p{L})(?:avregistrer|avprenumerer|avanmäl|avabonner)\p{L}*/u,
      /(?<!\p{L})(?:avsluta|säg\p{L}* upp|avbryt\p{L}*|sluta)(?: \p{L}+){0,3} prenumer\p{L}*/u,
      /(?<!\p{L})(?:inte|ej|sluta|slippa)(?: \p{L}+){0,3} (?:få|ta emot|erhålla|motta)(?: \p{L}+){0,4} (?:e-?post|mejl|mail|utskick|nyhetsbrev|meddelanden)/u,
      /(?<!\p{L})(?:inga|inget)(?: \p{L}+){0,2} (?:e-?post|mejl|mail|utskick|nyhetsbrev)/u,
      /(?<!\p{L})(?:ta bort|tas bort|stryk\p{L}*)(?: \p{L}+){0,4} från (?:vår |denna |sändlistan|e-?postlistan|listan|utskickslistan)/u,
      /(?<!\p{L})(?:hantera|ändra|uppdatera)(?: \p{L}+){0,2} (?:e-?post|mejl|prenumerations|kontakt)-?(?:inställningar|preferenser|val)/u,
    ],
    link: [/^(?:avregistrera|avanmälan|avanmäl|avsluta)(?: (?:mig|dig|här))?$/u],
    source: `${listUnsubscribe}; 19–20 §§ marknadsföringslagen (2008:486)`,
  },
  {
    language: 'pt',
    sentence: [
      /(?<!\p{L})(?:cancel|anul|encerr)\p{L}*(?: \p{L}+){0,3} (?:inscri[çc]|subscri[çc]|assinatura|recebimento|cadastro)\p{L}*/u,
      /(?<!\p{L})(?:des(?:cadastr|inscrev|inscri|assin|subscrev))\p{L}*/u,
      /(?<!\p{L})(?:deixar|parar|pare) de receber/u,
      /(?<!\p{L})não (?:desej|quer|quis|pretend|gostari)\p{L}*(?: \p{L}+){0,2} receber/u,
      /(?<!\p{L})(?:remov|retir|exclu|sair)\p{L}*(?: \p{L}+){0,4} (?:da|desta|de nossa|da nossa|das nossas) (?:nossa )?(?:lista|base|newsletter)/u,
      /(?<!\p{L})(?:gerenci|ger|alter|atualiz)\p{L}*(?: \p{L}+){0,2} preferências(?: \p{L}+){0,2} (?:e-?mail|comunicação|contato|contacto|notificação)/u,
    ],
    link: [
      /^(?:cancelar|sair da lista|remover|descadastro|remover-me)$/u,
      /^(?:minhas |suas )?preferências(?: de (?:e-?mail|comunicação))?$/u,
    ],
    source: `${listUnsubscribe}; art. 18 da Lei 13.709/2018 (LGPD)`,
  },
  {
    language: 'tr',
    sentence: [
      /(?<!\p{L})(?:abonelik|aboneli[ğg]|üyelik|üyeli[ğg]|liste|bülten)\p{L}*(?: \p{L}+){0,2} (?:çık|iptal|ayrıl|sonlandır|çıkar)\p{L}*/u,
      /(?<!\p{L})(?:e-?posta|ileti|mesaj|bülten)\p{L}*(?: \p{L}+){0,3} (?:almak|alma) istem(?:iyor|ez|ed)\p{L}*/u,
      /(?<!\p{L})(?:e-?posta|ileti|mesaj|bülten)\p{L}*(?: \p{L}+){0,2} (?:almayı|gönderimini) (?:durdur|bırak|reddet)\p{L}*/u,
      /(?<!\p{L})(?:ticari ileti|ileti)\p{L}*(?: \p{L}+){0,2} ret(?!\p{L})/u,
    ],
    link: [
      /^(?:listeden çık|çık|abonelikten çık|iptal et|ret)$/u,
      /^(?:e-?posta |iletişim )?tercihleri?(?:m|niz)?$/u,
    ],
    source: `${listUnsubscribe}; 6563 sayılı Kanun m. 8`,
  },
  {
    language: 'ja',
    sentence: [
      /配信(?:の|を)?(?:停止|解除|中止|拒否|不要)/u,
      /(?:購読|メルマガ|メールマガジン|ニュースレター|メール(?:配信|の受信|の受け取り)?)(?:の|を)?(?:解除|停止|中止|拒否|キャンセル|退会)/u,
      /受信(?:の|を)?(?:拒否|停止|解除)|受信を(?:ご?希望|望ま)(?:され|し)?ない/u,
      /(?:今後|以後)[^。]{0,20}(?:メール|連絡|お知らせ|配信)[^。]{0,12}(?:不要|希望し(?:ない|ません)|希望されない|望まない)/u,
      /オプトアウト|登録(?:の|を)?解除/u,
    ],
    link: [
      /^(?:配信停止|解除|停止|退会|登録解除)(?:は?こちら|する|手続き)?$/u,
      /^(?:メール|配信|受信)設定(?:の変更)?$/u,
    ],
    source: `${listUnsubscribe}; 特定電子メールの送信の適正化等に関する法律 第3条・第4条`,
  },
  {
    language: 'zh',
    sentence: [
      /退[订訂定]/u,
      /取消(?:本|此|您的|你的)?(?:邮件|郵件|电子报|電子報)?(?:的)?(?:订阅|訂閱|关注|關注)/u,
      /(?:不想|不愿|不願|不希望|停止|拒绝|拒絕|不再)(?:再|继续|繼續)?(?:收到|接收|接受)[^。！]{0,12}(?:邮件|郵件|信息|訊息|消息|通知|邮|郵)/u,
      /从[^。]{0,10}(?:邮件|郵件|邮寄|郵寄)?(?:列表|名单|名單)(?:中)?(?:删除|移除|刪除)/u,
    ],
    link: [/^(?:退出|取消|停止接收|管理订阅|管理訂閱|邮件设置|郵件設定)$/u],
    source: `${listUnsubscribe}; 互联网电子邮件服务管理办法 第十四条`,
  },
  {
    language: 'ar',
    sentence: [
      /(?:إلغاء|الغاء|ألغ|الغ|لإلغاء|لالغاء)\p{L}{0,12} (?:ال)?[إا]?شتراك\p{L}*/u,
      /(?:إيقاف|ايقاف|وقف|التوقف عن|لإيقاف|عدم) (?:تلقي|استلام|استقبال|إرسال|ارسال)/u,
      /(?:لا|لم|لن) (?:ترغب|تريد|أرغب|أريد|ترغبون|تريدون)(?: \p{L}+){0,2} (?:تلقي|استلام|استقبال)/u,
      /(?:إزالة|ازالة|حذف)(?: \p{L}+){0,3} من (?:ال)?(?:قائمة|القائمة|قائمتنا)/u,
    ],
    link: [/^(?:إلغاء|الغاء|إلغاء الاشتراك|تفضيلات البريد)$/u],
    source: listUnsubscribe,
  },
];

/** Words in the host, path or parameters of a link that say what it is for, whatever its text says. */
export const optOutUrlWords: readonly RegExp[] = [
  /un-?subscri/i,
  /opt[-_]?(?:out|off)/i,
  /list-?unsub|\bunsub\b|[/?&_-]unsub/i,
  /abmeld|abbestell|austragen/i,
  /d[eé]s(?:abonn|inscri)/i,
  /(?:^|[/?&=_-])baja(?:[/?&=_-]|$)/i,
  /disiscri|cancella-?iscri/i,
  /uitschrijv|afmeld/i,
  /wypis(?:z|anie)?(?:[/?&=_-]|$)/i,
  /avregistrer|avprenumer/i,
  /descadastr|cancelar-?(?:inscricao|assinatura)/i,
  /(?:email|mail|communication|subscription|message)[-_]?preferences?/i,
  /preference-?cent(?:er|re)|manage[-_]?subscriptions?/i,
  /haishin-?teishi|haisin-?teisi/i,
  /tuiding/i,
];

/** Names of merge tags that will expand to such a link. Matched on the name with separators dropped, lower case. */
export const optOutTagNames: readonly RegExp[] = [
  /unsub/,
  /optout/,
  /abmelde/,
  /desabonn|desinscri/,
  /baja(?:link|url)?$/,
  /preferencecent(?:er|re)/,
  /(?:email|subscription|communication)preferences?/,
  /manage(?:subscription|preferences)/,
  /removelink|removeurl/,
];
