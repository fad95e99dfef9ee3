import { cycle } from './after/cycle';
import { laterStep } from './after/laterStep';
import { afterOptional } from './after/optional';
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
import { insecure } from './links/insecure';
import { noOffline } from './links/noOffline';
import { allDigital } from './mode/allDigital';
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
