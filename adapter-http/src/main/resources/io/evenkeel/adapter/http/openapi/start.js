// Addresses are relative, so that the page works under any path prefix. No validator: nothing leaves this server.
SwaggerUIBundle({
  url: './openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
})
