/** How a line that names an order begins, by language: behind it comes the number. */
export interface OrderWord {
  /** BCP 47; of Chinese with its script. */
  readonly language: string;
  readonly word: string;
}

/**
 * The words that Amazon's own order pages and mails put before the number in each language
 * (https://www.amazon.com/gp/css/order-history and the same page of the other marketplaces).
 */
export const orderWords: readonly OrderWord[] = [
  { language: 'en', word: 'Order' },
  { language: 'de', word: 'Bestellung' },
  { language: 'fr', word: 'Commande' },
  { language: 'es', word: 'Pedido' },
  { language: 'it', word: 'Ordine' },
  { language: 'nl', word: 'Bestelling' },
  { language: 'pl', word: 'Zamówienie' },
  { language: 'sv', word: 'Beställning' },
  { language: 'pt', word: 'Pedido' },
  { language: 'tr', word: 'Sipariş' },
  { language: 'ja', word: '注文番号' },
  { language: 'zh-Hans', word: '订单号' },
  { language: 'zh-Hant', word: '訂單編號' },
  { language: 'ar', word: 'رقم الطلب' },
];

/**
 * Further names of merge tags that print an order's number, folded as `ORDER_ID_NAMES` are: those names in the other
 * languages that templates are written in.
 */
export const translatedOrderIdNames: ReadonlySet<string> = new Set([
  'orderreference',
  'orderref',
  'ordernr',
  'ordernum',
  'ordernumer',
  'orderid17',
  // German, Dutch, Swedish
  'bestellnummer',
  'bestellnr',
  'bestellid',
  'bestellungsnummer',
  'auftragsnummer',
  'auftragsnr',
  'bestelnummer',
  'bestelnr',
  'bestellingnummer',
  'ordernummer',
  'bestallningsnummer',
  'beställningsnummer',
  // French, Spanish, Portuguese, Italian
  'numerocommande',
  'numérocommande',
  'numcommande',
  'nocommande',
  'commandeid',
  'idcommande',
  'numerodecommande',
  'numeropedido',
  'númeropedido',
  'numpedido',
  'pedidoid',
  'idpedido',
  'numerodepedido',
  'nopedido',
  'numeroordine',
  'numordine',
  'ordineid',
  'idordine',
  'nordine',
  // Polish, Turkish
  'numerzamowienia',
  'numerzamówienia',
  'nrzamowienia',
  'nrzamówienia',
  'zamowienieid',
  'idzamowienia',
  'siparisno',
  'siparişno',
  'siparisnumarasi',
  'siparişnumarası',
  'siparisid',
  // Japanese, Chinese, Arabic
  '注文番号',
  '注文id',
  '订单号',
  '订单编号',
  '訂單編號',
  '訂單號',
  'رقمالطلب',
]);

/** What before `order` in a name makes it another order than the buyer's with Amazon. */
export const otherOrderWords: ReadonlySet<string> = new Set([
  'purchase',
  'work',
  'supplier',
  'vendor',
  'return',
  'refund',
  'invoice',
  'shop',
  'shopify',
  'woo',
  'ebay',
  'etsy',
  'internal',
  'sort',
  'display',
  'last',
  'previous',
  'next',
]);
