/** User forms: JSON Forms with fields of the component library. Knows no task and no call. */
export {};
