/** One Human task: its form, what was done to it, and what somebody may do now. Each action is one call. */
export {};
