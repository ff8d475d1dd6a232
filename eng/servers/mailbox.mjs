// A real mail server on loopback that keeps what it gets, for the tests and for trying out mail by hand:
//   node eng/servers/mailbox.mjs [PORT] [--closed]     (port 0 or none takes a free one; the first line says which)
// Closed, it takes mail only from who signs in as portaal, for-tests-only.
// Every mail that it took is one line of JSON on standard output. Addresses at onbekend.example it refuses for good, at straks.example
// the first time only; a mail to zwijgt.example it takes in, and hangs up without an answer. It ends when its standard input ends.
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

const refusal = (responseCode, words) => Object.assign(new Error(words), { responseCode });
const comeBack = new Set();
const rules = {
  'onbekend.example': () => refusal(550, '5.1.1 No such mailbox here'),
  'straks.example': address => comeBack.has(address) ? null : (comeBack.add(address), refusal(451, '4.7.1 Greylisted, come back later')),
};
const domainOf = address => address.split('@').pop();

const server = new SMTPServer({
  authOptional: !process.argv.includes('--closed'),
  allowInsecureAuth: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  onAuth: ({ username, password }, _, done) =>
    username === 'portaal' && password === 'for-tests-only' ? done(null, { user: username }) : done(new Error('Invalid login')),
  onRcptTo: ({ address }, _, done) => done(rules[domainOf(address)]?.(address)),
  async onData(stream, { envelope, user }, done) {
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    const to = envelope.rcptTo.map(r => r.address);
    const { from, subject, text, html, messageId, headers } = await PostalMime.parse(Buffer.concat(chunks));
    console.log(JSON.stringify({ from: from.address, to, user, subject, text, html, messageId, headers: Object.fromEntries(headers.map(h => [h.key, h.value])) }));
    if (to.some(address => domainOf(address) === 'zwijgt.example')) server.connections.forEach(c => c._socket.destroy());
    else done();
  },
});
server.on('error', () => {}); // a client that hangs up is no trouble of ours
const listener = server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => console.log(listener.address().port));
process.stdin.resume().on('end', () => process.exit());
