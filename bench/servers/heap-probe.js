// Loaded into a server that was started with --expose-gc: answers each message with what is still held, in bytes.
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  process.send({
    heapBytes: process.memoryUsage().heapUsed,
    residentBytes: process.memoryUsage.rss(),
  });
});
