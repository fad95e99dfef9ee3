import type { CurriculumModel } from '../model/model';
import type { RuleId } from './catalogue';
import type { Level } from './finding';

export type Setting = Level | 'off';

/** What somebody set for rules (`area/name`) or whole areas (`area/*`). */
export type Settings = ReadonlyMap<string, Setting>;

const SETTINGS: readonly Setting[] = ['off', 'hint', 'warning', 'error'];

export function readSetting(text: string): Setting | undefined {
  return SETTINGS.find((setting) => setting === text);
}

/** The settings of a curriculum; what is no level is left out, and reported by the schema. */
export function settingsOf(curriculum: CurriculumModel | undefined): Settings {
  const settings = new Map<string, Setting>();
  for (const [rule, written] of curriculum?.rules ?? []) {
    const setting = readSetting(written.value);
    if (setting) settings.set(rule, setting);
  }
  return settings;
}

/**
 * The level of a finding: as set for its rule, else for its area, else its own. The first list that says
 * something counts. Our own faults and unreadable files cannot be set.
 */
export function settingFor(rule: RuleId, own: Level, ...lists: readonly Settings[]): Setting {
  if (rule.startsWith('internal/') || rule.startsWith('file/')) return own;
  const area = `${rule.slice(0, rule.indexOf('/'))}/*`;
  for (const settings of lists) {
    const setting = settings.get(rule) ?? settings.get(area);
    if (setting) return setting;
  }
  return own;
}
