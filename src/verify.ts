import { differences } from './document/compare.ts';
import { parseEdited } from './document/document.ts';
import type { MergeTag } from './document/merge-tags.ts';
import { type Child, childrenOf, isElement, isWithin, type Node, type Parent } from './document/node.ts';
import type { Span } from './document/span.ts';
import { startTagSpan } from './document/spans.ts';
import type { PendingChange, Settled } from './edits/edit-log.ts';
import { ignoredTags } from './edits/ignored-tags.ts';
import { Reprint } from './edits/reprint.ts';
import type { Workspace } from './workspace.ts';

/** The edited source, and whether it is read as the tree that was meant. */
export interface Verified extends Settled {
  isStable: boolean;
  /** Whether any of it was printed anew: then tags may stand in it that were implied. */
  isPrinted: boolean;
  /** Those of the edited source. */
  mergeTags: readonly MergeTag[];
}

/** How often smaller parts are printed anew before the whole message is. */
const ROUNDS = 6;

/**
 * Parses the edited source again and compares it with the tree. Where they differ the markup is too broken for edits
 * to be trusted: the smallest element around the difference is printed anew from the tree, then what is around it.
 */
export function verify(workspace: Workspace): Verified {
  const { document, log, values, tree } = workspace;
  const reprint = new Reprint(document, log, values);
  const printed = new Set<Node>();
  for (let round = 0; ; round++) {
    const settled = log.settle();
    const { root, mergeTags } = parseEdited(document, settled.output);
    const different = differences(document.root, root);
    const isPrinted = printed.size > 0;
    if (different.length === 0) return { ...settled, mergeTags, isStable: true, isPrinted };
    if (printed.has(document.root)) return { ...settled, mergeTags, isStable: false, isPrinted };
    if (round === 0 && (openBody(workspace, different) || removeIgnoredTags(workspace, different))) continue;
    for (const node of different) {
      const part = round < ROUNDS ? printablePart(node) : document.root;
      const span =
        part === document.root ? { start: 0, end: document.source.length } : (tree.soleSpan(part) as Span);
      const text = reprint.print(part);
      printed.add(part);
      log.print(normalization(span), span, text, (owner) => isWithin(owner, part));
      if (part === document.root) break;
    }
  }

  /** The nearest element at or above a node that has a span of its own in the source and was not printed yet. */
  function printablePart(node: Parent): Node {
    for (let at: Node | null = node; at && isElement(at); at = at.parentNode) {
      if (!printed.has(at) && tree.soleSpan(at)) return at;
    }
    return document.root;
  }
}

/**
 * Takes out tags that HTML ignored inside of the given nodes: with the element around them gone they may come to
 * life. Says whether there were any.
 */
function removeIgnoredTags({ document, log, tree }: Workspace, nodes: readonly Parent[]): boolean {
  const extents = nodes.map((node) =>
    isElement(node) ? tree.extent(node) : { start: 0, end: document.source.length },
  );
  const tags = extents
    .filter((extent) => extent !== undefined)
    .flatMap((extent) => ignoredTags(document, tree, extent))
    .filter(({ start, end }) => CAN_GO.test(document.source.slice(start, end)));
  for (const span of tags) {
    const message = `${document.source.slice(span.start, span.end).slice(0, 40)} was ignored where it stood`;
    log.replace({ ...normalization(span), action: 'remove', message }, span, '');
  }
  return tags.length > 0;
}

/** Later tags of the page give it attributes; the end tags of formatting end copies, and those of the page its body. */
const CAN_GO = /^<(?!\/|(?:html|body)[\s/>])/i;

/**
 * What stood first had HTML begin the body before the tags of the page, which were ignored then. With that gone they
 * would come to life, so the body gets its tag. Says whether it needed one.
 */
function openBody({ document, log }: Workspace, nodes: readonly Parent[]): boolean {
  const [page] = document.index.elements.get('html') ?? [];
  const [body] = document.index.elements.get('body') ?? [];
  const isOfPage = nodes.some(
    (node) => isWithin(page ?? node, node) || page?.childNodes.includes(node as Child),
  );
  if (!page || !body || startTagSpan(body) || !isOfPage) return false;
  const start = childrenOf(body)[0]?.sourceCodeLocation?.startOffset;
  if (start === undefined || !/<(?:!doctype|html|head|body)\b/i.test(document.masked.slice(start)))
    return false;
  const message = 'what had the body begin before its tag is gone; the body begins there all the same';
  log.replace(
    { ...normalization({ start, end: start }), action: 'insert', message },
    { start, end: start },
    '<body>',
  );
  return true;
}

function normalization({ start, end }: Span): PendingChange {
  const message =
    'the markup here is too broken to be edited in place; it was printed anew, nested as it is shown';
  return { rule: 'normalize-markup', action: 'rewrite', message, start, end, operations: [] };
}
