import { ENGINE_RULES } from './engine-rules.data.ts';
import {
  type Entry,
  endOf,
  entriesOf,
  isPlacedIn,
  messageIn,
  type Placed,
  type ReportedFile,
  type ReportOptions,
  severityOf,
} from './reported-file.ts';
import type { Reporter } from './reporter.ts';
import { ruleHelp } from './rule-help.ts';

/** GitHub's code scanning refuses a file with more results in a run. */
const MOST_RESULTS = 25_000;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, one run. What a baseline or a comment silences is left out: code scanning ignores `suppressions`, and
 * would open an alert for each. Files that failed are notifications of the invocation.
 */
export function sarifReporter(options: ReportOptions): Reporter {
  const { rules, version, isCheck, isQuiet, prefix = '' } = options;
  const ids = new Map([...rules, ...ENGINE_RULES].map(({ id }, index) => [id, index]));
  const notifications: object[] = [];
  let count = 0;
  let left = 0;
  let separator = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(
    toolOf(options),
  )},"columnKind":"utf16CodeUnits","newlineSequences":["\\r\\n","\\n","\\r"],"results":[\n`;
  return {
    file(file) {
      const artifactLocation = { uri: uriOf(prefix + file.path), uriBaseId: '%SRCROOT%' };
      if (file.error !== undefined) notifications.push(failure(file.error, artifactLocation));
      const seen = new Map<string, number>();
      let text = '';
      for (const entry of entriesOf(file, isQuiet)) {
        if (count === MOST_RESULTS) {
          left += 1;
          continue;
        }
        count += 1;
        const result = {
          ruleId: entry.rule,
          ...(ids.has(entry.rule) && { ruleIndex: ids.get(entry.rule) }),
          level: LEVELS[severityOf(entry, isCheck)],
          message: { text: messageIn(file, entry) },
          locations: [locationOf(entry, file, artifactLocation)],
          partialFingerprints: { primaryLocationLineHash: fingerprint(entry, file, seen, options.markOf) },
          ...fixesOf(entry, file, artifactLocation),
        };
        text += separator + JSON.stringify(result);
        separator = ',\n';
      }
      return text;
    },
    end(summary) {
      if (left > 0) {
        const text = `${left} results more are left out: code scanning takes ${MOST_RESULTS} in a run.`;
        notifications.push({ level: 'warning', message: { text } });
      }
      const invocation = {
        executionSuccessful: summary.failed === 0,
        toolExecutionNotifications: notifications,
      };
      const rest = {
        invocations: [invocation],
        automationDetails: { id: 'sendable/' },
        properties: { version, summary },
      };
      const open = count === 0 ? separator : '';
      return `${open}\n],${JSON.stringify(rest).slice(1, -1)}}]}\n`;
    },
  };
}

function toolOf({ rules, version }: ReportOptions): object {
  const declared = rules.map((rule) => ({
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: `${rule.clause} ${rule.why}` },
    help: ruleHelp(rule),
    defaultConfiguration: { level: 'error' },
    properties: { tags: [rule.group, 'buyer-seller-messaging'] },
  }));
  const own = ENGINE_RULES.map(({ id, summary, why }) => ({
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['engine'] },
  }));
  return { driver: { name: 'Sendable', semanticVersion: version, rules: [...declared, ...own] } };
}

/** What has no place in the html is told of its first line: code scanning shows nothing without a region. */
function locationOf(entry: Entry, file: ReportedFile, artifactLocation: object): object {
  if (isPlacedIn(file, entry))
    return { physicalLocation: { artifactLocation, region: regionOf(entry, file) } };
  const { target = 'html' } = entry;
  return {
    physicalLocation: { artifactLocation, region: { startLine: 1 } },
    ...(target !== 'html' && { logicalLocations: [{ name: target, kind: 'resource' }] }),
  };
}

function regionOf(entry: Placed, { input }: ReportedFile): object {
  const { line, column, start, end } = entry.source;
  const last = endOf(entry, input);
  return {
    ...{ startLine: line, startColumn: column, endLine: last.line, endColumn: last.column },
    ...{ charOffset: start, charLength: end - start },
  };
}

/** Stays when lines above are edited; the number tells apart what would else be the same. */
function fingerprint(
  entry: Entry,
  { input }: ReportedFile,
  seen: Map<string, number>,
  markOf: ReportOptions['markOf'],
): string {
  const said = 'before' in entry ? entry.before : lineOf(entry, input);
  const mark = markOf(`${entry.rule}\0${entry.message}\0${said}`);
  const count = (seen.get(mark) ?? 0) + 1;
  seen.set(mark, count);
  return `${mark}:${count}`;
}

function lineOf({ source }: Entry, input: string | undefined): string {
  if (source === undefined || input === undefined) return '';
  const start = source.start - (source.column - 1);
  return (
    input
      .slice(start, start + 2_000)
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? ''
  );
}

/** A change of the html is a fix that an editor can make. */
function fixesOf(entry: Entry, file: ReportedFile, artifactLocation: object): object {
  if (!('action' in entry) || !isPlacedIn(file, entry)) return {};
  const replacement = {
    deletedRegion: regionOf(entry, file),
    ...(entry.after !== '' && { insertedContent: { text: entry.after } }),
  };
  return { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement] }] }] };
}

function failure({ code, message }: { code: string; message: string }, artifactLocation: object): object {
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation } }],
  };
}

/** RFC 3986: whatever a file name holds, it is one path of segments. */
function uriOf(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
}
