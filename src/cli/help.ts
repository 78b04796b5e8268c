/** What `--help` says, of the program and of each command. */
export const HELP = {
  sendable: `Makes an HTML message fit to send, and says what it changed.

Usage
  sendable clean [file | -]     clean a message: HTML to stdout, the log to stderr
  sendable clean --ndjson       clean a stream: one JSON message a line in, one result a line out
  sendable rules                list the rules
  sendable explain <rule>       what a rule does, why, its options and examples

  sendable <command> --help     the options of a command
  sendable --version

Exit status
  0  the message is clean, or was cleaned and may be sent
  1  the message is blocked: a person must act on what the log calls an error
  2  the input or the command was wrong; the message on stderr says what to do
`,
  clean: `Usage
  sendable clean [options] [file | -]
  sendable clean --ndjson [options] [file | -]

Reads a message in UTF-8 from a file, or from stdin when there is no file or it is "-". Writes the cleaned HTML to
stdout and a log with the line, the column and the rule of every change to stderr.

Output
  --format text|json      json writes the whole result to stdout instead of HTML and log; default text
  --log FILE              write the log to a file; stderr keeps its last line
  --ndjson                a stream of messages, see below

Rules ("sendable rules" lists them)
  --only RULES            run these rules alone; separate by commas or repeat the option
  --report RULES          change nothing for these rules: an error in the log for each change they would make
  --off RULES             do not run these rules
  --audit both            audit the input, too: the log then shows what cleaning repaired
  --browser               check in an installed Chromium what needs a layout
  --no-audit              leave out the accessibility audit
  --no-proofread          leave out spelling and grammar

What is known of the message
  --subject TEXT          its subject, which is cleaned, too
  --marketplace HOST      amazon.de; default amazon.com
  --language TAG          the buyer's language, BCP 47: de-DE
  --order-id ID           123-1234567-1234567
  --context FILE          JSON: the fields of the context (marketplace, orderId, buyerLanguage, orderCompletedAt,
                          sentAt, purpose), or { "subject", "context", "attachments" }. Options above go first.

Streams (--ndjson)
  in   { "id", "html", "subject"?, "context"?, "attachments"?, "options"? }
  out  the result with the same "id", or { "id", "error": { "code", "message" } }
  A line ends at \\n alone. There is one answer for every line, in the same order; a bad line is answered with an
  error and the next goes on. The options above hold for every line that does not say otherwise. The exit status is
  0 when every line was answered: each answer carries its own verdict.

Exit status
  0  clean or cleaned    1  blocked: a person must act    2  the input or the command was wrong
`,
  rules: `Usage
  sendable rules

Lists the rules in the order in which they run.
`,
  explain: `Usage
  sendable explain <rule>

Says what a rule does, why, which clause of the policy it rests on, its options and examples.
`,
} as const;

export type Command = Exclude<keyof typeof HELP, 'sendable'>;
