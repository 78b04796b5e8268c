/**
 * Hosts that serve animated pictures whatever the name of the file says. The policy forbids every animated picture.
 */
export interface AnimatedHost {
  /** The picture's host is this one or stands below it. */
  readonly host: string;
  readonly service: string;
  readonly source: string;
}

export const animatedHosts: readonly AnimatedHost[] = [
  {
    host: 'giphy.com',
    service: 'Giphy (media.giphy.com, i.giphy.com)',
    source: 'https://developers.giphy.com/docs/api',
  },
  { host: 'gph.is', service: 'Giphy short links', source: 'https://developers.giphy.com/docs/api' },
  {
    host: 'tenor.com',
    service: 'Tenor (media.tenor.com, c.tenor.com)',
    source: 'https://developers.google.com/tenor',
  },
  { host: 'tenor.co', service: 'Tenor', source: 'https://developers.google.com/tenor' },
  { host: 'gfycat.com', service: 'Gfycat', source: 'https://gfycat.com' },
  { host: 'redgifs.com', service: 'Redgifs', source: 'https://www.redgifs.com' },
  { host: 'gifer.com', service: 'Gifer', source: 'https://gifer.com' },
  { host: 'gifbin.com', service: 'Gifbin', source: 'https://www.gifbin.com' },
  { host: 'gifdb.com', service: 'GIFDB', source: 'https://gifdb.com' },
  { host: 'reactiongifs.com', service: 'Reaction GIFs', source: 'http://www.reactiongifs.com' },
  { host: 'picmix.com', service: 'PicMix', source: 'https://www.picmix.com' },
  { host: 'glitter-graphics.com', service: 'Glitter Graphics', source: 'http://www.glitter-graphics.com' },
  { host: 'motionmailapp.com', service: 'MotionMail countdown timers', source: 'https://motionmailapp.com' },
  { host: 'sendtric.com', service: 'Sendtric countdown timers', source: 'https://www.sendtric.com' },
  { host: 'niftyimages.com', service: 'NiftyImages countdown timers', source: 'https://niftyimages.com' },
  { host: 'gen.sendtric.com', service: 'Sendtric countdown timers', source: 'https://www.sendtric.com' },
  { host: 'mailtimers.com', service: 'MailTimers countdown timers', source: 'https://mailtimers.com' },
];

/** Path endings and media types of formats that are animated, or that no mail client shows as a still picture. */
export const animatedExtensions: readonly string[] = ['gif', 'gifv', 'apng', 'mng', 'flif'];
export const animatedTypes: readonly string[] = ['image/gif', 'image/apng', 'video/x-mng'];
