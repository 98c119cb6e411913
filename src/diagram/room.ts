/**
 * A definition as a picture: the graph of its tasks, where each stands, and the shapes that are drawn. The console and
 * the command line draw the same; a file here knows only this folder and the library that places the nodes.
 */
export {};
