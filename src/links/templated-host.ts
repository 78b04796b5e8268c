import { TOP_LEVEL_DOMAINS } from '../policy/top-level-domains.ts';

/**
 * Whether a host that holds a merge tag could become `domain` or a host below it, when the tag is filled in:
 * `{…}.amazon.de` and `www.amazon.{…}` could, `{…}.shop.example` could not. A tag right behind a whole host is taken
 * for the path that follows it.
 *
 * @param host lower case, each merge tag written as `tag`.
 */
export function couldBeWithin(host: string, tag: string, domain: string): boolean {
  const first = host.indexOf(tag);
  const head = host.slice(0, first);
  const tail = host.slice(host.lastIndexOf(tag) + tag.length);
  if (tail !== '') return domain.endsWith(tail) || tail.endsWith(`.${domain}`);
  if (hasTopLevelDomain(head)) return head === domain || head.endsWith(`.${domain}`);
  const labels = head.split('.');
  return labels.some((_, index) => domain.startsWith(labels.slice(index).join('.')));
}

/** Whether a host ends in a top-level domain that there is. */
export function hasTopLevelDomain(host: string): boolean {
  const dot = host.lastIndexOf('.');
  return dot > 0 && TOP_LEVEL_DOMAINS.has(host.slice(dot + 1));
}
