/** The tables of a rule set whose rows have an id, a kind and days on which they hold. */
export const ROW_TABLES = ['items', 'measures', 'criteria', 'gates', 'tiers'] as const;
