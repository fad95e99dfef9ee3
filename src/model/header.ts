import { type Agent, type ClassTime, CONTROL_AREAS, type ControlArea, type Header } from './model';
import { type Fields, type Reader, readGrades } from './reader';
import { isMapNode, spanOf } from './source';

const AGENTS: readonly Agent[] = ['teacher', 'shared', 'student'];
/** Reads what playlists and boards have in common. */
export function readHeader(reader: Reader, fields: Fields): Header {
  return {
    format: reader.text(fields.get('format')),
    id: reader.text(fields.get('id')),
    title: reader.text(fields.get('title')),
    summary: reader.text(fields.get('summary')),
    purpose: reader.text(fields.get('purpose')),
    goals: reader.list(fields.get('goals'), (entry) => reader.statement(entry)),
    grades: reader.plains(fields.get('grades')).flatMap(readGrades),
    subject: reader.plain(fields.get('subject')),
    language: reader.text(fields.get('language')),
    translationOf: reader.text(fields.get('translation-of')),
    standards: reader.texts(fields.get('standards')),
    approach: reader.text(fields.get('approach')),
    control: readControl(reader, fields),
    classTime: readClassTime(reader, fields),
    due: reader.plain(fields.get('due')),
    status: reader.text(fields.get('status')),
    authors: reader.plains(fields.get('authors')),
    license: reader.text(fields.get('license')),
    derivedFrom: reader.list(fields.get('derived-from'), (entry) => reader.resource(entry))[0],
    family: readFamily(reader, fields),
    materials: reader.plains(fields.get('materials')),
    lookFors: reader.plains(fields.get('look-fors')),
    signatures: reader.plains(fields.get('signatures')),
  };
}

function readControl(reader: Reader, fields: Fields): ReadonlyMap<ControlArea, Agent> {
  const control = new Map<ControlArea, Agent>();
  for (const { key, value } of reader.entries(fields.get('control'))) {
    const area = CONTROL_AREAS.find((known) => known === key);
    const agent = reader.word(value, AGENTS)?.value;
    if (area && agent) control.set(area, agent);
  }
  return control;
}

function readClassTime(reader: Reader, fields: Fields): ClassTime | undefined {
  const node = fields.get('class-time');
  return reader.follow(node, (real) => {
    if (!real || !node) return undefined;
    const span = spanOf(node);
    if (isMapNode(real)) {
      const inner = reader.fields(real);
      const sessions = reader.count(inner.get('sessions'), 1);
      const minutes = reader.minutes(inner.get('minutes'))?.longest;
      return sessions === undefined ? undefined : { sessions, minutes, span };
    }
    const minutes = reader.minutes(real)?.longest;
    return minutes === undefined ? undefined : { sessions: 1, minutes, span };
  });
}

function readFamily(reader: Reader, fields: Fields): ReadonlyMap<string, string> {
  const node = fields.get('family');
  const family = new Map<string, string>();
  const plain = reader.plain(node);
  if (plain !== undefined) family.set('', plain);
  for (const { key, value } of reader.entries(node)) {
    const text = reader.plain(value);
    if (text !== undefined) family.set(key, text);
  }
  return family;
}
