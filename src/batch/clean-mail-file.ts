import { bodyOf, bodyOptions } from '../mail/clean-mail.ts';
import { closeMail } from '../mail/close-mail.ts';
import { openMail } from '../mail/open-mail.ts';
import { cleanText, errorOf, type FileJob, type FileOutcome } from './clean-file.ts';

/** Cleans a mail file. Rejects never: a file that cannot be cleaned must not stop the others. */
export async function cleanMailFile(job: FileJob): Promise<FileOutcome> {
  try {
    const { bytes, options, message: given } = job;
    const mail = openMail(bytes, { context: given.context, mergeTags: options.mergeTags });
    const { html, ...message } = mail.message;
    const { section, mediaType, charset } = bodyOf(mail);
    const cleaned = await cleanText(html, charset, { ...job, message, options: bodyOptions(mail, options) });
    const {
      fileEdits,
      output: _output,
      text: _text,
      plain: _plain,
      ...result
    } = closeMail(mail, cleaned, options);
    const edits = fileEdits.map(({ start, end, text }) => ({
      start,
      end,
      content: Buffer.from(text, 'latin1').toString('base64'),
    }));
    return { result: { ...result, mail: { section, mediaType, edits } } };
  } catch (error) {
    return { error: errorOf(error) };
  }
}
