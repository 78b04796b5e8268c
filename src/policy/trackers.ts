import { hostOf } from './hosts.ts';
import {
  opaqueTokens,
  recipientParameters,
  type TrackerSignature,
  trackers,
  trackingPathWords,
} from './trackers.data.ts';

/**
 * The vendor of the open-tracking, analytics or advertising service that a picture reports to; none where its URL is
 * of no known shape.
 */
export function trackerVendor(url: URL): string | undefined {
  const host = hostOf(url);
  const path = url.pathname + url.search;
  const known = [...ANYWHERE];
  for (let domain = host; domain !== ''; domain = above(domain)) {
    for (const tracker of BY_DOMAIN.get(domain) ?? []) known.push(tracker);
  }
  const fitting = known.filter(({ signature }) => fits(signature, host, path));
  return fitting.sort((a, b) => a.order - b.order)[0]?.vendor;
}

/** A signature with its place in the list: the first vendor that fits is named. */
interface Entry {
  signature: TrackerSignature;
  vendor: string;
  order: number;
}

const BY_DOMAIN = new Map<string, Entry[]>();
const ANYWHERE: Entry[] = [];
for (const [order, { vendor, signatures }] of trackers.entries()) {
  for (const signature of signatures) {
    if (!signature.hosts) ANYWHERE.push({ signature, vendor, order });
    for (const domain of signature.hosts ?? []) {
      BY_DOMAIN.set(domain, [...(BY_DOMAIN.get(domain) ?? []), { signature, vendor, order }]);
    }
  }
}

/** The domain that one stands below. */
function above(domain: string): string {
  const dot = domain.indexOf('.');
  return dot === -1 ? '' : domain.slice(dot + 1);
}

function fits({ host: ofHost, path: ofPath }: TrackerSignature, host: string, path: string): boolean {
  return (ofHost === undefined || ofHost.test(host)) && (ofPath === undefined || ofPath.test(path));
}

/**
 * Whether a picture's URL carries a recipient's token while its path says that readers are counted. The more plainly
 * the path says so, the less the token has to prove: `/beacon?rcpt=0f1e` is a tracker, `/race-track.png?rcpt=0f1e`
 * a picture.
 *
 * @param mergeTag what stands for a merge tag in the URL: one whose value is the recipient's is a token.
 */
export function countsReaders(url: URL, mergeTag: string): boolean {
  const segments = url.pathname.split('/').map(decoded);
  const nameAt = segments.findIndex((segment) => COUNTING.test(withoutExtension(segment)));
  const values = [...url.searchParams].map(([name, value]) => ({ name: name.toLowerCase(), value }));
  if (nameAt !== -1) {
    const isLikely = values.some((parameter) => isToken(parameter, mergeTag) || isRecipient(parameter));
    return (
      isLikely || segments.some((segment) => isOpaque(withoutExtension(segment)) || segment.includes('@'))
    );
  }
  const says = segments.some((segment) =>
    segment.split(/[-_.]/).some((word) => WORDS.has(word.toLowerCase())),
  );
  return says && values.some((parameter) => isToken(parameter, mergeTag));
}

const WORDS: ReadonlySet<string> = new Set(trackingPathWords);
const PARAMETERS: ReadonlySet<string> = new Set(recipientParameters);

/** A whole segment that can mean nothing else; of the listed words `spacer`, `blank` or `stats` may be ordinary. */
const COUNTING =
  /^(?:(?:e?mail|e)?[-_]?(?:open(?:s|ed|rate)?|pixels?|beacons?|track(?:er|ing)?|trk|wf)|(?:open|track(?:ing)?|email|mail|spy)[-_]?(?:pixel|beacon|track(?:er|ing)?|open|image)|read[-_]?receipt|web[-_]?bug|wasread|1x1)$/i;

/** Parameters named for a person or a mail: whatever they hold tells who read it. */
const RECIPIENT =
  /^(?:u(?:ser)?[-_]?id|r(?:cpt|ecipient)?[-_]?id|rcpt|recipient|e?mail(?:[-_]?id)?|message[-_]?id|msg(?:[-_]?id)?|mid|eid|subscriber(?:[-_]?id)?|contact(?:[-_]?id)?|customer(?:[-_]?id)?|buyer(?:[-_]?id)?|lead(?:[-_]?id)?|tracking[-_]?id|guid|uuid|upn)$/;

interface Parameter {
  name: string;
  value: string;
}

function isToken({ name, value }: Parameter, mergeTag: string): boolean {
  if (!PARAMETERS.has(name) && !RECIPIENT.test(name)) return false;
  return value.includes(mergeTag) || /[^\s@]@[^\s@]+\.[^\s@]/.test(value) || isOpaque(value);
}

/** A short token of a parameter that may hold anything else: letters and digits mixed, no size and no version. */
function isRecipient({ name, value }: Parameter): boolean {
  if (RECIPIENT.test(name)) return value.length >= 3;
  if (!PARAMETERS.has(name) || /^(?:c|m|data|t|k)$/.test(name)) return false;
  return (
    /^(?=.*\d)(?=.*[a-z])[\w-]{4,}$/i.test(value) && !/^(?:v?\d+(?:px|x\d+)?|[a-z]+\d{1,3})$/i.test(value)
  );
}

function isOpaque(text: string): boolean {
  if (text.length < 16 || !opaqueTokens.some((token) => token.test(text))) return false;
  return /^(?=.*\d)[0-9a-f-]+$/i.test(text) || !isReadable(text);
}

/**
 * `Front-View-Large01`, `OakShelfInTheLivingRoom`: a person's words and numbers are of some length however they are
 * joined; a token changes between capitals, small letters and digits at every other character.
 */
function isReadable(text: string): boolean {
  const words = text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
  const length = words.reduce((sum, word) => sum + (/^\d{8}/.test(word) ? 0 : word.length), 0);
  return length / words.length >= READABLE_WORD;
}

const READABLE_WORD = 3;

function withoutExtension(segment: string): string {
  return segment.replace(/\.[a-z]{2,5}$/i, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
