import type { Comparison, Row } from '../../core/contract/comparison';
import type { SegmentRef, Span } from '../../core/contract/source';
import type { ComparisonRun } from '../state/comparison-run.svelte';
import type { CaseMemory, KeptPlace, TopEdge } from '../state/case-memory';
import { AlsoIn } from './also-in';
import { arrange, runOf, type Item } from './arrange';
import { cellOf, DifferenceIndex, stopsOf, type Stop } from './differences';
import { Columns } from './columns.svelte';
import { MarkIndex } from './highlights';
import { move, placeOf, samePlace, type Direction, type Place } from './navigate';

/** Asks the synopsis to bring a place into view: with the keyboard focus, with a flash on words, or both. */
export interface Reveal {
  readonly place: Place;
  readonly focus: boolean;
  readonly flash: Span | null;
  readonly round: number;
}

const NO_FOLDING = { all: false, toggled: new Set<string>() };

/** The open comparison as a page that is read: its items and folds, where the reader is, and the way to elsewhere. */
export class Page {
  readonly #run: ComparisonRun;
  readonly columns: Columns;
  #foldAll = $state(true);
  #toggled = $state.raw<ReadonlySet<string>>(new Set());
  #furniture = $state.raw<ReadonlySet<number>>(new Set());
  #place = $state.raw<Place | null>(null);
  #segment: SegmentRef | null = null;
  #wanted: number | null = null;
  #stop = $state.raw<Stop | null>(null);
  #reveal = $state.raw<Reveal | null>(null);
  /** The paragraph the keyboard was at when the case was left, until it is found in the comparison. */
  #kept: KeptPlace | null = null;
  /** The rounds of what was asked for up to here have been brought into view. */
  #taken = 0;
  /** What is at the upper edge of the view; null at the very top. Kept when the layout or the case changes. */
  top = $state.raw<TopEdge | null>(null);
  /** Whether the ways from paragraphs with two facts are shown; a first look does without them. */
  #ways = $state(false);
  /** The rows that were in view when the columns last rested. */
  seen = $state.raw<readonly string[]>([]);
  /** The paragraph that the reader is about to link with another one. */
  linking = $state.raw<SegmentRef | null>(null);

  readonly comparison: Comparison | null = $derived.by(() => this.#run.comparison);
  readonly items: readonly Item[] = $derived.by(() =>
    this.comparison === null
      ? []
      : arrange(this.comparison, { all: this.#foldAll, toggled: this.#toggled }).filter((item) => this.#isShown(item)),
  );
  readonly differences: DifferenceIndex | null = $derived.by(() =>
    this.comparison === null ? null : new DifferenceIndex(this.comparison),
  );
  /** What the facts and the wording of the comparison mark in the texts. */
  readonly kinds: MarkIndex | null = $derived.by(() =>
    this.comparison === null ? null : new MarkIndex(this.comparison),
  );
  /** Where else than in its row a paragraph surely has a counterpart; null until `showWays`. */
  readonly alsoIn: AlsoIn | null = $derived.by(() =>
    this.comparison === null || !this.#ways ? null : new AlsoIn(this.comparison),
  );
  readonly stops: readonly Stop[] = $derived.by(() => {
    if (this.comparison === null || this.differences === null) return [];
    const hidden = new Set(this.columns.hidden);
    const stops = stopsOf(arrange(this.comparison, NO_FOLDING), this.differences);
    return hidden.size === 0 ? stops : stops.filter(({ source }) => !hidden.has(source));
  });
  readonly #rowById = $derived.by(() => new Map(this.comparison?.rows.map((row) => [row.id, row])));
  readonly #rowOfSegment = $derived.by(() => {
    const rows = new Map<string, Row>();
    for (const row of this.comparison?.rows ?? [])
      for (const { source, segments } of row.cells)
        for (const segment of segments) rows.set(`${String(source)}:${String(segment)}`, row);
    return rows;
  });

  /** Where the reader is; after a new comparison, where the same paragraph stands now. */
  readonly place: Place | null = $derived.by(() => {
    const place = this.#place;
    if (place?.row == null || this.#rowById.has(place.row)) return place;
    const row = this.#segment === null ? null : this.rowOf(this.#segment);
    return row === null ? null : placeOf(this.items, row.id, place.source);
  });
  readonly row: Row | null = $derived.by(() =>
    this.place?.row == null ? null : (this.#rowById.get(this.place.row) ?? null),
  );
  /** Position of the current stop in `stops`, from 0; -1 when the reader is at none. */
  readonly stopPosition: number = $derived.by(() => (this.#stop === null ? -1 : this.stops.indexOf(this.#stop)));

  constructor(run: ComparisonRun) {
    this.#run = run;
    this.columns = new Columns(() => run.comparison);
  }

  get stop(): Stop | null {
    return this.#stop;
  }
  get reveal(): Reveal | null {
    return this.#reveal;
  }
  get everythingShown(): boolean {
    return !this.#foldAll && this.#toggled.size === 0;
  }
  get hasFolds(): boolean {
    return this.items.some((item) => item.kind === 'alone' && item.foldable);
  }

  /** Begins another case, where the reader left it. */
  reset(kept: CaseMemory | null = null): void {
    this.columns.reset(kept?.columns ?? null);
    this.#foldAll = kept?.folded ?? true;
    this.#toggled = new Set(kept?.toggled);
    this.#kept = kept?.place ?? null;
    this.top = kept?.top ?? null;
    this.#ways = false;
    this.seen = [];
    this.#taken = 0;
    this.#furniture = new Set();
    this.#place = null;
    this.#segment = null;
    this.#wanted = null;
    this.#stop = null;
    this.#reveal = null;
    this.linking = null;
  }

  /** Where the reader is and how the page looks, to be kept. */
  get memory(): CaseMemory {
    const source = this.#segment === null ? undefined : this.comparison?.sources[this.#segment.source]?.id;
    return {
      columns: this.columns.arrangement,
      folded: this.#foldAll,
      toggled: [...this.#toggled],
      place: source === undefined || this.#segment === null ? this.#kept : { source, segment: this.#segment.segment },
      top: this.top,
    };
  }

  /** Takes up the place at which the case was left, without bringing it into view. For a layout that begins. */
  takeUp(): void {
    const ref = this.refOf(this.#kept);
    this.#kept = null;
    const row = ref === null ? null : this.rowOf(ref);
    if (ref !== null && row !== null && this.#place === null) this.settle(this.placeOfRow(row.id, ref.source));
  }

  /** A kept paragraph as a place in the comparison; null when its source is gone. */
  refOf(kept: KeptPlace | null): SegmentRef | null {
    const source = this.comparison?.sources.findIndex(({ id }) => id === kept?.source) ?? -1;
    return kept === null || source < 0 ? null : { source, segment: kept.segment };
  }

  /** What was asked for and not yet brought into view; whoever asks brings it. */
  takeReveal(): Reveal | null {
    const reveal = this.#reveal;
    if (reveal === null || reveal.round <= this.#taken) return null;
    this.#taken = reveal.round;
    return reveal;
  }

  /** From now on a paragraph says where else it has a counterpart. */
  showWays(): void {
    this.#ways = true;
  }

  rowOf({ source, segment }: SegmentRef): Row | null {
    return this.#rowOfSegment.get(`${String(source)}:${String(segment)}`) ?? null;
  }

  /** The place of a row in a column, also where the synopsis has it folded away. */
  placeOfRow(row: string, source: number): Place {
    return placeOf(this.items, row, source) ?? { item: runOf(this.items, row)?.key ?? '', row, source };
  }

  /** The reader is here now: a click, or the focus moved. */
  settle(place: Place): void {
    if (samePlace(this.#place, place)) return;
    this.#place = place;
    this.#wanted = place.source;
    const row = place.row === null ? undefined : this.#rowById.get(place.row);
    const segment = row === undefined ? undefined : cellOf(row, place.source)?.segments[0];
    this.#segment = segment === undefined ? null : { source: place.source, segment };
    if (this.#stop !== null && (this.#stop.row !== place.row || this.#stop.source !== place.source)) this.#stop = null;
  }

  go(direction: Direction): void {
    const place = move(this.items, this.columns.shown, this.place, direction, this.#wanted ?? undefined);
    if (place === null) return;
    const wanted = this.#wanted ?? place.source;
    this.#show(place, true, null);
    // Up and down keep to the column they began in; everything else chooses one.
    this.#wanted = direction === 'up' || direction === 'down' ? wanted : place.source;
  }

  /** The next or previous column, around the edge. */
  goColumn(step: 1 | -1): void {
    const { shown } = this.columns;
    const at = this.place === null ? -1 : this.columns.shown.indexOf(this.place.source);
    const source = shown.at((at + step) % shown.length);
    if (source === undefined) return;
    const row = this.place?.row;
    const place = row == null ? null : placeOf(this.items, row, source);
    this.#show(place ?? move(this.items, [source], null, 'first') ?? { item: '', row: null, source }, true, null);
  }

  /** Brings a paragraph into view, unfolding what hides it, and lets the given words flash. */
  goTo(ref: SegmentRef, flash: Span | null = null, focus = true): void {
    this.columns.show(ref.source);
    const row = this.rowOf(ref);
    if (row === null) {
      if (this.comparison?.sources[ref.source]?.segments[ref.segment]?.kind === 'furniture') {
        this.#furniture = new Set([...this.#furniture, ref.source]);
        this.#show({ item: 'furniture', row: null, source: ref.source }, focus, flash);
      }
      return;
    }
    this.#unfold(row.id);
    const place = placeOf(this.items, row.id, ref.source);
    if (place !== null) this.#show(place, focus, flash);
  }

  /** Goes to the next (1) or previous (-1) difference from where the reader is. */
  goDifference(step: 1 | -1): void {
    const at = this.stopPosition;
    this.goStop(at >= 0 ? at + step : this.#nearestStop(step));
  }

  /** Goes to a difference by its position; beyond an end, to that end. */
  goStop(position: number): void {
    const stop = this.stops[Math.min(this.stops.length - 1, Math.max(0, position))];
    if (stop === undefined) return;
    this.#unfold(stop.row);
    const place = placeOf(this.items, stop.row, stop.source);
    if (place === null) return;
    this.#show(place, true, null);
    this.#stop = stop;
  }

  toggleRun(run: string): void {
    const toggled = new Set(this.#toggled);
    if (!toggled.delete(run)) toggled.add(run);
    this.#toggled = toggled;
  }
  foldAll(folded: boolean): void {
    this.#foldAll = folded;
    this.#toggled = new Set();
  }
  furnitureShown(source: number): boolean {
    return this.#furniture.has(source);
  }
  toggleFurniture(source: number): void {
    const shown = new Set(this.#furniture);
    if (!shown.delete(source)) shown.add(source);
    this.#furniture = shown;
  }

  #show(place: Place, focus: boolean, flash: Span | null): void {
    this.settle(place);
    this.#reveal = { place, focus, flash, round: (this.#reveal?.round ?? 0) + 1 };
  }

  /** An item that only hidden columns have something in is not shown. */
  #isShown(item: Item): boolean {
    if (item.kind === 'fact') return true;
    return [...item.bySource.keys()].some((source) => !this.columns.isHidden(source)) || item.kind === 'titles';
  }

  #unfold(row: string): void {
    const item = runOf(this.items, row);
    if (item?.folded === true) this.toggleRun(item.run);
  }

  /** The first stop after, or the last before, the place of the reader. */
  #nearestStop(step: 1 | -1): number {
    const { place, comparison } = this;
    if (place?.row == null || comparison === null) return step === 1 ? 0 : this.stops.length - 1;
    const order = new Map(comparison.rows.map((row, at) => [row.id, at]));
    const here = order.get(place.row) ?? 0;
    const rank = (stop: Stop): number => {
      const row = (order.get(stop.row) ?? 0) - here;
      return row === 0 ? stop.source - place.source : row;
    };
    if (step === 1) {
      const next = this.stops.findIndex((stop) => rank(stop) >= 0);
      return next < 0 ? this.stops.length - 1 : next;
    }
    return Math.max(
      0,
      this.stops.findLastIndex((stop) => rank(stop) < 0),
    );
  }
}
