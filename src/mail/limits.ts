/**
 * Bounds on a mail, so that none can hang or exhaust the program. The policy allows attachments of 10 MB, which are
 * 14 MB in base64, and the library a text of 5 MB.
 */
export const MAX_MAIL_BYTES = 32 * 1024 * 1024;

/** Multiparts within multiparts: mail programs make four, gateways add one each. */
export const MAX_PART_DEPTH = 30;

export const MAX_PARTS = 500;

/** Of the header of one part: far more than mail has. */
export const MAX_HEADER_FIELDS = 2_000;
