import type { PlantableDocument, PlantableElement } from './plant.ts';
import type { Impact } from './report.ts';

/** Elements are numbers: places in the outline. An audit in this form fits every message of the same structure. */
export interface CheckOutcome {
  id: string;
  impact: Impact;
  message: string;
  data: unknown;
  relatedElements: number[];
}

export interface NodeOutcome {
  element: number;
  impact: Impact;
  failureSummary: string;
  any: CheckOutcome[];
  all: CheckOutcome[];
  none: CheckOutcome[];
}

export interface RuleOutcome {
  id: string;
  impact: Impact;
  tags: string[];
  description: string;
  help: string;
  helpUrl: string;
  nodes: NodeOutcome[];
}

export interface Outcome {
  violations: RuleOutcome[];
  incomplete: RuleOutcome[];
}

type AxeCheck = Omit<CheckOutcome, 'relatedElements'> & { relatedNodes?: { element?: PlantableElement }[] };
type AxeNode = Omit<NodeOutcome, 'element' | 'any' | 'all' | 'none'> & { element: PlantableElement } & Record<
    'any' | 'all' | 'none',
    AxeCheck[]
  >;
type AxeRule = Omit<RuleOutcome, 'nodes'> & { nodes: AxeNode[] };

/** As much of axe-core as is used. */
export interface Axe {
  version: string;
  configure(settings: { noHtml: boolean }): void;
  getRules(tags: readonly string[]): { ruleId: string; tags: string[] }[];
  run(context: PlantableElement, options: object): Promise<{ violations: AxeRule[]; incomplete: AxeRule[] }>;
}

/**
 * Runs rules of axe on a page that was filled from an outline. The same function runs in jsdom and, as its own
 * source text, in a browser's page: it may use nothing from outside of itself.
 */
export async function runAxe(
  axe: Axe,
  page: PlantableDocument,
  elements: readonly PlantableElement[],
  rules: readonly string[],
): Promise<Outcome> {
  const places = new Map(elements.map((element, place) => [element, place]));
  const placeOf = (element: PlantableElement | undefined): number => (element && places.get(element)) ?? 0;
  const checks = (found: readonly AxeCheck[]): CheckOutcome[] =>
    found.map(({ id, impact, message, data, relatedNodes }) => ({
      id,
      impact,
      message,
      data,
      relatedElements: (relatedNodes ?? []).map((node) => placeOf(node.element)),
    }));
  const outcomes = (found: readonly AxeRule[]): RuleOutcome[] =>
    found.map(({ id, impact, tags, description, help, helpUrl, nodes }) => ({
      id,
      impact,
      tags,
      description,
      help,
      helpUrl,
      nodes: nodes.map((node) => ({
        element: placeOf(node.element),
        impact: node.impact,
        failureSummary: node.failureSummary,
        any: checks(node.any),
        all: checks(node.all),
        none: checks(node.none),
      })),
    }));
  if (!page.documentElement || rules.length === 0) return { violations: [], incomplete: [] };
  const results = await axe.run(page.documentElement, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations', 'incomplete'],
    reporter: 'v1',
    elementRef: true,
    // A selector names what a message does not share with others of its structure, such as a link's address.
    selectors: false,
    preload: false,
    iframes: false,
  });
  return { violations: outcomes(results.violations), incomplete: outcomes(results.incomplete) };
}
