import type {
  ActivityView,
  AfterView,
  AmountView,
  BodyView,
  BranchView,
  CheckView,
  ChooseView,
  CreditsView,
  Direction,
  EmptyView,
  FindingView,
  FreeSquareView,
  GridView,
  IncludeView,
  Inline,
  LegendEntry,
  LessonView,
  MenuView,
  MinutesView,
  NamedWord,
  PartView,
  PathView,
  Place,
  PriorityView,
  ResourceView,
  RetryView,
  RichText,
  RoundView,
  RuleView,
  SectionView,
  SquareView,
  StatementView,
  StepBase,
  StepView,
  SupportView,
  TickView,
  TimeView,
  Tongue,
  UnwrittenView,
} from './view';

/**
 * Guards for plain data that crosses a border. Each is written for one type and must name all of its members, so
 * that the type cannot change without its guard.
 */
export type Guard<T> = (value: unknown) => value is T;
export type Shape<T> = { readonly [Key in keyof Required<T>]: Guard<T[Key]> };

export const isText: Guard<string> = (value) => typeof value === 'string';
export const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);
export const isTruth: Guard<boolean> = (value) => typeof value === 'boolean';

export function isWord<T extends string>(...words: readonly T[]): Guard<T> {
  return (value): value is T => words.some((word) => word === value);
}

export function isList<T>(item: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((entry) => item(entry));
}

/** Left out, or undefined, or what the guard says. */
export function isMaybe<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

export function isShape<T>(shape: Shape<T>): Guard<T> {
  const members: [string, (value: unknown) => boolean][] = Object.entries(shape);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    members.every(([key, guard]) => guard(Object.getOwnPropertyDescriptor(value, key)?.value));
}

/** One of several shapes; `later` lets a shape hold itself. */
export function isOneOf<T>(...guards: readonly ((value: unknown) => value is T)[]): Guard<T> {
  return (value): value is T => guards.some((guard) => guard(value));
}

function later<T>(guard: () => Guard<T>): Guard<T> {
  return (value): value is T => guard()(value);
}

export const isPlace: Guard<Place> = isShape<Place>({ start: isNumber, end: isNumber, uri: isMaybe(isText) });

const isInline: Guard<Inline> = isOneOf<Inline>(
  isText,
  isShape({ kind: isWord('code'), text: isText }),
  isShape({ kind: isWord('link'), href: isText, content: later(() => isRich) }),
  isShape({ kind: isWord('strong', 'em', 'strike'), content: later(() => isRich) }),
);
const isRich: Guard<RichText> = isList(isInline);
const isRiches = isList(isRich);
const isTexts = isList(isText);

const isDirection: Guard<Direction> = isWord('ltr', 'rtl');
const isPriorityKey = isWord('must', 'should', 'aspire');
const isNamed = isShape<NamedWord>({ key: isText, word: isText });
const isMinutes = isShape<MinutesView>({ least: isNumber, longest: isNumber, text: isText });
const isAmount = isShape<AmountView>({ min: isNumber, max: isNumber });
const isStatement = isShape<StatementView>({ text: isMaybe(isRich), mine: isTruth });
const isFinding = isShape<FindingView>({
  level: isWord('error', 'warning', 'hint'),
  rule: isText,
  message: isText,
  place: isPlace,
});
const isResource = isShape<ResourceView>({
  title: isRich,
  href: isMaybe(isText),
  where: isMaybe(isText),
  by: isMaybe(isText),
  license: isMaybe(isText),
  offline: isMaybe(isRich),
});
const isSupport = isShape<SupportView>({ barrier: isNamed, text: isRich });

const base: Shape<StepBase> = {
  key: isText,
  id: isText,
  title: isRich,
  place: isPlace,
  priority: isMaybe(isShape<PriorityView>({ key: isPriorityKey, name: isText, optional: isTruth })),
  after: isList(isShape<AfterView>({ title: isRich, key: isMaybe(isText) })),
  points: isMaybe(isText),
  compulsory: isTruth,
  findings: isList(isFinding),
};

const isSteps: Guard<readonly StepView[]> = isList(later(() => isStep));

const isActivity = isShape<ActivityView>({
  ...base,
  type: isWord('activity'),
  own: isTruth,
  kind: isMaybe(isNamed),
  minutes: isMaybe(isMinutes),
  with: isList(isNamed),
  where: isList(isNamed),
  mode: isMaybe(isNamed),
  level: isMaybe(isText),
  rigor: isTexts,
  interests: isTexts,
  standards: isTexts,
  directions: isRiches,
  resources: isList(isResource),
  materials: isRiches,
  respond: isList(isNamed),
  criteria: isList(isStatement),
  supports: isList(isSupport),
  barriers: isList(isNamed),
  checkIn: isTruth,
});

const isCheck = isShape<CheckView>({
  ...base,
  type: isWord('check'),
  diagnostic: isTruth,
  minutes: isMaybe(isMinutes),
  standards: isTexts,
  supports: isList(isSupport),
  barriers: isList(isNamed),
  mastery: isMaybe(isText),
  masteryPercent: isMaybe(isNumber),
  ticks: isList(isShape<TickView>({ at: isNumber, label: isText })),
  branches: isList(
    isShape<BranchView>({
      key: isText,
      from: isMaybe(isNumber),
      to: isMaybe(isNumber),
      score: isText,
      name: isMaybe(isRich),
      steps: isSteps,
    }),
  ),
  retry: isMaybe(
    isShape<RetryView>({
      text: isText,
      rounds: isList(isShape<RoundView>({ key: isText, text: isText, steps: isSteps })),
    }),
  ),
});

const isStep: Guard<StepView> = isOneOf<StepView>(
  isActivity,
  isShape<ChooseView>({
    ...base,
    type: isWord('choose'),
    rule: isText,
    amount: isMaybe(isAmount),
    options: isSteps,
  }),
  isShape<PartView>({
    ...base,
    type: isWord('part'),
    order: isWord('fixed', 'free'),
    orderText: isMaybe(isText),
    steps: isSteps,
  }),
  isCheck,
  isShape<IncludeView>({
    ...base,
    type: isWord('include'),
    of: isWord('playlist', 'choice-board'),
    tongue: isShape<Tongue>({ language: isMaybe(isText), dir: isMaybe(isDirection) }),
    summary: isMaybe(isRich),
    body: isMaybe(later(() => isBody)),
    note: isMaybe(isText),
  }),
  isShape<UnwrittenView>({ ...base, type: isWord('unwritten'), note: isText }),
);

const isRule = isShape<RuleView>({ text: isText, notes: isTexts });
const isSquare: Guard<SquareView> = isOneOf<SquareView>(
  isActivity,
  isShape<FreeSquareView>({ type: isWord('free'), key: isText, id: isText, place: isPlace }),
);

const isBody: Guard<BodyView> = isOneOf<BodyView>(
  isShape<PathView>({ type: isWord('path'), steps: isSteps }),
  isShape<EmptyView>({ type: isWord('empty'), note: isText }),
  isShape<GridView>({
    type: isWord('grid'),
    key: isText,
    place: isPlace,
    rule: isRule,
    columns: isNumber,
    columnHeadings: isRiches,
    rowHeadings: isRiches,
    rows: isList(isList(isSquare)),
  }),
  isShape<MenuView>({
    type: isWord('menu'),
    key: isText,
    place: isPlace,
    rule: isMaybe(isRule),
    sections: isList(
      isShape<SectionView>({
        key: isText,
        place: isPlace,
        name: isRich,
        rule: isMaybe(isText),
        amount: isMaybe(isAmount),
        points: isMaybe(isText),
        options: isSteps,
      }),
    ),
  }),
);

/** A view model that is whole, down to its last step. */
export const isLessonView: Guard<LessonView> = isShape<LessonView>({
  uri: isText,
  version: isNumber,
  kind: isWord('playlist', 'choice-board'),
  language: isMaybe(isText),
  dir: isDirection,
  words: isText,
  title: isRich,
  grades: isMaybe(isText),
  subject: isMaybe(isText),
  summary: isMaybe(isRich),
  goals: isList(isStatement),
  targets: isTexts,
  time: isMaybe(isShape<TimeView>({ sessions: isNumber, minutes: isMaybe(isNumber), text: isText })),
  due: isMaybe(isText),
  materials: isRiches,
  legend: isList(isShape<LegendEntry>({ key: isPriorityKey, name: isText, count: isNumber })),
  body: isBody,
  signatures: isList(isNamed),
  credits: isShape<CreditsView>({
    authors: isTexts,
    license: isMaybe(isText),
    derivedFrom: isMaybe(isResource),
  }),
  findings: isList(isFinding),
});
