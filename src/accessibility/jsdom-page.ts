import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { type Axe, type Outcome, runAxe } from './axe-run.ts';
import { applicableRules, countingRules, triggeredRules } from './checkable-rules.ts';
import { type ComputedStyle, KnownStyles } from './known-styles.ts';
import type { Outline } from './outline.ts';
import { type PlantableDocument, plant } from './plant.ts';
import { NEEDS_BROWSER } from './rules.data.ts';

interface Window {
  readonly document: PlantableDocument & { elementFromPoint?: () => null };
  getComputedStyle(element: object, pseudo?: string): ComputedStyle;
  axe?: Axe;
  close(): void;
}

interface Jsdom {
  JSDOM: new (html: string, options: object) => { window: Window };
  VirtualConsole: new () => object;
}

/** A page of jsdom with axe in it, for one audit at a time. */
export class JsdomPage {
  readonly axe: Axe;
  /** The ids of all rules that count. */
  readonly rules: readonly string[];
  readonly version: string;
  readonly #window: Window;
  readonly #styles = new KnownStyles();

  constructor() {
    // Loaded only when it is needed: jsdom takes longer to start than most messages to clean.
    const require = createRequire(import.meta.url);
    const { JSDOM, VirtualConsole } = require('jsdom') as Jsdom;
    this.version = (require('jsdom/package.json') as { version: string }).version;
    // Without options jsdom loads nothing and runs no script; what it cannot do is no business of the console.
    this.#window = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;
    // jsdom has none, and axe asks for it to see whether a dialog covers the page: mail has no dialogs.
    this.#window.document.elementFromPoint = () => null;
    this.#answerKnownStyles();
    this.axe = startAxe(this.#window, readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
    this.axe.configure({ noHtml: true });
    this.rules = countingRules(this.axe);
  }

  /** Runs every rule that applies and needs no browser. */
  run(outline: Outline, rules = triggeredRules(this.#checkable(outline), outline)): Promise<Outcome> {
    const page = this.#window.document;
    const elements = plant(page, outline.nodes);
    this.#styles.show(outline, elements);
    return runAxe(this.axe, page, elements, rules);
  }

  #answerKnownStyles(): void {
    const compute = this.#window.getComputedStyle.bind(this.#window);
    this.#window.getComputedStyle = (element, pseudo) => {
      const style = compute(element, pseudo);
      return pseudo ? style : this.#styles.of(element, style);
    };
  }

  #checkable(outline: Outline): string[] {
    return applicableRules(this.rules, outline).filter((rule) => !NEEDS_BROWSER.has(rule));
  }

  close(): void {
    this.#window.close();
  }
}

/** Starts axe with a window for its own, so that nothing becomes global. */
function startAxe(window: Window, source: string): Axe {
  const names = ['window', 'module', 'define', 'getComputedStyle', 'setTimeout'];
  // axe waits a moment after each rule for the sake of a page that people look at; here nobody does.
  const values = [window, undefined, undefined, window.getComputedStyle.bind(window), setImmediate];
  compileFunction(source, names, { filename: 'axe.min.js' })(...values);
  if (!window.axe) throw new Error('axe-core did not start in jsdom');
  return window.axe;
}
