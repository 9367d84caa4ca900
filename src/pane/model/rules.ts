/** The rule set as the council reads it: a preset with its readings and the grade of evidence chosen. */
import type { Reading, RuleSet } from '../../core/rules/model';
import { readingText } from '../../core/rules/reading-text';
import type { OwnRules, Settings } from './state';

/** Stands for the rule set written in the workbook itself. */
export const OWN_RULES = 'QD_QuyDinh';

const GRADES = ['estimate', 'books', 'treasury'] as const;

/** The preset chosen, with the readings and the grade that the user set. Null where the id is unknown. */
export function rulesInUse(
  presets: readonly RuleSet[],
  settings: Settings,
  own: OwnRules | null = null,
): RuleSet | null {
  const preset =
    settings.ruleId === OWN_RULES
      ? (own?.rules ?? null)
      : (presets.find((rules) => rules.id === settings.ruleId) ?? null);
  if (!preset) return null;
  const { readings, grade } = settings;
  return {
    ...preset,
    readings: preset.readings.map((reading) => decided(reading, readings[reading.id])),
    measures:
      grade === null
        ? preset.measures
        : preset.measures.map((measure) => ({ ...measure, grades: GRADES.slice(GRADES.indexOf(grade)) })),
  };
}

/** The reading as the council decided it; its sentence follows the choice. */
function decided(reading: Reading, by: Settings['readings'][string] | undefined): Reading {
  return by ? { ...reading, ...by, text: readingText(reading, by.choice) } : reading;
}
