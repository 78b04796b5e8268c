/**
 * Services through which mail programs show the pictures of a message. A reply quotes the proxy's URL, and in it
 * stands the one that the sender wrote.
 */
export interface PictureProxy {
  /** The picture's host is this one or stands below it. */
  readonly host: string;
  /** Where the original URL stands: the fragment, or the name of a query parameter. */
  readonly original: 'fragment' | (string & {});
  readonly source: string;
}

export const pictureProxies: readonly PictureProxy[] = [
  {
    host: 'googleusercontent.com',
    original: 'fragment',
    source: 'Gmail (ci3.googleusercontent.com/…#https://…), https://support.google.com/mail/answer/145919',
  },
  {
    host: 'yusercontent.com',
    original: 'url',
    source: 'Yahoo Mail (ecp.yusercontent.com/mail?url=…), https://help.yahoo.com/kb/SLN28672.html',
  },
];
