/** More of a value than this says nothing more. */
const SHOWN = 60;

/** Says what sets something, then what the policy allows: `color: red; the policy allows …`. */
export function setsSomething(name: string, value: string, policy: string): string {
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  return `${name}: ${shown.replace(/\s+/g, ' ').replaceAll(', ', ',').replaceAll('; ', ';')}; ${policy}`;
}

/** How many findings one entry of the log names. */
const NAMED = 5;

/** Messages that end alike, as `color; the policy …`, as one. */
export function inOneLine(messages: readonly string[]): string {
  const ends = new Map<string, Set<string>>();
  for (const message of messages) {
    const at = message.lastIndexOf('; ');
    const end = at === -1 ? '' : message.slice(at);
    const known = ends.get(end) ?? new Set();
    for (const what of message.slice(0, at === -1 ? message.length : at).split(', ')) known.add(what);
    ends.set(end, known);
  }
  return [...ends].map(([end, whats]) => shortened([...whats]) + end).join('; ');
}

function shortened(whats: readonly string[]): string {
  const more = whats.filter((what) => what !== 'and more');
  return more.length > NAMED ? [...more.slice(0, NAMED), 'and more'].join(', ') : whats.join(', ');
}
