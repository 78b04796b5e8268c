/** What values a property takes, as far as that decides whether a declaration counts. */
export type ValueType =
  | 'length'
  | 'length-percentage'
  | 'length-percentage-auto'
  | 'size'
  | 'max-size'
  | 'spacing'
  | 'color'
  | 'number'
  | 'integer-auto'
  | 'border-width'
  | 'font-size'
  | 'font-weight'
  | 'line-height'
  | 'vertical-align'
  | 'any';

export interface PropertyDefinition {
  initial: string;
  inherits: boolean;
  /** A type, or the keywords it takes. */
  type: ValueType | ReadonlySet<string>;
  /** Whether a length below zero makes the declaration invalid. */
  isPositive: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const own = (initial: string, type: PropertyDefinition['type'], isPositive = false): PropertyDefinition => ({
  initial,
  inherits: false,
  type,
  isPositive,
});
const inherited = (
  initial: string,
  type: PropertyDefinition['type'],
  isPositive = false,
): PropertyDefinition => ({
  initial,
  inherits: true,
  type,
  isPositive,
});

const LINE_STYLE = words('none hidden dotted dashed solid double groove ridge inset outset');
const OVERFLOW = words('visible hidden clip scroll auto overlay');
const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/**
 * Properties that are computed by more than their text: initial value, inheritance and values by their
 * specifications. A property that is not here does not inherit, and any value counts.
 */
export const PROPERTIES: Readonly<Record<string, PropertyDefinition>> = {
  'background-color': own('rgba(0, 0, 0, 0)', 'color'),
  'border-collapse': inherited('separate', words('collapse separate')),
  'border-spacing': inherited('0px', 'any'),
  'box-sizing': own('content-box', words('content-box border-box')),
  'caption-side': inherited('top', 'any'),
  clear: own('none', words('none left right both inline-start inline-end')),
  clip: own('auto', 'any'),
  'clip-path': own('none', 'any'),
  color: inherited('rgb(0, 0, 0)', 'color'),
  cursor: inherited('auto', 'any'),
  direction: inherited('ltr', words('ltr rtl')),
  display: own(
    'inline',
    words(
      'none contents block flow-root inline inline-block list-item table inline-table table-row-group table-header-group ' +
        'table-footer-group table-row table-cell table-column-group table-column table-caption flex inline-flex grid ' +
        'inline-grid ruby ruby-text math -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex ' +
        'grid-lanes inline-grid-lanes',
    ),
  ),
  'empty-cells': inherited('show', words('show hide')),
  filter: own('none', 'any'),
  float: own('none', words('none left right inline-start inline-end')),
  'font-family': inherited('', 'any'),
  'font-size': inherited('medium', 'font-size', true),
  'font-style': inherited('normal', 'any'),
  'font-variant': inherited('normal', 'any'),
  'font-variant-caps': inherited('normal', 'any'),
  'font-weight': inherited('400', 'font-weight'),
  height: own('auto', 'size', true),
  hyphens: inherited('manual', 'any'),
  'letter-spacing': inherited('normal', 'spacing'),
  'line-height': inherited('normal', 'line-height', true),
  'list-style-image': inherited('none', 'any'),
  'list-style-position': inherited('outside', words('inside outside')),
  'list-style-type': inherited('disc', 'any'),
  'max-height': own('none', 'max-size', true),
  'max-width': own('none', 'max-size', true),
  'min-height': own('auto', 'size', true),
  'min-width': own('auto', 'size', true),
  opacity: own('1', 'number'),
  'overflow-wrap': inherited('normal', words('normal break-word anywhere')),
  'overflow-x': own('visible', OVERFLOW),
  'overflow-y': own('visible', OVERFLOW),
  position: own('static', words('static relative absolute fixed sticky -webkit-sticky')),
  'text-align': inherited(
    'start',
    words(
      'start end left right center justify match-parent -webkit-auto -webkit-left -webkit-right -webkit-center ' +
        '-webkit-match-parent -internal-center',
    ),
  ),
  'text-align-last': inherited('auto', words('auto start end left right center justify')),
  'text-decoration-color': own('currentcolor', 'color'),
  'text-decoration-line': own('none', 'any'),
  'text-decoration-style': own('solid', 'any'),
  'text-emphasis-color': inherited('currentcolor', 'color'),
  'text-indent': inherited('0px', 'length-percentage'),
  'text-shadow': inherited('none', 'any'),
  'text-transform': inherited(
    'none',
    words('none uppercase lowercase capitalize full-width full-size-kana math-auto'),
  ),
  'text-wrap-mode': inherited('wrap', words('wrap nowrap')),
  transform: own('none', 'any'),
  'vertical-align': own('baseline', 'vertical-align'),
  visibility: inherited('visible', words('visible hidden collapse')),
  'white-space': inherited(
    'normal',
    words('normal nowrap pre pre-wrap pre-line break-spaces -webkit-nowrap'),
  ),
  width: own('auto', 'size', true),
  'word-break': inherited('normal', words('normal break-all keep-all break-word auto-phrase')),
  'word-spacing': inherited('normal', 'spacing'),
  'z-index': own('auto', 'integer-auto'),
  '-webkit-text-fill-color': inherited('currentcolor', 'color'),
  '-webkit-text-stroke-color': inherited('currentcolor', 'color'),
  '-webkit-text-size-adjust': inherited('auto', 'any'),
  'outline-color': own('currentcolor', 'any'),
  'caret-color': inherited('auto', 'any'),
  'color-scheme': inherited('normal', 'any'),
  ...sides('margin-', '', own('0px', 'length-percentage-auto')),
  ...sides('padding-', '', own('0px', 'length-percentage', true)),
  ...sides('', '', own('auto', 'length-percentage-auto')),
  ...sides('border-', '-width', own('medium', 'border-width', true)),
  ...sides('border-', '-style', own('none', LINE_STYLE)),
  ...sides('border-', '-color', own('currentcolor', 'color')),
  ...inline('margin-', '', own('0px', 'length-percentage-auto')),
  ...inline('padding-', '', own('0px', 'length-percentage', true)),
  ...inline('inset-', '', own('auto', 'length-percentage-auto')),
  ...inline('border-', '-width', own('medium', 'border-width', true)),
  ...inline('border-', '-style', own('none', LINE_STYLE)),
  ...inline('border-', '-color', own('currentcolor', 'color')),
};

function sides(
  before: string,
  after: string,
  definition: PropertyDefinition,
): Record<string, PropertyDefinition> {
  return Object.fromEntries(SIDES.map((side) => [`${before}${side}${after}`, definition]));
}

function inline(
  before: string,
  after: string,
  definition: PropertyDefinition,
): Record<string, PropertyDefinition> {
  return Object.fromEntries(['start', 'end'].map((side) => [`${before}inline-${side}${after}`, definition]));
}

/** Names of one property (CSS Cascade 4, 3; CSS Logical Properties 1): lines of mail run across. */
export const ALIASES: Readonly<Record<string, string>> = {
  'margin-block-start': 'margin-top',
  'margin-block-end': 'margin-bottom',
  'padding-block-start': 'padding-top',
  'padding-block-end': 'padding-bottom',
  'inset-block-start': 'top',
  'inset-block-end': 'bottom',
  'border-block-start-width': 'border-top-width',
  'border-block-end-width': 'border-bottom-width',
  'border-block-start-style': 'border-top-style',
  'border-block-end-style': 'border-bottom-style',
  'border-block-start-color': 'border-top-color',
  'border-block-end-color': 'border-bottom-color',
  'inline-size': 'width',
  'block-size': 'height',
  'min-inline-size': 'min-width',
  'min-block-size': 'min-height',
  'max-inline-size': 'max-width',
  'max-block-size': 'max-height',
  'overflow-inline': 'overflow-x',
  'overflow-block': 'overflow-y',
  'word-wrap': 'overflow-wrap',
  '-webkit-box-sizing': 'box-sizing',
  '-webkit-opacity': 'opacity',
  '-webkit-transform': 'transform',
  '-webkit-filter': 'filter',
  '-webkit-clip-path': 'clip-path',
  '-webkit-margin-start': 'margin-inline-start',
  '-webkit-margin-end': 'margin-inline-end',
  '-webkit-margin-before': 'margin-top',
  '-webkit-margin-after': 'margin-bottom',
  '-webkit-padding-start': 'padding-inline-start',
  '-webkit-padding-end': 'padding-inline-end',
  '-webkit-padding-before': 'padding-top',
  '-webkit-padding-after': 'padding-bottom',
};

/** Where a length may stand without a unit in quirks mode (Quirks Mode, 3.2); `padding: 5` counts for its longhands. */
export const UNITLESS_IN_QUIRKS: ReadonlySet<string> = new Set(
  (
    'border-bottom-width border-left-width border-right-width border-top-width bottom clip font-size height left ' +
    'letter-spacing margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width ' +
    'padding-bottom padding-left padding-right padding-top right text-indent top vertical-align width word-spacing'
  ).split(' '),
);

/** Where a hash colour may stand without its sign in quirks mode (Quirks Mode, 3.1). */
export const HASHLESS_IN_QUIRKS: ReadonlySet<string> = new Set([
  'background-color',
  'border-bottom-color',
  'border-left-color',
  'border-right-color',
  'border-top-color',
  'color',
]);
