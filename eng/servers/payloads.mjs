// Validates payloads against workflows/payload.schema.json: a JSON list of texts on standard input, a list of truths on standard output.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const schema = JSON.parse(readFileSync(new URL('../../workflows/payload.schema.json', import.meta.url), 'utf8'));
const isValid = new Ajv({ strict: true }).compile(schema);
console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(text => isValid(JSON.parse(text)))));
