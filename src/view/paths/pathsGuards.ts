import { type Guard, isList, isMaybe, isNumber, isPlace, isShape, isText, isTruth, isWord } from '../guards';
import type {
  BlockedView,
  ControlView,
  LearnerView,
  MinutesView,
  PathsView,
  StandardView,
  StepLink,
  StepList,
  StuckView,
  TargetView,
  WayView,
  WorkView,
} from './pathsView';

export const isStepLink: Guard<StepLink> = isShape<StepLink>({
  label: isText,
  place: isPlace,
  within: isMaybe(isText),
});
const isStepList = isShape<StepList>({ count: isNumber, steps: isList(isStepLink) });
const isWay = isShape<WayView>({ key: isText, count: isNumber, steps: isList(isStepLink) });
const isDigits: Guard<string> = (value): value is string => isText(value) && /^\d+$/.test(value);

const standard = {
  code: isText,
  place: isPlace,
  about: isMaybe(isText),
  least: isMaybe(isNumber),
  most: isMaybe(isNumber),
  verdict: isWord('guaranteed', 'possible', 'never'),
} as const;

const isLearner = isShape<LearnerView>({
  id: isText,
  name: isText,
  needs: isList(isText),
  ways: isDigits,
  share: isNumber,
  closedOut: isWord('no', 'score', 'all'),
  closedScores: isList(isStepLink),
  blocked: isList(isShape<BlockedView>({ step: isStepLink, barriers: isList(isText) })),
  way: isMaybe(isWay),
});

/** Figures that are whole, down to the last step of a way. */
export const isPathsView: Guard<PathsView> = isShape<PathsView>({
  uri: isText,
  version: isNumber,
  words: isText,
  kind: isWord('playlist', 'choice-board'),
  title: isText,
  ways: isDigits,
  minutes: isMaybe(
    isShape<MinutesView>({
      least: isNumber,
      longest: isNumber,
      most: isNumber,
      shortestWay: isMaybe(isWay),
      longestWay: isMaybe(isWay),
    }),
  ),
  classTime: isMaybe(isNumber),
  unknown: isStepList,
  closed: isStepList,
  targets: isList(isShape<TargetView>({ ...standard, way: isMaybe(isWay), onlyOpen: isTruth })),
  others: isList(isShape<StandardView>(standard)),
  stuck: isList(
    isShape<StuckView>({ key: isText, step: isStepLink, waitsFor: isStepLink, way: isMaybe(isWay) }),
  ),
  work: isShape<WorkView>({ every: isStepList, some: isStepList, none: isStepList }),
  learners: isList(isLearner),
  control: isList(isShape<ControlView>({ area: isText, who: isWord('teacher', 'shared', 'student') })),
});
