import type { Case, CaseSummary } from '../../src/core/contract/case';
import type { Comparison } from '../../src/core/contract/comparison';
import { fail, succeed, type Failure, type Result } from '../../src/core/contract/errors';
import type {
  Bridge,
  EncoderEntry,
  ImportAnswer,
  IpcAnswers,
  IpcCall,
  IpcEvent,
  IpcEvents,
  IpcPayload,
  Settings,
} from '../../src/core/contract/ipc';
import type { DroppedFile } from '../../src/core/contract/importing';
import type { Lexicon } from '../../src/core/contract/lexicon';
import type { NameList, OwnNameLists } from '../../src/core/contract/name-lists';
import type { Backup, SearchAnswer } from '../../src/core/contract/library';
import { pack } from '../../src/core/contract/packed';
import type { MetaEdit, SegmentMark, SourceMeta } from '../../src/core/contract/source';
import { makeSource } from '../../src/core/text/source';
import { testComparison } from './test-comparison';

type Listener = (event: never) => void;

/**
 * The process boundary, faked: a library in memory, and comparisons as `testComparison` makes them. Comparisons arrive as events, as
 * from the main process; with `hold` they wait until `release` is called.
 */
export class FakeBridge implements Bridge {
  readonly calls: { readonly name: IpcCall; readonly payload: unknown }[] = [];
  readonly failures = new Map<IpcCall, Failure>();
  settings: Settings = { theme: 'system', language: 'system' };
  initial: string | null;
  /** The case that the files make with which the app was opened; it is not in the library before it is asked for. */
  openedWith: Case | null = null;
  /** Files the file dialog gives; null as long as the reader would cancel it. */
  chosen: readonly { name: string; bytes: Uint8Array }[] | null = null;
  /** Changes a comparison before it is sent. */
  adjust: (comparison: Comparison) => Comparison = (comparison) => comparison;
  hold = false;
  /** What every search finds. */
  found: SearchAnswer = { hits: [], cases: [], more: false };
  backups: readonly Backup[] = [];
  encoders: readonly EncoderEntry[] = [];
  lexicon: Lexicon = {};
  /** The encoder in the folder that is chosen; null as long as the reader would cancel the dialog. */
  chosenEncoder: EncoderEntry | null = null;
  names: OwnNameLists = { groups: [], broken: false };
  readonly #cases = new Map<string, Case>();
  readonly #removed = new Map<string, Case>();
  readonly #archived = new Set<string>();
  readonly #withdrawn = new Map<string, Case>();
  readonly #listeners = new Map<IpcEvent, Set<Listener>>();
  #waiting: (() => void)[] = [];
  #count = 0;

  constructor(cases: readonly Case[]) {
    for (const one of cases) this.#cases.set(one.id, one);
    this.initial = cases[0]?.id ?? null;
  }

  async call<K extends IpcCall>(
    name: K,
    ...[payload]: IpcPayload<K> extends undefined ? [] : [IpcPayload<K>]
  ): Promise<Result<IpcAnswers[K]>> {
    this.calls.push({ name, payload });
    await Promise.resolve();
    const failure = this.failures.get(name);
    if (failure !== undefined) return { ok: false, failure };
    return this.#answer(name, payload as never) as Result<IpcAnswers[K]>;
  }

  async drop(into: string | null, files: readonly DroppedFile[]): Promise<Result<ImportAnswer>> {
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    return this.call('cases.import', { case: into, files: read });
  }

  on<K extends IpcEvent>(name: K, listener: (event: IpcEvents[K]) => void): () => void {
    const own = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, own);
    own.add(listener);
    return () => own.delete(listener);
  }

  emit<K extends IpcEvent>(name: K, event: IpcEvents[K]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (event: IpcEvents[K]) => void)(event);
  }

  /** Lets the held comparisons arrive. */
  release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const send of waiting) send();
  }

  /** The payloads of one call, in order. */
  sent(name: IpcCall): readonly unknown[] {
    return this.calls.filter((call) => call.name === name).map(({ payload }) => payload);
  }

  #answer(name: IpcCall, payload: Record<string, never>): Result<unknown> {
    const id = (payload as { case?: string } | undefined)?.case ?? '';
    const found = this.#cases.get(id);
    switch (name) {
      case 'settings.get':
        return succeed(this.settings);
      case 'settings.set':
        this.settings = payload as unknown as Settings;
        return succeed(this.settings);
      case 'cases.list':
        return succeed(
          [...this.#cases.values()].map((one) => ({
            ...summaryOf(one),
            ...(this.#archived.has(one.id) ? { archived: true } : {}),
          })),
        );
      case 'cases.initial':
        if (this.openedWith !== null) {
          this.#cases.set(this.openedWith.id, this.openedWith);
          return succeed({ case: this.openedWith, failures: [] });
        }
        return succeed({ case: this.initial === null ? null : (this.#cases.get(this.initial) ?? null), failures: [] });
      case 'cases.open':
        return found === undefined ? fail('case-missing', id) : succeed(found);
      case 'cases.import':
        return this.#import(id, payload['files'] as unknown as { name: string; bytes: Uint8Array }[]);
      case 'cases.importByDialog':
        return this.chosen === null ? succeed(null) : this.#import(id, this.chosen);
      case 'cases.reorder': {
        const order = payload['cases'] as unknown as readonly string[];
        const kept = order.flatMap((each) => this.#cases.get(each) ?? []);
        for (const one of kept) {
          this.#cases.delete(one.id);
          this.#cases.set(one.id, one);
        }
        return succeed(null);
      }
      case 'cases.restore': {
        const back = this.#removed.get(id);
        if (back === undefined) return fail('case-missing', id);
        this.#cases.set(id, back);
        return succeed(summaryOf(back));
      }
      case 'search.find':
        return succeed(this.found);
      case 'search.facets':
        return succeed({ outlets: ['Herald'], languages: ['en'] });
      case 'lexicon.get':
        return succeed(this.lexicon);
      case 'lexicon.set':
        this.lexicon = payload;
        return succeed(this.lexicon);
      case 'encoders.list':
        return succeed(this.encoders);
      case 'encoders.add':
        if (this.chosenEncoder === null) return succeed(null);
        this.encoders = [this.chosenEncoder, ...this.encoders];
        return succeed(this.encoders);
      case 'encoders.remove': {
        const gone: unknown = payload['encoder'];
        this.encoders = this.encoders.filter(({ id }) => id !== gone);
        return succeed(this.encoders);
      }
      case 'names.list':
        return succeed(this.names);
      case 'names.change': {
        const { from, to } = payload as unknown as { from: NameList | null; to: NameList | null };
        const kept = this.names.groups.filter((list) => list.join() !== from?.join());
        this.names = { groups: to === null ? kept : [...kept, to], broken: false };
        this.emit('names', this.names);
        return succeed(this.names);
      }
      case 'library.backups':
        return succeed(this.backups);
      case 'cases.settle': {
        const settled = [...this.#cases.values()][0];
        return settled === undefined ? fail('case-missing', id) : succeed(settled);
      }
      case 'comparison.start':
        return found === undefined ? fail('case-missing', id) : this.#compare(found);
      case 'app.info':
        return succeed({ version: '1.2.3', electron: '45.0.0', platform: 'linux', testBuild: false });
      case 'app.licences':
        return succeed('A licence');
      case 'export.print':
        return succeed({ to: 'file', path: '/home/reader/printed.pdf' });
      case 'export.file':
        return succeed({ path: `/home/reader/${payload['format']}.file` });
      default:
        return found === undefined ? succeed(null) : this.#change(name, found, payload);
    }
  }

  #change(name: IpcCall, found: Case, payload: Record<string, unknown>): Result<unknown> {
    const keep = (changed: Partial<Case>): Result<Case> => {
      const kept = { ...found, ...changed };
      this.#cases.set(found.id, kept);
      return succeed(kept);
    };
    switch (name) {
      case 'cases.rename':
        return keep({ title: String(payload['title']) });
      case 'cases.remove':
        this.#cases.delete(found.id);
        this.#removed.set(found.id, found);
        return succeed(null);
      case 'cases.duplicate': {
        const copy = {
          ...found,
          id: `case-${String(++this.#count)}`,
          title: String(payload['title']),
          origin: 'own' as const,
        };
        this.#cases.set(copy.id, copy);
        return succeed(copy);
      }
      case 'cases.archive':
        if (payload['archived'] === true) this.#archived.add(found.id);
        else this.#archived.delete(found.id);
        return succeed(null);
      case 'cases.erase':
        this.#cases.delete(found.id);
        return succeed(null);
      case 'cases.reorderSources': {
        const order = payload['sources'] as readonly string[];
        return keep({ sources: [...found.sources].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) });
      }
      case 'cases.removeSource':
        this.#withdrawn.set(String(payload['source']), found);
        return keep({ sources: found.sources.filter(({ id }) => id !== payload['source']) });
      case 'cases.restoreSource':
        return keep({ sources: this.#withdrawn.get(String(payload['source']))?.sources ?? found.sources });
      case 'cases.setSourceAside': {
        const { aside: before = [], ...rest } = found;
        const held = [...found.sources, ...before].map((source) =>
          source.id === payload['source'] ? { ...source, setAside: payload['aside'] === true } : source,
        );
        const aside = held.filter(({ setAside = false }) => setAside);
        const sources = held.filter(({ setAside = false }) => !setAside);
        const changed: Case = { ...rest, sources, ...(aside.length > 0 ? { aside } : {}) };
        this.#cases.set(found.id, changed);
        return succeed(changed);
      }
      case 'cases.copySource': {
        const from = this.#cases.get(String(payload['from']));
        const original = from?.sources.find(({ id: own }) => own === payload['source']);
        if (original === undefined) return fail('case-missing', String(payload['from']));
        const meta = { ...original.meta, title: String(payload['title']) };
        return keep({ sources: [...found.sources, { ...original, id: `copy-${String(++this.#count)}`, meta }] });
      }
      case 'cases.setReference':
        return keep({ reference: String(payload['source']) });
      case 'cases.editSource':
        return keep({
          sources: found.sources.map((source) =>
            source.id === payload['source']
              ? { ...source, meta: { ...source.meta, ...(payload['meta'] as MetaEdit) } as SourceMeta }
              : source,
          ),
        });
      case 'cases.setSegmentKind': {
        const marks = payload['segments'] as readonly SegmentMark[];
        const markOf = new Map(marks.map((mark) => [mark.segment, mark]));
        return keep({
          sources: found.sources.map((source) => ({
            ...source,
            segments: source.segments.map((one) => {
              const { kind = one.kind, leftOut = one.leftOut ?? false } = markOf.get(one.id) ?? {};
              return { ...one, kind, leftOut };
            }),
          })),
        });
      }
      case 'cases.correct': {
        const correction = { ...payload, id: `correction-${String(++this.#count)}`, at: '2024-01-04T00:00:00Z' };
        return keep({ corrections: [...found.corrections, correction as unknown as Case['corrections'][number]] });
      }
      case 'cases.uncorrect':
        return keep({ corrections: found.corrections.filter(({ id }) => id !== payload['correction']) });
      default:
        return succeed(null);
    }
  }

  #compare(subject: Case): Result<{ job: string }> {
    const job = `job-${String(++this.#count)}`;
    const send = (): void => {
      const comparison = this.adjust(testComparison(subject));
      this.emit('comparison', { job, case: subject.id, state: 'result', comparison: pack(comparison) });
    };
    if (this.hold) this.#waiting.push(send);
    else queueMicrotask(send);
    return succeed({ job });
  }

  #import(into: string, files: readonly { name: string; bytes: Uint8Array }[]): Result<unknown> {
    const sources = files.map(({ name, bytes }) =>
      makeSource({
        id: `source-${String(++this.#count)}`,
        file: name,
        format: 'text',
        sha256: 'a'.repeat(64),
        text: new TextDecoder().decode(bytes),
      }),
    );
    const known = this.#cases.get(into);
    const made: Case = known ?? {
      id: `case-${String(++this.#count)}`,
      title: sources[0]?.meta.title ?? '',
      origin: 'own',
      createdAt: '2024-01-04T00:00:00Z',
      reference: null,
      corrections: [],
      sources: [],
    };
    const kept = { ...made, sources: [...made.sources, ...sources] };
    this.#cases.set(kept.id, kept);
    return succeed({ case: kept, failures: [], added: sources.map((source) => source.id) });
  }
}

function summaryOf({ id, title, origin, createdAt, sources }: Case): CaseSummary {
  return { id, title, origin, createdAt, outlets: sources.map(({ meta, file }) => meta.outlet ?? file) };
}
