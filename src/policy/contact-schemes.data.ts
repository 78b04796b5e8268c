/**
 * Links that lead to a person outside Amazon: URL schemes that open a mail, a call or a chat, and web hosts that do
 * the same. The policy forbids e-mail addresses and phone numbers, and these are the ways to write one as a link.
 */
export type ContactKind = 'email' | 'phone' | 'messenger';

export interface ContactScheme {
  /** Without the colon, in lower case, as the URL standard gives it. */
  readonly scheme: string;
  readonly kind: ContactKind;
  readonly source: string;
}

const uriSchemes = 'https://www.iana.org/assignments/uri-schemes/uri-schemes.xhtml';

export const contactSchemes: readonly ContactScheme[] = [
  { scheme: 'mailto', kind: 'email', source: 'RFC 6068' },
  { scheme: 'tel', kind: 'phone', source: 'RFC 3966' },
  { scheme: 'sms', kind: 'phone', source: 'RFC 5724' },
  {
    scheme: 'smsto',
    kind: 'phone',
    source: 'https://developer.android.com/guide/components/intents-common#Messaging',
  },
  { scheme: 'mms', kind: 'phone', source: uriSchemes },
  {
    scheme: 'mmsto',
    kind: 'phone',
    source: 'https://developer.android.com/guide/components/intents-common#Messaging',
  },
  { scheme: 'fax', kind: 'phone', source: 'RFC 2806' },
  { scheme: 'modem', kind: 'phone', source: 'RFC 2806' },
  { scheme: 'callto', kind: 'phone', source: uriSchemes },
  { scheme: 'sip', kind: 'phone', source: 'RFC 3261' },
  { scheme: 'sips', kind: 'phone', source: 'RFC 3261' },
  { scheme: 'h323', kind: 'phone', source: 'RFC 3508' },
  {
    scheme: 'facetime',
    kind: 'phone',
    source:
      'https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/FacetimeLinks/FacetimeLinks.html',
  },
  {
    scheme: 'facetime-audio',
    kind: 'phone',
    source:
      'https://developer.apple.com/library/archive/featuredarticles/iPhoneURLScheme_Reference/FacetimeLinks/FacetimeLinks.html',
  },
  { scheme: 'imessage', kind: 'messenger', source: 'https://developer.apple.com/documentation/messages' },
  { scheme: 'im', kind: 'messenger', source: 'RFC 3860' },
  { scheme: 'xmpp', kind: 'messenger', source: 'RFC 5122' },
  { scheme: 'irc', kind: 'messenger', source: uriSchemes },
  { scheme: 'aim', kind: 'messenger', source: uriSchemes },
  { scheme: 'ymsgr', kind: 'messenger', source: uriSchemes },
  { scheme: 'skype', kind: 'messenger', source: uriSchemes },
  {
    scheme: 'msteams',
    kind: 'messenger',
    source: 'https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/deep-links',
  },
  { scheme: 'whatsapp', kind: 'messenger', source: 'https://faq.whatsapp.com/5913398998672934' },
  { scheme: 'tg', kind: 'messenger', source: 'https://core.telegram.org/api/links' },
  {
    scheme: 'line',
    kind: 'messenger',
    source: 'https://developers.line.biz/en/docs/line-login/using-line-url-scheme/',
  },
  { scheme: 'viber', kind: 'messenger', source: 'https://developers.viber.com/docs/tools/deep-links/' },
  { scheme: 'weixin', kind: 'messenger', source: uriSchemes },
  { scheme: 'wechat', kind: 'messenger', source: 'https://developers.weixin.qq.com/doc/' },
  { scheme: 'mqq', kind: 'messenger', source: 'https://connect.qq.com' },
  { scheme: 'mqqwpa', kind: 'messenger', source: 'https://connect.qq.com' },
  { scheme: 'tencent', kind: 'messenger', source: 'https://connect.qq.com' },
  { scheme: 'kakaotalk', kind: 'messenger', source: 'https://developers.kakao.com' },
  { scheme: 'kakaoplus', kind: 'messenger', source: 'https://developers.kakao.com' },
  {
    scheme: 'fb-messenger',
    kind: 'messenger',
    source: 'https://developers.facebook.com/docs/messenger-platform',
  },
  { scheme: 'fb', kind: 'messenger', source: 'https://developers.facebook.com/docs' },
  { scheme: 'instagram', kind: 'messenger', source: 'https://developers.facebook.com/docs/instagram' },
  { scheme: 'sgnl', kind: 'messenger', source: 'https://support.signal.org' },
  { scheme: 'signal', kind: 'messenger', source: 'https://support.signal.org' },
  { scheme: 'threema', kind: 'messenger', source: 'https://threema.com/en/faq' },
  { scheme: 'zalo', kind: 'messenger', source: 'https://developers.zalo.me' },
  { scheme: 'discord', kind: 'messenger', source: uriSchemes },
  { scheme: 'slack', kind: 'messenger', source: 'https://api.slack.com/reference/deep-linking' },
  { scheme: 'snapchat', kind: 'messenger', source: 'https://developers.snap.com' },
  {
    scheme: 'zoommtg',
    kind: 'messenger',
    source: 'https://marketplace.zoom.us/docs/guides/guides/client-url-schemes',
  },
];

export interface ContactHost {
  /** The link's host is this one or stands below it. */
  readonly host: string;
  readonly service: string;
  /** `chat` opens a conversation with the seller, `profile` leads to a page on which one can be started. */
  readonly leadsTo: 'chat' | 'profile';
  readonly source: string;
}

/** Web addresses of messengers and social networks. In text a bare one (`wa.me/4915112345678`) is a link as well. */
export const contactHosts: readonly ContactHost[] = [
  {
    host: 'wa.me',
    service: 'WhatsApp',
    leadsTo: 'chat',
    source: 'https://faq.whatsapp.com/5913398998672934',
  },
  {
    host: 'whatsapp.com',
    service: 'WhatsApp (api., chat., web.)',
    leadsTo: 'chat',
    source: 'https://faq.whatsapp.com/5913398998672934',
  },
  { host: 'wa.link', service: 'WhatsApp', leadsTo: 'chat', source: 'https://wa.link' },
  { host: 't.me', service: 'Telegram', leadsTo: 'chat', source: 'https://core.telegram.org/api/links' },
  {
    host: 'telegram.me',
    service: 'Telegram',
    leadsTo: 'chat',
    source: 'https://core.telegram.org/api/links',
  },
  {
    host: 'telegram.dog',
    service: 'Telegram',
    leadsTo: 'chat',
    source: 'https://core.telegram.org/api/links',
  },
  { host: 'telegram.org', service: 'Telegram', leadsTo: 'chat', source: 'https://telegram.org' },
  {
    host: 'line.me',
    service: 'LINE',
    leadsTo: 'chat',
    source: 'https://developers.line.biz/en/docs/line-login/using-line-url-scheme/',
  },
  { host: 'lin.ee', service: 'LINE', leadsTo: 'chat', source: 'https://developers.line.biz/en/docs/' },
  {
    host: 'm.me',
    service: 'Messenger',
    leadsTo: 'chat',
    source: 'https://developers.facebook.com/docs/messenger-platform/discovery/m-me-links',
  },
  { host: 'messenger.com', service: 'Messenger', leadsTo: 'chat', source: 'https://www.messenger.com' },
  {
    host: 'ig.me',
    service: 'Instagram',
    leadsTo: 'chat',
    source: 'https://developers.facebook.com/docs/messenger-platform/instagram/features/ig-me-links',
  },
  { host: 'skype.com', service: 'Skype (join., call.)', leadsTo: 'chat', source: 'https://www.skype.com' },
  {
    host: 'teams.microsoft.com',
    service: 'Teams',
    leadsTo: 'chat',
    source: 'https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/deep-links',
  },
  {
    host: 'teams.live.com',
    service: 'Teams',
    leadsTo: 'chat',
    source: 'https://learn.microsoft.com/en-us/microsoftteams/',
  },
  { host: 'zoom.us', service: 'Zoom', leadsTo: 'chat', source: 'https://zoom.us' },
  { host: 'meet.google.com', service: 'Google Meet', leadsTo: 'chat', source: 'https://meet.google.com' },
  {
    host: 'chats.viber.com',
    service: 'Viber',
    leadsTo: 'chat',
    source: 'https://developers.viber.com/docs/tools/deep-links/',
  },
  { host: 'viber.com', service: 'Viber', leadsTo: 'chat', source: 'https://www.viber.com' },
  { host: 'vb.me', service: 'Viber', leadsTo: 'chat', source: 'https://www.viber.com' },
  { host: 'signal.me', service: 'Signal', leadsTo: 'chat', source: 'https://support.signal.org' },
  { host: 'signal.group', service: 'Signal', leadsTo: 'chat', source: 'https://support.signal.org' },
  { host: 'threema.id', service: 'Threema', leadsTo: 'chat', source: 'https://threema.com' },
  { host: 'discord.gg', service: 'Discord', leadsTo: 'chat', source: 'https://discord.com' },
  { host: 'discord.com', service: 'Discord', leadsTo: 'chat', source: 'https://discord.com' },
  { host: 'u.wechat.com', service: 'WeChat', leadsTo: 'chat', source: 'https://www.wechat.com' },
  { host: 'wechat.com', service: 'WeChat', leadsTo: 'chat', source: 'https://www.wechat.com' },
  { host: 'weixin.qq.com', service: 'WeChat', leadsTo: 'chat', source: 'https://weixin.qq.com' },
  { host: 'wpa.qq.com', service: 'QQ', leadsTo: 'chat', source: 'https://connect.qq.com' },
  { host: 'qm.qq.com', service: 'QQ', leadsTo: 'chat', source: 'https://connect.qq.com' },
  { host: 'pf.kakao.com', service: 'KakaoTalk', leadsTo: 'chat', source: 'https://developers.kakao.com' },
  { host: 'open.kakao.com', service: 'KakaoTalk', leadsTo: 'chat', source: 'https://developers.kakao.com' },
  { host: 'zalo.me', service: 'Zalo', leadsTo: 'chat', source: 'https://developers.zalo.me' },
  { host: 'slack.com', service: 'Slack', leadsTo: 'chat', source: 'https://slack.com' },
  { host: 'calendly.com', service: 'Calendly', leadsTo: 'chat', source: 'https://calendly.com' },
  { host: 'facebook.com', service: 'Facebook', leadsTo: 'profile', source: 'https://www.facebook.com' },
  { host: 'fb.com', service: 'Facebook', leadsTo: 'profile', source: 'https://www.facebook.com' },
  { host: 'fb.me', service: 'Facebook', leadsTo: 'profile', source: 'https://www.facebook.com' },
  { host: 'instagram.com', service: 'Instagram', leadsTo: 'profile', source: 'https://www.instagram.com' },
  { host: 'instagr.am', service: 'Instagram', leadsTo: 'profile', source: 'https://www.instagram.com' },
  { host: 'threads.net', service: 'Threads', leadsTo: 'profile', source: 'https://www.threads.net' },
  { host: 'threads.com', service: 'Threads', leadsTo: 'profile', source: 'https://www.threads.com' },
  { host: 'x.com', service: 'X', leadsTo: 'profile', source: 'https://x.com' },
  { host: 'twitter.com', service: 'X', leadsTo: 'profile', source: 'https://twitter.com' },
  { host: 'youtube.com', service: 'YouTube', leadsTo: 'profile', source: 'https://www.youtube.com' },
  { host: 'youtu.be', service: 'YouTube', leadsTo: 'profile', source: 'https://www.youtube.com' },
  { host: 'tiktok.com', service: 'TikTok', leadsTo: 'profile', source: 'https://www.tiktok.com' },
  { host: 'pinterest.com', service: 'Pinterest', leadsTo: 'profile', source: 'https://www.pinterest.com' },
  { host: 'pin.it', service: 'Pinterest', leadsTo: 'profile', source: 'https://www.pinterest.com' },
  { host: 'linkedin.com', service: 'LinkedIn', leadsTo: 'profile', source: 'https://www.linkedin.com' },
  { host: 'xing.com', service: 'XING', leadsTo: 'profile', source: 'https://www.xing.com' },
  { host: 'snapchat.com', service: 'Snapchat', leadsTo: 'profile', source: 'https://www.snapchat.com' },
  { host: 'reddit.com', service: 'Reddit', leadsTo: 'profile', source: 'https://www.reddit.com' },
  { host: 'twitch.tv', service: 'Twitch', leadsTo: 'profile', source: 'https://www.twitch.tv' },
  { host: 'vk.com', service: 'VK', leadsTo: 'profile', source: 'https://vk.com' },
  { host: 'vk.me', service: 'VK', leadsTo: 'chat', source: 'https://vk.com' },
  { host: 'ok.ru', service: 'Odnoklassniki', leadsTo: 'profile', source: 'https://ok.ru' },
  { host: 'weibo.com', service: 'Weibo', leadsTo: 'profile', source: 'https://weibo.com' },
  {
    host: 'xiaohongshu.com',
    service: 'Xiaohongshu',
    leadsTo: 'profile',
    source: 'https://www.xiaohongshu.com',
  },
  { host: 'bsky.app', service: 'Bluesky', leadsTo: 'profile', source: 'https://bsky.app' },
  { host: 'tumblr.com', service: 'Tumblr', leadsTo: 'profile', source: 'https://www.tumblr.com' },
  { host: 'linktr.ee', service: 'Linktree', leadsTo: 'profile', source: 'https://linktr.ee' },
  { host: 'trustpilot.com', service: 'Trustpilot', leadsTo: 'profile', source: 'https://www.trustpilot.com' },
];

/**
 * Names of services that a handle, an ID or a number follows (`Telegram @lumora`, `LINE ID：akari`, `QQ 2845671930`).
 * Folded to lower case. `digits` says that the ID itself is a number without the shape of a phone number.
 */
export const handleServices: readonly { readonly name: string; readonly digits?: true }[] = [
  { name: 'whatsapp' },
  { name: 'whats app' },
  { name: 'telegram' },
  { name: 'signal' },
  { name: 'threema' },
  { name: 'viber' },
  { name: 'skype' },
  { name: 'skype id' },
  { name: 'wechat' },
  { name: 'weixin' },
  { name: '微信' },
  { name: '微信号' },
  { name: '薇信' },
  { name: 'v信' },
  { name: 'vx' },
  { name: 'wx' },
  { name: 'ig' },
  { name: 'fb' },
  { name: 'qq', digits: true },
  { name: 'line' },
  { name: 'line id' },
  { name: 'ライン' },
  { name: 'kakaotalk' },
  { name: 'kakao' },
  { name: '카카오톡' },
  { name: 'zalo' },
  { name: 'messenger' },
  { name: 'facebook' },
  { name: 'instagram' },
  { name: 'insta' },
  { name: 'tiktok' },
  { name: 'twitter' },
  { name: 'threads' },
  { name: 'snapchat' },
  { name: 'pinterest' },
  { name: 'youtube' },
  { name: 'linkedin' },
  { name: 'discord' },
  { name: 'icq', digits: true },
  { name: '小红书' },
  { name: '抖音' },
  { name: 'واتساب' },
  { name: 'واتس اب' },
  { name: 'تليجرام' },
  { name: 'تيليجرام' },
  { name: 'انستقرام' },
  { name: 'إنستغرام' },
  { name: 'انستغرام' },
  { name: 'انستجرام' },
  { name: 'تلغرام' },
  { name: 'تيلجرام' },
  { name: 'سناب شات' },
  { name: 'سناب' },
  { name: 'تويتر' },
  { name: 'فيسبوك' },
  { name: 'تيك توك' },
];

/**
 * Of these the names that take endings (`na Telegramie`) and are joined to other words (`Instagramkonto`), and that no
 * word of another meaning begins with.
 */
export const inflectedServices: ReadonlySet<string> = new Set([
  'whatsapp',
  'telegram',
  'messenger',
  'facebook',
  'instagram',
  'tiktok',
  'twitter',
  'snapchat',
  'pinterest',
  'youtube',
  'linkedin',
  'wechat',
]);
