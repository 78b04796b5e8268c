/**
 * Amazon's marketplaces and the other hosts that are Amazon's own. A link to one of them is a link to Amazon,
 * which the policy allows; the marketplace a message is sent through also says which language it is expected in
 * and which country's phone numbers need no country code.
 */
export interface Marketplace {
  /** Registrable host, without `www.`; a link may go to it and to any host below it. */
  readonly host: string;
  /** ISO 3166-1 alpha-2. */
  readonly region: string;
  /** BCP 47, the language a buyer there has unless the message says otherwise comes first. */
  readonly languages: readonly string[];
  readonly source: string;
}

/** Lists the marketplaces by country code; each host is that of the country's shop. */
const spApi = 'https://developer-docs.amazon.com/sp-api/docs/marketplace-ids';
/** No longer a marketplace since 2019, but the host is Amazon's and sells from abroad. */
const chinaShop = 'https://www.amazon.cn';

export const marketplaces: readonly Marketplace[] = [
  { host: 'amazon.com', region: 'US', languages: ['en-US', 'es-US'], source: spApi },
  { host: 'amazon.ca', region: 'CA', languages: ['en-CA', 'fr-CA'], source: spApi },
  { host: 'amazon.com.mx', region: 'MX', languages: ['es-MX'], source: spApi },
  { host: 'amazon.com.br', region: 'BR', languages: ['pt-BR'], source: spApi },
  { host: 'amazon.co.uk', region: 'GB', languages: ['en-GB'], source: spApi },
  { host: 'amazon.ie', region: 'IE', languages: ['en-IE'], source: spApi },
  { host: 'amazon.de', region: 'DE', languages: ['de-DE'], source: spApi },
  { host: 'amazon.fr', region: 'FR', languages: ['fr-FR'], source: spApi },
  { host: 'amazon.it', region: 'IT', languages: ['it-IT'], source: spApi },
  { host: 'amazon.es', region: 'ES', languages: ['es-ES'], source: spApi },
  { host: 'amazon.nl', region: 'NL', languages: ['nl-NL'], source: spApi },
  { host: 'amazon.com.be', region: 'BE', languages: ['fr-BE', 'nl-BE'], source: spApi },
  { host: 'amazon.se', region: 'SE', languages: ['sv-SE'], source: spApi },
  { host: 'amazon.pl', region: 'PL', languages: ['pl-PL'], source: spApi },
  { host: 'amazon.com.tr', region: 'TR', languages: ['tr-TR'], source: spApi },
  { host: 'amazon.ae', region: 'AE', languages: ['ar-AE', 'en-AE'], source: spApi },
  { host: 'amazon.sa', region: 'SA', languages: ['ar-SA', 'en-SA'], source: spApi },
  { host: 'amazon.eg', region: 'EG', languages: ['ar-EG', 'en-EG'], source: spApi },
  { host: 'amazon.co.za', region: 'ZA', languages: ['en-ZA'], source: spApi },
  { host: 'amazon.in', region: 'IN', languages: ['en-IN', 'hi-IN'], source: spApi },
  { host: 'amazon.sg', region: 'SG', languages: ['en-SG'], source: spApi },
  { host: 'amazon.com.au', region: 'AU', languages: ['en-AU'], source: spApi },
  { host: 'amazon.co.jp', region: 'JP', languages: ['ja-JP'], source: spApi },
  { host: 'amazon.cn', region: 'CN', languages: ['zh-CN'], source: chinaShop },
];

/** The host, and what is taken for the marketplace where a message names none. */
export const defaultMarketplace = 'amazon.com';

export interface AmazonHost {
  readonly host: string;
  readonly purpose: string;
  readonly source: string;
}

/** Hosts that are Amazon's but no marketplace. `sellercentral.`, `pay.`, `business.` and the like stand below one. */
export const amazonHosts: readonly AmazonHost[] = [
  {
    host: 'media-amazon.com',
    purpose: 'pictures and documents that Amazon serves',
    source: 'https://webservices.amazon.com/paapi5/documentation/images.html',
  },
  {
    host: 'ssl-images-amazon.com',
    purpose: 'pictures and documents that Amazon serves',
    source: 'https://webservices.amazon.com/paapi5/documentation/images.html',
  },
];

/**
 * Amazon's own short links. They lead to Amazon only, but where exactly cannot be seen without asking the network;
 * `amzn.to` is run by Bitly on Amazon's behalf.
 */
export const amazonShortHosts: readonly AmazonHost[] = [
  {
    host: 'a.co',
    purpose: 'share links of the shop and of Kindle',
    source: 'https://affiliate-program.amazon.com',
  },
  {
    host: 'amzn.to',
    purpose: 'short links of the Associates programme',
    source: 'https://affiliate-program.amazon.com',
  },
  {
    host: 'amzn.eu',
    purpose: 'share links of the European shops',
    source: 'https://affiliate-program.amazon.co.uk',
  },
  {
    host: 'amzn.asia',
    purpose: 'share links of the Japanese shop',
    source: 'https://affiliate.amazon.co.jp',
  },
  {
    host: 'amzn.com',
    purpose: 'former short host, leads to amazon.com',
    source: 'https://affiliate-program.amazon.com',
  },
];
