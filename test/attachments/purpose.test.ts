import { describe, expect, test } from 'vitest';
import { purposeOf } from '../../src/attachments/purpose.ts';

describe('what a file is for, by its name', () => {
  test.each([
    [
      'instructions',
      [
        'user-guide.pdf',
        'UserGuideV2.pdf',
        'IKEAstyle_assembly.pdf',
        'Bedienungsanleitung_DE.pdf',
        'MODE D’EMPLOI.pdf',
        'Manual de instruções.docx',
        'foglio istruzioni.pdf',
        'Gebruikershandleiding.pdf',
        'instrukcja.pdf',
        'monteringsanvisning.pdf',
        'kullanma kılavuzu.pdf',
        '取扱説明書_v2.pdf',
        '安装手册.pdf',
        'دليل المستخدم.pdf',
      ],
    ],
    [
      'warranty',
      [
        'Warranty Card.pdf',
        'garantiebedingungen.pdf',
        'Herstellergarantie.pdf',
        'Garantía.pdf',
        'karta_gwarancyjna.pdf',
        '保証書.pdf',
        '保修卡.pdf',
        'ضمان.pdf',
      ],
    ],
    [
      'invoice',
      [
        'INV-2026-001.pdf',
        'invoice123.pdf',
        'Rechnung_4711.pdf',
        'RE2026-118.pdf',
        'Stornorechnung.pdf',
        'facture_118.pdf',
        'Factura F-2025.pdf',
        'fattura.xml',
        'factuur.pdf',
        'FV_12_2026.pdf',
        'kvitto.pdf',
        'NF-e 123.xml',
        'e-fatura.pdf',
        '領収書.pdf',
        '电子发票.pdf',
        'فاتورة.pdf',
      ],
    ],
    [
      'other',
      [
        'catalog.pdf',
        'Gutschein.pdf',
        'review guide.pdf',
        'gift-card-invoice.pdf',
        'クーポン.pdf',
        'promo_manual.pdf',
      ],
    ],
    [
      'unsaid',
      [
        'scan.pdf',
        'document (1).pdf',
        '123-1234567-1234567.pdf',
        'Dokument_2.pdf',
        '2026-01-31.pdf',
        '附件.pdf',
      ],
    ],
    [
      'unknown',
      [
        'velora-lamp.pdf',
        'report.pdf',
        'photo.jpg',
        'billboard.pdf',
        'Ganzheit.pdf',
        'vatican.pdf',
        'reorder.pdf',
      ],
    ],
  ])('%s', (purpose, names) => {
    expect(names.map((name) => [name, purposeOf(name)])).toEqual(names.map((name) => [name, purpose]));
  });
});
