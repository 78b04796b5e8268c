import { defineTransform } from '../../src/transform.ts';

export default defineTransform({
  id: 'accessibility',
  group: 'accessibility',
  summary:
    'Audits the cleaned message with axe-core by the WCAG 2.2 at the levels A and AA, and reports what is left.',
  why: 'Any issue against the guidelines of the W3C is a violation, and the notice does not say which.',
  clause:
    'Messages must not have accessibility issues as defined by the Web Content Accessibility Guidelines.',
  options: {
    before: { default: false, description: 'Audit the input, too, to show what cleaning repaired.' },
    browser: {
      default: '',
      description: 'The program of a Chromium, to check in it what needs a layout; empty to go without.',
    },
  },
  examples: [
    { title: 'reported, never changed', before: '<p lang="en">Hello</p>', after: '<p lang="en">Hello</p>' },
  ],
  review: async ({ document, options, editor, notChecked }, { html, edits }, input) => {
    const { before, browser } = options;
    // Loaded with the first message that is audited: jsdom and axe take longer to load than a message to clean.
    const { audit } = await import('../../src/accessibility/audit.ts');
    const report = await audit(
      html,
      {
        mergeTags: document.options.mergeTags ?? [],
        audit: before ? 'both' : 'after',
        ...(browser && { browser }),
      },
      { html: input.html, edits },
    );
    for (const { id, help, helpUrl, nodes } of report.violations) {
      for (const { impact, source } of nodes) {
        const severity = impact === 'critical' || impact === 'serious' ? 'error' : 'warning';
        editor.report({ severity, message: `${help} (${id}, ${helpUrl})`, source });
      }
    }
    for (const { what, why } of report.notChecked) notChecked(what, why);
    return { accessibility: report };
  },
});
