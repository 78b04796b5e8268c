import { transforms } from '../transforms/index.ts';
import { type Options, resolveConfig } from './config.ts';
import { type Message, toMessage } from './message.ts';
import { runPipeline } from './pipeline.ts';
import type { TransformResult } from './result.ts';
import type { ReviewResult, Transform } from './transform.ts';

export type { Options, RuleSetting } from './config.ts';
export { ERROR_CODES, type ErrorCode, SendableError } from './errors.ts';
export type { Attachment, Message, MessageContext, Purpose } from './message.ts';
export type {
  Action,
  Change,
  Edit,
  Finding,
  NotChecked,
  Severity,
  Source,
  Target,
  TransformResult,
  Verdict,
} from './result.ts';
export { applyEdits } from './result.ts';
export type { Mode, Transform } from './transform.ts';

/** The rules in the order in which they run. */
export const rules: readonly Transform[] = transforms;

/** What `clean()` gives: the result of `transform()`, with what only an asynchronous check can add. */
export type CleanResult = TransformResult & ReviewResult;

/**
 * Removes and rewrites what the policy forbids. Pure and synchronous: the same input gives the same result, and
 * nothing is read or fetched.
 *
 * @param message the html, or a message with subject, attachments and what is known of the order and the buyer.
 * @throws SendableError MESSAGE_INVALID, MESSAGE_TOO_LARGE, MESSAGE_TOO_DEEP, MESSAGE_TOO_COMPLEX, CONFIG_INVALID,
 * RULE_UNKNOWN
 */
export function transform(message: string | Message, options: Options = {}): TransformResult {
  return runPipeline(toMessage(message), resolveConfig(options, transforms), transforms).result;
}

/** `transform()`, then the checks that need more than the message's own text. Rejects with the same errors. */
export async function clean(message: string | Message, options: Options = {}): Promise<CleanResult> {
  return runPipeline(toMessage(message), resolveConfig(options, transforms), transforms).review();
}
