import { CASE_ORDERS, type CaseOrder } from '../cases/case-order';
import { HIGHLIGHTS, USUAL_HIGHLIGHTS, type Highlight } from '../synopsis/highlights';
import { KEY, recall, remember, type Remembered } from './storage';

/** Text sizes of the reading columns, in rem; the middle one is usual. */
const TEXT_SIZES = [0.8125, 0.875, 0.9375, 1, 1.0625, 1.125, 1.25, 1.375, 1.5] as const;
const USUAL_STEP = 2;

const USUAL: Remembered = {
  casesOpen: true,
  casesWidth: 232,
  caseOrder: 'own',
  inspectorOpen: true,
  inspectorWidth: 336,
  figuresOpen: true,
  textStep: USUAL_STEP,
  layout: 'synopsis',
  leading: 'usual',
  hyphens: true,
  highlights: USUAL_HIGHLIGHTS.join(' '),
  font: 'serif',
  measure: 'usual',
  tourOffered: false,
};

/** Line spacings of the reading columns, as multiples of the text size. */
const LEADINGS = { tight: 1.38, usual: 1.5, open: 1.68 } as const;
export type Leading = keyof typeof LEADINGS;
export const LEADING_NAMES = ['tight', 'usual', 'open'] as const satisfies readonly Leading[];

/** Typefaces of the reading text. */
const FONTS = { serif: 'var(--reading-family)', sans: 'var(--interface-family)' } as const;
export type Font = keyof typeof FONTS;
export const FONT_NAMES = ['serif', 'sans'] as const satisfies readonly Font[];

/** Longest lines of the reading text, in widths of a "0". */
const MEASURES = { short: 52, usual: 68, long: 90 } as const;
export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = ['short', 'usual', 'long'] as const satisfies readonly Measure[];

/** What is set in one window and holds in all. */
const EVERYWHERE = ['textStep', 'leading', 'hyphens', 'font', 'measure', 'tourOffered'] as const;

/** The layouts of a case. */
export const LAYOUTS = ['synopsis', 'reading', 'facts', 'wording', 'overview'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Below these window widths a panel starts closed, so that the columns get the room. */
const CASES_FIT = 1360;
const INSPECTOR_FIT = 1500;

export type Dialog =
  | 'paste'
  | 'palette'
  | 'shortcuts'
  | 'search'
  | 'backups'
  | 'erase'
  | 'arrange'
  | 'conflict'
  | 'encoders'
  | 'lexicon'
  | 'names'
  | 'source'
  | 'settings'
  | 'about'
  | 'tour'
  | null;

/** What of the window is open, and how large; kept between runs. */
export class View {
  #kept = $state.raw<Remembered>(USUAL);
  /** The one dialog that is open. */
  dialog = $state<Dialog>(null);
  /** The case that the open dialog is about, where it is about one; its ID. */
  subject = $state<string | null>(null);
  findOpen = $state(false);
  /** The colours of the sources that are shown; another text, other colours to draw with. */
  sourceColours = $state('');

  constructor() {
    const fitting = {
      ...USUAL,
      casesOpen: window.innerWidth >= CASES_FIT,
      inspectorOpen: window.innerWidth >= INSPECTOR_FIT,
    };
    this.#kept = recall(fitting);
  }

  get layout(): Layout {
    return LAYOUTS.find((layout) => layout === this.#kept.layout) ?? 'synopsis';
  }
  set layout(layout: Layout) {
    this.#keep({ layout });
  }
  /** Whether the sources stand in columns, rather than what is known of them in tables. */
  get columnsShown(): boolean {
    return this.layout === 'synopsis' || this.layout === 'reading';
  }
  get casesOpen(): boolean {
    return this.#kept.casesOpen;
  }
  set casesOpen(casesOpen: boolean) {
    this.#keep({ casesOpen });
  }
  get casesWidth(): number {
    return this.#kept.casesWidth;
  }
  set casesWidth(width: number) {
    this.#keep({ casesWidth: Math.min(400, Math.max(180, width)) });
  }
  get caseOrder(): CaseOrder {
    return CASE_ORDERS.find((order) => order === this.#kept.caseOrder) ?? 'own';
  }
  set caseOrder(caseOrder: CaseOrder) {
    this.#keep({ caseOrder });
  }
  get inspectorOpen(): boolean {
    return this.#kept.inspectorOpen;
  }
  set inspectorOpen(inspectorOpen: boolean) {
    this.#keep({ inspectorOpen });
  }
  get inspectorWidth(): number {
    return this.#kept.inspectorWidth;
  }
  set inspectorWidth(width: number) {
    this.#keep({ inspectorWidth: Math.min(620, Math.max(260, width)) });
  }
  get figuresOpen(): boolean {
    return this.#kept.figuresOpen;
  }
  set figuresOpen(figuresOpen: boolean) {
    this.#keep({ figuresOpen });
  }

  get leadingName(): Leading {
    return LEADING_NAMES.find((name) => name === this.#kept.leading) ?? 'usual';
  }
  set leadingName(leading: Leading) {
    this.#keep({ leading });
  }
  /** Line spacing of the reading text, a multiple of its size. */
  get leading(): number {
    return LEADINGS[this.leadingName];
  }
  get hyphens(): boolean {
    return this.#kept.hyphens;
  }
  set hyphens(hyphens: boolean) {
    this.#keep({ hyphens });
  }

  /** What is marked in the columns. */
  readonly highlights: ReadonlySet<Highlight> = $derived.by(() => {
    const names = this.#kept.highlights.split(' ');
    return new Set(HIGHLIGHTS.filter((highlight) => names.includes(highlight)));
  });
  highlight(highlight: Highlight, on: boolean): void {
    const kept = HIGHLIGHTS.filter((one) => (one === highlight ? on : this.highlights.has(one)));
    this.#keep({ highlights: kept.join(' ') });
  }
  resetHighlights(): void {
    this.#keep({ highlights: USUAL_HIGHLIGHTS.join(' ') });
  }
  get font(): Font {
    return FONT_NAMES.find((name) => name === this.#kept.font) ?? 'serif';
  }
  set font(font: Font) {
    this.#keep({ font });
  }
  get measure(): Measure {
    return MEASURE_NAMES.find((name) => name === this.#kept.measure) ?? 'usual';
  }
  set measure(measure: Measure) {
    this.#keep({ measure });
  }
  /** Whether the tour was offered and taken or declined. */
  get tourOffered(): boolean {
    return this.#kept.tourOffered;
  }
  set tourOffered(tourOffered: boolean) {
    this.#keep({ tourOffered });
  }

  /** How the reading text is set, as a style for whatever holds it. */
  get readingStyle(): string {
    return [
      `--reading-size: ${String(this.textSize)}rem`,
      `--reading-leading: ${String(this.leading)}`,
      `--hyphens: ${this.hyphens ? 'auto' : 'manual'}`,
      `--measure: ${String(MEASURES[this.measure])}ch`,
      `--text-family: ${FONTS[this.font]}`,
    ].join('; ');
  }

  /** Takes over what another window sets until the returned function is called. */
  follow(): () => void {
    const changed = ({ key }: StorageEvent): void => {
      if (key !== KEY) return;
      const theirs = recall(this.#kept);
      this.#kept = { ...this.#kept, ...Object.fromEntries(EVERYWHERE.map((name) => [name, theirs[name]])) };
    };
    window.addEventListener('storage', changed);
    return () => {
      window.removeEventListener('storage', changed);
    };
  }

  /** Size of the reading text in rem. */
  get textSize(): number {
    return TEXT_SIZES[this.#kept.textStep] ?? 1;
  }
  get canGrow(): boolean {
    return this.#kept.textStep < TEXT_SIZES.length - 1;
  }
  get canShrink(): boolean {
    return this.#kept.textStep > 0;
  }
  growText(by: 1 | -1): void {
    this.#keep({ textStep: Math.min(TEXT_SIZES.length - 1, Math.max(0, this.#kept.textStep + by)) });
  }
  resetText(): void {
    this.#keep({ textStep: USUAL_STEP });
  }

  #keep(changed: Partial<Remembered>): void {
    this.#kept = { ...this.#kept, ...changed };
    remember(this.#kept);
  }
}
