/** What `--help` says, of the program and of each command. */
export const HELP = {
  sendable: `Makes an HTML message fit to send, and says what it changed.

Usage
  sendable clean [file | -]     clean a message: HTML to stdout, the log to stderr
  sendable clean --ndjson       clean a stream: one JSON message a line in, one result a line out
  sendable batch <paths>        check or clean folders of templates
  sendable init                 write a configuration file
  sendable config <file>        what applies to a file, and where it is from
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
stdout and a log with the line, the column and the rule of every change to stderr. A file that ends in .eml is read as
a mail, and comes out as one.

Output
  --format FORMAT         text: HTML and a log, the default; json: the whole result; sarif, junit, github or markdown:
                          a report, on stdout in place of the HTML
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
  batch: `Usage
  sendable batch [options] <files, folders or globs>

Checks or cleans files. Of a folder it takes all .html .htm .xhtml .hbs .liquid .twig .jinja .j2 .ejs .erb .mustache
.njk .eml, in the folders below it, too, except what .gitignore and .sendableignore leave out. Links are not followed out
of a folder. A file that cannot be read or written is reported, and the others go on.

What is done
  --check                 nothing is written; the default
  --write                 write cleaned files in place, each whole at any moment, mode and owner kept
  --out DIR               write the tree anew below DIR, files that need no cleaning included

Output
  --format FORMAT         text (the default), json, ndjson, sarif (2.1.0), junit, github (annotations) or markdown
  --report FILE.html      a page besides: totals, and for each file its message and source before and after
  --quiet                 only what keeps a file from being sent; no progress
  --max-warnings N        fail when there are more warnings

Rules ("sendable rules" lists them)
  --only RULES            run these rules alone; separate by commas or repeat the option
  --off RULES             do not run these rules
  --no-audit              leave out the accessibility audit
  --no-proofread          leave out spelling and grammar

What is known of the messages; a *.context.json beside a file says more of it, and these go first
  --marketplace HOST      amazon.de; default amazon.com
  --language TAG          the buyer's language, BCP 47: de-DE

  --sample FILE           JSON: values for merge tags; templates are also checked as they read when filled in

Taking over an old folder
  --baseline FILE         what this file knows is not told; with --write, files are cleaned all the same
  --update-baseline       write down what stands in the files today

  In a template, <!-- sendable-disable-next RULE: reason --> leaves alone what the rule finds in the next line,
  <!-- sendable-disable RULE: reason --> up to <!-- sendable-enable RULE -->. A reason is required.

How
  --watch                 clean again what changes, until it is ended
  --config FILE           this configuration file in place of the nearest at or above each file
  --no-config             no configuration file
  --changed               only files that differ from the last commit of git, or that git does not know yet
  --since COMMIT          only files that have changed since this branch left that one
  --no-ignore             heed no .gitignore and no .sendableignore
  --concurrency N         threads; default one a core
  --cache FILE            what is known of unchanged files; default in the user's folder for caches
  --no-cache              clean every file, known or not

A file's encoding is that of its byte-order mark, its meta charset, else UTF-8, else windows-1252, and stays.

Exit status
  0  nothing to do, or written    1  with --check: something would change; or a file is blocked, or too many warnings
  2  a file could not be read, cleaned or written, or the command was wrong
`,
  init: `Usage
  sendable init

Writes sendable.config.json into this folder, where there is no configuration file yet.
`,
  config: `Usage
  sendable config [options] <file>

Says what applies to a file of a batch, and where it is from: the nearest sendable.config.ts, .js or .json at or above
it with what that extends, its patterns and overrides, the context file beside the file, and the command line.

  --format text|json      default text
  --config FILE           this configuration file in place of the nearest
  --no-config             no configuration file
  --only, --off, --no-audit, --no-proofread, --marketplace, --language
                          as for "sendable batch"
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
