/** Somebody else listens on the port that a cluster was to have. */
export class PortInUseError extends Error {
  readonly host: string;
  readonly port: number;

  constructor(host: string, port: number) {
    super(`port in use: ${host}:${String(port)}`);
    this.name = 'PortInUseError';
    this.host = host;
    this.port = port;
  }
}
