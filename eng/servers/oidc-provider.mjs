// A real OpenID provider on loopback, for the tests and for trying out sign-in by hand:
//   node eng/servers/oidc-provider.mjs [PORT]     (without a port it takes a free one; the first line says which)
// Anybody below signs in with any password. It ends when its standard input ends.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const people = {
  medewerker: { name: 'Mia Medewerker', email: 'mia@lier.example', roles: ['Staff', 'team-welzijn'] },
  schepen: { name: 'Sam Schepen', roles: ['Alderman'] },
  secretaris: { name: 'Celine Secretaris', roles: ['CollegeSecretary'] },
  beheerder: { name: 'Bram Beheerder', roles: ['Administrator'] },
  bezoeker: { name: 'Bas Bezoeker', roles: [] },
};

const server = createServer();
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'lier-portal',
      client_secret: 'for-tests-only',
      token_endpoint_auth_method: 'client_secret_post',
      // Of a native client's loopback address the port is not compared: the portal under test takes a free one.
      application_type: 'native',
      redirect_uris: ['http://localhost/signin-oidc', 'http://127.0.0.1/signin-oidc'],
      post_logout_redirect_uris: ['http://localhost/', 'http://127.0.0.1/'],
    }],
    claims: { openid: ['sub'], profile: ['name', 'roles'], email: ['email'] },
    conformIdTokenClaims: false, // as Entra does: name and roles stand in the id_token itself
    pkce: { required: () => true },
    cookies: { keys: ['for-tests-only'] },
    features: { devInteractions: { enabled: true } },
    ttl: { Session: 3600, Grant: 3600, Interaction: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_, id) => people[id] && { accountId: id, claims: () => ({ sub: id, ...people[id] }) },
  });

  provider.on('server_error', (_, error) => console.error(error));
  server.on('request', provider.callback());
  console.log(issuer);
});

process.stdin.resume().on('end', () => process.exit());
