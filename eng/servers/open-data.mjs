// Reads open data with parsers that are not ours: node open-data.mjs KIND [BASE or SCHEMA], the text on standard input, what was read as JSON on standard output.
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import Ajv from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import FeedParser from 'feedparser';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { RdfaParser } from 'rdfa-streaming-parser';

const text = readFileSync(0, 'utf8');
const [kind, base] = process.argv.slice(2);
const triples = quads => quads.map(q => [q.subject.value, q.predicate.value, q.object.value, q.object.datatype?.value ?? '', q.object.language ?? '']);
const all = stream => new Promise((resolve, reject) => {
  const found = [];
  stream.on('data', item => found.push(item)).on('error', reject).on('end', () => resolve(found));
});

const readers = {
  // A list of documents; for each what the published schema has against it.
  schema() {
    const schema = JSON.parse(readFileSync(new URL(`../../wwwroot/schemas/${base}.json`, import.meta.url), 'utf8'));
    const isValid = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
    return JSON.parse(text).map(document => isValid(JSON.parse(document)) ? '' : isValid.errors.map(e => `${e.instancePath} ${e.message}`).join('; '));
  },
  // Nothing is fetched, and nothing may be left behind.
  async jsonld() {
    const documentLoader = address => { throw new Error(`asks for ${address}`); };
    const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', safe: true, documentLoader });
    return triples(new Parser({ format: 'N-Quads' }).parse(quads));
  },
  async rdfa() {
    return triples(await all(Readable.from([text]).pipe(new RdfaParser({ baseIRI: base, contentType: 'text/html' }))));
  },
  async atom() {
    const parser = new FeedParser({ addmeta: false });
    const found = await all(Readable.from([text]).pipe(parser));
    const { title, link, date, xmlurl, language } = parser.meta;
    return { title, link, date, xmlurl, language, type: parser.meta['#type'], entries: found.map(e => ({ guid: e.guid, title: e.title, link: e.link, date: e.date, summary: e.summary })) };
  },
  csv: () => parse(text, { bom: true, delimiter: ';', relax_quotes: false, record_delimiter: '\r\n' }),
};

console.log(JSON.stringify(await readers[kind]()));
