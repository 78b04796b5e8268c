import { type Entry, entriesOf, type ReportedFile, type ReportOptions, severityOf } from './reported-file.ts';
import type { Reporter } from './reporter.ts';
import { visible } from './visible.ts';

/**
 * JUnit's XML, as Jenkins, GitLab and Azure read it: a suite for each file, in it a test for each rule that had
 * something to say, or one that passed.
 */
export function junitReporter({ isCheck, isQuiet = false, prefix = '' }: ReportOptions): Reporter {
  let head = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sendable">\n';
  const withHead = (text: string): string => {
    const whole = head + text;
    head = '';
    return whole;
  };
  return {
    file(file) {
      if (isQuiet && file.status !== 'blocked' && file.status !== 'failed') return '';
      const cases = casesOf(file, isCheck, isQuiet, prefix);
      const failures = cases.filter(({ kind }) => kind === 'failure').length;
      const errors = cases.filter(({ kind }) => kind === 'error').length;
      const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0"`;
      const name = attribute(prefix + file.path);
      return withHead(
        `<testsuite name="${name}" ${counts}>\n${cases.map(({ xml }) => xml).join('')}</testsuite>\n`,
      );
    },
    end: () => withHead('</testsuites>\n'),
  };
}

interface Case {
  kind: 'passed' | 'failure' | 'error';
  xml: string;
}

function casesOf(file: ReportedFile, isCheck: boolean, isQuiet: boolean, prefix: string): Case[] {
  const path = prefix + file.path;
  const open = (name: string): string =>
    `<testcase name="${attribute(name)}" classname="${attribute(path)}" file="${attribute(path)}">`;
  if (file.error !== undefined) {
    const { code, message } = file.error;
    const error = `<error type="${attribute(code)}" message="${attribute(firstLine(message))}">${body([message])}</error>`;
    return [{ kind: 'error', xml: `${open('file')}${error}</testcase>\n` }];
  }
  const byRule = Map.groupBy(entriesOf(file, isQuiet), ({ rule }) => rule);
  if (byRule.size === 0) return [{ kind: 'passed', xml: `${open('all rules')}</testcase>\n` }];
  return [...byRule].map(([rule, entries]) => {
    const failed = entries.filter((entry) => severityOf(entry, isCheck) === 'error');
    const passed = entries.filter((entry) => severityOf(entry, isCheck) !== 'error');
    const output = passed.length === 0 ? '' : `<system-out>${body(passed.map(lineOf))}</system-out>`;
    const [first] = failed;
    if (first === undefined) return { kind: 'passed', xml: `${open(rule)}${output}</testcase>\n` };
    const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
    const message = attribute(`${lineOf(first)}${more}`);
    const failure = `<failure type="${attribute(rule)}" message="${message}">${body(failed.map(lineOf))}</failure>`;
    return { kind: 'failure', xml: `${open(rule)}${failure}${output}</testcase>\n` };
  });
}

function lineOf(entry: Entry): string {
  const { source, target = 'html', message } = entry;
  const place = source === undefined ? '' : `${source.line}:${source.column} `;
  return `${target === 'html' ? '' : `${target} `}${place}${'action' in entry ? entry.action : entry.severity}: ${message}`;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function attribute(text: string): string {
  return escaped(visible(text)).replaceAll('"', '&quot;');
}

function body(lines: readonly string[]): string {
  return lines.map((line) => line.split('\n').map(visible).map(escaped).join('\n')).join('\n');
}

/** Of what XML 1.0 cannot hold, `visible` leaves two characters. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}
