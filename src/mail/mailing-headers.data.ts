/** What a header field offers or does that the policy forbids in a message. */
export interface MailingHeader {
  /** Of the whole name, in lower case. */
  readonly name: RegExp;
  /** The rule that forbids the same in the message itself. */
  readonly rule: 'opt-out' | 'tracking-pixel' | 'promotion';
  readonly severity: 'warning' | 'info';
  /** What it does, behind the name. */
  readonly says: string;
  readonly source: string;
}

/** Header fields that mail programs and mailing services add. The first that fits counts. */
export const mailingHeaders: readonly MailingHeader[] = [
  {
    name: /^list-unsubscribe(?:-post)?$/,
    rule: 'opt-out',
    severity: 'warning',
    says: 'offers an opt-out, which mail programs show as a button; the policy allows none',
    source: 'RFC 2369, 3.2; RFC 8058',
  },
  {
    name: /^(?:disposition-notification-to|return-receipt-to|x-confirm-reading-to|x-pmrqc|read-receipt-to|return-receipt-requested|generate-delivery-report)$/,
    rule: 'tracking-pixel',
    severity: 'warning',
    says: "asks the buyer's mail program to report that the message was read; the policy allows no tracking",
    source: 'RFC 8098, 2.1; RFC 4021, 2.1; the headers of Eudora, Pegasus Mail and Outlook',
  },
  {
    name: /^(?:x-mailgun-track(?:-[a-z-]+)?|x-mc-track|x-pm-trackopens|x-pm-tracklinks|x-track(?:ing)?(?:-[a-z-]+)?|x-open-tracking|x-click-tracking|x-mj-(?:eventpayload|trackopen|trackclick)|x-mailjet-track(?:open|click)|x-sib-track|x-sfmc-stack)$/,
    rule: 'tracking-pixel',
    severity: 'warning',
    says: 'has a mailing service follow whether the message is read; the policy allows no tracking',
    source: 'the sending headers that Mailgun, Mandrill, Postmark and Mailjet document',
  },
  {
    name: /^(?:x-(?:[a-z]+-)?(?:campaign|camp|newsletter|mailing|broadcast|bulk)(?:[-_]?(?:id|name|token|code|key))?|x-mc-(?:user|tags|metadata)|x-mailer-(?:lid|recptid|sid|campaign)|x-mandrill-user|x-sg-(?:eid|id)|x-ses-message-tags|x-ses-configuration-set|x-mailgun-(?:tag|campaign-id|variables)|x-pm-tag|x-mj-(?:campaign|customid|mid)|x-mailjet-campaign|x-job|x-jobid|x-cid|x-roving-(?:id|campaignid)|x-elnk-.*|x-csa-complaints|x-report-abuse(?:-to)?|feedback-id|campaign[-_]id|list-id|list-post|list-archive|list-help|list-subscribe|list-owner)$/,
    rule: 'promotion',
    severity: 'info',
    says: 'is what mailing services put on newsletters; the policy allows no marketing',
    source:
      'RFC 2369 and RFC 2919 (List-*); the headers that Mailchimp, SendGrid, Amazon SES, Constant Contact and the Certified Senders Alliance document',
  },
];

/** Values of `Precedence` that say that a message went to many. */
export const bulkPrecedence = /^(?:bulk|list|junk)$/i;
