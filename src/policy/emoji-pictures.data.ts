/**
 * Hosts and paths that serve an emoji as a picture. Mail programs and editors put such pictures where the writer
 * typed an emoji; the policy forbids emojis in any form, and the picture's `alt` is the emoji itself.
 */
export interface EmojiPicture {
  /** The picture's host is this one or stands below it; absent: any host. */
  readonly host?: string;
  /** The path of an emoji's picture on that host. */
  readonly path: RegExp;
  readonly service: string;
  readonly source: string;
}

export const emojiPictures: readonly EmojiPicture[] = [
  {
    host: 'fonts.gstatic.com',
    path: /^\/s\/e\/notoemoji\//,
    service: 'Gmail and Noto Emoji',
    source: 'https://googlefonts.github.io/noto-emoji-animation/documentation',
  },
  {
    host: 'mail.google.com',
    path: /^\/mail\/e\//,
    service: 'Gmail, older form',
    source: 'https://www.gstatic.com/gmail/emoji',
  },
  {
    host: 's.w.org',
    path: /^\/images\/core\/emoji\//,
    service: 'WordPress',
    source: 'https://developer.wordpress.org/reference/functions/wp_staticize_emoji/',
  },
  {
    host: 'twemoji.maxcdn.com',
    path: /^\//,
    service: 'Twemoji',
    source: 'https://github.com/twitter/twemoji',
  },
  {
    path: /\/twemoji[@/]/,
    service: 'Twemoji from a package mirror',
    source: 'https://github.com/jdecked/twemoji',
  },
  {
    host: 'twimg.com',
    path: /^\/emoji\//,
    service: 'X (abs.twimg.com, abs-0.twimg.com)',
    source: 'https://github.com/twitter/twemoji',
  },
  {
    host: 'fbcdn.net',
    path: /\/(?:images\/)?emoji\.php\//,
    service: 'Facebook (static.xx.fbcdn.net)',
    source: 'https://emojipedia.org/facebook',
  },
  {
    host: 'github.githubassets.com',
    path: /^\/images\/icons\/emoji\//,
    service: 'GitHub',
    source: 'https://docs.github.com/en/rest/emojis/emojis',
  },
  {
    host: 'emojipedia-us.s3.amazonaws.com',
    path: /^\//,
    service: 'Emojipedia',
    source: 'https://emojipedia.org',
  },
  { host: 'em-content.zobj.net', path: /^\//, service: 'Emojipedia', source: 'https://emojipedia.org' },
  {
    host: 'openmoji.org',
    path: /^\/data\//,
    service: 'OpenMoji',
    source: 'https://openmoji.org',
  },
  {
    host: 'slack-edge.com',
    path: /\/img\/emoji_/,
    service: 'Slack (a.slack-edge.com)',
    source: 'https://api.slack.com/methods/emoji.list',
  },
];

/** A file named by the code points of an emoji, as every set above names its files: `1f600.png`, `1f1e9-1f1ea.svg`. */
export const emojiFileName = /\/(?:emoji_)?u?1f[0-9a-f]{3}(?:[-_][0-9a-f]{4,5})*\.(?:png|svg|gif|webp)$/i;
