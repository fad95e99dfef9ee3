import type { ParsedNode } from 'yaml';
import type {
  Activity,
  Check,
  Choose,
  FreeSquare,
  Include,
  Part,
  Priority,
  RetryRound,
  Role,
  ScoreEntry,
  Section,
  Square,
  Step,
  StepCommon,
  UnknownStep,
} from './model';
import type { Fields, Reader } from './reader';
import { isMapNode, isScalarNode, isSeqNode, spanOf } from './source';
import type { Span, Written } from './text';

const PRIORITIES: readonly Priority[] = ['must', 'should', 'aspire'];

/** What `each:` gives to the activities round it; the nearest one comes first. */
export type Defaults = readonly Fields[];

/** Where a step stands. */
interface Place {
  readonly role: Role;
  readonly parent: Step | Section | undefined;
  readonly defaults: Defaults;
}

/** Everything found on the way, in file order. */
export interface Found {
  readonly steps: Step[];
  readonly free: FreeSquare[];
}

/**
 * Reads lists of steps. Lenient: an entry that no keyword decides becomes an `unknown` step, so that its id,
 * its place in the outline and everything after it stay.
 */
export class StepReader {
  readonly found: Found = { steps: [], free: [] };

  constructor(readonly reader: Reader) {}

  /** The `each:` beside a list, before the ones from further out. */
  defaults(fields: Fields, outer: Defaults): Defaults {
    const each = fields.get('each');
    if (!each) return outer;
    const own = this.reader.follow(each, (real) => this.reader.fields(real));
    return own.size === 0 ? outer : [own, ...outer];
  }

  steps(node: ParsedNode | undefined, place: Place): Step[] {
    return this.reader.follow(node, (real) => {
      if (!isSeqNode(real)) return [];
      const steps: Step[] = [];
      for (const item of real.items) {
        const step = this.step(item, place);
        if (step) steps.push(step);
      }
      return steps;
    });
  }

  /** A row of a grid. */
  squares(node: ParsedNode | undefined, defaults: Defaults): Square[] {
    return this.reader.follow(node, (real) => {
      if (!isSeqNode(real)) return [];
      return real.items.map((item) => this.square(item, defaults));
    });
  }

  private square(node: ParsedNode, defaults: Defaults): Square {
    return this.reader.follow(node, (real) => {
      const fields = this.reader.fields(real);
      if (this.reader.truth(fields.get('free')) === true) {
        const free: FreeSquare = {
          type: 'free',
          id: this.reader.plain(fields.get('id')) ?? '',
          span: spanOf(node),
        };
        this.found.free.push(free);
        return free;
      }
      const place: Place = { role: 'square', parent: undefined, defaults };
      const common = this.common(node, fields, place, 'do');
      return this.keep(this.activity(common, fields, defaults, this.reader.plain(real)));
    });
  }

  private step(node: ParsedNode, place: Place): Step | undefined {
    return this.reader.follow(node, (real) => {
      if (isScalarNode(real)) {
        const text = this.reader.plain(real);
        if (text === undefined) return undefined;
        const common = { ...this.common(node, NO_FIELDS, place, 'do'), label: text, labelSpan: spanOf(node) };
        return this.keep(this.activity(common, NO_FIELDS, place.defaults, text));
      }
      if (!isMapNode(real)) return undefined;
      const fields = this.reader.fields(real);
      if (this.reader.has(real, 'choose') || fields.has('from')) return this.choose(node, fields, place);
      if (this.reader.has(real, 'part')) return this.part(node, fields, place);
      if (this.reader.has(real, 'check')) return this.check(node, fields, place);
      if (fields.has('board')) return this.include(node, fields, place, 'choice-board', 'board');
      if (fields.has('playlist')) return this.include(node, fields, place, 'playlist', 'playlist');
      const common = this.common(node, fields, place, 'do');
      if (this.reader.has(real, 'do') || this.reader.truth(fields.get('open')) === true) {
        return this.keep(this.activity(common, fields, place.defaults, undefined));
      }
      const unknown: UnknownStep = { type: 'unknown', ...common };
      return this.keep(unknown);
    });
  }

  private keep<T extends Step>(step: T): T {
    this.found.steps.push(step);
    return step;
  }

  private common(node: ParsedNode, fields: Fields, place: Place, keyword: string): StepCommon {
    const reader = this.reader;
    const id = reader.text(fields.get('id'));
    const title = reader.text(fields.get('title'));
    const decided = reader.text(fields.get(keyword));
    const named = keyword === 'choose' ? title : (decided ?? title);
    const span = spanOf(node);
    const priority =
      reader.word(fields.get('priority'), PRIORITIES) ?? this.inherited(fields, place, keyword);
    return {
      id: id?.value.trim() ?? '',
      idSpan: id?.span,
      label: named?.value ?? id?.value ?? '',
      labelSpan:
        (keyword === 'choose' ? title?.span : (decided ?? title)?.span) ?? id?.span ?? firstKey(node) ?? span,
      span,
      node,
      role: place.role,
      parent: place.parent,
      title: title?.value,
      priority,
      optional: place.role === 'step' && priority !== undefined && priority.value !== 'must',
      after: reader.texts(
        fields.get('after') ?? (keyword === 'do' ? nearest(place.defaults, 'after') : undefined),
      ),
      teacherNote: reader.plain(fields.get('teacher-note')),
      points: reader.number(fields.get('points'))?.value ?? this.inheritedPoints(place, keyword),
    };
  }

  /** `each:` gives its fields to activities only. */
  private inherited(fields: Fields, place: Place, keyword: string): Written<Priority> | undefined {
    if (keyword !== 'do' || fields.has('priority')) return undefined;
    return this.reader.word(nearest(place.defaults, 'priority'), PRIORITIES);
  }

  private inheritedPoints(place: Place, keyword: string): number | undefined {
    const each = keyword === 'do' ? this.reader.number(nearest(place.defaults, 'points'))?.value : undefined;
    return each ?? (place.parent?.type === 'section' ? place.parent.points?.value : undefined);
  }

  private activity(
    common: StepCommon,
    fields: Fields,
    defaults: Defaults,
    bare: string | undefined,
  ): Activity {
    const reader = this.reader;
    const get = (key: string): ParsedNode | undefined => fields.get(key) ?? nearest(defaults, key);
    const text = bare ?? reader.plain(fields.get('do'));
    const rigor = reader.follow(get('rigor'), (real) => reader.fields(real));
    return {
      type: 'activity',
      ...common,
      label: text ?? common.label,
      text,
      open: reader.truth(get('open')) ?? false,
      directions: reader.plains(get('directions')),
      kind: reader.plain(get('kind')),
      minutes: reader.minutes(get('minutes')),
      standards: reader.texts(get('standards')),
      level: reader.plain(get('level')),
      dok: reader.number(rigor.get('dok'))?.value,
      bloom: reader.plain(rigor.get('bloom')),
      with: reader.plains(get('with')),
      place: reader.plains(get('place')),
      mode: reader.plain(get('mode')),
      interests: reader.plains(get('interests')),
      resources: reader.list(get('resource'), (entry) => reader.resource(entry)),
      materials: reader.plains(get('materials')),
      respond: reader.plains(get('respond')),
      barriers: reader.texts(get('barriers')),
      supports: this.supports(get('supports')),
      checkIn: reader.truth(get('check-in')) ?? false,
      criteria: reader.list(get('criteria'), (entry) => reader.statement(entry)),
      teacherNote: reader.plain(get('teacher-note')),
    };
  }

  private supports(node: ParsedNode | undefined): ReadonlyMap<string, Written<string>> {
    const supports = new Map<string, Written<string>>();
    for (const { key, keySpan, value } of this.reader.entries(node)) {
      supports.set(key, this.reader.text(value) ?? { value: '', span: keySpan });
    }
    return supports;
  }

  private choose(node: ParsedNode, fields: Fields, place: Place): Choose {
    const options: Step[] = [];
    const choose = this.keep<Choose>({
      type: 'choose',
      ...this.common(node, fields, place, 'choose'),
      range: this.reader.chooseRange(fields.get('choose')),
      options,
    });
    const defaults = this.defaults(fields, place.defaults);
    options.push(...this.steps(fields.get('from'), { role: 'option', parent: choose, defaults }));
    return choose;
  }

  private part(node: ParsedNode, fields: Fields, place: Place): Part {
    const steps: Step[] = [];
    const part = this.keep<Part>({
      type: 'part',
      ...this.common(node, fields, place, 'part'),
      order: this.reader.plain(fields.get('order')) === 'free' ? 'free' : 'fixed',
      steps,
    });
    const defaults = this.defaults(fields, place.defaults);
    steps.push(...this.steps(fields.get('steps'), { role: 'step', parent: part, defaults }));
    return part;
  }

  private check(node: ParsedNode, fields: Fields, place: Place): Check {
    const reader = this.reader;
    const entries: ScoreEntry[] = [];
    const retry: RetryRound[] = [];
    const outOf = reader.number(fields.get('out-of'))?.value ?? 100;
    const check = this.keep<Check>({
      type: 'check',
      ...this.common(node, fields, place, 'check'),
      minutes: reader.minutes(fields.get('minutes')),
      standards: reader.texts(fields.get('standards')),
      barriers: reader.texts(fields.get('barriers')),
      supports: this.supports(fields.get('supports')),
      outOf,
      mastery: this.share(fields.get('mastery'), fields.has('out-of') ? outOf : 100),
      entries,
      retry,
      diagnostic: reader.truth(fields.get('diagnostic')) ?? false,
    });
    for (const key of keysInOrder(node, reader)) {
      if (key === 'by-score') {
        const scale = fields.has('out-of') ? outOf : 100;
        entries.push(
          ...reader.list(fields.get(key), (entry) => this.entry(entry, check, place.defaults, scale)),
        );
      } else if (key === 'retry') {
        retry.push(...reader.list(fields.get(key), (entry) => this.round(entry, check, place.defaults)));
      }
    }
    return check;
  }

  /** `80`, `80%`, or points of `scale`; in percent. */
  private share(node: ParsedNode | undefined, scale: number): Written<number> | undefined {
    const text = this.reader.text(node);
    const match = text && /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.value.trim());
    if (!text || !match) return undefined;
    const value = Number(match[1]);
    return { value: match[2] || scale <= 0 ? value : (value / scale) * 100, span: text.span };
  }

  private entry(node: ParsedNode, check: Check, outer: Defaults, scale: number): ScoreEntry | undefined {
    return this.reader.follow(node, (real) => {
      if (!isMapNode(real)) return undefined;
      const fields = this.reader.fields(real);
      return {
        atLeast: this.share(fields.get('at-least'), scale),
        name: this.reader.plain(fields.get('name')),
        steps: this.steps(fields.get('steps'), {
          role: 'step',
          parent: check,
          defaults: this.defaults(fields, outer),
        }),
        span: spanOf(node),
      };
    });
  }

  private round(node: ParsedNode, check: Check, outer: Defaults): RetryRound | undefined {
    return this.reader.follow(node, (real) => {
      if (!isMapNode(real)) return undefined;
      const fields = this.reader.fields(real);
      const unlimited = this.reader.plain(fields.get('times')) === 'unlimited';
      return {
        times: unlimited ? Number.POSITIVE_INFINITY : (this.reader.count(fields.get('times'), 1) ?? 1),
        steps: this.steps(fields.get('steps'), {
          role: 'step',
          parent: check,
          defaults: this.defaults(fields, outer),
        }),
        span: spanOf(node),
      };
    });
  }

  private include(node: ParsedNode, fields: Fields, place: Place, of: Include['of'], key: string): Include {
    const path = this.reader.text(fields.get(key)) ?? { value: '', span: spanOf(node) };
    return this.keep<Include>({ type: 'include', ...this.common(node, fields, place, key), of, path });
  }
}

const NO_FIELDS: Fields = new Map();

function nearest(defaults: Defaults, key: string): ParsedNode | undefined {
  for (const fields of defaults) {
    const value = fields.get(key);
    if (value && key !== 'id' && key !== 'do') return value;
  }
  return undefined;
}

function firstKey(node: ParsedNode): Span | undefined {
  const key = isMapNode(node) ? node.items[0]?.key : undefined;
  return key && spanOf(key);
}

function keysInOrder(node: ParsedNode, reader: Reader): readonly string[] {
  return reader.entries(node).map((entry) => entry.key);
}
