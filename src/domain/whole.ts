/** The members of a record, none of which is left out; what is not there is undefined. */
export type Whole<T> = { readonly [Name in keyof T]-?: T[Name] };
