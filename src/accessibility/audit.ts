import { parseDocument } from '../document/document.ts';
import type { Limits } from '../document/limits.ts';
import type { Edit, NotChecked } from '../result.ts';
import { applicableRules, notCheckedRules } from './checkable-rules.ts';
import { Composer } from './compose.ts';
import { engine, jsdomRules, runInBrowser, runInJsdom } from './engine.ts';
import { Locator } from './locate.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { AccessibilityReport, AuditReport } from './report.ts';

export interface AuditOptions {
  limits?: Limits;
  /** Examples of merge-tag syntaxes that are off by default. */
  mergeTags?: readonly string[];
  /** What to audit: the cleaned message, or also the input, for the report's `before`. */
  audit?: 'after' | 'both';
  /** Checks in Chromium what needs a layout: the path of its program, or `true` for playwright's own. */
  browser?: boolean | string;
}

/**
 * Audits a message by the WCAG 2.0, 2.1 and 2.2 at the levels A and AA and by the best practices that apply to mail,
 * with axe-core in jsdom. Nothing is fetched, and no script of the message runs.
 *
 * @param html the message; places in the report are places in it, unless `origin` says what it was made from.
 * @param origin the text that the user gave, and the edits that made the message from it.
 * @throws SendableError MESSAGE_TOO_LARGE, MESSAGE_TOO_DEEP, MESSAGE_TOO_COMPLEX, BROWSER_UNAVAILABLE
 */
export async function audit(
  html: string,
  options: AuditOptions = {},
  origin: { html: string; edits: readonly Edit[] } = { html, edits: [] },
): Promise<AccessibilityReport> {
  const after = await auditText(html, options, origin);
  const isBoth = options.audit === 'both';
  const before = isBoth ? await auditText(origin.html, options, { html: origin.html, edits: [] }) : undefined;
  return { ...after, ...(before && { before }), engine: engine(Boolean(options.browser)) };
}

async function auditText(
  html: string,
  { limits, mergeTags = [], browser }: AuditOptions,
  origin: { html: string; edits: readonly Edit[] },
): Promise<AuditReport> {
  const document = parseDocument(html, { ...(limits && { limits }), mergeTags });
  const outline = outlineOf(document);
  const composer = new Composer(document, outline, new Locator(origin.html, document, origin.edits));
  if (outline.elements.length > MAX_ELEMENTS) return composer.compose([], allRules(outline, TOO_MANY));
  try {
    const outcomes = [await runInJsdom(outline)];
    if (browser) outcomes.push(await runInBrowser(outline, browser));
    return composer.compose(outcomes, notCheckedRules(jsdomRules(), outline, Boolean(browser)));
  } catch (error) {
    // axe and jsdom walk a tree by recursion, and mail nests deeper than a small stack is.
    if (error instanceof RangeError) return composer.compose([], allRules(outline, TOO_DEEP));
    throw error;
  }
}

/** axe looks up each element in lists of all: beyond this a message would take minutes. */
const MAX_ELEMENTS = 20_000;
const TOO_MANY = `the message has more than ${MAX_ELEMENTS} elements`;
const TOO_DEEP = 'the message is nested too deep for axe-core';

function allRules(outline: Outline, why: string): NotChecked[] {
  return applicableRules(jsdomRules(), outline).map((what) => ({ what, why }));
}
