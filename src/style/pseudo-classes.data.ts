/** Pseudo-classes that depend on the tree alone and are asked of the selector library (Selectors 4). */
export const TREE_PSEUDO_CLASSES: ReadonlySet<string> = new Set(
  (
    'any-link empty first-child first-of-type has is lang last-child last-of-type link not nth-child nth-last-child ' +
    'nth-last-of-type nth-of-type only-child only-of-type root scope where'
  ).split(' '),
);

/** Those of them whose answer depends on siblings or on what an element holds. */
export const POSITIONAL_PSEUDO_CLASSES: ReadonlySet<string> = new Set(
  (
    'empty first-child first-of-type has last-child last-of-type nth-child nth-last-child nth-last-of-type nth-of-type ' +
    'only-child only-of-type'
  ).split(' '),
);

/** Pseudo-classes of a state that a message which is being read is not in. */
export const STATE_PSEUDO_CLASSES: ReadonlySet<string> = new Set(
  (
    '-webkit-any -webkit-any-link -webkit-autofill -webkit-drag -webkit-full-screen active active-view-transition ' +
    'autofill buffering checked closed current default dir disabled enabled focus focus-visible focus-within fullscreen ' +
    'future host host-context hover in-range indeterminate invalid local-link modal muted open optional out-of-range ' +
    'past paused picture-in-picture placeholder-shown playing popover-open read-only read-write required seeking stalled ' +
    'state target target-current target-within user-invalid user-valid valid visited volume-locked xr-overlay'
  ).split(' '),
);

/** Pseudo-elements, by which no element of the tree is meant. Those of WebKit are valid whatever their name. */
export const PSEUDO_ELEMENTS =
  /^(?:after|backdrop|before|column|cue|cue-region|details-content|file-selector-button|first-letter|first-line|grammar-error|highlight|marker|part|placeholder|scroll-button|scroll-marker|scroll-marker-group|selection|slotted|spelling-error|target-text|view-transition(?:-[\w-]+)?|picker|picker-icon|checkmark|search-text|-webkit-[\w-]+|-internal-[\w-]+)$/;

/** Pseudo-elements that may have one colon. */
export const OLD_PSEUDO_ELEMENTS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'first-letter',
  'first-line',
]);
