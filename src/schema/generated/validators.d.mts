// Written by scripts/schemas.ts.
import type { ValidateFunction } from 'ajv';
export declare const playlist: ValidateFunction;
export declare const choiceBoard: ValidateFunction;
export declare const curriculum: ValidateFunction;
