import { resolveConfig } from '../config.ts';
import { type Options, rules } from '../index.ts';
import type { Finding } from '../result.ts';
import { displayName, fieldOf, rawValue, unfolded } from './header-fields.ts';
import { bulkPrecedence, mailingHeaders } from './mailing-headers.data.ts';
import type { MimePart } from './mime-part.ts';
import { isMultipart, partsWithin } from './mime-part.ts';
import type { OpenMail } from './open-mail.ts';
import { parameterOf } from './parameters.ts';
import { lineOf } from './refuse.ts';
import type { FileEdit } from './transfer-encoding.ts';

/** What header fields offer that the policy forbids; a field is never removed. Rules that are off find nothing. */
export function headerFindings({ source, root }: OpenMail, options: Options): Finding[] {
  const { rules: settings } = resolveConfig(options, rules);
  const findings: Finding[] = [];
  for (const field of root.header.fields) {
    const isBulk = field.name === 'precedence' && bulkPrecedence.test(unfolded(rawValue(source, field)));
    const known = isBulk
      ? mailingHeaders.find(({ rule }) => rule === 'promotion')
      : mailingHeaders.find(({ name }) => name.test(field.name));
    if (known === undefined || settings.get(known.rule)?.mode === 'off') continue;
    const name = source.slice(field.start, field.start + field.name.length);
    const place = `header field ${name} (line ${lineOf(source, field.start)})`;
    findings.push({ rule: known.rule, severity: known.severity, message: `the ${place} ${known.says}` });
  }
  return findings;
}

/** Header fields that sign a mail for servers (RFC 6376, RFC 8617, RFC 4870). */
const SERVER_SIGNATURES: readonly string[] = [
  'dkim-signature',
  'arc-message-signature',
  'domainkey-signature',
];

/** Header fields that count or sum up the bytes that follow. */
const COUNTS: readonly string[] = ['content-md5', 'content-length', 'lines'];

/**
 * What the edits of a mail make untrue: signatures, and header fields that count its bytes.
 *
 * @param edits of the file.
 */
export function brokenBy(edits: readonly FileEdit[], { source, root, body, text }: OpenMail): Finding[] {
  if (edits.length === 0) return [];
  const findings: Finding[] = [];
  const say = (severity: 'warning' | 'info', message: string): void => {
    findings.push({ rule: 'mail', severity, message });
  };
  for (const part of partsWithin(root)) {
    if (isMultipart(part, 'signed') && edits.some((edit) => isWithin(edit, signedPart(part)))) {
      const protocol = parameterOf(part.contentType, 'protocol')?.value ?? '';
      const kind = /pgp/i.test(protocol) ? 'PGP' : /pkcs7/i.test(protocol) ? 'S/MIME' : protocol;
      say('warning', `the mail is signed (${kind}), and the change breaks the signature: sign it anew`);
    }
    for (const name of COUNTS) {
      const field = fieldOf(part.header, name);
      if (field === undefined || !edits.some((edit) => isWithin(edit, part))) continue;
      const written = source.slice(field.start, field.start + name.length);
      const place = `${written} (line ${lineOf(source, field.start)})`;
      say('info', `the header field ${place} counts what was before the change`);
    }
  }
  const isPgp = [body, text].some((read) => read && /^-----BEGIN PGP SIGNED MESSAGE-----/m.test(read.text));
  if (isPgp) say('warning', 'the text is signed (PGP), and the change breaks the signature: sign it anew');
  const signed = SERVER_SIGNATURES.filter((name) => fieldOf(root.header, name) !== undefined);
  if (signed.length > 0) {
    const names = signed.map((name) =>
      displayName(name).replace(/^(?:Dkim|Arc)/, (word) => word.toUpperCase()),
    );
    say(
      'warning',
      `the mail is signed by the server that sent it (${names.join(', ')}), and the change breaks the signature: the server that sends it next must sign it anew`,
    );
  }
  return findings;
}

/** The first part of a signed multipart is what is signed, its header included (RFC 1847, 2.1). */
function signedPart({ children }: MimePart): { start: number; end: number } {
  return children[0]?.outer ?? { start: 0, end: 0 };
}

function isWithin(edit: FileEdit, { start, end }: { start: number; end: number }): boolean {
  return edit.start >= start && edit.end <= end;
}
