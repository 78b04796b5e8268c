/** What the engine and the batch report by themselves, besides the rules. */
export const ENGINE_RULES: readonly { id: string; summary: string; why: string }[] = [
  {
    id: 'normalize-markup',
    summary: 'Prints markup anew where it is so broken that edits of the source cannot be trusted.',
    why: 'What a mail program makes of broken markup is its own guess; the message that was checked must be the one that is read.',
  },
  {
    id: 'encoding',
    summary: 'Reports a file that declares an encoding and is written in another.',
    why: 'Characters beyond ASCII would be read differently elsewhere.',
  },
  {
    id: 'mail',
    summary:
      'Makes the plain text of a mail anew from its HTML, and reports what a change of the mail breaks.',
    why: 'Some buyers read the plain text, which must say what the HTML says; a signature that does not fit looks like an attack.',
  },
  {
    id: 'disable-comment',
    summary: 'Reports comments that silence a rule without a reason, or where it finds nothing.',
    why: 'Whoever reads the template next must know why something was left alone.',
  },
];
