// The guarded answer in Express: token, limiter, breaker, cached body, security headers. Prints its address when it listens.
const crypto = require('node:crypto');
const express = require('express');
const { rateLimit } = require('express-rate-limit');
const helmet = require('helmet');
const jwt = require('jsonwebtoken');
const CircuitBreaker = require('opossum');

const key = crypto.randomBytes(32);
const token = jwt.sign({ sub: 'ada', role: 'viewer' }, key, { expiresIn: '1h' });
const body = JSON.parse(process.env.PEER_BODY);
const breaker = new CircuitBreaker(async () => body, { timeout: 3000, errorThresholdPercentage: 50, resetTimeout: 30000 });

const app = express();
app.use(helmet());
app.use(rateLimit({ windowMs: 60_000, limit: 1e9, standardHeaders: 'draft-8', legacyHeaders: false }));
app.get('/report', async (request, response) => {
  const given = (request.headers.authorization || '').replace(/^Bearer /, '');
  try {
    jwt.verify(given, key);
  } catch {
    response.status(401).end();
    return;
  }
  response.json(await breaker.fire());
});
const server = app.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}/report ${token}`));
