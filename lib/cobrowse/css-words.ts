/** The words of CSS that may leave a page. Data: what is not here is dropped, so that no style carries a word of the page's own. */

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Properties that make up a page's layout and colours. Not: whatever names a font, a file, a counter or a text. */
export const PROPERTIES = list(`
  accent-color align-content align-items align-self appearance aspect-ratio -webkit-appearance -webkit-box-orient
  -webkit-line-clamp background background-attachment background-clip background-color background-image
  background-origin background-position background-position-x background-position-y background-repeat
  background-size block-size border border-block border-block-color border-block-end border-block-end-color
  border-block-end-style border-block-end-width border-block-start border-block-start-color border-block-start-style
  border-block-start-width border-block-style border-block-width border-bottom border-bottom-color
  border-bottom-left-radius border-bottom-right-radius border-bottom-style border-bottom-width border-collapse
  border-color border-end-end-radius border-end-start-radius border-inline border-inline-color border-inline-end
  border-inline-end-color border-inline-end-style border-inline-end-width border-inline-start
  border-inline-start-color border-inline-start-style border-inline-start-width border-inline-style
  border-inline-width border-left border-left-color border-left-style border-left-width border-radius border-right
  border-right-color border-right-style border-right-width border-spacing border-start-end-radius
  border-start-start-radius border-style border-top border-top-color border-top-left-radius
  border-top-right-radius border-top-style border-top-width border-width bottom box-shadow box-sizing
  caption-side clear clip color color-scheme column-count column-fill column-gap column-rule column-span
  column-width columns contain container-type content-visibility direction display empty-cells flex flex-basis
  flex-direction flex-flow flex-grow flex-shrink flex-wrap float font-size font-style font-variant font-weight
  font-stretch gap grid grid-area grid-auto-columns grid-auto-flow grid-auto-rows grid-column grid-column-end
  grid-column-gap grid-column-start grid-gap grid-row grid-row-end grid-row-gap grid-row-start grid-template
  grid-template-areas grid-template-columns grid-template-rows height hyphens inline-size inset inset-block
  inset-block-end inset-block-start inset-inline inset-inline-end inset-inline-start isolation justify-content
  justify-items justify-self left letter-spacing line-break line-height list-style list-style-position
  list-style-type margin margin-block margin-block-end margin-block-start margin-bottom margin-inline
  margin-inline-end margin-inline-start margin-left margin-right margin-top max-block-size max-height
  max-inline-size max-width min-block-size min-height min-inline-size min-width object-fit object-position opacity
  order outline outline-color outline-offset outline-style outline-width overflow overflow-anchor overflow-wrap
  overflow-x overflow-y padding padding-block padding-block-end padding-block-start padding-bottom padding-inline
  padding-inline-end padding-inline-start padding-left padding-right padding-top place-content place-items
  place-self pointer-events position right rotate row-gap scale scrollbar-gutter scrollbar-width table-layout
  tab-size text-align text-align-last text-decoration text-decoration-color text-decoration-line
  text-decoration-style text-decoration-thickness text-indent text-overflow text-shadow text-transform
  text-underline-offset text-wrap top transform transform-origin translate unicode-bidi vertical-align visibility
  white-space width word-break word-spacing word-wrap writing-mode z-index zoom
`);

/** Properties in whose values a page may name its own areas and lines. */
export const NAMES_AREAS = /^grid(-(template|area|row|column)(-.*)?)?$/;

export const KEYWORDS = list(`
  above absolute active add after alias all all-scroll allow-end alpha always alternate antialiased anywhere
  area article at attr-size auto auto-fill auto-fit auto-phrase avoid backwards balance baseline before behind
  below bevel bidi-override block block-end block-start blink bold bolder border border-box both bottom
  bounding-box break-all break-spaces break-word button capitalize caption caret cell center circle
  circle-at clip clone closest-corner closest-side coarse collapse color column column-reverse contain container content
  content-box contents context-menu cover currentcolor cursive dark dashed decimal decimal-leading-zero
  default dense disc discard display dot dotted double each-line ease ellipse ellipsis embed end ew-resize
  expanded farthest-corner farthest-side field fieldset fill fill-box fine first fit-content fixed flat flex flex-end flex-start
  flow flow-root force-hidden forced-colors from from-image full full-width fullscreen geometricprecision grab grid
  grayscale groove hanging help hidden hide hover horizontal horizontal-tb icon ignore in inherit initial inline
  inline-axis inline-block inline-end inline-flex inline-grid inline-size inline-start inline-table inset
  inside inter-character inter-word intersect inverted invert isolate isolate-override italic justify keep-all landscape large
  larger last layout left legacy level light lighter line line-through linear list-item listbox local loose
  lower lower-alpha lower-greek lower-latin lower-roman lowercase ltr luminance manipulation manual
  margin-box match-parent max-content medium menu menulist middle min-content mixed monospace more
  move multiply name nearest neutral no-clip no-close-quote no-preference no-repeat none normal not
  not-allowed nowrap oblique off on only open optimizelegibility optimizequality optimizespeed or
  outset outside over overlay overline padding-box page paint pan-x pan-y paused plaintext pointer portrait
  pre pre-line pre-wrap preserve preserve-3d pretty print progress proximity radial reduce reduced relative repeat
  repeat-x repeat-y reverse revert revert-layer ridge right round row row-reverse rtl ruby run-in running safe
  sans-serif scale-down screen scroll scrollbar searchfield self-end self-start semi-condensed semi-expanded
  separate serif show sideways small small-caps smaller smooth snap solid space space-around space-between
  space-evenly span square srgb stable standalone start static step-end step-start sticky stretch strict stroke
  stroke-box style sub subpixel-antialiased super system-ui table table-caption table-cell table-column
  table-column-group table-footer-group table-header-group table-row table-row-group text text-bottom
  text-top textarea textfield thick thin to top transparent ui-monospace ui-rounded ui-sans-serif ui-serif
  ultra-condensed ultra-expanded under underline unicase unsafe unset upper-alpha upper-latin upper-roman
  uppercase upright use-script vertical vertical-lr vertical-rl view-box visible visiblefill visiblepainted
  visiblestroke wavy weight wrap wrap-reverse x x-large x-small xx-large xx-small xxx-large y zoom-in zoom-out
  square-button push-button slider-horizontal -webkit-box -webkit-inline-box -webkit-flex -webkit-fill-available -webkit-center
  -moz-fit-content -moz-available -webkit-fit-content
  and min-width max-width width min-height max-height height orientation prefers-color-scheme prefers-reduced-motion prefers-contrast
  pointer any-pointer any-hover aspect-ratio min-resolution max-resolution -webkit-min-device-pixel-ratio
  min-device-width max-device-width tty tv projection handheld speech
`);

/** Named colours, and those of the system. */
export const COLOURS = list(`
  aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
  cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
  darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
  darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
  firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
  hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
  lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
  lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
  mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred
  midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
  palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
  rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue
  slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white
  whitesmoke yellow yellowgreen canvas canvastext linktext visitedtext activetext buttonface buttontext buttonborder
  field fieldtext highlight highlighttext selecteditem selecteditemtext mark marktext graytext accentcolor
  accentcolortext
`);

export const FUNCTIONS = list(`
  calc min max clamp minmax repeat fit-content var rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix
  light-dark linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
  repeating-conic-gradient translate translatex translatey translatez translate3d scale scalex scaley scale3d rotate
  rotatex rotatey rotatez rotate3d skew skewx skewy matrix matrix3d perspective rect inset circle ellipse round abs
`);

export const UNITS = list(`
  % px em rem ex ch cap ic lh rlh vw vh vi vb vmin vmax svw svh svi svb lvw lvh lvi lvb dvw dvh dvi dvb cm mm q in
  pt pc deg grad rad turn fr cqw cqh cqi cqb cqmin cqmax dpi dpcm dppx x
`);

/** Pseudo-classes and -elements that a selector may carry along, those with arguments included. */
export const PSEUDO = list(`
  active after any-link autofill backdrop before checked default defined dir disabled empty enabled first-child
  first-letter first-line first-of-type focus focus-visible focus-within fullscreen has host host-context hover
  in-range indeterminate invalid is last-child last-of-type link marker modal not nth-child nth-last-child
  nth-last-of-type nth-of-type only-child only-of-type open optional out-of-range placeholder-shown popover-open
  read-only read-write required root scope slotted target user-invalid valid visited where
`);
