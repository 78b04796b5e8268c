#!/usr/bin/env node
'use strict';

// Node reads this file before anything else, so it is written for any Node: an old one then says what is missing
// instead of showing a syntax error.
var needed = /(\d+)\.(\d+)/.exec(require('../package.json').engines.node);
var running = process.versions.node.split('.');
var isOld =
  Number(running[0]) < Number(needed[1]) ||
  (Number(running[0]) === Number(needed[1]) && Number(running[1]) < Number(needed[2]));

if (isOld) {
  console.error(
    'sendable needs Node ' +
      needed[0] +
      ' or newer; this is Node ' +
      process.versions.node +
      '.\n' +
      'Install a newer Node (https://nodejs.org); in a checkout, "npx sendable" brings its own.',
  );
  process.exitCode = 2;
} else {
  import('../dist/lib/main.js').catch(function (error) {
    console.error(error.stack);
    process.exitCode = 2;
  });
}
