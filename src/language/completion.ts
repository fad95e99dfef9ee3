import type { CompletionList, Position } from 'vscode-languageserver-types';
import type { LessonDocument } from '../model/document';
import type { Facts } from '../paths/facts';
import { accepts, items, type Shape, shapeAt } from '../schema/shape';
import { commentProposals } from './complete/comments';
import { firstEntryProposals, keywordProposals, mapProposals } from './complete/keywords';
import { openKeyProposals } from './complete/openKeys';
import { type Proposal, toItems } from './complete/proposal';
import type { Request } from './complete/request';
import { valueProposals } from './complete/values';
import { type Context, contextAt, type KeyContext, type ValueContext } from './context';

/**
 * What could be written at a position. What stands there is read from the text round it, so that it works while
 * the file is half typed; only names, levels and minutes ask the model.
 */
export function complete(document: LessonDocument, position: Position, facts: Facts): CompletionList {
  const offset = document.text.offsetAt(position);
  const context = contextAt(document, offset);
  if (!context) return { isIncomplete: false, items: [] };
  const { proposals, incomplete } = propose(document, facts, context, offset);
  return { isIncomplete: incomplete, items: toItems(document, proposals) };
}

interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly incomplete: boolean;
}

function propose(document: LessonDocument, facts: Facts, context: Context, offset: number): Proposed {
  if (context.wants === 'comment') {
    const typed = document.text.slice({ start: context.span.start, end: offset });
    return { proposals: commentProposals(context, typed, offset), incomplete: false };
  }
  const shape = shapeAt(document.kind, context.path, context.present);
  if (!shape) return { proposals: [], incomplete: false };
  if (context.wants === 'key') {
    const request: Request<KeyContext> = { document, facts, project: facts.project, context };
    return {
      proposals: [...keywordProposals(request, shape), ...openKeyProposals(request)],
      incomplete: false,
    };
  }
  return proposeValue({ document, facts, project: facts.project, context }, shape);
}

function proposeValue(request: Request<ValueContext>, shape: Shape): Proposed {
  const { context } = request;
  const form = accepts(shape);
  const { proposals, incomplete } = valueProposals(request, shape);
  const all: Proposal[] = [...proposals];
  if (form.map) all.push(...mapProposals(request, shape), ...openKeyProposals(request));
  const fresh = context.at === 'line' || (context.at === 'inline' && !form.map);
  const entry = form.list && fresh ? items(shape, 0) : undefined;
  if (entry && accepts(entry).map) all.push(...firstEntryProposals(request, entry));
  return { proposals: all, incomplete };
}
