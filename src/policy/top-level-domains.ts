import tlds from 'tlds' with { type: 'json' };

/** Names that RFC 2606 keeps for examples and tests: a template has one where a shop's own is meant. Both are words, too. */
export const DOMAINS_OF_EXAMPLES: ReadonlySet<string> = new Set(['example', 'test']);

/** The top-level domains of the root zone (IANA), in lower case, also as they are written in other scripts. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set([...tlds, ...DOMAINS_OF_EXAMPLES]);
