// <gouji-budget>: the element that gouji-embed.js defines. Version 1 of its protocol; a later version adds members and
// methods and takes none away, or it has another major number, and frame and script refuse each other with
// "unsupported-protocol".
//
//   <script src="https://gouji.example/gouji-embed.js" async></script>
//   <gouji-budget src="budget.json" view="edit"><a href="budget.json">Budget</a></gouji-budget>
//
// Attributes (read again whenever they change):
//   src     address of the budget, from the page; the page fetches it, the frame never does
//   view    "read" (usual): everything can be looked at; "edit": what-if, other files, corrections
//   table   id of the table that is shown first: "expenditure", "basic", "three-public", …
//   face    "picture" (usual) or "text"; a text with a `table` shows that table alone
//   lang    "zh" or "en"; else that of the page around it, else the browser's
//   theme   "light", "dark", "auto" (usual: as the system)
//   height  "auto" (usual): as high as the content asks for; or a height of CSS, of pixels where it has no unit
//   base    the folder of embed.html, where it is not that of gouji-embed.js
//   title   what the frame is called until the budget says it itself
// Custom properties of CSS: --gouji-accent (a colour; left out with "bad-accent" where it would not be readable),
// --gouji-border, --gouji-radius. Parts: frame, link.
//
// The frame is loaded when the element comes near the view. Its content, a link perhaps, is shown until then and where
// there will be no frame. Limits: 64 MB of a budget, 8192 characters of a state, 32 M characters of an export, 32
// requests that wait.

// The text behind # of a scenario's link, "scenario=1…"; "" where nothing is changed. The page keeps it, if anyone does.
export type GoujiState = string;

export interface GoujiTable {
  id: string;
  title: string;
  errors: number;
  remarks: number;
}

export interface GoujiSummary {
  title: string;
  unit: { code: string; name: string; department: string };
  year: number | null;
  total: string;    // "3,463.96 万元"
  verdict: string;  // whether it adds up, a sentence in the language of the element
  errors: number;
  remarks: number;
  tables: GoujiTable[];
}

export interface GoujiFinding {
  severity: 'error' | 'warning' | 'remark';
  title: string;
  message: string;
  remedy: string;
  rules: string[];    // ids
  figures: string[];  // addresses, "basic/30201/total"
}

export interface GoujiFindings {
  verdict: string;
  errors: number;
  remarks: number;
  findings: GoujiFinding[];
}

export interface GoujiMovedFigure {
  address: string;
  name: string;
  column: string;
  unit: string;        // of the texts: "万元", "%"
  published: string;
  value: string;
  difference: string;  // "−35.8631"
}

export interface GoujiChange {
  state: GoujiState;
  moved: number;                // how many figures
  figures: GoujiMovedFigure[];  // the first 200 of them, totals first
}

export interface GoujiFault {
  id: string;
  severity: 'error' | 'warning' | 'remark';
  line: number;    // 0 where the fault is of the whole file
  column: number;
  pointer: string;  // JSON pointer into a budget file
  message: string;
  remedy: string;
}

export interface GoujiErrorDetail {
  // not-fetched      the budget could not be fetched
  // no-budget        there is no src, and nothing was loaded
  // no-answer        the frame did not come up: see the policies of both sites
  // not-opened       the file is no budget, or has faults: `faults`
  // too-large        beyond a limit
  // damaged-state    the published figures are shown
  // nothing-changed  an export of changes, without any
  // bad-accent       the colour is none, or would not be readable
  // malformed, unknown-method, unsupported-protocol, busy   of the protocol
  // restarted, removed   the frame was loaded again, the element was taken out of the page
  // fault            of Gouji itself
  code: string;
  message: string;
  faults?: GoujiFault[];
}

// What methods are rejected with.
export interface GoujiError extends Error, GoujiErrorDetail {
  name: 'GoujiError';
  message: string;
}

export interface GoujiExport {
  name: string;  // of a file
  type: string;  // "text/markdown"
  text: string;
}

export interface GoujiBudgetEventMap {
  'gouji-ready': CustomEvent<GoujiSummary>;       // a budget is open
  'gouji-change': CustomEvent<GoujiChange>;       // the reader changed the scenario; not what setState() did
  'gouji-findings': CustomEvent<GoujiFindings>;   // of a budget that was opened or corrected
  'gouji-error': CustomEvent<GoujiErrorDetail>;
  'gouji-resize': CustomEvent<{ height: number }>;  // where the height is "auto"
}

export interface GoujiBudgetElement extends HTMLElement {
  // Waits until the budget is open; it does not make the frame load before its time. All that follows does.
  ready(): Promise<GoujiSummary>;
  // Another budget: its address, or its bytes.
  load(source: string | ArrayBuffer | ArrayBufferView | Blob, options?: { name?: string; state?: GoujiState }): Promise<GoujiSummary>;
  getState(): Promise<GoujiState>;
  // "" goes back to the published figures. In a view that is only read it shows the scenario all the same.
  setState(state: GoujiState): Promise<GoujiChange>;
  check(): Promise<GoujiFindings>;
  // markdown: the report; json: all that is told here; csv, scenario: of the changes.
  export(format?: 'markdown' | 'json' | 'csv' | 'scenario'): Promise<GoujiExport>;

  addEventListener<K extends keyof GoujiBudgetEventMap>(type: K, listener: (event: GoujiBudgetEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'gouji-budget': GoujiBudgetElement;
  }
}
