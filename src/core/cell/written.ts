/** A cell as the product writes it. Text is never parsed by a host, so '=1+1' as text stays text. */
export type WrittenCell =
  | { readonly text: string }
  | { readonly number: number; readonly format?: string }
  /** en-US A1 with its leading '=', without decimal literals; adapters translate. */
  | { readonly formula: string; readonly format?: string }
  | { readonly blank: true };

/** Date format of our own sheets. */
export const DAY_FORMAT = 'dd/mm/yyyy';
