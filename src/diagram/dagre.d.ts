/** What is used of the library that places the nodes; its own types do not load in Node's way of resolving them. */
declare module '@dagrejs/dagre' {
  interface Size {
    readonly width: number;
    readonly height: number;
  }
  interface Place {
    readonly x: number;
    readonly y: number;
  }
  interface Graph {
    setGraph(options: Readonly<Record<string, string | number>>): void;
    graph(): Partial<Size>;
    setNode(id: string, size: Size): void;
    /** Once it is laid out; `x` and `y` are those of its middle. */
    node(id: string): Size & Place;
    setEdge(from: string, to: string, label: Partial<Size> & { readonly labelpos?: 'c' }): void;
    /** Once it is laid out. Without a label it has no size. */
    edge(from: string, to: string): Partial<Size & Place> & { readonly points: readonly Place[] };
  }
  const dagre: {
    readonly graphlib: { readonly Graph: new () => Graph };
    layout(graph: Graph): void;
  };
  export default dagre;
}
