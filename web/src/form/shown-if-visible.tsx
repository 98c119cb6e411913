import type { ComponentType } from 'react';

/** A rule of the form may hide it. */
export function shownIfVisible<P extends { readonly visible: boolean }>(
  Field: ComponentType<P>,
): ComponentType<P> {
  return function Shown(props: P) {
    return props.visible ? <Field {...props} /> : null;
  };
}
