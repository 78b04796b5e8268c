import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/index.ts';
import { rules } from '../../src/index.ts';
import { failed, HOSTILE_NAME, reported, reportOf, UGLY } from './reported.ts';

/*
 * The schema is that of SARIF 2.1.0 (rtm.5) from SchemaStore, as the npm package @microsoft/jest-sarif 1.0.0-beta.0
 * (MIT) ships it. It is of JSON Schema draft 4, of which it uses nothing that later drafts read otherwise.
 */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(`${import.meta.dirname}/sarif-2.1.0.schema.json`, 'utf8'));

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat(
  'uri-reference',
  (text) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///'),
);
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
const validate = ajv.compile(schema);

interface Log {
  runs: [
    {
      tool: { driver: { rules: { id: string; help: { text: string; markdown?: string } }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: {
          physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> };
        }[];
        partialFingerprints: { primaryLocationLineHash: string };
        fixes?: { artifactChanges: { replacements: { insertedContent?: { text: string } }[] }[] }[];
      }[];
      invocations: {
        executionSuccessful: boolean;
        toolExecutionNotifications: { message: { text: string } }[];
      }[];
    },
  ];
}

function sarifOf(...args: [Parameters<typeof reportOf>[1], Parameters<typeof reportOf>[2]?]): Log['runs'][0] {
  const log = JSON.parse(reportOf('sarif', ...args)) as Log;
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return log.runs[0];
}

describe('SARIF', () => {
  test('is valid, of files that fail, of none, and of names of any kind', () => {
    expect(sarifOf([]).results).toEqual([]);
    const run = sarifOf([
      reported(HOSTILE_NAME, UGLY),
      failed('b.html', 'no text'),
      reported('c.html', '<p>'),
    ]);
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'no text' } }] },
    ]);
    const uri = run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    expect(decodeURIComponent(uri)).toBe(HOSTILE_NAME);
  });

  test('the schema refuses what is wrong, or the test above says nothing', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{}] }] })).toBe(
      false,
    );
    expect(validate({ version: '2.0.0', runs: [] })).toBe(false);
  });

  test('every rule explains itself', () => {
    const { rules: told } = sarifOf([]).tool.driver;
    for (const { id, clause, why } of rules) {
      const rule = told.find((each) => each.id === id);
      expect(rule?.help.text).toContain(clause);
      expect(rule?.help.text).toContain(why);
      expect(rule?.help.markdown).toBeDefined();
    }
  });

  test('a result has its rule, its region and a fix', () => {
    const { results, tool } = sarifOf([reported('mails/a b.html', UGLY)], { prefix: 'shop/' });
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    const [first] = results;
    expect(first).toMatchObject({
      ruleId: 'unsafe-html',
      level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'shop/mails/a%20b.html' } } }],
    });
    expect(first?.locations[0]?.physicalLocation.region).toEqual({
      ...{ startLine: 1, startColumn: 3, endLine: 1, endColumn: 17, charOffset: 2, charLength: 14 },
    });
    expect(first?.fixes?.[0]?.artifactChanges[0]?.replacements).toHaveLength(1);
  });

  test('a region may end in another line', () => {
    const text = '<p>\r\n<script>\n\ra</script>\r</p>';
    const { results } = sarifOf([reported('a.html', text)]);
    const region = results.find(({ ruleId }) => ruleId === 'unsafe-html')?.locations[0]?.physicalLocation
      .region;
    expect(region).toMatchObject({ startLine: 2, startColumn: 1, endLine: 4, endColumn: 11 });
  });

  test('levels: what fails the run is an error', () => {
    const levels = (isCheck: boolean): (string | undefined)[] => {
      const { results } = sarifOf([reported('a.html', '<p onclick=x>Hello</p>')], { isCheck });
      return ['unsafe-html', 'order-id'].map((id) => results.find(({ ruleId }) => ruleId === id)?.level);
    };
    expect(levels(true)).toEqual(['error', 'error']);
    expect(levels(false)).toEqual(['note', 'error']);
  });

  test('fingerprints stay when lines above change, and tell apart what is the same', () => {
    const prints = (text: string): string[] =>
      sarifOf([reported('a.html', text)], { markOf: (said) => said })
        .results.filter(({ ruleId }) => ruleId === 'unsafe-html')
        .map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
    const [first, second] = prints('<p onclick=x>a</p>\n<p onclick=x>b</p>\n');
    expect(first).not.toBe(second);
    expect(prints('<p>new</p>\n\n<p onclick=x>a</p>\n<p onclick=x>b</p>\n')).toEqual([first, second]);
  });

  test('no more results than code scanning takes, and the rest is told of', () => {
    const finding: Finding = { rule: 'spelling', severity: 'warning', message: 'x' };
    const file = { path: 'a.html', status: 'clean', findings: Array(13_000).fill(finding) } as const;
    const { results, invocations } = sarifOf([
      { ...file, findings: [...file.findings] },
      { ...file, findings: [...file.findings] },
    ]);
    expect(results).toHaveLength(25_000);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toContain('1000 results more');
  });
});
