/**
 * Pictures that exist to report that a message was read, and the vendors they report to. The policy forbids tracking
 * pixels and tracking images, whatever their size.
 */

/** One shape of URL. Every part that is given has to match. */
export interface TrackerSignature {
  /** The picture's host is one of these or stands below it. */
  readonly hosts?: readonly string[];
  /** The whole host, in lower case; for vendors that number their hosts. */
  readonly host?: RegExp;
  /** Path and query, as the URL standard serialises them. Absent: everything on the host is a tracker. */
  readonly path?: RegExp;
}

export interface Tracker {
  readonly vendor: string;
  readonly signatures: readonly TrackerSignature[];
  readonly source: string;
}

/** Public lists that were compared; an entry names those that know it, or a page that shows such a picture. */
const easyPrivacy =
  'EasyPrivacy, https://github.com/easylist/easylist, easyprivacy/easyprivacy_general_emailtrackers.txt';
const blocker = 'MailTrackerBlocker, https://github.com/apparition47/MailTrackerBlocker';
const uglyEmail = 'Ugly Email, https://github.com/OneClickLab/ugly-email-trackers';
const simplify = 'Simplify trackers, https://github.com/leggett/simplify-trackers';
const trocker = 'Trocker, https://github.com/trockerapp/trocker/issues/11';

/** Services that send mail for others. Most serve the picture from the sender's own host, so the path tells. */
const senders: readonly Tracker[] = [
  {
    vendor: 'SendGrid',
    signatures: [
      { hosts: ['sendgrid.net', 'sendgrid.com'], path: /^\/(?:wf\/open|trk|mpss\/o|ss\/o|asm)/ },
      { host: /\.ct\.sendgrid\.net$/ },
      { path: /\/wf\/open(?:[/?]|$)/ },
      { path: /^\/(?:ss|mpss)\/o\/[^?]*\.gif/ },
    ],
    source: `https://github.com/easylist/easylist/issues/20158; ${easyPrivacy}`,
  },
  {
    vendor: 'Mailchimp',
    signatures: [
      { host: /(?:^|\.)list-manage\d?\.com$/, path: /^\/track\// },
      { hosts: ['mailchimp.com'], path: /^\/mctx\/opens/ },
      { path: /\/track\/open\.php(?:\?|$)/ },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Mandrill',
    signatures: [{ hosts: ['mandrillapp.com'], path: /^\/track\// }],
    source: 'https://github.com/AdguardTeam/AdguardFilters/issues/182875',
  },
  {
    vendor: 'Mailgun',
    signatures: [
      { hosts: ['mailgun.org', 'mailgun.net', 'mailgun.com'], path: /^\/o\// },
      // The token is compressed and then written in base64, so it starts with the compressor's mark.
      { path: /^\/o\/eJ[\w-]{10,}/ },
      { host: /^email\.|^mg\.|\.mg\.|^mailgun\./, path: /^\/o\/[\w=-]{20,}/ },
    ],
    source: `${simplify}; ${blocker}; ${easyPrivacy}`,
  },
  {
    vendor: 'Postmark',
    signatures: [{ hosts: ['pstmrk.it'] }],
    source: `${easyPrivacy}; ${uglyEmail}`,
  },
  {
    vendor: 'SparkPost',
    signatures: [
      { host: /(?:^|\.)sparkpostmail\d?\.com$/, path: /^\/q\// },
      { host: /(?:^|\.)spmailtechnol?o?\.com$/, path: /^\/q\// },
      { hosts: ['sparkpost.com'], path: /^\/q\// },
      { path: /^\/q\/[\w-]+~~\// },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Amazon SES',
    signatures: [
      { hosts: ['awstrack.me'] },
      { path: /^\/C?I0\/[0-9a-f]{16}-[0-9a-f]{8}-/ },
      { path: /aws-track-email-open/ },
    ],
    source: `https://docs.aws.amazon.com/ses/latest/dg/configure-custom-open-click-domains.html; ${blocker}`,
  },
  {
    vendor: 'Brevo (Sendinblue)',
    signatures: [
      { host: /(?:^|\.)sendib(?:t|m|w)[0-9a-z]\.com$/ },
      { hosts: ['sendibtd.com'] },
      { host: /(?:^|\.)sp\d-brevo\.net$/ },
      { path: /^\/(?:tr|mk)\/op\// },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Constant Contact',
    signatures: [
      { hosts: ['rs6.net'], path: /^\/on\.jsp/ },
      { hosts: ['constantcontact.com'], path: /\/p1x1\.gif/ },
    ],
    source: `${simplify}; ${uglyEmail}`,
  },
  {
    vendor: 'Campaign Monitor',
    signatures: [
      { host: /(?:^|\.)cmail\d{0,3}\.com$/, path: /^\/ti?\// },
      { host: /(?:^|\.)createsend\d{0,3}\.com$/, path: /^\/t\/|\.gif/ },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Mailjet',
    signatures: [{ hosts: ['mjt.lu', 'mj.am'], path: /^\/oo\// }, { path: /^\/oo\/[\w-]{8,}/ }],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'MailerLite',
    signatures: [
      { hosts: ['mlsend.com', 'mailerlite.com'], path: /^\/(?:link\/)?o\// },
      { path: /^\/link\/o\/[\w-]{8,}/ },
    ],
    source: blocker,
  },
  {
    vendor: 'GetResponse',
    signatures: [{ path: /\/open\.html\?x=/ }],
    source: `${uglyEmail}; ${easyPrivacy}`,
  },
  { vendor: 'AWeber', signatures: [{ hosts: ['openrate.aweber.com'] }], source: uglyEmail },
  {
    vendor: 'Kit (ConvertKit)',
    signatures: [
      { host: /(?:^|\.)convertkit-mail\d?\.com$/, path: /^\/o\// },
      { host: /^open\.convertkit-mail\d?\.com$/ },
    ],
    source: `${blocker}; ${simplify}`,
  },
  {
    vendor: 'Omnisend',
    signatures: [{ hosts: ['soundestlink.com'] }, { path: /^\/transactional\/track\// }],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Zoho',
    signatures: [
      { hosts: ['maillist-manage.com', 'maillist-manage.eu'], path: /^\/clicks?\// },
      { host: /^sender\d?\.zohoinsights-crm\.com$/ },
      { path: /^\/clicks\/[^?]*\/open\.gif/ },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'SMTP.com',
    signatures: [{ hosts: ['smtp.net', 'smtpsendmail.com'], path: /\/o(?:\/|$)/ }],
    source: easyPrivacy,
  },
  { vendor: 'phpList', signatures: [{ path: /\/ut\.php\?u=/ }], source: uglyEmail },
  { vendor: 'Sendy', signatures: [{ path: /\/sendy\/t\// }], source: blocker },
  { vendor: 'SendPulse', signatures: [{ hosts: ['stat-pulse.com'] }], source: simplify },
  { vendor: 'Shopify', signatures: [{ path: /\/tools\/emails\/open\// }], source: blocker },
];

/** Marketing suites. */
const suites: readonly Tracker[] = [
  {
    vendor: 'HubSpot',
    signatures: [
      {
        host: /^t\.(?:hubspotemail|hubspotfree|signaux|senal|signale|sidekickopen|sigopn|hsmsdd)[a-z0-9]*\.(?:net|com)$/,
      },
      { host: /^t\.strk\d{2}\.email$/ },
      { hosts: ['hubspotlinks.com', 'hs-sales-engage.com', 'track.getsidekick.com'] },
      { hosts: ['hubspot.com'], path: /^\/__pt[cq]\.gif/ },
      { path: /^\/e[1-3]t\/(?:o|to|Bto|Cto)\// },
    ],
    source: `https://knowledge.hubspot.com/one-to-one-emails/track-emails; ${blocker}; ${trocker}`,
  },
  {
    vendor: 'Salesforce Marketing Cloud (ExactTarget)',
    signatures: [
      { hosts: ['exct.net', 'exacttarget.com'], path: /^\/(?:open\.aspx|pixel\.gif)/ },
      { hosts: ['igodigital.com', 'krxd.net'] },
      { hosts: ['salesforceiq.com', 'relateiq.com'], path: /^\/t\.png/ },
      { path: /\/open\.aspx\?/ },
    ],
    source: `${blocker}; ${simplify}`,
  },
  {
    vendor: 'Salesforce Account Engagement (Pardot)',
    signatures: [
      { hosts: ['pardot.com'], path: /^\/(?:r|analytics)\b/ },
      { path: /^\/r\/\d+\/\d+\/\d+\/open\/\d/ },
    ],
    source: `https://help.salesforce.com/s/articleView?id=mktg.pardot_emails_open_tracking.htm; ${blocker}`,
  },
  {
    vendor: 'Marketo',
    signatures: [
      { hosts: ['mktoresp.com', 'mktoedge.com', 'toutapp.com'] },
      { hosts: ['marketo.com'], path: /^\/trk/ },
      { path: /^\/trk\?t=/ },
    ],
    source: `${uglyEmail}; ${simplify}`,
  },
  {
    vendor: 'Klaviyo',
    signatures: [
      { host: /(?:^|\.)klclick\d?\.com$/ },
      { hosts: ['klaviyomail.com'] },
      { host: /^c?trk\d?\./, path: /\/open(?:\?|$)/ },
    ],
    source:
      'https://github.com/easylist/easylist/pull/3582 and https://github.com/easylist/easylist/pull/4358',
  },
  {
    vendor: 'ActiveCampaign',
    signatures: [
      { host: /(?:^|\.)acemln[a-e]\.com$/ },
      { hosts: ['activehosted.com'], path: /^\/(?:lt\.php|Prod\/link-tracker)/ },
      { path: /\/(?:lt\.php|link-tracker)\?[^#?]*\bl=open/ },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Customer.io',
    signatures: [
      { hosts: ['customeriomail.com', 'track.customer.io'], path: /^\/e\/o\// },
      { path: /^\/e\/o\/[\w=-]{40,}/ },
    ],
    source: `${blocker}; ${easyPrivacy}`,
  },
  {
    vendor: 'Iterable',
    signatures: [
      { hosts: ['links.iterable.com', 'email.iterable.com'] },
      { path: /\/e\/?eo\?_t=/ },
      { path: /\/eo\?_t=/ },
    ],
    source: `${blocker}, under Atlassian and Fastic; ${easyPrivacy}`,
  },
  {
    vendor: 'Braze',
    signatures: [
      { hosts: ['click.braze.com', 'links.braze.com', 'open.braze.com'] },
      // Braze sends through SendGrid, SparkPost and SES and names the customer's link host so.
      { host: /^ablinks?\./, path: /^\/(?:ss\/o|wf\/open|mpss\/o|q)\b/ },
    ],
    source: blocker,
  },
  {
    vendor: 'Intercom',
    signatures: [
      { host: /(?:^|\.)intercom-mail[a-z0-9.-]{0,60}\.com$/, path: /^\/(?:via\/)?[oq]\b/ },
      { hosts: ['via.intercom.io'], path: /^\/o\b/ },
    ],
    source: `${uglyEmail}; ${blocker}`,
  },
  {
    vendor: 'Zendesk',
    signatures: [
      { hosts: ['futuresimple.com'], path: /^\/api\/v1\/sprite\.png/ },
      { hosts: ['zendesk.com'], path: /\/(?:track|open|beacon)\b/ },
    ],
    source: simplify,
  },
  {
    vendor: 'Adobe Campaign',
    signatures: [
      { path: /^\/r\/\?id=[0-9a-z]+,[0-9a-z]+,1(?:&|$)/ },
      { hosts: ['adobesystems.com'], path: /^\/r\// },
    ],
    source: blocker,
  },
  {
    vendor: 'Emarsys',
    signatures: [
      { hosts: ['emarsys.com', 'emarsys.net'], path: /\/(?:e2t\/o|mo)\// },
      { path: /^\/mo\/[\w-]{20,}\.gif/ },
    ],
    source: `${blocker}; ${easyPrivacy}`,
  },
  {
    vendor: 'Exponea (Bloomreach)',
    signatures: [{ hosts: ['exponea.com'], path: /\/open\b/ }],
    source: easyPrivacy,
  },
  {
    vendor: 'Oracle Eloqua, Responsys and Bronto',
    signatures: [
      { hosts: ['en25.com'], path: /^\/e\// },
      { hosts: ['bm23.com', 'bm5150.com'], path: /^\/t\// },
      { hosts: ['bluekai.com', 'dynect.net'] },
      { path: /^\/pub\/as\?_ri_=/ },
      { path: /\/e\/FooterImages\/FooterImage/ },
    ],
    source: `${blocker}; ${simplify}`,
  },
  {
    vendor: 'Acoustic (Silverpop)',
    signatures: [
      { host: /(?:^|\.)mkt\d{2,5}\.(?:com|net)$/, path: /^\/(?:open|eos)\b/ },
      { path: /^\/(?:open\/log|eos\/v1)\// },
    ],
    source: `${simplify}; ${easyPrivacy}`,
  },
  {
    vendor: 'Sailthru',
    signatures: [
      { hosts: ['sailthru.com'], path: /^\/trk|\.gif/ },
      { path: /^\/img\/[0-9a-f]{24,}\/[0-9a-f]{8}\.gif/ },
    ],
    source: `${blocker}; ${easyPrivacy}`,
  },
  {
    vendor: 'Selligent',
    signatures: [
      { host: /(?:^|\.)slgnt\.(?:eu|us)$/ },
      { hosts: ['emsecure.net'] },
      { path: /\/optiext\/optiextension\.dll/ },
    ],
    source: blocker,
  },
  {
    vendor: 'dotdigital',
    signatures: [{ hosts: ['trackedlink.net', 'trackedweb.net', 'dmtrk.net', 'dmtrk.com'] }],
    source: blocker,
  },
  {
    vendor: 'Keap (Infusionsoft)',
    signatures: [
      { host: /(?:^|\.)keap-link\d{3}\.com$/ },
      { hosts: ['infusionsoft.com'], path: /^\/app\/emailOpened/ },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Inxmail',
    signatures: [
      { hosts: ['inxmail-commerce.com', 'inxserver.com', 'inxserver.de'] },
      { path: /\/d\/d\.gif\?/ },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Artegic Elaine',
    signatures: [
      { hosts: ['elaine-asp.de'], path: /^\/action\/view\// },
      { path: /^\/action\/view\/\d+\/\w+/ },
    ],
    source: easyPrivacy,
  },
  {
    vendor: 'Drip',
    signatures: [{ host: /(?:^|\.)dripemail\d\.com$/ }],
    source: uglyEmail,
  },
  {
    vendor: 'Benchmark Email',
    signatures: [{ hosts: ['bmetrack.com', 'benchurl.com'], path: /^\/c\/o?/ }],
    source: easyPrivacy,
  },
  {
    vendor: 'Insider, Infobip, Blueshift, MoEngage and other suites',
    signatures: [
      { hosts: ['useinsider.com'], path: /\/pixel/ },
      { hosts: ['getblueshift.com'], path: /^\/(?:q|track)\b/ },
      { hosts: ['informz.net'], path: /^\/z\// },
      { hosts: ['everestengagement.com', 'efeedbacktrk.com', 'sendcloud.net'] },
      { path: /^\/tracking\/1\/open\/\w{8}/ },
    ],
    source: `${easyPrivacy}; ${blocker}`,
  },
];

/** Add-ons that a person installs to see who read a mail. */
const readReceipts: readonly Tracker[] = [
  { vendor: 'Litmus', signatures: [{ hosts: ['emltrk.com'] }], source: `${easyPrivacy}; ${uglyEmail}` },
  { vendor: 'Email on Acid', signatures: [{ hosts: ['eoapxl.com'] }], source: blocker },
  { vendor: 'Validity (Return Path)', signatures: [{ hosts: ['returnpath.net'] }], source: easyPrivacy },
  {
    vendor: 'Mailtrack',
    signatures: [{ hosts: ['mailtrack.io'], path: /^\/trace\// }, { hosts: ['mltrk.io'] }],
    source: 'https://github.com/easylist/easylist/pull/3577',
  },
  {
    vendor: 'Yesware',
    signatures: [
      { hosts: ['t.yesware.com', 'app.yesware.com'] },
      { hosts: ['yesware.com'], path: /^\/(?:trk|t)\b/ },
    ],
    source: `https://github.com/StevenBlack/hosts/issues/150; ${blocker}`,
  },
  {
    vendor: 'Streak',
    signatures: [{ hosts: ['mailfoogae.appspot.com'] }, { hosts: ['streak.com'], path: /^\/e\/o\// }],
    source: `https://github.com/StevenBlack/hosts/issues/150; ${simplify}`,
  },
  {
    vendor: 'Superhuman',
    signatures: [
      { hosts: ['r.superhuman.com'] },
      { hosts: ['media.superhumanapp.com'], path: /^\/images\/_\// },
    ],
    source: trocker,
  },
  {
    vendor: 'Mixmax',
    signatures: [
      { hosts: ['email.mixmax.com', 'track.mixmax.com'] },
      { hosts: ['mixmax.com'], path: /^\/(?:api\/track|e\/o)\b/ },
    ],
    source: blocker,
  },
  { vendor: 'Hunter', signatures: [{ hosts: ['mltrk.io'] }], source: trocker },
  { vendor: 'Bananatag', signatures: [{ hosts: ['bl-1.com'] }], source: uglyEmail },
  { vendor: 'Boomerang', signatures: [{ hosts: ['mailstat.us'], path: /^\/tr/ }], source: uglyEmail },
  {
    vendor: 'Mailspring, Polymail, Newton, Mailbird and Canary',
    signatures: [
      { hosts: ['link.getmailspring.com', 'share.polymail.io', 'tr.cloudmagic.com'] },
      { hosts: ['tracking.getmailbird.com', 'read-receipts.canarymail.io'] },
      { hosts: ['getmailspring.com'], path: /^\/open/ },
    ],
    source: 'https://github.com/notracking/hosts-blocklists/issues/868',
  },
  {
    vendor: 'Mailbutler',
    signatures: [{ hosts: ['mailbutler.io'], path: /^\/tracking\// }],
    source: easyPrivacy,
  },
  { vendor: 'Gmelius', signatures: [{ hosts: ['gml.email'] }], source: trocker },
  {
    vendor: 'Gmass',
    signatures: [{ host: /(?:^|\.)gmreg\d\.net$/ }, { hosts: ['gmtrack.net'] }],
    source: blocker,
  },
  {
    vendor: 'Yet Another Mail Merge',
    signatures: [{ host: /^yamm-track[a-z0-9.-]*\.appspot\.com$/ }],
    source: uglyEmail,
  },
  {
    vendor: 'Outreach and SalesLoft',
    signatures: [
      { hosts: ['app.outreach.io'] },
      { hosts: ['salesloft.com'], path: /^\/email_trackers/ },
      { path: /^\/api\/mailings\/opened/ },
    ],
    source: blocker,
  },
  { vendor: 'Snov.io', signatures: [{ path: /\/track\/open\/v2-/ }], source: blocker },
  {
    vendor: 'Front',
    signatures: [{ host: /^(?:app|web)\.frontapp\.com$/, path: /\/seen|^\/api/ }],
    source: blocker,
  },
];

/** Analytics and advertising services, whose counting pictures are also put into mail. */
const analytics: readonly Tracker[] = [
  {
    vendor: 'Google',
    signatures: [
      { hosts: ['google-analytics.com', 'analytics.google.com', 'googletagmanager.com'] },
      { hosts: ['doubleclick.net', 'googleadservices.com', 'googlesyndication.com', '2mdn.net'] },
      { hosts: ['notifications.google.com'], path: /^\/g\/img\// },
      { hosts: ['notifications.googleapis.com'], path: /^\/email\/t\// },
      {
        host: /^www\.google\.[a-z.]{2,6}$/,
        path: /^\/(?:appserve\/mkt\/img|pagead|ads\/(?:ga-audiences|measurement))/,
      },
      { hosts: ['youtube.com'], path: /^\/gen_204/ },
    ],
    source: `https://developers.google.com/analytics/devguides/collection/protocol/v1/email; ${easyPrivacy}`,
  },
  {
    vendor: 'Meta',
    signatures: [
      {
        hosts: ['facebook.com', 'facebook.net'],
        path: /^\/(?:tr\b|email_open_log_pic\.php|aymt\/aa|r\/v\/|impression\.php)/,
      },
      { hosts: ['pixel.facebook.com', 'an.facebook.com', 'connect.facebook.net'] },
    ],
    source: `https://developers.facebook.com/docs/meta-pixel/advanced; ${easyPrivacy}`,
  },
  {
    vendor: 'Microsoft',
    signatures: [
      { hosts: ['bat.bing.com', 'bat.bing.net', 'clarity.ms', 'c.bing.com', 'c.msn.com'] },
      { hosts: ['dynamics.com'], path: /^\/t\/i\// },
      { hosts: ['mucp.api.account.microsoft.com', 'gridinbound.blob.core.windows.net'] },
      { hosts: ['microsoft.com'], path: /^\/m\/v2\/d\?/ },
      { hosts: ['ads.linkedin.com', 'adnxs.com', 'atdmt.com'] },
      { hosts: ['linkedin.com'], path: /^\/(?:emimp|px|li\/track)\b/ },
    ],
    source: `https://help.ads.microsoft.com/apex/index/3/en/60122; ${easyPrivacy}; ${blocker}`,
  },
  {
    vendor: 'Yahoo',
    signatures: [
      { hosts: ['analytics.yahoo.com', 'ads.yahoo.com', 'geo.yahoo.com', 'yahoo-ads.com'] },
      { hosts: ['dsb.yahoo.co.jp', 'ybx.yahoo.com', 'advertising.com'] },
      { hosts: ['b.yjtag.jp', 'yjtag.yahoo.co.jp'] },
    ],
    source: `https://developer.yahooinc.com/native/guide/audience-management/dottags; ${blocker}`,
  },
  {
    vendor: 'Adobe',
    signatures: [
      { hosts: ['omtrdc.net', '2o7.net', 'demdex.net', 'everesttech.net'] },
      { hosts: ['postoffice.adobe.com'], path: /\/open\b/ },
      // Adobe Analytics under the customer's own host.
      { path: /^\/b\/ss\/[\w,.-]+\/\d/ },
    ],
    source: `https://experienceleague.adobe.com/en/docs/analytics/implementation/other/hardcoded-image-requests; ${blocker}`,
  },
  {
    vendor: 'Amazon',
    signatures: [
      { host: /^(?:ir|aax|fls|s)-[a-z]{2}\.amazon-adsystem\.com$/ },
      { hosts: ['amazon-adsystem.com', 'assoc-amazon.com'], path: /^\/(?:e\/ir|s\/iu3|x\/px)\b/ },
      {
        host: /(?:^|\.)amazon\.[a-z.]{2,6}$/,
        path: /^\/(?:gp\/r\.html|gp\/forum\/email\/tracking|nms\/img\/)/,
      },
      { hosts: ['amazonappservices.com', 'awscloud.com'], path: /^\/(?:trk|r\/)/ },
    ],
    source: `${blocker}; ${easyPrivacy}; https://github.com/easylist/easylist`,
  },
  {
    vendor: 'Mixpanel',
    signatures: [
      { hosts: ['api.mixpanel.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com'], path: /^\/(?:trk|track)/ },
    ],
    source: uglyEmail,
  },
  {
    vendor: 'Segment',
    signatures: [{ hosts: ['api.segment.io', 'api.segment.com'], path: /^\/v1\/pixel\// }],
    source:
      'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/server/pixel-tracking-api',
  },
  {
    vendor: 'Matomo',
    signatures: [{ path: /\/(?:matomo|piwik)\.php(?:\?|$)/ }, { hosts: ['matomo.cloud'] }],
    source: 'https://matomo.org/faq/how-to/faq_113/',
  },
  {
    vendor: 'Yandex',
    signatures: [{ hosts: ['mc.yandex.ru', 'mc.yandex.com', 'an.yandex.ru'] }],
    source: 'https://yandex.com/support/metrica/general/counter-general.html',
  },
  {
    vendor: 'Pinterest, TikTok, X and Snapchat',
    signatures: [
      { hosts: ['ct.pinterest.com', 'analytics.tiktok.com', 'analytics.twitter.com', 'tr.snapchat.com'] },
      { hosts: ['t.co'], path: /^\/(?:1\/)?i\/adsct/ },
      { hosts: ['twitter.com'], path: /^\/scribe\/ibis/ },
      { hosts: ['post.pinterest.com'], path: /^\/q\// },
    ],
    source: `EasyPrivacy, https://github.com/easylist/easylist, easyprivacy/easyprivacy_trackingservers.txt; ${blocker}`,
  },
  {
    vendor: 'Scorecard, Quantcast, Criteo, LiveIntent, MediaMath and Integral Ad Science',
    signatures: [
      { hosts: ['scorecardresearch.com', 'quantserve.com', 'criteo.com', 'criteo.net', 'liadm.com'] },
      { hosts: ['mathtag.com', 'adsafeprotected.com', 'rlcdn.com', 'adform.net', 'taboola.com'] },
      { hosts: ['lijit.com', 'dotomi.com', 'webtrekk.net', 'etracker.de', 'etracker.com', 'ioam.de'] },
    ],
    source: `EasyPrivacy, https://github.com/easylist/easylist, easyprivacy/easyprivacy_trackingservers.txt; ${blocker}`,
  },
  { vendor: 'WordPress', signatures: [{ hosts: ['pixel.wp.com', 'stats.wp.com'] }], source: blocker },
  {
    vendor: 'PayPal and eBay',
    signatures: [
      { hosts: ['t.paypal.com', 'paypal-communication.com'] },
      { hosts: ['rover.ebay.com', 'ebayadservices.com'] },
    ],
    source: easyPrivacy,
  },
  {
    vendor: 'GitHub',
    signatures: [{ hosts: ['github.com'], path: /^\/notifications\/beacon\// }],
    source: easyPrivacy,
  },
];

export const trackers: readonly Tracker[] = [...senders, ...suites, ...readReceipts, ...analytics];

/**
 * Words that say, as a whole word of a path (between `/`, `.`, `-`, `_` and the ends), that the picture counts
 * readers. One of them alone proves nothing (`open-shelf.jpg`); together with a recipient's token it does.
 */
export const trackingPathWords: readonly string[] = [
  'open',
  'opens',
  'opened',
  'openrate',
  'emailopen',
  'emailopened',
  'mailopen',
  'track',
  'tracker',
  'tracking',
  'trk',
  'pixel',
  'pixels',
  'px',
  'beacon',
  'beacons',
  'wf',
  'imp',
  'impression',
  'readreceipt',
  'seen',
  'wasread',
  'webbug',
  'counter',
  'stat',
  'stats',
  'spacer',
  'blank',
  'transparent',
  '1x1',
  '1px',
];

/**
 * Names of parameters that carry the recipient or the mail. One counts where its value is an opaque token, an e-mail
 * address or a merge tag; a plain number or word may be a size or a colour.
 */
export const recipientParameters: readonly string[] = [
  'u',
  'uid',
  'upn',
  'user',
  'userid',
  'user_id',
  'r',
  'rid',
  'rcpt',
  'recipient',
  'recipientid',
  'recipient_id',
  'e',
  'eid',
  'em',
  'email',
  'emailid',
  'email_id',
  'mail',
  'mailid',
  'm',
  'mid',
  'msg',
  'msgid',
  'messageid',
  'message_id',
  'sid',
  'sub',
  'subscriber',
  'subscriberid',
  'subscriber_id',
  'c',
  'cid',
  'contact',
  'contactid',
  'contact_id',
  'customer',
  'customerid',
  'customer_id',
  'buyer',
  'buyerid',
  'buyer_id',
  'order',
  'orderid',
  'order_id',
  'lead',
  'leadid',
  't',
  'token',
  'k',
  'key',
  'hash',
  'id',
  'tid',
  'trackingid',
  'guid',
  'uuid',
  'data',
  '_e',
  '_m',
  '_t',
];

/**
 * A path segment or parameter value no person wrote: a UUID, sixteen or more hexadecimal digits, or twenty or more
 * characters of base64. `lamp-2026-front-600x600` is none. A merge tag may stand for such a token; the caller knows.
 */
export const opaqueTokens: readonly RegExp[] = [
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^[0-9a-f]{16,}$/i,
  /^(?=[a-z%~=]*\d)(?=[\d%~=]*[a-z])[a-z0-9%~=]{20,}$/i,
  /^(?=[a-z0-9%~=]*[A-Z])(?=[A-Z0-9%~=]*[a-z])[A-Za-z0-9%~=]{20,}$/,
  /^(?=[\w%~=.-]*[A-Z])(?=[\w%~=.-]*[a-z])(?=[\w%~=.-]*\d)[\w%~=.-]{20,}$/,
];
