// The yardstick: bare Express 5 that sends JSON back. No routing table, no validation, no state.
import express from 'express';

const app = express();
app.use(express.json());
app.use((request, response) => {
  response.json(request.body ?? {});
});
app.listen(Number(process.argv[2]), '127.0.0.1');
