import { readFileSync } from 'node:fs';

/*
 * Prints one plain line, `N passed, N failed`, of a report that vitest wrote as JSON. A run that wrote none counts as
 * one failure.
 */

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}

const [path = ''] = process.argv.slice(2);
const { passed, failed } = countsOf(path);
console.log(`${passed} passed, ${failed} failed`);

function countsOf(file: string): { passed: number; failed: number } {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: 1 };
  }
  // A file that does not load has no failed test, and yet has failed.
  const failed =
    report.numFailedTests === 0 && report.numFailedTestSuites > 0
      ? report.numFailedTestSuites
      : report.numFailedTests;
  return { passed: report.numPassedTests, failed };
}
