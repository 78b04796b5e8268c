import { defineConfig } from 'sendable/config';

export default defineConfig({
  allowedLinkDomains: ['velora.example'],
  words: ['Velora'],
  // The language of a message is that of its folder, `de/`, or of its name, `thanks_de.html`.
  paths: ['{language}/', '*_{language}.*'],
  marketplaces: { de: 'amazon.de', en: 'amazon.co.uk', fr: 'amazon.fr' },
  ignore: ['drafts/'],
  rules: { 'review-request': 'report', 'line-break': 'off' },
  overrides: [{ files: '*_invoice.*', context: { purpose: 'invoice' } }],
});
