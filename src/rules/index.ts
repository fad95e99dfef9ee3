import { cycle } from './after/cycle';
import { laterStep } from './after/laterStep';
import { afterOptional } from './after/optional';
import { noOwnGoal } from './agency/noOwnGoal';
import { noReflection } from './agency/noReflection';
import { noVoice } from './agency/noVoice';
import { optionsLookAlike } from './agency/optionsLookAlike';
import { teacherControlsAll } from './agency/teacherControlsAll';
import { noPoints } from './board/noPoints';
import { tooManySquares } from './board/tooManySquares';
import { unevenLines } from './board/unevenLines';
import { wrongShape } from './board/wrongShape';
import { noRetry } from './check/noRetry';
import { retrySame } from './check/retrySame';
import { scores } from './check/scores';
import { allSolo } from './group/allSolo';
import { duplicateId } from './id/duplicate';
import { notUniqueInWorkspace } from './id/notUnique';
import { closedOut } from './learners/closedOut';
import { fewerChoices } from './learners/fewerChoices';
import { insecure } from './links/insecure';
import { noOffline } from './links/noOffline';
import { allDigital } from './mode/allDigital';
import { deadOption } from './paths/deadOption';
import { none } from './paths/none';
import { noRealChoice } from './paths/noRealChoice';
import { stuck } from './paths/stuck';
import { targetNever } from './paths/targetNever';
import { targetNotGuaranteed } from './paths/targetNotGuaranteed';
import { priorityIgnored } from './priority/ignored';
import { generatedId } from './ref/generatedId';
import { includeCycle } from './ref/includeCycle';
import { missingFile } from './ref/missingFile';
import { outsideWorkspace } from './ref/outsideWorkspace';
import { unknownActivity } from './ref/unknownActivity';
import { unknownOriginal } from './ref/unknownOriginal';
import { unreadableInclude } from './ref/unreadableFile';
import { wrongKind } from './ref/wrongKind';
import { incompatible } from './rights/incompatible';
import { missingAttribution } from './rights/missingAttribution';
import { missingLicense } from './rights/missingLicense';
import { unknownLicense } from './rights/unknownLicense';
import { noICan } from './text/noICan';
import { tooLong } from './text/tooLong';
import { mayRunOver } from './time/mayRunOver';
import { timeOver } from './time/over';
import { timeUnknown } from './time/unknown';
import { noExtension } from './udl/noExtension';
import { noSupports } from './udl/noSupports';

/** Every rule that looks at the model of a file, by area. */
export const RULES = [
  duplicateId,
  notUniqueInWorkspace,
  unknownActivity,
  generatedId,
  missingFile,
  unreadableInclude,
  wrongKind,
  outsideWorkspace,
  includeCycle,
  unknownOriginal,
  cycle,
  laterStep,
  afterOptional,
  priorityIgnored,
  wrongShape,
  noPoints,
  tooManySquares,
  unevenLines,
  scores,
  noRetry,
  retrySame,
  none,
  stuck,
  targetNotGuaranteed,
  targetNever,
  deadOption,
  noRealChoice,
  closedOut,
  fewerChoices,
  timeOver,
  mayRunOver,
  timeUnknown,
  teacherControlsAll,
  noVoice,
  optionsLookAlike,
  noOwnGoal,
  noReflection,
  noSupports,
  noExtension,
  missingLicense,
  missingAttribution,
  incompatible,
  unknownLicense,
  insecure,
  noOffline,
  allDigital,
  allSolo,
  tooLong,
  noICan,
] as const;
