/** What this page uses of the component that shows OpenAPI documents, which brings no types. */
declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  /** An element of React, as the component makes them. */
  export type Element = object;
  export type Child = Element | string | number | null | undefined;
  export type Component<Props> = (props: Props) => Element | null;

  export interface React {
    readonly createElement: <Props extends object>(
      type: string | Component<Props>,
      props: Props | null,
      ...children: readonly Child[]
    ) => Element;
    readonly useState: <Value>(first: Value) => readonly [Value, (next: Value) => void];
  }

  /** An `x-` member of the document; its value is text, or as it stands in the document. */
  export interface Extension {
    readonly xKey: string;
    readonly xVal: unknown;
  }

  export interface System {
    readonly React: React;
  }

  /** What stands at the path of the document, with all that it refers to. */
  export type ResolveSubtree = (
    document: object,
    path: readonly (string | number)[],
  ) => Promise<{ readonly errors: readonly never[]; readonly spec: unknown }>;

  export interface Plugin {
    readonly fn?: { readonly resolveSubtree: ResolveSubtree };
    readonly wrapComponents?: Readonly<
      Record<string, (original: Component<never>, system: System) => Component<never>>
    >;
  }

  export interface Sent {
    readonly url: string;
    readonly headers: Record<string, string>;
  }

  export interface Reference {
    /** Calls with this from now on. */
    preauthorizeApiKey(scheme: string, value: string): void;
  }

  const swaggerUi: {
    (options: {
      readonly spec: object;
      readonly domNode: Element;
      readonly presets: readonly unknown[];
      readonly plugins: readonly Plugin[];
      readonly layout: 'BaseLayout';
      readonly docExpansion: 'none';
      readonly defaultModelsExpandDepth: -1;
      readonly filter: boolean;
      readonly deepLinking: boolean;
      readonly showExtensions: boolean;
      readonly tryItOutEnabled: boolean;
      readonly displayRequestDuration: boolean;
      readonly validatorUrl: null;
      readonly requestInterceptor: (request: Sent) => Sent;
      readonly onComplete: () => void;
    }): Reference;
    readonly presets: { readonly apis: unknown };
  };
  export default swaggerUi;
}

declare module '*.css';
