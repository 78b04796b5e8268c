/**
 * Pages of Amazon's shops for what a message is about: the order, its return, a review or feedback, and contact.
 * Some readers of the policy hold that links to Amazon may lead to these alone.
 */
export interface AmazonPage {
  /** Of the URL's path, behind a language such as `/-/en`. */
  readonly path: RegExp;
  readonly purpose: 'order' | 'return' | 'review' | 'contact';
  readonly source: string;
}

const help = 'https://www.amazon.com/gp/help/customer/display.html';
const sellerHelp = 'https://sellercentral.amazon.com/help/hub/reference/G1701';

export const amazonPages: readonly AmazonPage[] = [
  {
    path: /^(?:\/-\/[a-z_]+)?\/(?:gp\/css|gp\/your-account)\/(?:order|summary|shiptrack|ship-track|edit|invoice)/i,
    purpose: 'order',
    source: help,
  },
  {
    path: /^(?:\/-\/[a-z_]+)?\/gp\/(?:css\/(?:homepage|order-history)|aw\/(?:ya|os))/i,
    purpose: 'order',
    source: help,
  },
  {
    path: /^(?:\/-\/[a-z_]+)?\/(?:your-orders|your-account|progress-tracker|order-history)(?:[/.]|$)/i,
    purpose: 'order',
    source: help,
  },
  {
    path: /^(?:\/-\/[a-z_]+)?\/(?:gp\/orc\/returns|spr\/returns|returns|hz\/mycd|gp\/returns)(?:[/.]|$)/i,
    purpose: 'return',
    source: help,
  },
  {
    path: /^(?:\/-\/[a-z_]+)?\/(?:review|gp\/customer-reviews|reviews|product-reviews|ryp)(?:[/.]|$)/i,
    purpose: 'review',
    source: sellerHelp,
  },
  {
    path: /^(?:\/-\/[a-z_]+)?\/(?:hz\/feedback|gp\/feedback|feedback)(?:[/.]|$)/i,
    purpose: 'review',
    source: sellerHelp,
  },
  {
    path: /^(?:\/-\/[a-z_]+)?\/(?:gp\/help\/(?:contact|customer\/contact-us)|ss\/help\/contact|hz\/contact-us|contact-us|message-us|askseller)(?:[/.]|$)/i,
    purpose: 'contact',
    source: help,
  },
  { path: /^\/messaging(?:[/.]|$)/i, purpose: 'contact', source: sellerHelp },
];
