/** Ids of all rules. */
export type RuleId = `${string}/${string}`;
