/** How each answer is known: the evidence, the refusals and what is assumed, as the OpenAPI document has them. */
export {};
